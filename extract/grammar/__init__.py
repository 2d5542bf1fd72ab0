"""The grammar of an English sentence, as far as "who did what to whom" needs it.

`tokens` cuts words, `lexicon` holds what may be a verb, `tagging` says what each word is in its
place, `chunks` joins words to noun chunks and verb groups. `clauses` says which verb group governs
which `clause`: `subjects` looks to its left, `objects` to its right, `nonfinite` gives infinitives
and participles the subject of another verb, `runs` holds "A, B and C" together. Every step runs
over the sentence from left to right, in time linear in its length. The words themselves are data,
in words.toml.
"""
