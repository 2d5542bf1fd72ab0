"""What every key does, told once: for the bindings, the hints, the help and the settings."""
