"""Cuts runs of capitalised words into pieces: known names, titles, bodies, things and the rest.

"Turkish Foreign Minister Hakan Fidan" is three pieces: a demonym, a title and a name. What the
rest is (a person, a body, a place) is judged later, over the whole article.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.runs import UNKNOWN, Piece, Sort, opens, runs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from extract.actors.book import ActorBook
    from extract.actors.words import Line

_LEX = lexicon()
_NO_SURNAMES = (_LEX.things_last - _LEX.thing_surnames) | _LEX.bodies_last
_PAIR = 2
_SHORT = 3  # letters of a month's short form
_BOARDS = frozenset(  # what districts are of that are no places: "Alder School District"
    {"school", "unified", "irrigation", "water", "utility", "utilities", "transit", "hospital"}
    | {"health", "fire", "sanitary", "sanitation", "conservation", "college", "library", "port"}
)
_NO_NAMES = _LEX.months | _LEX.openers | frozenset(_LEX.heads) | frozenset(_LEX.titles)
_PARTICIPLES = ("ing", "ed", "ly")


def pieces(line: Line, book: ActorBook, seen: Collection[str]) -> list[Piece]:
    """Cut all runs of a line; `seen` are the words that the article also has in lower case."""
    found: list[Piece] = []
    heading = line.is_heading
    for atoms in runs(line, book):
        if heading:
            found.extend(piece for atom in atoms for piece in _cut(line, [atom]))
            continue
        found.extend(_cut(line, atoms[1:] if _is_opener(line, atoms, seen) else atoms))
    return found


def _is_opener(line: Line, atoms: list[Piece], seen: Collection[str]) -> bool:
    """Whether the first word has its capital only because it begins the sentence."""
    first = atoms[0]
    if len(atoms) > 1 and first.sort is UNKNOWN and line.words[first.first] in _LEX.leading:
        return True
    if first.sort is not UNKNOWN or not opens(line, first.first):
        return False
    word = line.word(first.first)
    if word in _LEX.openers:
        return not _is_family_name(line, atoms)
    if word in _LEX.given or _is_titled(word) or (word in _COMPASS and _is_council(line, atoms)):
        return False
    return word in _LEX.common or word in seen or _describes(line, atoms, word)


def _is_council(line: Line, atoms: list[Piece]) -> bool:
    """Whether a run is the name of a local body: "North Halmar Borough Council"."""
    last = line.word(atoms[-1].last - 1)
    return len(atoms) > _PAIR and atoms[1].sort is not Sort.DEMONYM and last in _LOCAL


_COMPASS = frozenset({"north", "south", "east", "west", "mid", "upper", "lower", "greater"})
_LOCAL = frozenset({"council", "board", "district", "authority", "association", "union", "club"})


def _is_family_name(line: Line, atoms: list[Piece]) -> bool:
    """Whether an opener is a family name that stands first: "He Lifeng", not "He"."""
    pair = len(atoms) == _PAIR and atoms[1].sort is UNKNOWN
    return pair and line.word(atoms[0].first) == "he" and line.word(atoms[1].first) not in _NO_NAMES


def _describes(line: Line, atoms: list[Piece], word: str) -> bool:
    """Whether the first word leads to a name: "Facing Russia", "Passenger Jane Roe"."""
    if len(atoms) == 1 or word in _LEX.family_first or len(word) == 1:
        return False
    if len(atoms) == 2 or atoms[1].sort is not UNKNOWN:
        return word.endswith(_PARTICIPLES)
    return len(atoms) > 2 and line.word(atoms[1].first) in _LEX.given


def _is_titled(word: str) -> bool:
    return word in _LEX.titles or word in _LEX.heads


def _cut(line: Line, atoms: Sequence[Piece]) -> Iterator[Piece]:
    """Join the atoms of one run into pieces."""
    while atoms:
        taken = _title(line, atoms)
        if taken:
            yield Piece(atoms[0].first, atoms[taken - 1].last, Sort.TITLE)
        elif atoms[0].sort is UNKNOWN:
            taken = 1 if _is_month(line, atoms) else _chunk(line, atoms)
            first, last = atoms[0].first, atoms[taken - 1].last
            yield Piece(first, last, _sort(line, first, last))
        else:
            taken, piece = _from_known(line, atoms)
            yield piece
        atoms = atoms[taken:]


def _is_month(line: Line, atoms: Sequence[Piece]) -> bool:
    """Whether a run begins with a month or weekday that is nobody's given name here."""
    word = line.word(atoms[0].first)
    if word not in _LEX.months:
        return False
    dated = line.word(atoms[0].first - 1) in _LEX.dating
    return word not in _LEX.given or len(atoms) == 1 or dated


def _title(line: Line, atoms: Sequence[Piece]) -> int:
    """How many atoms, from the first, are a title such as "Deputy Prime Minister"."""
    if _is_party(line, atoms[0].first) and len(atoms) == 1:
        return 0
    taken = _second_business(line, atoms) or _chief_officer(line, atoms)
    for number, atom in enumerate(atoms[taken:], start=taken):
        word = line.word(atom.first)
        if atom.sort is not UNKNOWN or atom.last - atom.first > 1:
            break
        if _is_given(word) and (taken or len(atoms) == _PAIR) and number + 1 < len(atoms):
            break  # "Skipper Dean Roe", "Dean Roe"
        of_it = taken and word in _LEX.modifiers and line.word(atom.first - 1) == "of"
        if _is_titled(word) or of_it:
            taken = number + 1
        elif word not in _LEX.modifiers and not (taken and word in ("in", "of")):
            break
    if not 0 < taken < len(atoms) or line.word(atoms[taken].first) in _LEX.given:
        return taken
    # "General Motors", "Writers Guild of America": a body's name, not a general or writers.
    words = [line.word(i) for i in range(atoms[0].first, atoms[-1].last)]
    return 0 if words[-1] in _LEX.bodies_last or _is_of(words) else taken


def _is_party(line: Line, i: int) -> bool:
    """Whether a party is called by its people: "the Liberals"."""
    return line.word(i) in _LEX.parties and line.word(i - 1) == "the"


def _is_given(word: str) -> bool:
    """Whether a word that may be a title is a given name as well."""
    return word in _LEX.given and word not in _LEX.crowns


def _second_business(line: Line, atoms: Sequence[Piece]) -> int:
    """How many words are the rest of a title: "minister of finance and National Planning Roe"."""
    first = atoms[0].first
    if line.word(first - 1) != "and" or line.word(first - 2) not in _LEX.modifiers:
        return 0
    rest = next((n for n, a in enumerate(atoms) if line.word(a.first) not in _LEX.modifiers), 0)
    return rest if line.word(first - 3) == "of" else 0


def _chief_officer(line: Line, atoms: Sequence[Piece]) -> int:
    """How many words are the title of one of a firm's chiefs: "Chief Human Resources Officer"."""
    if line.word(atoms[0].first) != "chief":
        return 0
    some = (n for n, a in enumerate(atoms[:_OFFICER], 1) if line.word(a.first) == "officer")
    return next(some, 0)


_OFFICER = 5  # words of a chief's title


def _chunk(line: Line, atoms: Sequence[Piece]) -> int:
    """How many atoms, from the first, are one name."""
    for number in range(1, len(atoms)):
        atom = atoms[number]
        word = line.word(atom.first)
        if word in _LEX.given and line.word(atom.first - 1) in _LEX.firm_endings:
            return number  # "Chrysler LLC Jim Press"
        within = len(word) == _SHORT and number + 1 < len(atoms)  # "Khin Mar Oo"
        if word in _LEX.months and not within and line.word(atom.first - 1) not in _LEX.given:
            return number
        if atom.sort is UNKNOWN:
            more = _title(line, atoms[number:])
            name = number + more < len(atoms) and line.word(atoms[number + more].first)
            if (
                more
                and name
                and (
                    name in _LEX.given or name in _LEX.family_first or word not in _LEX.plural_heads
                )
            ):
                return number
        elif (
            atom.sort is not Sort.DEMONYM
            and atom.last - atom.first > 1
            and line.words[atoms[number - 1].first] not in ("of", "in")
        ):
            return number  # but "Bank of South Sudan" is one name
    return len(atoms)


def _sort(line: Line, first: int, last: int) -> Sort:
    """A body or a thing where a word of the name tells; else not known yet."""
    words = [line.word(i) for i in range(first, last)]
    name = " ".join(line.words[first:last])
    if name in _LEX.firms or any("&" in line.gap(i) for i in range(first, last - 1)):
        return Sort.BODY
    if _is_party(line, first) and last == first + 1:
        return Sort.BODY
    if name not in _LEX.phrases and _is_person_like(words):
        return UNKNOWN
    if name not in _LEX.phrases and _is_body(words):
        return Sort.BODY
    return Sort.THING if name in _LEX.phrases or _is_thing(words) else UNKNOWN


def _is_person_like(words: list[str]) -> bool:
    """Whether a name begins as people's do: "Fiona Hill" is no hill."""
    if words[0] in _LEX.family_first and len(words) == 2:
        return True
    if len(words) == 3 and words[1] in _LEX.syllables:  # "Hye-jin Park"
        return True
    given = words[0] in _LEX.given and 1 < len(words) <= 3
    return given and words[-1] not in _NO_SURNAMES


def _is_body(words: list[str]) -> bool:
    if len(words) < _PAIR:
        return False
    board = words[-1] in ("district", "districts") and words[-2] in _BOARDS
    local = words[-1].isdigit() and words[-2] in _LEX.numbered  # "ATU Local 212"
    return board or local or words[-1] in _LEX.bodies_last or _is_of(words)


def _is_of(words: list[str]) -> bool:
    """Whether a name goes on after "of": "Bank of", "Guild of", "Council on"."""
    return any(
        word in ("of", "for", "on") and words[i] in _LEX.bodies_of
        for i, word in enumerate(words[1:])
    )


def _is_of_head(line: Line, atom: Piece) -> bool:
    """Whether a known name is only a noun here: "Halmar Congress of Trade Unions"."""
    noun = atom.last - atom.first == 1 and line.word(atom.first) in _LEX.bodies_of
    return noun and line.word(atom.last) == "of" and atom.sort is Sort.PARTY


def _is_thing(words: list[str]) -> bool:
    last = words[-1]
    if last in _LEX.things_last or last in _LEX.places or last.isdigit():
        return True
    if len(words) > 1:
        return words[0] in _LEX.things_first
    return last in _LEX.months or last in _LEX.never


def _is_town_of(line: Line, atoms: Sequence[Piece]) -> bool:
    """Whether a capital only begins a name: "London Underground", not "in London Roe said"."""
    known = atoms[0]
    if known.sort is not Sort.CAPITAL or line.word(atoms[1].first) in _LEX.months:
        return False
    return line.word(known.first - 1) not in _LEX.place


def _from_known(line: Line, atoms: Sequence[Piece]) -> tuple[int, Piece]:
    """A piece that begins with a known name, with what belongs to it, and its count of atoms."""
    known = atoms[0]
    if len(atoms) == 1 or _title(line, atoms[1:]):
        return 1, known
    if atoms[1].sort is not UNKNOWN and not _is_of_head(line, atoms[1]):
        return 1, known
    more = 1 + _chunk(line, atoms[1:])
    last = atoms[more - 1].last
    single = known.last - known.first == 1
    sort = _sort(line, known.first, last)
    if sort is not UNKNOWN:
        firm = known.sort is Sort.PARTY and line.word(atoms[1].first) in _LEX.firm_endings
        return more, (
            Piece(known.first, last, Sort.PARTY, known.names)
            if firm
            else Piece(known.first, last, sort)
        )
    spaced = line.before(atoms[1].first) == " " and known.sort is not Sort.DEMONYM
    if single and spaced and (line.word(known.first) in _LEX.given or _is_town_of(line, atoms)):
        return more, Piece(known.first, last, UNKNOWN)  # "Israel Katz", "Paris Opera"
    if known.sort is Sort.PERSON and not single and line.word(atoms[1].first) in _LEX.suffixes:
        return 2, Piece(known.first, atoms[1].last, Sort.PERSON, known.names)
    return 1, known
