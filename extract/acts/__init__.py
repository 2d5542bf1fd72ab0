"""Acts in sentences: what kind, done or planned or denied, by whom to whom, and where.

`scene` is one sentence with all that is known of it, and `finding` goes through its clauses. The
rooms below point down only, as they stand here:

- `told` and `saying` know what tells of an act: nouns, due dates, strikes, verbs that are left out;
  and what somebody does by saying something: a threat, a refusal, a demand.
- `people` says who does it and to whom: by the words, else with a doubt by what `memory` kept of
  the sentences before and by whose quarrel the article tells of.
- `course` says whether it was done, goes on, is to come or hangs on something.
- `words` is the lexicon (`verbs.toml`, `nouns.toml`, …), which pattern of it a clause fits, and
  whom and what a noun phrase names.

`settling` looks at the acts of an article once more, when all is filled in.
"""
