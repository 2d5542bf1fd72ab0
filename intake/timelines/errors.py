"""Why a row of a timeline cannot be used."""


class BadRowError(ValueError):
    """A row cannot be used; the text says why, to follow the row's name."""
