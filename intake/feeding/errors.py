"""Why a feed could not be read."""

from intake.errors import IntakeError


class NoFeedError(IntakeError):
    """What is there is no feed, or none that can be read; the text says so in one sentence."""
