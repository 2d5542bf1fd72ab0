"""The article: its lines for a width, the notes in it, and what of it is marked."""
