"""The one file: its tables, how an older one is brought up, locks, errors, an open connection."""
