"""Acts in sentences: what kind, done or planned or denied, by whom to whom, and where.

`verbs.toml` and `nouns.toml` are the lexicon, which `lexicon` reads. `scene` is one sentence with
all that is known of it; `denoting` says whom a noun phrase names and of which class its noun is.
`finding` goes through the clauses of a scene: `matching` finds the pattern that a clause fits,
`nominal` the acts that nouns name, `necessity` what a speaker demands or promises; `status` says
whether it was done, `roles` who does it to whom, `placing` where. What the words leave out,
`filling` takes from what `memory` kept of the sentences before. `parties` tells who takes part
from who looks on.
"""
