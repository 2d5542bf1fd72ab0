"""Whole stores out and in: as JSON lines (`lines`), from a file (`taking`), from another store."""
