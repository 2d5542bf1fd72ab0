"""People whom an article calls by one name only: "Herodotus", "Lenin", "Ronaldinho".

A lone word in capitals may be a firm, a town or a ship. It is a person's name where enough in the
article tells of a human being, and not more of something else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.actors import persons
from extract.actors.lexicon import lexicon
from extract.actors.runs import UNKNOWN, Piece, Sort

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from extract.actors.words import Line

_LEX = lexicon()
_ENOUGH = 2
_OFTEN = 4  # places after which one mild sign is enough where nothing speaks against it
_MOST = 2  # points that pronouns may give or take
_SHORTEST = 3
_PEOPLES = ("ists", "ians", "eans", "istas", "ites")
_LONG = 8  # letters of the longest family name on -ers; "Crusaders" are many
_NAMES = frozenset({UNKNOWN, Sort.PERSON})


@dataclass(slots=True)
class _Signs:
    """The points of one name: plain ones, whether there are mild ones, and those of pronouns."""

    places: list[tuple[Line, Piece]] = field(default_factory=list)
    plain: int = 0
    mild: int = 0
    pronouns: int = 0

    def is_person(self) -> bool:
        pronouns = max(-_MOST, min(_MOST, self.pronouns))
        often = self.plain + self.pronouns >= 0 and len(self.places) >= _OFTEN
        return self.plain + self.mild * (1 + often) + pronouns >= _ENOUGH


def mononyms(
    lines: Sequence[Line], cut: Sequence[list[Piece]], seen: Collection[str]
) -> Iterator[tuple[str, list[tuple[Line, Piece]]]]:
    """Yield the lone names that are people's, each with its pieces; `seen` are words in use."""
    found: dict[str, _Signs] = {}
    for number, line in enumerate(lines):
        if line.is_heading:
            continue
        for place, piece in enumerate(cut[number]):
            if _is_lone(line, piece, seen):
                word = line.words[piece.first]
                signs = found.setdefault(word, _Signs())
                signs.places.append((line, piece))
                _weigh(line, piece, signs)
                signs.pronouns += _pronouns(lines, cut, number, place)
    capitals = {word for line in lines for word in line.words if word[0].isupper()}
    for word, signs in found.items():
        if signs.is_person() and not _has_people(word, capitals):
            yield word, signs.places


def _has_people(word: str, capitals: Collection[str]) -> bool:
    """Whether a word for many is made of a name: "Ruritanians", "Bolsheviks"."""
    stems = (word, word[:-1])
    many = any(stem + end in capitals for stem in stems for end in ("ians", "ian", "ans", "an"))
    return many or word + "s" in capitals or (word[-1] == "s" and word[:-1] in capitals)


def _is_lone(line: Line, piece: Piece, seen: Collection[str]) -> bool:
    """Whether a piece is one unknown word that may be somebody's name."""
    if piece.sort is not UNKNOWN or piece.last - piece.first > 1:
        return False
    word, lower = line.words[piece.first], line.word(piece.first)
    if len(word) < _SHORTEST or word.isupper() or not word.isalpha() or lower in seen:
        return False
    if lower.endswith(_PEOPLES) or (lower.endswith("ers") and len(lower) > _LONG):
        return False
    return not (lower in _LEX.common or lower in _LEX.regions or lower in _LEX.heads)


def _weigh(line: Line, piece: Piece, signs: _Signs) -> None:
    """Count what one place tells."""
    before = line.word(piece.first - 1) if line.before(piece.first) == " " else ""
    if line.possessed(piece.last - 1):
        before = ""  # "in Lee's army"
    if before in _LEX.place or persons.is_many(line, piece.first, piece.last):
        signs.plain -= 2
    elif before in ("the", "this") and not _describes(line, piece):
        signs.plain -= 3
    points = persons.signs(line, piece.first, piece.last)
    if points == 1:
        signs.mild = 1
    else:
        signs.plain += points


def _describes(line: Line, piece: Piece) -> bool:
    """Whether a noun follows that the name only tells apart: "the Kennedy administration"."""
    after = line.words[piece.last] if piece.last < len(line) else ""
    plain = after.islower() and after not in _LEX.verbs and after not in _LEX.openers
    return plain and line.gap(piece.last - 1) == " " and not after.endswith("ed")


def _pronouns(lines: Sequence[Line], cut: Sequence[list[Piece]], number: int, place: int) -> int:
    """What the pronouns after a name tell, if it alone can be meant: first of its sentence."""
    line, pieces = lines[number], cut[number]
    if any(one.sort in _NAMES for one in pieces[:place]):
        return 0
    others = [one.first for one in pieces[place + 1 :] if one.sort in _NAMES]
    here = persons.pronoun(line, pieces[place].last, others[0] if others else len(line))
    if here or others or number + 1 >= len(lines):
        return here
    return persons.opening(lines[number + 1])
