"""What a line is painted of: marks, pieces of text in inks, words broken, found and pointed at."""
