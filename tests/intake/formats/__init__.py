"""From bytes of each format to pieces."""
