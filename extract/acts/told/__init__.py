"""What tells of an act: nouns, deeds without a pattern, due dates, strikes, what is left out."""
