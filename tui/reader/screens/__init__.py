"""Screens that lie over the desk: help, an event in detail, changes, forms, an article pasted."""
