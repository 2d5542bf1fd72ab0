"""Copies of one text in several outlets: found by sketches, counted as one source."""
