"""Why a source is refused: one family, each with a sentence that names the source."""


class IntakeError(Exception):
    """A source could not be read in; the text says which and why in one sentence."""


class UnreadableSourceError(IntakeError):
    """The file is not there, may not be read, or a folder or pattern holds nothing to read."""


class UnwritableFileError(IntakeError):
    """A file that is to be kept cannot be written."""


class UnsupportedSourceError(IntakeError):
    """The source is of a sort that this version does not read, such as an address on the web."""


class TooLargeError(IntakeError):
    """The source is larger than any article."""


class NotTextError(IntakeError):
    """The source is empty, or bytes that are no text."""


class NoArticleError(IntakeError):
    """There is no article in it: a page of links, a page behind a wall, a mail without a text."""


class NotAnExportError(IntakeError):
    """A file is no export of a store, or one of a newer Parley."""
