"""The grammar of an English sentence, as far as "who did what to whom" needs it.

`tokens` cuts words, `lexicon` holds what may be a verb, `tagging` says what each word is in its
place, `chunks` joins words to noun chunks and verb groups, `clauses` says which verb group governs
which clause, who is its subject and what its objects. Every step runs once over the sentence, from
left to right, in linear time. The words themselves are data, in words.toml.
"""
