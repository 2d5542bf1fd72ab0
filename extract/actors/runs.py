"""Runs of capitalised words: "Turkish Foreign Minister Hakan Fidan", "Bank of the North".

A run is a list of atoms, known names and single words, that `cutting` joins into pieces.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.spelled import listed_out, spelled_out
from extract.actors.words import APOSTROPHES, JOINS
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.actors.book import ActorBook, Known
    from extract.actors.words import Line

_LEX = lexicon()
_HOUSES = frozenset({"hospital", "college", "hospice", "infirmary"})  # "St Jude's Hospital"
_WINGS = frozenset({"Right", "Left"})
_LONGEST = 12  # words of a run; what is longer is a list or a heading, and is cut


class Sort(StrEnum):
    """What a piece of a run is."""

    PERSON = "person"  # known
    PARTY = "party"  # a known state, organisation or group
    CAPITAL = "capital"
    DEMONYM = "demonym"
    TITLE = "title"
    BODY = "body"  # an organisation by its form
    THING = "thing"  # no actor: a place, a paper, a feast
    UNKNOWN = "unknown"


UNKNOWN = Sort.UNKNOWN
"""Asked of every piece: to reach a member through its class takes several times as long."""

_SORTS = {Form.CAPITAL: Sort.CAPITAL, Form.DEMONYM: Sort.DEMONYM}


@dataclass(slots=True)
class Piece:
    """Words `first` to `last` (exclusive) of a line, and whom they may mean if known."""

    first: int
    last: int
    sort: Sort
    names: tuple[str, ...] = ()


def runs(line: Line, book: ActorBook) -> Iterator[list[Piece]]:
    """The runs of a line, in order, each as its atoms."""
    i, size, words = 0, len(line), line.words
    spelled = spelled_out(line) or listed_out(line)
    while i < size:
        word = words[i]
        if i in spelled and _known(line, i, book, spelled[i]) is None:
            yield [Piece(i, spelled[i], Sort.BODY)]
            i = spelled[i]
            continue
        if word in _WINGS and line.before(i) == "-" and words[i - 1].islower():
            i += 1  # "the far-Right Freedom Party"
            continue
        if not (
            word[0].isupper()
            or (book.starting_with(word) and _known(line, i, book))
            or (word[0].isdigit() and _is_numbered(line, i))
        ):
            i += 1
            continue
        atoms = _run(line, i, book)
        atoms = atoms[:1] + list(takewhile(lambda one: one.first not in spelled, atoms[1:]))
        i = atoms[-1].last
        yield atoms


def _is_numbered(line: Line, i: int) -> bool:
    """Whether a name begins with a number: "5F" of a union, "31st Century Films"."""
    word = line.words[i]
    if line.before(i)[-1:] in _MONEY:
        return False
    if word[-1].isupper():
        return word[:-1].isdigit() and line.word(i) not in _UNITS
    age = word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdigit()
    follows = i + 2 < len(line) and line.words[i + 1] == "Century"
    return age and follows and line.gap(i + 1) == " " and line.words[i + 2][0].isupper()


_MONEY = frozenset("$£€¥.,")
_UNITS = frozenset({"2d", "3d", "4d", "3g", "4g", "5g", "6g", "4k", "5k", "8k", "10k"})


def _known(line: Line, i: int, book: ActorBook, until: int | None = None) -> Known | None:
    """The longest known name that stands at word `i`, up to word `until` if told."""
    for known in book.starting_with(line.words[i]):
        end = i + len(known.words)
        if until not in (None, end):
            continue
        if tuple(line.words[i:end]) == known.words and all(
            line.gap(k) in JOINS or line.possessed(k) for k in range(i, end - 1)
        ):
            if line.gap(end - 1) == "-" and len(known.words) > 1 and line.words[end][0].isupper():
                continue  # "Ann Lombard-Hayes" is not Ann Lombard
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
            atoms.append(Piece(atoms[-1].last, after, UNKNOWN))
        atoms.append(_atom(line, after, book))
    return atoms


def _next(line: Line, atoms: list[Piece]) -> int | None:
    """Where a run goes on, `None` where it ends."""
    i = atoms[-1].last
    if i < len(line) and line.possessed(i - 1):
        return _after_possessive(line, i)
    if i >= len(line) or not _joined(line, i - 1):
        return None
    if line.words[i][0].isupper():
        return None if _is_article(line, i) else i
    if line.words[i] == "plc" or (line.words[i].isdigit() and line.word(i - 1) in _LEX.numbered):
        return i
    if line.before(i) == "-":
        return _after_hyphen(line, i)
    return _after_particles(line, i) or _after_of(line, i, atoms[0].first)


def _is_article(line: Line, i: int) -> bool:
    """Whether a sentence begins here, though the stop before it is missing: "Roe The fleet"."""
    small = i + 1 < len(line) and line.words[i + 1][0].islower()
    return small and line.words[i] in ("The", "This", "These", "His", "Her", "Its")


def _after_possessive(line: Line, i: int) -> int | None:
    """Where the name of a body of many goes on: "Longshoremen's Association", "Workers' Party"."""
    j = i + 1 if line.words[i] == "s" else i
    many = j == i or line.word(i - 1).endswith(("men", "people", "children"))
    goes_on = j < len(line) and line.words[j][0].isupper() and line.word(j) in _LEX.bodies_last
    house = goes_on and line.word(j) in _HOUSES and line.word(j + 1) != "of"
    return j if house or (many and goes_on) else None


def _after_hyphen(line: Line, i: int) -> int | None:
    """Where a name goes on in small letters: "Moon Jae-in", "Stratford-upon-Avon"."""
    if line.word(i) in _LEX.syllables or _is_second_syllable(line, i):
        return i
    goes_on = line.gap(i) == "-" and line.words[i + 1][0].isupper()
    return i + 1 if goes_on else _after_particles(line, i)


def _is_second_syllable(line: Line, i: int) -> bool:
    """Whether a word after a hyphen ends a given name behind a family name: "Min Tae-gwang"."""
    short = len(line.word(i)) <= _SYLLABLE and line.word(i) not in _COMPOUNDING
    return short and i > 1 and line.before(i - 1) == " " and line.word(i - 2) in _LEX.family_first


_SYLLABLE = 5  # letters of the longest: "kyung", "hyung"
_COMPOUNDING = frozenset(
    {"led", "born", "based", "run", "era", "bred", "made", "owned", "wide", "style", "like", "wing"}
)


def _after_particles(line: Line, i: int) -> int | None:
    """Past "von der" and the like, where a capital follows."""
    j = i
    while j < min(i + 3, len(line) - 1) and line.word(j) in _LEX.particles:
        if line.gap(j) not in JOINS:
            return None
        j += 1
    return j if j > i and line.words[j][0].isupper() else None


def _after_of(line: Line, i: int, first: int) -> int | None:
    """Past "of" or "of the", where a body's name goes on after it; past the "and" of a long one.

    The name begins at word `first`: "the charity Boats for All" is a body by the word before.
    """
    if line.words[i] == "and":
        return _after_and(line, i, first)
    before = line.word(i - 1)
    if line.words[i] in ("on", "in"):
        return _after_subject(line, i, first)
    office = line.words[i] == "of" and before in _LEX.heads and line.word(i + 1) in _LEX.modifiers
    body = before in _LEX.bodies_of or line.word(first - 1) in _LEX.firm_nouns
    if not office and (line.words[i] not in ("of", "for") or not body):
        return None
    j = i + 2 if line.word(i + 1) == "the" else i + 1
    return j if j < len(line) and line.words[j][0].isupper() else None


def _after_subject(line: Line, i: int, first: int) -> int | None:
    """Past "on" of "Committee on Foreign Trade", and past the "in the" that such a name has."""
    j = i + 1 + (line.word(i + 1) == "the")
    if j >= len(line) or not line.words[j][0].isupper() or line.gap(i - 1) != " ":
        return None
    if line.words[i] == "on":
        told = line.words[i - 1].istitle() and line.word(i - 1) in _ON and j == i + 1
        return j if told and line.word(j) not in _LEX.months else None
    after = line.word(j) == "united" or line.word(j) in _REALMS
    named = any(line.word(k) in _ON and line.word(k + 1) == "on" for k in range(first, i - 1))
    return j if after and named else None


_ON = frozenset({"committee", "commission", "council", "conference", "panel", "subcommittee"})
_REALMS = frozenset({"europe", "africa", "asia"})


def _after_and(line: Line, i: int, first: int) -> int | None:
    """Past "and" in "Ministry of Trade and Industry", where the part after ends such a name.

    And in "their union, the Halmar and Lindau Packers", where a noun and an article go before.
    """
    heads = [k for k in range(max(first, i - 5), i) if line.words[k] in ("of", "for") and k]
    paired = heads and line.word(heads[-1] - 1) in _LEX.pairing
    apposed = line.word(first - 1) == "the" and line.before(first - 1) == ", "
    told = apposed and line.word(first - 2) in _LEX.sorts
    told = told or (line.word(i + 1) in _LEX.joint and line.word(i - 1) not in _LEX.bodies_last)
    told = told or (line.word(i - 2) == "the" and _is_business(line.word(i - 1)))
    if not (paired or told) or line.gap(i) != " ":
        return None
    end = i + 1
    while end < len(line) and line.words[end][0].isupper() and line.before(end) == " ":
        end += 1
    last = line.word(end - 1)
    if told and not paired:
        return i + 1 if end > i + 2 - apposed and last in _LEX.bodies_last else None
    return i + 1 if end > i + 1 and (last in _LEX.businesses or last[-1] == "s") else None


def _is_business(word: str) -> bool:
    """Whether a word tells what a body sees to: "the Education and Skills Authority"."""
    return word.endswith(("ment", "tion", "ity", "ing", "ance")) and word not in _NO_BUSINESSES


_NO_BUSINESSES = frozenset({"government", "parliament", "opposition", "coalition", "community"})


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
        irish = gap[1:] == " " and line.words[i] == "O"
        return (len(gap) == 1 or irish) and line.words[i + 1][0].isupper()
    return gap in JOINS


def _atom(line: Line, i: int, book: ActorBook) -> Piece:
    known = _known(line, i, book)
    if known is None:
        return Piece(i, i + 1, UNKNOWN)
    if line.gap(i)[:1] == "$":  # "US$3 billion"
        return Piece(i, i + 1, Sort.THING)
    sort = _SORTS.get(known.form)
    if sort is None:
        person = book.actors[known.names[0]].kind is ActorKind.PERSON
        sort = Sort.PERSON if person else Sort.PARTY
    return Piece(i, i + len(known.words), sort, known.names)


def opens(line: Line, i: int) -> bool:
    """Whether word `i` has its capital from its place: first, or first in a quotation."""
    return (
        i == 0
        or line.before(i)[-1:] in "\"“‘:'([•"
        or line.before(i).rstrip()[-1:] in (".", "!", "?", ":")
    )


def wording(line: Line, piece: Piece) -> str:
    """Return a piece's words as the text has them, one blank between two."""
    words = line.text[line.starts[piece.first] : line.ends[piece.last - 1]].split()
    loud = words[0].isupper() and not line.words[piece.first].isupper()
    return " ".join(word.capitalize() if loud else word for word in words)
