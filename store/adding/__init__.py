"""Articles come, are read anew, edited and removed; and the feeds that bring them."""
