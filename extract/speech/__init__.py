"""Who says what: direct and indirect speech in an article's text.

`marks` finds words between quotation marks, `lexicon` holds the verbs of saying (`cues.toml`) and
`cues` finds them; `attributions` give them their speakers, `subjects` the noun phrases beside them,
`speakers` and `offices` the names in those; `contents` finds the reported clauses, `free` what goes
on without a verb of saying, `channels` where words were said; `quoting` gives quotations to
attributions, `interviews` whole paragraphs to names, and `reading` joins all of it.
"""

from extract.speech.reading import speeches

__all__ = ["speeches"]
