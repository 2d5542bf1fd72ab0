"""Reads an article's lines in order and says whom each office, plural and pronoun means."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from extract.actors import callings, commons, nameless, plurals, pronouns
from extract.actors.acting import is_party
from extract.actors.bodies import Bodies
from extract.actors.discourse import Discourse, quotations
from extract.actors.institutions import name_ministry
from extract.actors.lexicon import lexicon
from extract.actors.named import Named
from extract.actors.offices import Officers, known_holders, plain
from extract.actors.passages import Item, items
from extract.actors.phrases import Phrase, Phrases
from extract.actors.words import key
from extract.values import Form, Mention
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()
_BODY = frozenset(
    {"member", "director", "rebel", "guerrilla"}
)  # of a body, and it in what they decide
_WHEN = frozenset({"then", "now", "once", "formerly", "later"})  # "Roe, then the minister,"
_RECENT = 6  # sentences after which "the president" is no longer the one named before


class Resolver:
    """Resolves the mentions of one article; `named` are those whom it names as parties."""

    def __init__(
        self, lines: Sequence[Line], named: Sequence[list[Named]], roster: Roster, on: date
    ) -> None:
        self._lines, self._named, self._roster, self._on = lines, named, roster, on
        text = lines[0].text if lines else ""
        self._told = Discourse(roster, lines, quotations(text, lines))
        self._beside: dict[int, Named] = {}
        self._reach: dict[int, int] = {}
        self._officers = Officers(roster, on, {})
        self._governing: set[str] = set()  # of whose governments the article has told
        self.named: set[str] = set()
        self._people_ending = [{one.last for one in line if one.person} for line in named]
        self._owned = [{one.first for one in line if self._may_be_owned(one)} for line in named]
        self._heads = frozenset(self._nouns())
        self._call()
        self._counts = Counter(
            name for line in named for one in line if one.form is Form.NAME for name in one.names
        )
        self._bodies = Bodies(lines, named, self._told, self._counts)

    def _nouns(self) -> Iterator[str]:
        """The nouns by which the bodies are called that the article names."""
        for name in {name for line in self._named for one in line for name in one.names}:
            actor = self._roster.actors.get(name)
            if actor is not None and actor.kind is ActorKind.ORGANISATION:
                yield commons.head(name)

    def _call(self) -> None:
        """Note what the text calls its bodies: "the carmaker Halmar"."""
        for line, named in zip(self._lines, self._named, strict=True):
            for one in named:
                noun = "" if one.person else callings.beside(line, one.first, one.last)
                if noun and len(one.names) == 1:
                    self._roster.callings.setdefault(one.names[0], set()).add(noun)

    def mentions(self) -> Iterator[Mention]:
        """All mentions of the article in text order."""
        phrases = [
            Phrases(line, named).find()
            for line, named in zip(self._lines, self._named, strict=True)
        ]
        for number, found in enumerate(phrases):
            self._appositions(number, found)
        self._officers = Officers(self._roster, self._on, _scoped(phrases))
        for number, line in enumerate(self._lines):
            kept = [p for p in phrases[number] if self._is_kept(p)]
            bodies = self._bodies.find(number, self._heads)
            for item in items(line, self._named[number], kept, bodies):
                mention = self._mention(number, item)
                if mention.actors or not item.may_mean_nobody:
                    yield mention

    @property
    def told(self) -> Discourse:
        """What the article has told so far."""
        return self._told

    def _is_kept(self, phrase: Phrase) -> bool:
        """Whether it names somebody: "Russian officials" does, "Russian pilots" are Russia's."""
        if phrase.plural and phrase.scopes and not phrase.determiner:
            return len(phrase.scopes) > 1 or phrase.noun in _LEX.unnamed | _BODY
        return not phrase.bare or id(phrase) in self._beside

    def _appositions(self, number: int, phrases: list[Phrase]) -> None:
        """Note which phrases only describe a name beside them, and the offices that they give."""
        line, people = self._lines[number], [n for n in self._named[number] if n.person]
        before = {one.last: one for one in people}
        after = {one.first: one for one in people}
        for phrase in phrases:
            if phrase.plural:
                continue
            beside = _described(line, phrase, before, after)
            named = next((one for one in beside if self._may_be(phrase, one)), None)
            if named is None:
                continue
            self._beside[id(phrase)] = named
            if phrase.first >= named.last:
                self._reach[id(named)] = phrase.last
            if len(named.names) == 1:
                self._introduce(number, phrase, named.names[0])

    def _introduce(self, number: int, phrase: Phrase, name: str) -> None:
        of = phrase.scopes[0] if phrase.scopes else None
        if not phrase.former:
            self._roster.office(name, phrase.office, of)
        self._roster.gender(name, _LEX.genders.get(self._lines[number].word(phrase.head), ""))

    def _may_be(self, phrase: Phrase, named: Named) -> bool:
        """Whether no book says that somebody else in the article holds the office."""
        if not phrase.scopes or not phrase.definite:
            return True
        holders = known_holders(self._roster.book, phrase.office, phrase.scopes, self._on)
        others = [h for h in holders if h not in named.names and h in self._roster.actors]
        return not others or any(n in holders for n in named.names)

    def _mention(self, number: int, item: Item) -> Mention:
        line, what = self._lines[number], item.what
        appositive, pronoun = None, Form.PRONOUN
        if isinstance(what, Named):
            names, form = self._pending(number, what) if what.pending else what.names, what.form
            if line.word(what.last - 1) == "government":
                self._governing.update(names)
        elif isinstance(what, plurals.Plural):
            names, form = plurals.resolve(what, number, self._told, self._officers), Form.PLURAL
        elif isinstance(what, commons.Common):
            names, form = self._bodies.meant(number, what), Form.ROLE
            appositive = self._bodies.described(number, what, names)
        elif isinstance(what, Phrase):
            names, form = self._phrase(number, what), Form.ROLE
            beside = self._beside.get(id(what))
            appositive = line.starts[beside.first] if beside else None
        else:
            names, form = pronouns.resolve(what, number, item.first, self._told), pronoun
        abroad = isinstance(what, Named) and self._tells_whence(number, what)
        if not abroad and is_party(line, item.first, item.last, form, names, self._roster):
            self.named.update(names)
        possessive = line.possessed(item.last - 1)
        if form is pronoun:
            possessive = pronouns.is_possessive(line.word(item.first), line.word(item.last))
        if appositive is None and form is not pronoun:
            reach = self._reach.get(id(what))
            many = isinstance(what, commons.Common) and what.many
            self._told.tell(number, item.first, item.last, names, reach, many=many)
        elif form is pronoun and not possessive and line.word(item.first) not in pronouns.WHO:
            self._told.tell(number, item.first, item.last, names)
        return Mention(
            start=line.starts[item.first],
            end=line.ends[item.last - 1],
            actors=names,
            form=form,
            possessive=possessive,
            appositive_of=appositive,
        )

    def _tells_whence(self, number: int, named: Named) -> bool:
        """Whether a state only says where somebody is from: "Ann Doe of Peru", "Peru's Ann Doe".

        Or whose a body is: "Peru's ruling Workers' Party".
        """
        line = self._lines[number]
        actor = self._roster.actors.get(named.names[0]) if named.names else None
        if actor is None or actor.kind is not ActorKind.STATE:
            return False
        if line.possessed(named.last - 1):
            at = named.last + (line.word(named.last) == "s")
            while line.word(at) in _LEX.modifiers and at not in self._owned[number]:
                at += 1
            return at in self._owned[number]
        at = named.first - 1 if line.word(named.first - 1) == "the" else named.first
        of = line.word(at - 1) == "of" and line.gap(at - 2) == " "
        return of and at - 1 in self._people_ending[number]

    def _may_be_owned(self, one: Named) -> bool:
        """Whether somebody may be told apart by his state: a person, or a body by its name."""
        actors = [self._roster.actors[name] for name in one.names]
        bodies = [actor for actor in actors if actor.kind is ActorKind.ORGANISATION]
        return one.person or bool(bodies and one.form is Form.NAME)

    def _pending(self, number: int, named: Named) -> tuple[str, ...]:
        word = self._lines[number].word(named.first)
        owners = pronouns.resolve(word, number, named.first, self._told)
        if len(owners) != 1 or self._roster.is_person(owners[0]):
            return ()
        return (name_ministry(owners[0], list(named.pending), self._roster),)

    def _phrase(self, number: int, phrase: Phrase) -> tuple[str, ...]:
        beside = self._beside.get(id(phrase))
        if beside is not None:
            return beside.names
        scopes = self._scopes(number, phrase)
        if phrase.noun in _LEX.bodies:
            return self._body_of(phrase, scopes) or self._acting_for(number, phrase)
        if phrase.plural:
            names = self._listed(number, phrase) or self._several(phrase, scopes)
            alone = phrase.determiner == "the" and phrase.head - phrase.first == 1
            noun = self._lines[number].word(phrase.head)
            return names or (self._known_by_now(number, phrase, noun) if alone else ())
        names = self._holder(number, phrase, scopes) if phrase.definite else ()
        names = names or self._body_for(number, phrase, scopes) or self._states(phrase, scopes)
        return names or nameless.holder(phrase, self._roster)

    def _known_by_now(self, number: int, phrase: Phrase, noun: str) -> tuple[str, ...]:
        """Whom "the rebels" means, or "the leaders" after two of them have acted together."""
        if phrase.noun not in _LEX.representing | {"leader"}:
            return self._common(number, noun)
        led = self._led(number, phrase) if phrase.noun == "leader" else ()
        if led:
            return led
        names = pronouns.resolve("they", number, phrase.first, self._told)
        people = [name for name in names if self._roster.is_person(name)]
        return names if len(people) == len(names) > 1 else ()

    def _led(self, number: int, phrase: Phrase) -> tuple[str, ...]:
        """The body of a place whose leaders act, and whose name tells the place: "of Tigray"."""
        line, at = self._lines[number], phrase.last
        if line.word(at) != "of" or at + 1 >= len(line) or not line.words[at + 1][0].isupper():
            return ()
        bodies = [n for n in self._counts if line.words[at + 1] in key(n) and " " in n]
        return (bodies[0],) if len(bodies) == 1 else ()

    def _acting_for(self, number: int, phrase: Phrase) -> tuple[str, ...]:
        """For whom a side or delegation acts whom a common noun names: "the union side"."""
        if phrase.determiner != "the" or phrase.scopes or len(phrase.title) == 1:
            return ()
        word = phrase.title[-2]
        if word == "government":
            return self._the_government(bare=False)
        names = self._common(number, word) or self._common(number, word + "s")
        return names or nameless.side(word, self._roster)

    def _listed(self, number: int, phrase: Phrase) -> tuple[str, ...]:
        """Who is named right after: "the presidents of A and B, Ann Roe and Joe Doe"."""
        line, at = self._lines[number], phrase.last
        names: list[str] = []
        if line.gap(at - 1) == ", ":
            for one in self._named[number]:
                at += line.word(at) == "and"
                if one.first != at or not one.person:
                    continue
                names += one.names
                at = one.last
        return tuple(names) if len(names) > 1 else ()

    def _body_of(self, phrase: Phrase, scopes: tuple[str, ...]) -> tuple[str, ...]:
        """Whose government, delegation or side it is: said here, or of "the government" before."""
        if phrase.noun == "government" and phrase.definite:
            self._governing.update(scopes)
            if not scopes and phrase.determiner == "the":
                return self._the_government(bare=phrase.first == phrase.head)
        # "a delegation of the X"
        sent = phrase.noun in ("delegation", "team", "mission") and phrase.last > phrase.head + 1
        return scopes if phrase.definite or sent or len(scopes) > 1 else ()

    def _the_government(self, *, bare: bool) -> tuple[str, ...]:
        """The one of whose government the article has told; without "the" the one that it names."""
        if self._governing or not bare:
            return tuple(self._governing) if len(self._governing) == 1 else ()
        actors = ((name, self._roster.actors.get(name)) for name in self._counts)
        states = [n for n, actor in actors if actor is not None and actor.kind is ActorKind.STATE]
        first, *others = sorted(states, key=lambda name: -self._counts[name]) or [""]
        clear = all(self._counts[first] >= 2 * self._counts[name] for name in others)
        return (first,) if first and clear else ()

    def _states(self, phrase: Phrase, scopes: tuple[str, ...]) -> tuple[str, ...]:
        """The states for which those act whose offices are told and whose names nobody knows."""
        several = phrase.plural and phrase.noun == "leader"
        acts = phrase.definite and (several or phrase.noun in _LEX.representing)
        if not acts or phrase.former or phrase.abroad:
            return ()
        actors = [self._roster.actors.get(name) for name in scopes]
        states = all(actor is not None and actor.kind is ActorKind.STATE for actor in actors)
        return scopes if states else ()

    def _body_for(self, number: int, phrase: Phrase, scopes: tuple[str, ...]) -> tuple[str, ...]:
        """The body or state for which a spokesman speaks whom nobody names."""
        if phrase.noun not in _LEX.spokes:
            return ()
        scopes = scopes or self._common(number, self._spoken_for(number, phrase))
        return (self._roster.enter(scopes[0]),) if scopes else ()

    def _spoken_for(self, number: int, phrase: Phrase) -> str:
        """The noun in "a union spokesman" or "a spokesman for the union"."""
        line, last = self._lines[number], phrase.last
        if line.word(last) in ("for", "at", "of") and line.word(last + 1) == "the":
            return line.word(last + 2)
        return phrase.title[-2] if len(phrase.title) > 1 else ""

    def _common(self, number: int, noun: str) -> tuple[str, ...]:
        """The body that a common noun names here, if it is one that names bodies."""
        if noun not in _LEX.sorts and noun not in _LEX.firm_nouns:
            return ()
        names = commons.resolve(noun, number, self._told)
        return names or commons.foremost(noun, self._counts, self._roster)

    def _scopes(self, number: int, phrase: Phrase) -> tuple[str, ...]:
        """Whose office it is, as far as that is plain."""
        if phrase.possessor is not None:
            owners = self._phrase(number, phrase.possessor)
        elif phrase.owner and phrase.owner not in _LEX.owners:
            owners = self._common(number, phrase.owner)
        elif phrase.owner:
            owners = pronouns.resolve(phrase.owner, number, phrase.first, self._told)
        else:
            owners = phrase.scopes
        return tuple(side for side in map(self._roster.side, owners) if side)

    def _several(self, phrase: Phrase, scopes: tuple[str, ...]) -> tuple[str, ...]:
        """Several by their office: "the presidents of France and the US"; others stay open."""
        if phrase.noun == "negotiator" and (phrase.scopes or phrase.owner):
            return scopes
        if phrase.noun in _BODY and len(scopes) == 1:  # who votes for a union is the union
            return scopes if commons.is_its_people(phrase.noun, scopes[0], self._roster) else ()
        if len(scopes) < 2:
            return ()
        each = [
            known_holders(self._roster.book, phrase.office, (scope,), self._on) for scope in scopes
        ]
        sure = all(len(one) == 1 for one in each)
        if sure and (phrase.noun != "leader" or all(one[0] in self._counts for one in each)):
            return tuple(self._roster.enter(one[0]) for one in each)
        return self._states(phrase, scopes)

    def _holder(self, number: int, phrase: Phrase, scopes: tuple[str, ...]) -> tuple[str, ...]:
        """Who holds the office: somebody of the article, else of the book."""
        owned = bool(phrase.owner or phrase.possessor)
        if phrase.former or (owned and not scopes):
            return ()
        recent = self._most_recent(number, phrase.office, scopes)
        if recent or not scopes:
            return (recent,) if recent else ()
        only = self._officers.only(phrase.office, scopes)
        if only:
            return (only,)
        holders = known_holders(self._roster.book, phrase.office, scopes, self._on)
        return (self._roster.enter(holders[0]),) if len(holders) == 1 else ()

    def _most_recent(self, number: int, title: str, scopes: tuple[str, ...]) -> str | None:
        for line in range(number, max(-1, number - 1 - _RECENT), -1):
            for one in self._told.last(line):
                for name in one.names:
                    if self._officers.holds(name, title, scopes):
                        return name
        return None


def _scoped(phrases: Sequence[list[Phrase]]) -> dict[str, set[str]]:
    """The states and bodies that an article puts before each office."""
    found: dict[str, set[str]] = {}
    for phrase in (one for line in phrases for one in line):
        found.setdefault(plain(phrase.office), set()).update(phrase.scopes)
    return found


def _described(
    line: Line, phrase: Phrase, before: dict[int, Named], after: dict[int, Named]
) -> Iterator[Named]:
    """The names that a phrase stands beside as a description, the one before it first."""
    first, last = phrase.first, phrase.last
    age = first - 1 if line.word(first - 1).isdigit() or line.word(first - 1) in _WHEN else first
    if age in before and line.before(age) in (", ", " (", " – ", " — ") and _closed(line, last):
        yield before[age]
    if last in after and line.gap(last - 1) in (", ", " – ", " — "):
        yield after[last]


def _closed(line: Line, last: int) -> bool:
    """Whether a description ends here: at a stop, or with "of", "at" or "who"."""
    gap = line.gap(last - 1)
    return gap != " " or line.word(last) in (
        "of",
        "for",
        "at",
        "in",
        "to",
        "who",
        "and",
        "on",
        "from",
        "with",
    )
