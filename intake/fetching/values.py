"""What is handed to `fetch` and what comes back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much is taken from a server, and how long it may take.

    `received` are bytes off the wire, headers included; `unpacked` those of the page once its
    compression is undone; `total`, `connect` and `idle` seconds: for all of it, until a machine
    answers, between two reads. `private` lets machines in that are not on the public internet.
    """

    received: int = 20_000_000
    unpacked: int = 20_000_000
    total: float = 60.0
    connect: float = 15.0
    idle: float = 20.0
    redirects: int = 8
    private: bool = False


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server knows a version of a page by (RFC 9110, section 8.8), to be sent back to it."""

    etag: str | None = None
    modified: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address gave.

    `address` is where it was found in the end, `moved` where the server says that it is for good
    if that is another one than was asked for. `media` is the type that the server names, in lower
    case ("text/html"), `charset` the encoding. `unchanged`: it is as the validators that were sent
    know it, and `data` is empty.
    """

    address: str
    data: bytes
    media: str | None = None
    charset: str | None = None
    validators: Validators = Validators()
    unchanged: bool = False
    moved: str | None = None

    @property
    def content_type(self) -> str | None:
        """The media type with the encoding, as a header has them."""
        if self.charset is None:
            return self.media
        return f"{self.media or 'text/html'}; charset={self.charset}"
