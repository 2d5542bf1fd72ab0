"""Why words are no date."""

from extract.errors import ReadingError


class BadDateWordsError(ReadingError):
    """Words that a person typed for a date say none; the text names them and what would do."""
