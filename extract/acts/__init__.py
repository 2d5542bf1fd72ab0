"""Acts in sentences: what kind, done or planned or denied, by whom to whom, and where.

`verbs.toml` and `nouns.toml` are the lexicon, `lexicon` reads them, `denoting` says whom a noun
phrase names, `matching` finds the pattern that a clause fits, `status` whether the act was done,
`roles` who does it to whom, `placing` where, and `finding` goes through a sentence with all these.
"""
