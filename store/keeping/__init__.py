"""What people decide, change and keep: actors, corrections, filters, and where they were."""
