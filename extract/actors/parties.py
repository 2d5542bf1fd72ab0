"""States, organisations and groups: those of the book, and those that only their form tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.runs import Piece, Sort, opens
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()


class Parties:
    """Judges the single unknown names of an article by all the places where they stand."""

    def __init__(
        self,
        lines: Sequence[Line],
        cut: list[list[Piece]],
        owner: list[list[Piece | None]],
        roster: Roster,
    ) -> None:
        self._lines, self._owner, self._roster = lines, owner, roster
        self._names: dict[str, tuple[Form, tuple[str, ...]]] = {}
        self._judge(cut)

    def look_up(self, number: int, piece: Piece) -> tuple[Form, tuple[str, ...]] | None:
        """The form and names of a piece that is no person; `None` where it is no actor."""
        line = self._lines[number]
        if piece.sort is Sort.PARTY:
            form = Form.DEMONYM if _modifies(line, piece) else Form.NAME
            return form, self._entered(piece.names)
        if piece.sort is Sort.CAPITAL:
            return Form.CAPITAL, self._entered(piece.names)
        if piece.sort is Sort.DEMONYM:
            return Form.DEMONYM, self._entered(piece.names)
        if piece.sort in (Sort.BODY, Sort.UNKNOWN):
            return self._names.get(_key(line, piece))
        return None

    def _entered(self, names: tuple[str, ...]) -> tuple[str, ...]:
        return (self._roster.enter(names[0]),)

    def _judge(self, cut: list[list[Piece]]) -> None:
        votes: dict[str, int] = {}
        names: dict[str, str] = {}
        for number, found in enumerate(cut):
            line = self._lines[number]
            for piece in found:
                if piece.sort not in (Sort.BODY, Sort.UNKNOWN) or _is_common(line, piece):
                    continue
                key = _key(line, piece)
                if self._roster.whose(tuple(key.split())):
                    continue
                names.setdefault(key, _text(line, piece))
                votes[key] = votes.get(key, 0) + _acts(line, piece)
        for key, weight in votes.items():
            if weight >= 2:
                name = self._roster.enter(names[key], ActorKind.ORGANISATION)
                self._names[key] = (Form.NAME, (name,))


def _acts(line: Line, piece: Piece) -> int:
    """How much a place in the text speaks for a name as one who acts."""
    weight = 2 if piece.sort is Sort.BODY else 0
    before, after = line.word(piece.first - 1), line.word(piece.last)
    if before in _LEX.place and line.before(piece.first) == " ":
        weight -= 2
    if line.gap(piece.last - 1) == " " and (after in _LEX.verbs or after.endswith("ed")):
        weight += 1 if opens(line, piece.first) else 2
    return weight


def _is_common(line: Line, piece: Piece) -> bool:
    """Whether a name is only a common noun in capitals: "Foreign Ministry", "European"."""
    words = [line.word(i) for i in range(piece.first, piece.last)]
    return words[-1] == "ministry" or (words[0] in _LEX.regions and len(words) == 1)


def _modifies(line: Line, piece: Piece) -> bool:
    """Whether a state's short name stands as an adjective: "US officials", "the UK government"."""
    if piece.last - piece.first > 1 or not line.words[piece.first].isupper():
        return False
    after = line.word(piece.last)
    if line.gap(piece.last - 1) != " " or after in _LEX.verbs or after in _LEX.openers:
        return False
    if line.word(piece.first - 1) == "the":
        return after in _LEX.heads or after in _LEX.modifiers
    return bool(after) and not after.endswith("ed")


def _key(line: Line, piece: Piece) -> str:
    return " ".join(line.words[piece.first : piece.last])


def _text(line: Line, piece: Piece) -> str:
    return " ".join(line.text[line.starts[piece.first] : line.ends[piece.last - 1]].split())
