"""From bytes of any format to pieces: one module a format, `sniffing` tells them apart.

Each module has `read(given)`, which yields the pieces of a source and a refusal for each part of it
that is none. Modules are imported when their format is met: some take a third of a second.
"""

from __future__ import annotations

import io
from importlib import import_module
from typing import TYPE_CHECKING

from intake.formats.given import Ahead, Given
from intake.formats.sniffing import sniff
from intake.said import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from intake.outcomes import Refused
    from intake.pieces import Piece
    from intake.said import Said


def pieces(
    data: bytes,
    name: str,
    *,
    media: str | None = None,
    address: str | None = None,
    said: Said = NOTHING,
) -> Iterator[Piece | Refused]:
    """Yield the articles in some bytes.

    Args:
        data: A page, a text, a mailbox, whatever it is.
        name: What people call the source.
        media: Its media type where somebody said one ("text/html; charset=utf-8").
        address: Where it was fetched from.
        said: What the person says of it.

    Raises:
        IntakeError: It cannot be read, or cannot be read any further.
    """
    return pieces_of(
        Given(
            ahead=Ahead(io.BytesIO(data)),
            name=name,
            media=media,
            address=address,
            said=said,
        )
    )


def pieces_of(given: Given) -> Iterator[Piece | Refused]:
    """Yield the articles in a source that is open; raises as `pieces`."""
    form = sniff(given)
    read: Callable[[Given], Iterator[Piece | Refused]]
    read = import_module(f"intake.formats.{form.value}").read
    return read(given)
