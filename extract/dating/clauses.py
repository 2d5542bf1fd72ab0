"""The pieces of one sentence as clauses: which belong together, which lend each other a date."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from extract.dating.pieces import Link, Piece
from store.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.dating.values import ActSpan

_NEAR = 40  # pieces on either side that are looked at: no sentence of news has more
_LOOSE = frozenset({Link.TAIL, Link.JOINED, Link.SIDE, Link.WHEN})
_CLAUSAL = frozenset({Link.MAIN, Link.CONTENT, Link.CONDITION})
_BELOW = frozenset({Link.WHEN, Link.CONDITION, Link.JOINED})
_DONE = frozenset({Status.HAPPENED, Status.DENIED})
_LENT_TO_HAPPENED = frozenset({Link.WHEN, Link.PARTICIPLE, Link.JOINED, Link.RELATIVE, Link.TAIL})


class Clauses:
    """The pieces of a sentence, asked by index."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces
        self._starts = [piece.start for piece in pieces]
        self._members: dict[int, list[int]] = {}

    def at(self, offset: int) -> int:
        """Return the index of the piece that an offset lies in."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def around(self, at: int) -> range:
        """Return the indices of the pieces near one."""
        return range(max(0, at - _NEAR), min(len(self.pieces), at + _NEAR))

    def clause(self, at: int) -> list[int]:
        """Return a piece with those beside it that have no verb: they are one clause."""
        if at not in self._members:
            self._members[at] = self._clause(at)
        return self._members[at]

    def _clause(self, at: int) -> list[int]:
        own, piece = at, self.pieces[at]
        if piece.deed:
            return [own]
        while not piece.finite and piece.parent is not None and piece.link in _LOOSE:
            at = piece.parent
            piece = self.pieces[at]
        members = {at}
        for index in self.around(at):
            other = self.pieces[index]
            if other.finite or other.link in _CLAUSAL or other.parent not in members:
                continue
            if other.aside and index != own:
                continue
            # ", after deadlines in June": a time of its own, not the clause's.
            if other.link is not Link.SIDE or not other.opener.startswith(","):
                members.add(index)
        lead = self.pieces[at - 1] if at > 0 else None
        leads = lead is not None and not lead.verbal and lead.link is not Link.CONDITION
        if leads and piece.link in (Link.TAIL, Link.MAIN):
            members.add(at - 1)
        return sorted(members)

    def content(self, at: int) -> int | None:
        """Return the reported clause that a piece is part of, `None` where nobody reports it."""
        index: int | None = at
        content = Link.CONTENT
        while index is not None and self.pieces[index].link is not content:
            index = self.pieces[index].parent
        return index

    def top(self, at: int) -> int:
        """Return the clause that a piece hangs on in the end, however many lie between."""
        for _ in range(_NEAR):
            parent = self.pieces[at].parent
            if parent is None or parent > at:
                break
            at = parent
        return at

    def groups(self, at: int, act: ActSpan) -> list[list[int]]:
        """Return the clauses that may date an act: its own, then those that lend it theirs."""
        found = [self.clause(at)]
        top = at
        while len(found) < 6:
            piece = self.pieces[top]
            loose = not piece.finite and piece.link in (Link.TAIL, Link.JOINED)
            if piece.parent is None or piece.link is Link.CONTENT:
                break
            if not loose and not _lends(act, piece):
                break
            top = piece.parent
            if not loose:
                found.append(self.clause(top))
        return [*found, *self._below(at, top, act)]

    def _below(self, at: int, top: int, act: ActSpan) -> list[list[int]]:
        """Return clauses under the act's own that date it too: "When they met, in May, he left"."""
        found: list[list[int]] = []
        for index in self.around(at):
            piece = self.pieces[index]
            if piece.link not in _BELOW:
                continue
            follows = index > at and piece.parent == at and act.status in _DONE
            leads = piece.link is Link.WHEN and piece.parent == top and (index < top or follows)
            if leads or (piece.link is Link.CONDITION and act.status is Status.CONDITIONAL):
                found.append(self.clause(index) if leads else [index])
            elif (
                piece.link is Link.JOINED
                and piece.finite
                and piece.parent == at
                and not piece.has_subject
            ):
                found.append(self.clause(index))
        return found


def _lends(act: ActSpan, piece: Piece) -> bool:
    """Whether the clause that a piece hangs on may lend an act in the piece its date."""
    if act.status is Status.HAPPENED:
        return piece.link in _LENT_TO_HAPPENED or (piece.link is Link.SIDE and _is_as(piece))
    if act.status is Status.DENIED:
        return piece.link is Link.WHEN or (piece.link is Link.JOINED and not piece.has_subject)
    return act.status in (Status.CONDITIONAL, Status.PLANNED) and piece.link is Link.WHEN


def _is_as(piece: Piece) -> bool:
    """Whether a clause is of the time of the main one: "marched on Monday as talks went on"."""
    return piece.finite and piece.opener.lstrip(", ").startswith("as ")
