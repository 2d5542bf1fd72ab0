"""Why a text cannot be read: one family, each with a sentence fit for a person."""


class ReadingError(Exception):
    """A page could not be made into an article; the text says why in one sentence."""


class NoTextError(ReadingError):
    """Nothing is left when all that is not an article is dropped."""


class NoPublicationDateError(ReadingError):
    """The page does not say when it was published; the text names `--published`."""


class ActorsFileError(ReadingError):
    """An actors file is not what it should be; the text names line and field."""
