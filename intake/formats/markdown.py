"""Markdown: one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.decoding import decode
from intake.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given


def read(given: Given) -> Iterator[Piece]:
    """Yield the one article of a text.

    Raises:
        IntakeError: It is empty, too large, or no text.
    """
    decoded = decode(given.data(), given.name, media=given.media)
    yield Piece(
        name=given.name,
        text=decoded.text,
        original=decoded.text,
        url=given.address,
        notices=(decoded.notice,) if decoded.notice else (),
    )
