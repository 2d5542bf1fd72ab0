"""Who says what: direct and indirect speech in an article's text.

`marks` finds words between quotation marks, `lexicon` holds the verbs of saying (`cues.toml`),
`attributions` find them with their subjects, `speakers` name those, `contents` find the reported
clauses, `channels` where words were said, and `reading` joins all of it.
"""

from extract.speech.reading import speeches

__all__ = ["speeches"]
