"""Why an address could not be fetched: one family, each with a sentence that names the address."""

from __future__ import annotations

from intake.errors import IntakeError


class FetchError(IntakeError):
    """An address could not be fetched; the text says which and why in one sentence."""


class BadAddressError(FetchError):
    """It is no address, or not of a sort that is fetched."""


class PrivateAddressError(FetchError):
    """It leads to a machine that is not on the public internet."""


class UnreachableError(FetchError):
    """No machine has that name, none answers, or it is not to be trusted."""


class OverLimitError(FetchError):
    """The answer is too large, too slow, or goes on to too many other addresses."""


class BadAnswerError(FetchError):
    """The answer breaks off, contradicts itself, or is no HTTP."""


class RefusedError(FetchError):
    """The server answers, and refuses; `status` is HTTP's number for it."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__(sentence)
        self.status = status


class GoneError(RefusedError):
    """The server says that what was there is gone for good (410)."""


class BusyError(RefusedError):
    """The server asks for patience (429, 503); `wait` is how long in seconds, if it says so."""

    def __init__(self, sentence: str, status: int, wait: float | None) -> None:
        super().__init__(sentence, status)
        self.wait = wait
