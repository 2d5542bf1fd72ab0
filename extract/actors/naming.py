"""The names of an article: which words name whom, known or found by their form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.actors import evidence, persons
from extract.actors.cutting import pieces
from extract.actors.institutions import institutions
from extract.actors.lexicon import lexicon
from extract.actors.lists import among_people
from extract.actors.mononyms import mononyms
from extract.actors.named import Named
from extract.actors.parties import Parties
from extract.actors.roster import Roster, short_forms
from extract.actors.runs import UNKNOWN, Piece, Sort, opens, wording
from extract.actors.titles import Title, title_before
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from extract.actors.book import ActorBook
    from extract.actors.words import Line

_LEX = lexicon()
_MOST_WORDS = 6
_SITED = 4  # of so many mentions one as a place is enough to doubt that it is somebody
_SHARED = frozenset({Sort.PARTY, Sort.CAPITAL})


@dataclass(slots=True)
class _Candidate:
    """A name of several words that may be a person's."""

    name: str
    weight: int
    sited: int = 0  # places where it is told of as one: "in X", "near X"
    places: list[tuple[int, Piece]] = field(default_factory=list)


class Naming:
    """Finds the names of an article; `named[n]` are those of line `n`, in order."""

    def __init__(self, lines: Sequence[Line], book: ActorBook, on: date) -> None:
        self.lines, self.book, self.roster, self._on = lines, book, Roster(book), on
        self.seen = {word for line in lines for word in line.words if word[0].islower()}
        self.cut = [pieces(line, book, self.seen) for line in lines]
        self.owner = [_owners(line, cut) for line, cut in zip(lines, self.cut, strict=True)]
        self._titles: dict[tuple[int, int], Title | None] = {}
        self._since: dict[str, tuple[int, int]] = {}  # where somebody's full name stands first
        self._addressed: set[str] = set()  # who is "Mr" and one name, be it the first
        self.served: set[str] = set()  # bodies that no book knows, named inside titles
        self._known_people()
        self._unknown_people()
        self._people_by_title()
        self._people_of_one_name()
        self.parties = Parties(lines, self.cut, self.roster)
        self.named = [self._line(number) for number in range(len(lines))]

    def _title(self, number: int, piece: Piece) -> Title | None:
        at = (number, piece.first)
        if at not in self._titles:
            self._titles[at] = title_before(self.lines[number], piece.first, self.owner[number])
        return self._titles[at]

    def _known_people(self) -> None:
        """Those in the book whose full names stand in the article."""
        for number, cut in enumerate(self.cut):
            for piece in cut:
                alone = len(piece.names) == 1 and piece.last - piece.first > 1
                if piece.sort is Sort.PERSON and alone:
                    self.roster.enter(piece.names[0])
                    self.roster.shorten(piece.names[0])
                    self._since.setdefault(piece.names[0], (number, piece.first))

    def _unknown_people(self) -> None:
        found: dict[tuple[str, ...], _Candidate] = {}
        singles: dict[str, int] = {}
        for number, cut in enumerate(self.cut):
            for piece in cut:
                if piece.sort is Sort.BODY and self._is_titled_person(number, piece):
                    piece.sort = UNKNOWN
                if piece.sort is UNKNOWN:
                    self._consider(number, piece, found, singles)
        for words, candidate in found.items():
            if _is_end_of_another(words, found):
                continue
            if not self.book.named(words[0]):
                by_first = words[0] in self._addressed  # as in Ethiopia, Iceland or Burma
                candidate.weight += 2 if by_first else _recurs(words, candidate.name, singles)
            if candidate.sited and candidate.sited * _SITED >= len(candidate.places):
                candidate.weight -= 2
            if candidate.weight >= evidence.ENOUGH:
                self._accept(words, candidate)
        self._listed_people(found)

    def _listed_people(self, found: dict[tuple[str, ...], _Candidate]) -> None:
        """Those who are named in one breath with people."""
        for line, cut in zip(self.lines, self.cut, strict=True):
            for piece in among_people(line, cut):
                words = tuple(line.words[piece.first : piece.last])
                candidate = found.get(words)
                if candidate is not None and candidate.weight >= 0 and not candidate.sited:
                    self._accept(words, candidate)

    def _consider(
        self,
        number: int,
        piece: Piece,
        found: dict[tuple[str, ...], _Candidate],
        singles: dict[str, int],
    ) -> None:
        line = self.lines[number]
        words = tuple(line.words[piece.first : piece.last])
        name = wording(line, piece)
        if " " not in name:
            title = self._title(number, piece)
            if title is not None and title.gender:
                self._addressed.add(words[0])
            word = name.lower()
            if not opens(line, piece.first) or not (word in self.seen or word in _LEX.common):
                singles[" ".join(words)] = singles.get(" ".join(words), 0) + 1
            return
        if len(words) > _MOST_WORDS:
            return
        around = evidence.around(line, piece.first, piece.last)
        if self._title(number, piece):
            around = max(around, 0) + 3
        around += self._human(number, piece)
        sited = evidence.is_sited(line, piece.first)
        candidate = found.get(words)
        if candidate is None:
            shape = evidence.shape(list(words), self.seen)
            if self.book.named(words[0]):  # "Israel Hamas talks" are no person's
                shape = min(shape, 0)
            candidate = found[words] = _Candidate(name, shape + around, int(sited))
            candidate.places.append((number, piece))
            return
        candidate.sited += sited
        first = candidate.places[0]
        before = evidence.around(self.lines[first[0]], first[1].first, first[1].last)
        firm = self.lines[first[0]].word(first[1].first - 1) in _LEX.firm_nouns
        before = max(0, before) if firm else before  # "the broadcaster X" stays one who speaks
        candidate.weight += max(0, around - before)
        candidate.places.append((number, piece))

    def _human(self, number: int, piece: Piece) -> int:
        """One point where "he" or "she" comes next and can be nobody else of the sentence."""
        cut = self.cut[number]
        if cut[0] is not piece:
            return 0
        until = cut[1].first if len(cut) > 1 else len(self.lines[number])
        told = persons.pronoun(self.lines[number], piece.last, until)
        if not told and len(cut) == 1 and number + 1 < len(self.lines):
            told = persons.opening(self.lines[number + 1])
        return max(told, 0)

    def _is_titled_person(self, number: int, piece: Piece) -> bool:
        """Whether a family name only looks like a body's: "its president, Jim Press"."""
        given = self.lines[number].word(piece.first) in _LEX.given
        if not given or piece.last - piece.first != 2:
            return False
        if self.lines[number].word(piece.last - 1) not in _LEX.body_surnames:
            return False
        line = self.lines[number]
        told = self._title(number, piece) is not None
        return told or evidence.around(line, piece.first, piece.last) >= evidence.PLAIN

    def _accept(self, words: tuple[str, ...], candidate: _Candidate) -> None:
        name = self.roster.same(words) or self.book.sounding(words) or candidate.name
        self.roster.enter(name, ActorKind.PERSON)
        self.roster.also(name, candidate.name)
        self.roster.shorten(name)
        number, first = candidate.places[0]
        self._since.setdefault(name, (number, first.first))
        for _, piece in candidate.places:
            piece.sort, piece.names = Sort.PERSON, (name,)

    def _people_by_title(self) -> None:
        """Those whom the article calls by title and family name alone: "President Trump"."""
        for number, cut in enumerate(self.cut):
            for piece in cut:
                if piece.sort is not UNKNOWN or not self._title(number, piece):
                    continue
                words = tuple(self.lines[number].words[piece.first : piece.last])
                if not self.roster.whose(words) and self._is_surname(number, piece):
                    self._by_title_alone(number, piece)

    def _people_of_one_name(self) -> None:
        """Those of whom the article tells what only human beings do: "Herodotus", "Lenin"."""
        for word, places in mononyms(self.lines, self.cut, self.seen):
            if self.roster.whose((word,)) or self.book.named(word):
                continue
            line, piece = places[0]
            name = self.roster.enter(wording(line, piece), ActorKind.PERSON)
            self.roster.shorten(name)

    def _line(self, number: int) -> list[Named]:
        found: list[Named] = []
        for piece in self.cut[number]:
            named = self._name_of(number, piece)
            if named is None:
                continue
            while found and found[-1].last > named.first:
                found.pop()
            found.append(named)
        bodies = institutions(self.lines[number], found, self.roster)
        inside = {i for body in bodies for i in range(body.first, body.last)}
        kept = [one for one in found if one.first not in inside]
        return sorted([*kept, *bodies], key=lambda one: one.first)

    def _name_of(self, number: int, piece: Piece) -> Named | None:
        if piece.sort is Sort.PERSON:
            return self._person(number, piece, self._people(number, piece))
        if piece.sort is UNKNOWN:
            words = tuple(self.lines[number].words[piece.first : piece.last])
            people = self._whose(number, piece, words)
            if people:
                return self._person(number, piece, people)
        if piece.sort is Sort.THING and piece.last - piece.first == 1:
            people = self._in_disguise(number, piece)
            return self._person(number, piece, people) if people else None
        namesake = self._namesake(number, piece)
        if namesake:
            return self._person(number, piece, namesake)
        found = self.parties.look_up(number, piece)
        if found is None:
            return None
        form, names = found
        return Named(piece.first, piece.last, names, form, piece.first)

    def _namesake(self, number: int, piece: Piece) -> tuple[str, ...]:
        """Somebody of the article whose family name is also a firm's or a place's: Doug Ford."""
        if piece.sort not in _SHARED or piece.last - piece.first > 1:
            return ()
        line = self.lines[number]
        word = line.words[piece.first]
        people = [p for p in self.roster.short.get(word, ()) if short_forms(p)[0] == word]
        place = line.word(piece.first - 1) in _LEX.place | {"to", "from"}
        return tuple(people) if len(people) == 1 and not place else ()

    def _in_disguise(self, number: int, piece: Piece) -> tuple[str, ...]:
        """Somebody of the article whose family name is also a month's or a place's: "Mrs May"."""
        line = self.lines[number]
        people = self.roster.whose((line.words[piece.first],))
        if len(people) != 1 or self._title(number, piece):
            return people
        before, after = line.word(piece.first - 1), line.word(piece.last)
        if before in _LEX.place or before in _LEX.definite or before.isdigit() or after.isdigit():
            return ()
        dated = line.words[piece.first].lower() in _LEX.months and before in _LEX.dating
        return () if dated else people

    def _people(self, number: int, piece: Piece) -> tuple[str, ...]:
        """Whom a known person's name means here: a lone family name may be another's."""
        if len(piece.names) > 1:
            piece.names = self._chosen(piece.names)
        if piece.last - piece.first > 1:
            return self._entered(piece.names)
        words = tuple(self.lines[number].words[piece.first : piece.last])
        others = self.roster.whose(words)
        if others and not set(piece.names) & set(others):
            return others
        return self._entered(piece.names)

    def _entered(self, names: tuple[str, ...]) -> tuple[str, ...]:
        if len(names) == 1:
            self.roster.enter(names[0])
            self.roster.shorten(names[0])
        return names

    def _chosen(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Of several who share a name the one named in full, else the one in office."""
        here = [name for name in names if name in self.roster.actors]
        if len(here) != 1:
            here = self.book.in_office(names, self._on)
        return tuple(here) if len(here) == 1 else names

    def _whose(self, number: int, piece: Piece, words: tuple[str, ...]) -> tuple[str, ...]:
        people = self.roster.whose(words)
        title = self._title(number, piece)
        if len(people) > 1 and title and title.gender:
            fitting = [p for p in people if self.roster.genders.get(p) == title.gender]
            people = tuple(fitting) or people
        if len(people) > 1:  # whoever else has the name is not yet in the article
            here = (number, piece.first)
            people = tuple(p for p in people if self._since.get(p, here) < here) or people
        return people

    def _is_surname(self, number: int, piece: Piece) -> bool:
        """Whether what follows a title is a name at all."""
        line = self.lines[number]
        word = line.word(piece.last - 1)
        title = self._title(number, piece)
        if title is not None and title.words[-1] in _LEX.crowns and word in self.seen:
            return False  # "King Cotton"
        lower_title = title is not None and line.words[piece.first - 1].islower()
        return " " not in wording(line, piece) and not lower_title and word not in _LEX.common

    def _by_title_alone(self, number: int, piece: Piece) -> None:
        """Somebody known in this article by title and family name only: "Mr Okafor"."""
        line = self.lines[number]
        title = self._title(number, piece)
        name = wording(line, piece)
        office = title.office if title else ""
        if title and title.words[-1] in _LEX.crowns and name.lower() in _LEX.given:
            name = f"{title.words[-1].capitalize()} {name}"
        scope = title.scope.names[0] if title and title.scope and title.scope.names else None
        for known in self.book.holders(office, scope) if office else ():
            if name in short_forms(known):
                name = known
                break
        self.roster.enter(name, ActorKind.PERSON)
        self.roster.shorten(name)

    def _person(self, number: int, piece: Piece, names: tuple[str, ...]) -> Named:
        title = self._title(number, piece)
        if title and len(names) == 1:
            self.roster.gender(names[0], title.gender)
            self.roster.office(names[0], title.office, self._served(number, title.scope))
        # Two people of one name: a mention that stands so that nobody guesses.
        names = names if len(names) == 1 else ()
        first = title.first if title else piece.first
        return Named(first, piece.last, names, Form.NAME, piece.first, person=True)

    def _served(self, number: int, scope: Piece | None) -> str | None:
        """Whose office a title is; a body that only titles name is a party all the same."""
        if scope is None or scope.names:
            return scope.names[0] if scope else None
        found = self.parties.look_up(number, scope)
        if found is None or not found[1]:
            return None
        self.served.add(found[1][0])
        return found[1][0]


def _is_end_of_another(words: tuple[str, ...], found: Iterable[tuple[str, ...]]) -> bool:
    """Whether a name is the family name, with its particle, of a longer one: "De Groot"."""
    if words[0].lower() not in _LEX.particles:
        return False
    return any(len(one) > len(words) and one[-len(words) :] == words for one in found)


def _recurs(words: tuple[str, ...], name: str, singles: dict[str, int]) -> int:
    """What lone parts of a name elsewhere tell: people go on as their last."""
    forms = short_forms(name)
    if forms and singles.get(forms[0], 0):
        return 2
    first = words[0].lower()
    if singles.get(words[0], 0) and first not in _LEX.given and first not in _LEX.family_first:
        return -2
    return 2 if any(singles.get(form, 0) for form in forms) else 0


def _owners(line: Line, cut: list[Piece]) -> list[Piece | None]:
    owner: list[Piece | None] = [None] * len(line)
    for piece in cut:
        for i in range(piece.first, piece.last):
            owner[i] = piece
    return owner
