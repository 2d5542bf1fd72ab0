"""Plain text: one article, as a person pasted or saved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.decoding import decode
from intake.errors import UnsupportedSourceError
from intake.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given

_LOOKED_AT = 1_000
_NO_TEXTS = {
    "<?xml": "XML that is neither a page nor a feed",
    "{\\rtf": "rich text (RTF): save it as text or PDF, and add that",
    "%!PS": "PostScript: save it as PDF, and add that",
}
"""How files begin that are text for a program, and what to say of them."""


def read(given: Given) -> Iterator[Piece]:
    """Yield the one article of a text.

    Raises:
        IntakeError: It is empty, too large, no text, or written for a program.
    """
    decoded = decode(given.data(), given.name, media=given.media)
    for opens, what in _NO_TEXTS.items():
        if decoded.text[:_LOOKED_AT].lstrip().startswith(opens):
            raise UnsupportedSourceError(f"{given.name} is {what}.")
    yield Piece(
        name=given.name,
        text=decoded.text,
        original=decoded.text,
        url=given.address,
        notices=(decoded.notice,) if decoded.notice else (),
    )
