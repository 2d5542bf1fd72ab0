"""Runs of capitalised words, cut into pieces: known names, titles, bodies, things and the rest.

"Russian Foreign Minister Sergei Lavrov" is one run of three pieces: a demonym, a title and a name.
What the rest is (a person, a body, a place) is judged later, over the whole article.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.words import APOSTROPHES, JOINS
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from extract.actors.book import ActorBook, Known
    from extract.actors.words import Line

_LEX = lexicon()
_CALLINGS = ("er", "ers", "or", "ist", "ian", "man", "woman", "ee")
_LONGEST = 12  # words of a run; what is longer is a list or a heading, and is cut


class Sort(Enum):
    """What a piece of a run is."""

    PERSON = "person"  # known
    PARTY = "party"  # a known state, organisation or group
    CAPITAL = "capital"
    DEMONYM = "demonym"
    TITLE = "title"
    BODY = "body"  # an organisation by its form
    THING = "thing"  # no actor: a place, a paper, a feast
    UNKNOWN = "unknown"


@dataclass(slots=True)
class Piece:
    """Words `first` to `last` (exclusive) of a line, and whom they may mean if known."""

    first: int
    last: int
    sort: Sort
    names: tuple[str, ...] = ()


def pieces(line: Line, book: ActorBook, seen: Collection[str]) -> list[Piece]:
    """Cut all runs of a line; `seen` are the words that the article also has in lower case."""
    found: list[Piece] = []
    i, size = 0, len(line)
    while i < size:
        if not _begins(line, i, book):
            i += 1
            continue
        atoms = _run(line, i, book)
        i = atoms[-1].last
        found.extend(_cut(line, _without_opener(line, atoms, seen)))
    return found


def _begins(line: Line, i: int, book: ActorBook) -> bool:
    word = line.words[i]
    return word[0].isupper() or (
        bool(book.starting_with(word)) and _known(line, i, book) is not None
    )


def _known(line: Line, i: int, book: ActorBook) -> Known | None:
    """The longest known name that stands at word `i`."""
    for known in book.starting_with(line.words[i]):
        end = i + len(known.words)
        if tuple(line.words[i:end]) == known.words and all(
            line.gap(k) in JOINS or line.possessed(k) for k in range(i, end - 1)
        ):
            return known
    return None


def _run(line: Line, i: int, book: ActorBook) -> list[Piece]:
    """The atoms of the run that begins at word `i`: known names, else single words."""
    atoms = [_atom(line, i, book)]
    while len(atoms) < _LONGEST:
        after = _next(line, atoms)
        if after is None:
            break
        if after > atoms[-1].last:  # particles, or the "of" of a body's name
            atoms.append(Piece(atoms[-1].last, after, Sort.UNKNOWN))
        atoms.append(_atom(line, after, book))
    return atoms


def _next(line: Line, atoms: list[Piece]) -> int | None:
    """Where a run goes on, `None` where it ends."""
    i = atoms[-1].last
    if i >= len(line) or line.possessed(i - 1) or not _joined(line, i - 1):
        return None
    if line.words[i][0].isupper():
        return i
    j = i
    while j < len(line) - 1 and j < i + 3 and line.words[j].lower() in _LEX.particles:
        if line.gap(j) not in JOINS:
            return None
        j += 1
    if j > i and line.words[j][0].isupper():
        return j
    if line.before(i) == "-" and len(atoms) > 1 and line.word(atoms[0].first) in _LEX.family_first:
        return i  # "Moon Jae-in"
    if line.before(i) == "-" and line.gap(i) == "-" and line.words[i + 1][0].isupper():
        return i + 1
    return _after_of(line, i)


def _after_of(line: Line, i: int) -> int | None:
    """Past "of" or "of the", where a body's name goes on after it; past the "and" of a long one."""
    if line.words[i] == "and":
        return _after_and(line, i)
    if line.words[i] not in ("of", "for") or line.word(i - 1) not in _LEX.bodies_of:
        return None
    j = i + 2 if line.word(i + 1) == "the" else i + 1
    return j if j < len(line) and line.words[j][0].isupper() else None


def _after_and(line: Line, i: int) -> int | None:
    """Past "and" in "Ministry of Trade and Industry", where the part after ends such a name."""
    heads = [k for k in range(max(0, i - 5), i) if line.words[k] == "of" and k]
    if not heads or line.word(heads[-1] - 1) not in _LEX.pairing or line.gap(i) != " ":
        return None
    end = i + 1
    while end < len(line) and line.words[end][0].isupper() and line.before(end) == " ":
        end += 1
    last = line.word(end - 1)
    return i + 1 if end > i + 1 and (last in _LEX.businesses or last[-1] == "s") else None


def _joined(line: Line, i: int) -> bool:
    """Whether word `i` and the next may be of one name, by what stands between them."""
    gap = line.gap(i)
    if gap in (" ", "-", "\u00a0", "\n"):
        return True
    if gap[:1] == ".":
        return gap in JOINS and (
            len(line.words[i]) == 1 or line.word(i) in _LEX.titles or line.word(i) == "st"
        )
    if gap[:1] in APOSTROPHES:
        return len(gap) == 1 and line.words[i + 1][0].isupper()
    return gap in JOINS


def _atom(line: Line, i: int, book: ActorBook) -> Piece:
    known = _known(line, i, book)
    if known is None:
        return Piece(i, i + 1, Sort.UNKNOWN)
    sort = {Form.CAPITAL: Sort.CAPITAL, Form.DEMONYM: Sort.DEMONYM}.get(known.form)
    if sort is None:
        person = book.actors[known.names[0]].kind is ActorKind.PERSON
        sort = Sort.PERSON if person else Sort.PARTY
    return Piece(i, i + len(known.words), sort, known.names)


def _without_opener(line: Line, atoms: list[Piece], seen: Collection[str]) -> list[Piece]:
    """Leave out the capital that only begins the sentence."""
    first = atoms[0]
    if first.sort is not Sort.UNKNOWN or not opens(line, first.first):
        return atoms
    word = line.word(first.first)
    if (
        len(atoms) > 2
        and not _is_given(word)
        and (line.word(atoms[1].first) in _LEX.given or word.endswith(_CALLINGS))
    ):
        return atoms[1:] if not _titled(word) else atoms  # "Passenger Jane Roe"
    if word in _LEX.openers or (
        (word in _LEX.common or word in seen) and word not in _LEX.given and not _titled(word)
    ):
        return atoms[1:]
    return atoms


def opens(line: Line, i: int) -> bool:
    """Whether word `i` has its capital from its place: first, or first in a quotation."""
    return (
        i == 0
        or line.before(i)[-1:] in "\"“‘:'([•"
        or line.before(i).rstrip()[-1:] in (".", "!", "?", ":")
    )


def _is_given(word: str) -> bool:
    return word in _LEX.given or word in _LEX.family_first or len(word) == 1


def _titled(word: str) -> bool:
    return word in _LEX.titles or word in _LEX.heads


def _cut(line: Line, atoms: list[Piece]) -> Iterator[Piece]:
    """Join the atoms of one run into pieces."""
    rest = atoms
    while rest:
        taken = _title(line, rest)
        if taken:
            yield Piece(rest[0].first, rest[taken - 1].last, Sort.TITLE)
        elif rest[0].sort is Sort.UNKNOWN:
            taken = 1 if _is_month(line, rest) else _chunk(line, rest)
            yield _judged(line, rest[:taken])
        else:
            taken, piece = _from_known(line, rest)
            yield piece
        rest = rest[taken:]


def _is_month(line: Line, atoms: list[Piece]) -> bool:
    """Whether a run begins with a month or weekday that is nobody's given name here."""
    word = line.word(atoms[0].first)
    return word in _LEX.months and (word not in _LEX.given or len(atoms) == 1)


def _title(line: Line, atoms: list[Piece]) -> int:
    """How many atoms, from the first, are a title such as "Deputy Prime Minister"."""
    taken = 0
    for number, atom in enumerate(atoms):
        word = line.word(atom.first)
        if atom.sort is not Sort.UNKNOWN or atom.last - atom.first > 1:
            break
        if _titled(word):
            taken = number + 1
        elif word not in _LEX.modifiers:
            break
    # "General Motors", "Writers Guild of America": a body's name, not a general or writers.
    words = {line.word(i) for i in range(atoms[0].first, atoms[-1].last)}
    is_body = line.word(atoms[-1].last - 1) in _LEX.bodies_last or (
        "of" in words and not words.isdisjoint(_LEX.bodies_of)
    )
    if 0 < taken < len(atoms) and is_body and line.word(atoms[taken].first) not in _LEX.given:
        return 0
    return taken


def _chunk(line: Line, atoms: list[Piece]) -> int:
    """How many atoms, from the first, are one name."""
    for number in range(1, len(atoms)):
        atom = atoms[number]
        word = line.word(atom.first)
        if word in _LEX.months and line.word(atom.first - 1) not in _LEX.given:
            return number
        if atom.sort is Sort.UNKNOWN:
            more = _title(line, atoms[number:])
            if more and number + more < len(atoms):
                return number
        elif (atom.sort is Sort.PERSON and atom.last - atom.first > 1) or (
            atom.sort in (Sort.PARTY, Sort.CAPITAL) and atom.last - atom.first > 1
        ):
            return number
    return len(atoms)


def _judged(line: Line, atoms: list[Piece]) -> Piece:
    first, last = atoms[0].first, atoms[-1].last
    return Piece(first, last, _sort(line, first, last))


def _sort(line: Line, first: int, last: int) -> Sort:
    """A body or a thing where a word of the name tells; else not known yet."""
    words = [line.word(i) for i in range(first, last)]
    name = " ".join(line.words[first:last])
    if name in _LEX.phrases:
        return Sort.THING
    if name in _LEX.firms:
        return Sort.BODY
    if words[0] in _LEX.family_first and len(words) == 2:
        return Sort.UNKNOWN
    if (
        words[0] in _LEX.given
        and len(words) <= 3
        and last - first > 1
        and words[-1] not in _LEX.bodies_last
    ):
        return Sort.UNKNOWN
    if len(words) > 1 and (words[-1] in _LEX.bodies_last or _is_of(words)):
        return Sort.BODY
    if words[-1] in _LEX.things_last or words[-1] in _LEX.places or words[-1].isdigit():
        return Sort.THING
    if words[0] in _LEX.things_first and len(words) > 1:
        return Sort.THING
    if len(words) == 1 and (words[0] in _LEX.months or words[0] in _LEX.never):
        return Sort.THING
    return Sort.UNKNOWN


def _is_of(words: list[str]) -> bool:
    return any(
        w in ("of", "for") and words[i - 1] in _LEX.bodies_of for i, w in enumerate(words) if i
    )


def _from_known(line: Line, atoms: list[Piece]) -> tuple[int, Piece]:
    """A piece that begins with a known name, with what belongs to it, and its count of atoms."""
    known = atoms[0]
    if len(atoms) == 1 or atoms[1].sort is not Sort.UNKNOWN:
        return 1, known
    if _title(line, atoms[1:]):
        return 1, known
    more = 1 + _chunk(line, atoms[1:])
    sort = _sort(line, known.first, atoms[more - 1].last)
    word = line.word(known.first)
    single = known.last - known.first == 1
    if sort is not Sort.UNKNOWN:
        if known.sort is Sort.PARTY and line.word(atoms[1].first) in (
            "inc",
            "corp",
            "ltd",
            "plc",
            "co",
            "group",
            "ag",
            "se",
        ):
            return more, Piece(known.first, atoms[more - 1].last, Sort.PARTY, known.names)
        return more, Piece(known.first, atoms[more - 1].last, sort)
    if single and word in _LEX.given and known.sort is not Sort.DEMONYM:
        return more, Piece(known.first, atoms[more - 1].last, Sort.UNKNOWN)
    if known.sort is Sort.PERSON:
        suffixes = line.word(atoms[1].first) in _LEX.suffixes and not single
        return (
            (2, Piece(known.first, atoms[1].last, Sort.PERSON, known.names))
            if suffixes
            else (1, known)
        )
    return 1, known
