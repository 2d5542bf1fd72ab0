"""Names that stand in a list: "Ann Doe, Jerko Zovko and Michael Roe" are people all of them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.actors.runs import Piece, Sort

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.words import Line

_PEOPLE = frozenset({Sort.PERSON, Sort.UNKNOWN})


def among_people(line: Line, cut: Sequence[Piece]) -> Iterator[Piece]:
    """The unknown names of several words that are listed with people, and with nothing else."""
    for chain in _lists(line, cut):
        sorts = {piece.sort for piece in chain}
        if Sort.PERSON in sorts and sorts <= _PEOPLE:
            yield from (
                piece
                for piece in chain
                if piece.sort is Sort.UNKNOWN and piece.last - piece.first > 1
            )


def _lists(line: Line, cut: Sequence[Piece]) -> Iterator[list[Piece]]:
    """The lists of a line that hold an "and": commas alone part other things too."""
    chain, closed = list(cut[:1]), False
    for piece, other in pairwise(cut):
        link = _link(line, piece, other)
        if not link:
            if closed:
                yield chain
            chain, closed = [], False
        chain.append(other)
        closed = closed or link == "and"
    if closed:
        yield chain


def _link(line: Line, piece: Piece, other: Piece) -> str:
    """What joins two names: "and", a comma, or nothing."""
    if other.first == piece.last:
        return "," if line.before(other.first) == ", " else ""
    between = other.first == piece.last + 1 and line.word(piece.last) == "and"
    plain = line.gap(piece.last - 1) in (" ", ", ") and line.gap(piece.last) == " "
    return "and" if between and plain else ""
