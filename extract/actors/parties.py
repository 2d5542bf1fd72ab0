"""States, organisations and groups: those of the book, and those that only their form tells.

A name that no book holds is judged by all its places in the article at once: whether it acts,
whether a shorter form of it or its initials stand elsewhere, whether a nationality word is made of
it. One place that speaks plainly is enough, or two that speak a little.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.actors.callings import after
from extract.actors.doing import acts, is_governed
from extract.actors.evidence import is_sited
from extract.actors.lexicon import lexicon
from extract.actors.runs import Piece, Sort, wording
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()
_ENDINGS = ("ian", "ean", "an", "n", "ese", "ish", "ic", "i")
_BETWEEN = 30  # letters between a name and its short form at most
_CALLED = re.compile(
    r" \((?:the )?[“\"]?|,? \(?(?:(?:also|better|widely) )?(?:known|referred to) as (?:the )?[“\"]?"
)
_OR = re.compile(r"[”\"]? or (?:the )?[“\"]?")
_SHORTEST = 4  # letters that a state and its nationality word must share


@dataclass(slots=True)
class _Body:
    """An unknown name: how it is written, how much speaks for it, how often it stands."""

    name: str
    weight: int = 0
    count: int = 0
    kind: ActorKind = ActorKind.ORGANISATION


class Parties:
    """Looks up the names of an article that are no person's."""

    def __init__(self, lines: Sequence[Line], cut: Sequence[list[Piece]], roster: Roster) -> None:
        self._lines, self._cut, self._roster = lines, cut, roster
        self._names: dict[str, tuple[Form, str]] = {}
        bodies = self._count()
        peoples = self._nationalities(bodies)
        self._accept(bodies, dict(self._bracketed()))
        for people, state in peoples.items():
            if state in self._names:
                self._names[people] = (Form.DEMONYM, self._names[state][1])

    def look_up(self, number: int, piece: Piece) -> tuple[Form, tuple[str, ...]] | None:
        """The form and names of a piece that is no person; `None` where it is no actor."""
        line = self._lines[number]
        if _is_of_work(line, piece) or (piece.sort is Sort.DEMONYM and _is_somebody(line, piece)):
            return None
        if piece.sort is Sort.PARTY:
            adjective = self._roster.book.demonym(line.words[piece.first]) is not None
            form = Form.DEMONYM if adjective and _modifies(line, piece) else Form.NAME
            return form, self._entered(piece.names)
        if piece.sort is Sort.CAPITAL:
            return Form.CAPITAL, self._entered(piece.names)
        if piece.sort is Sort.DEMONYM:
            return Form.DEMONYM, self._entered(piece.names)
        found = self._names.get(_key(line, piece)) if piece.sort in _OPEN else None
        if found is None or self._is_site(line, piece, found[1]):
            return None
        return found[0], (found[1],)

    def _is_site(self, line: Line, piece: Piece, name: str) -> bool:
        """Whether a town is told of, after which a body is named: "the port of Halmar"."""
        single = piece.last - piece.first == 1 and name.startswith(_key(line, piece) + " ")
        return single and is_sited(line, piece.first)

    def _entered(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """The one whom the words mean; nobody where they mean several."""
        return (self._roster.enter(names[0]),) if len(names) == 1 else ()

    def _count(self) -> dict[str, _Body]:
        bodies: dict[str, _Body] = {}
        bodily = frozenset(self._places_that_act())
        for number, found in enumerate(self._cut):
            line = self._lines[number]
            if line.is_heading:
                continue
            for piece in found:
                if _key(line, piece) in bodily and piece.sort is Sort.THING:
                    piece.sort = Sort.BODY
                if piece.sort not in _OPEN or _is_common(line, piece):
                    continue
                key = _key(line, piece)
                if self._roster.whose(tuple(key.split())):
                    continue
                body = bodies.setdefault(key, _Body(wording(line, piece)))
                body.weight += acts(line, piece)
                if line.possessed(piece.last - 1) and line.word(piece.last + 1) in _LEX.realm:
                    body.kind = ActorKind.STATE
                    body.weight += 2 * (line.word(piece.last + 1) in _GOVERNMENT)
                if is_governed(line, piece.first):
                    body.kind, body.weight = ActorKind.STATE, body.weight + 2
                body.count += 1
        return bodies

    def _places_that_act(self) -> Iterator[str]:
        """What looks like a place and speaks, or is called a firm: "Downing Street declined"."""
        for line, found in zip(self._lines, self._cut, strict=True):
            for piece in found:
                place = piece.sort is Sort.THING and piece.last - piece.first > 1
                if place and (_is_speaking_place(line, piece) or _is_called(line, piece)):
                    yield _key(line, piece)

    def _nationalities(self, bodies: dict[str, _Body]) -> dict[str, str]:
        """Make states of the names from which nationality words of the article are made.

        Returns the state of each such word.
        """
        peoples: dict[str, str] = {}
        single = sorted(key for key in bodies if " " not in key and not key.isupper())
        for place, word in enumerate(single):
            for other in single[place + 1 : place + 9]:
                if not other.startswith(word[: max(_SHORTEST, len(word) - 2)]):
                    break
                people = other.rstrip("s")
                if people != word and people.endswith(_ENDINGS) and len(other) <= len(word) + 5:
                    bodies[word].kind, bodies[word].weight = ActorKind.STATE, 2
                    peoples[other] = word
                    bodies[other].weight = -9
        return peoples

    def _bracketed(self) -> Iterator[tuple[str, str]]:
        """Short names that follow full ones: "Writers' Union of the North (WUN)".

        And "the People's Party, known as the VP", "Halmar Bank (“Halmar” or the “Bank”)".
        """
        for number, found in enumerate(self._cut):
            line, full = self._lines[number], ""
            for piece, other in pairwise(found):
                between = line.text[line.ends[piece.last - 1] : line.starts[other.first]]
                if len(between) > _BETWEEN:
                    full = ""
                elif full and _OR.fullmatch(between):
                    yield _key(line, other), full
                elif _CALLED.fullmatch(between):
                    full = _key(line, piece)
                    self._know(full, piece, other)
                    yield _key(line, other), full
                else:
                    full = ""

    def _know(self, full: str, piece: Piece, other: Piece) -> None:
        """Know a name by its short form, if a book holds that one alone."""
        if other.sort is Sort.PARTY and len(other.names) == 1 and piece.sort in _OPEN:
            self._names[full] = (Form.NAME, self._roster.enter(other.names[0]))

    def _accept(self, bodies: dict[str, _Body], bracketed: dict[str, str]) -> None:
        full = list(dict.fromkeys(self._full_names()))[:_MOST]
        _pool(bodies)
        unknown = [key for key in bodies if key not in self._names]
        for key in sorted(unknown, key=lambda key: -len(key)):
            body = bodies[key]
            longer = bracketed.get(key) if bracketed.get(key) in self._names else None
            longer = longer or next((one for one in full if _is_short(key, one)), None)
            longer = longer or _only([one for one in full if _is_sort(key, one)])
            if longer is not None:
                self._names[key] = self._names[longer]
                self._also(self._names[longer][1], body.name)
            elif body.weight >= 2 or (body.weight == 1 and body.count > 1):
                self._names[key] = (Form.NAME, self._roster.enter(body.name, body.kind))
                if " " in key and len(full) < _MOST:
                    full.append(key)

    def _full_names(self) -> Iterator[str]:
        """The known bodies of several words, under which their first words stand too."""
        for number, found in enumerate(self._cut):
            for piece in found:
                if piece.last - piece.first == 1 or len(piece.names) > 1:
                    continue
                if piece.sort is Sort.PARTY:
                    key = _key(self._lines[number], piece)
                    self._names[key] = (Form.NAME, self._roster.enter(piece.names[0]))
                    yield key

    def _also(self, name: str, alias: str) -> None:
        """Note another form of an actor whom no book holds."""
        actor = self._roster.actors[name]
        if not actor.confirmed and alias != name and alias not in actor.aliases:
            self._roster.actors[name] = replace(actor, aliases=(*actor.aliases, alias))


_GOVERNMENT = frozenset({"government", "parliament", "army"})  # what no town has
_OF_TWO = frozenset({"house"})  # a chamber where it stands alone: not the White House
_OPEN = frozenset({Sort.BODY, Sort.UNKNOWN})
_MOST = 60  # bodies of one article that are compared with each other


def _pool(bodies: dict[str, _Body]) -> None:
    """Let what speaks for the first word of one long name alone speak for the long one."""
    longer: dict[str, list[_Body]] = {}
    for key, body in bodies.items():
        first, _, rest = key.partition(" ")
        if rest and first in bodies:
            longer.setdefault(first, []).append(body)
    for first, some in longer.items():
        if len(some) == 1 and bodies[first].weight > 0:
            some[0].weight += bodies[first].weight
            some[0].count += bodies[first].count


def _is_short(key: str, full: str) -> bool:
    """Whether a name is the first words, or the initials, of a longer one."""
    if full.startswith(key + " ") or (key.lower() in _LEX.clubs and full.endswith(" " + key)):
        return True
    initials = "".join(word[0] for word in full.split() if word[0].isupper())
    small = len(key) > 2 and key == "".join(word[0] for word in full.split())  # "TfL"
    return (key.isupper() and len(key) > 1 and key == initials) or (key[-1].isupper() and small)


def _is_sort(key: str, full: str) -> bool:
    """Whether a body goes by what it is: "the Front" for the "Popular Front"."""
    alone = key.lower() in _LEX.bodies_last and key.lower() not in _OF_TWO
    return alone and full.endswith(f" {key}")


def _only(some: Sequence[str]) -> str | None:
    return some[0] if len(some) == 1 else None


def _is_called(line: Line, piece: Piece) -> bool:
    """Whether a noun for a body stands beside what looks like a place: "Orchard Lane, the firm"."""
    return line.word(piece.last - 1) not in _LEX.places and bool(after(line, piece.last))


def _is_speaking_place(line: Line, piece: Piece) -> bool:
    """Whether a place says something: "Downing Street declined"."""
    return line.word(piece.last) in _LEX.saying and line.gap(piece.last - 1) == " "


def _is_of_work(line: Line, piece: Piece) -> bool:
    """Whether it is work that a court or law is for, and no party: "a Labour court"."""
    work = line.word(piece.first) in ("labour", "labor") and piece.last - piece.first == 1
    return work and line.word(piece.last) in _FOR_WORK and line.gap(piece.first) == " "


_FOR_WORK = frozenset(
    {"court", "courts", "tribunal", "law", "laws", "code", "market", "markets", "dispute", "force"}
    | {"disputes", "relations", "inspectors", "inspectorate", "costs", "shortage", "shortages"}
    | {"ministry", "minister", "board", "department", "secretary", "office", "commissioner"}
)


def _is_common(line: Line, piece: Piece) -> bool:
    """Whether a name is only a common word in capitals: "Foreign Ministry", "European", "I"."""
    words = [line.word(i) for i in range(piece.first, piece.last)]
    if words[-1] == "ministry":
        return True
    return len(words) == 1 and (
        len(words[0]) == 1 or words[0] in _LEX.regions or words[0] in _LEX.common
    )


def _modifies(line: Line, piece: Piece) -> bool:
    """Whether a state's short name stands as an adjective: "US officials", "the UK government"."""
    if piece.last - piece.first > 1 or not line.words[piece.first].isupper():
        return False
    after = line.word(piece.last)
    if line.gap(piece.last - 1) != " " or after in _LEX.verbs or after in _LEX.openers:
        return False
    if line.word(piece.first - 1) == "the":
        return after in _LEX.heads or after in _LEX.modifiers or after in _LEX.goods
    return bool(after) and not after.endswith("ed")


def _is_somebody(line: Line, piece: Piece) -> bool:
    """Whether a nationality stands for one who has it: "the Italian met him"."""
    single = line.word(piece.last - 1).endswith(("an", "i", "man", "woman"))
    before, after = line.word(piece.first - 1), line.word(piece.last)
    alone = line.gap(piece.last - 1) != " " or after in _LEX.verbs or after.endswith("ed")
    return single and before in ("the", "a", "an") and alone and line.before(piece.first) == " "


def _key(line: Line, piece: Piece) -> str:
    return " ".join(line.words[piece.first : piece.last])
