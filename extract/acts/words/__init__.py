"""What words say: the lexicon of acts, which pattern a clause fits, what a noun phrase names."""
