"""What a line is drawn of: pieces of text, each with the name of its ink."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tui.reader.paint.finding import Finder


class Piece(NamedTuple):
    """Some cells of a line: `ink` names its style, a component class of `Bar`."""

    text: str
    ink: str = "plain"


def highlighted(text: str, ink: str, finder: Finder | None) -> list[Piece]:
    """`text` in pieces, what a search found in it standing out."""
    if finder is None:
        return [Piece(text, ink)]
    found = "found-here" if ink == "selected" else "found"
    pieces, at = [], 0
    for start, end in finder.spans(text):
        if start > at:
            pieces.append(Piece(text[at:start], ink))
        pieces.append(Piece(text[start:end], found))
        at = end
    if at < len(text):
        pieces.append(Piece(text[at:], ink))
    return pieces
