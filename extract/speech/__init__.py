"""Who says what: direct and indirect speech in an article's text.

`marks` finds words between quotation marks, `lexicon` holds the verbs of saying (`cues.toml`),
`attributions` find them with their speakers, `subjects` the noun phrases beside them, `speakers`
the names in those; `contents` finds the reported clauses, `channels` where words were said,
`quoting` gives quotations to attributions, and `reading` joins all of it.
"""

from extract.speech.reading import speeches

__all__ = ["speeches"]
