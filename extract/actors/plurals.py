"""Whom "the two leaders", "both sides" and "the pair" mean, where it is plain."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from extract.actors.commons import calls, is_firm
from extract.actors.leading import leading
from extract.actors.lexicon import lexicon
from extract.actors.nameless import take_in
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.discourse import Discourse, Told
    from extract.actors.offices import Officers
    from extract.actors.words import Line

_LEX = lexicon()
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4}
_MANY = {"five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11}
_STATELY = frozenset({"powers", "nations", "countries", "states", "parties"})
_OR = frozenset({"or", "to", "than", "least", "some", "about"})  # "five or six parties"
GROUP = 5  # so many are known by their number, and not by their names
_APART = 3  # words in which a number must come to its noun
_PAIRS = frozenset(["pair", "duo"])
_OPPOSED = frozenset({"sides", "parties", "camps"})
_AT_ODDS = frozenset({"sides", "parties"})
_RIVAL = frozenset(["rival", "warring", "opposing", "negotiating", "opposed"])
_FIRMS = frozenset(
    {"companies", "firms", "carmakers", "studios", "clubs", "airlines", "carriers", "automakers"}
    | {"producers"}
)
_BARE = _FIRMS | {"parties", "rivals", "agencies", "banks", "lenders"}
_NARROWING = frozenset({"of", "that", "which", "who", "whose", "in", "from", "for", "behind"})
_AGENCIES = frozenset({"agency", "commission", "department", "authority", "bureau", "board"})
_LEAD = 2  # sentences in which an article says whom it is about
_BACK = 5  # sentences in which holders of an office are looked for
_AGAIN = 3  # times that a party is named by itself
_MOST = 100  # actors of one article, or mentions of a sentence, that are weighed


@dataclass(frozen=True, slots=True)
class Plural:
    """Words `first` to `last` (exclusive) for `count` people or parties; `noun` may be empty.

    A `count` of 0 stands for all of a sort, be they two or more.
    """

    first: int
    last: int
    count: int
    noun: str


def find(line: Line) -> list[Plural]:
    """The plural phrases of a line, in order."""
    found: list[Plural] = []
    for i, word in enumerate(line.lows):
        if word in _NUMBERS:
            plural = _numbered(line, i)
        elif word in _PAIRS and line.word(i - 1) == "the":
            plural = Plural(i - 1, i + 1, 2, "")
        elif word in _AT_ODDS and _definite(line, i, word):
            plural = Plural(_definite(line, i, word) - 1, i + 1, 2, word)
        else:
            continue
        if plural and not (found and found[-1].last > plural.first):
            found.append(plural)
    return found


def find_many(line: Line) -> Iterator[Plural]:
    """Groups of a line that are known by their number alone: "the six big parties", "the six"."""
    for i, word in enumerate(line.lows):
        if word not in _MANY:
            continue
        definite = line.word(i - 1) == "the" and line.before(i) == " "
        end = _counted_end(line, i)
        if end and (definite or line.word(end - 1) in _STATELY) and line.word(i - 1) not in _OR:
            yield Plural(i - definite, end, _MANY[word], line.word(end - 1))
        elif not end and definite and _stands_alone(line, i):
            yield Plural(i - 1, i + 1, _MANY[word], "")


def _counted_end(line: Line, i: int) -> int:
    """Where the noun ends that a number counts, past what tells it apart; 0 without one."""
    for k in range(i + 1, min(i + 1 + _APART, len(line))):
        if line.gap(k - 1) not in (" ", "-") or line.words[k][0].isupper():
            return 0
        if line.word(k) in _OR:
            return 0
        if line.word(k) in _LEX.plural_sides:
            return k + 1
    return 0


def _stands_alone(line: Line, i: int) -> bool:
    """Whether no noun follows a number: "the six offered"."""
    after = line.word(i + 1)
    verbal = after in _LEX.verbs or after in _LEX.openers or after.endswith("ed")
    return line.gap(i) != " " or verbal


def find_bare(line: Line) -> Iterator[Plural]:
    """The plural nouns of a line that may mean all of a sort that were told of: "the airlines"."""
    for i, word in enumerate(line.lows):
        if word in _BARE and line.word(i - 1) == "the" and line.before(i) == " ":
            after = line.word(i + 1) if line.gap(i) == " " else ""
            if after not in _NARROWING:
                yield Plural(i - 1, i + 1, 0, word)


def _definite(line: Line, i: int, word: str) -> int:
    """One more than the place of "the" before "sides" or "warring parties", 0 without."""
    rival = line.word(i - 1) in _RIVAL
    k = i - 1 if rival else i
    return k if k and line.word(k - 1) == "the" and (rival or word == "sides") else 0


def _numbered(line: Line, i: int) -> Plural | None:
    word = line.word(i)
    first = i - 1 if i and line.word(i - 1) in ("the", "these", "those", "its", "their") else i
    if word != "both" and first == i:
        return None
    at = i + 1 + (word == "both" and line.word(i + 1) == "the")
    for k in (at, at + 1):
        if line.gap(k - 1) not in (" ", "-"):
            break
        noun = line.word(k)
        if noun in _LEX.plural_people or noun in _LEX.plural_sides:
            return Plural(first, k + 1, _NUMBERS[word], noun)
    after = line.word(i + 1)
    alone = line.gap(i) != " " or after in _LEX.verbs or after in _LEX.openers
    alone = alone or (after.endswith("ed") and len(after) > len("need"))
    if word == "two" and first < i and alone:
        return Plural(first, i + 1, 2, "")
    return None


def resolve(plural: Plural, number: int, told: Discourse, officers: Officers) -> tuple[str, ...]:
    """Names of exactly as many as the phrase counts, or none."""
    if plural.count >= GROUP:
        return _group(plural, number, told)
    if not plural.count:
        return tuple(told.roster.enter(name) for name in _all_of(plural, number, told))
    if plural.noun in _LEX.plural_sides:
        return tuple(told.roster.enter(name) for name in _sides(plural, told))
    return _people(plural, number, told, officers)


def _group(plural: Plural, number: int, told: Discourse) -> tuple[str, ...]:
    """The group that its number tells, taken in under the words that tell of it first."""
    line = told.lines[number]
    first = plural.first + (line.word(plural.first) == "the")
    counted = f"{line.word(first)} "
    for name in islice(told.met, _MOST):
        if name.startswith(counted):
            return (name,)
    if not plural.noun:
        return ()
    words = line.text[line.starts[first] : line.ends[plural.last - 1]].split()
    return (take_in(" ".join(words).lower(), ActorKind.GROUP, told.roster),)


def _all_of(plural: Plural, number: int, told: Discourse) -> tuple[str, ...]:
    """Those of a sort that were named together last, else the two whom the article opens with."""
    if plural.noun not in _OPPOSED | {"rivals"}:
        for line in (number, *list(told.earlier(number))[:1]):
            before = [one for one in told.last(line) if line < number or one.last <= plural.first]
            some = [one.names[0] for one in _in_one_breath(before[::-1], told)]
            if len(some) > 1 and all(_fits(plural.noun, told, name) for name in some):
                return tuple(some)
    pair = leading(told) if plural.noun != "agencies" else ()
    return pair if all(_fits(plural.noun, told, name) for name in pair) else ()


def _in_one_breath(some: Sequence[Told], told: Discourse) -> list[Told]:
    """The last of some mentions that are joined by an "and", and by commas before it."""
    found: list[Told] = []
    for one, other in pairwise(some):
        line, first = told.lines[one.line], other.first
        first -= line.word(first - 1) == "the"
        joined = line.word(one.last) == "and" and first == one.last + 1
        if not (joined or (first == one.last and line.gap(one.last - 1) == ", ")):
            continue
        if len(one.names) != 1 or len(other.names) != 1 or one.names == other.names:
            continue
        found = [*found, other] if found[-1:] == [one] else [one, other]
    return found


def _people(plural: Plural, number: int, told: Discourse, officers: Officers) -> tuple[str, ...]:
    """The people named last of whom the noun is true; of all, if it is true of too few.

    Two who are the talk of the article come before two who were named some sentences ago.
    """
    here = list(dict.fromkeys(_named(plural, number, number, told)))
    office = _LEX.heads.get(plural.noun)
    others = [name for name in here if office and officers.is_other(name, office)]
    if office and len(here) == plural.count and not others:
        return tuple(here)
    back = _BACK if office else 1
    lines = range(number, max(-1, number - 1 - back), -1)
    near = [_named(plural, number, line, told) for line in lines]
    fitting = [[n for n in names if _is_true(plural.noun, n, told, officers)] for names in near]
    enough = len({name for names in fitting for name in names}) >= plural.count
    if enough or plural.noun in ("men", "women"):
        near = fitting
    elif office:  # whoever has another office is no leader
        near = [[n for n in names if not officers.is_other(n, office)] for names in near]
    found: dict[str, None] = {}
    for names in near:
        found.update(dict.fromkeys(names))
        if len(found) >= plural.count:
            break
    if len(found) == plural.count:
        return tuple(found)
    talked_of = {
        name: times
        for name, times in islice(told.counts.items(), _MOST)
        if told.roster.is_person(name) and _is_true(plural.noun, name, told, officers)
    }
    return _foremost(talked_of, plural.count)


def _named(plural: Plural, number: int, line: int, told: Discourse) -> list[str]:
    """The people of a line, of the plural's own only those before it."""
    before = [one for one in told.last(line) if line < number or one.last <= plural.first]
    names = [name for one in before[::-1] for name in one.names]
    return [name for name in names if told.roster.is_person(name)]


def _is_true(noun: str, name: str, told: Discourse, officers: Officers) -> bool:
    if noun in ("men", "women"):
        return told.roster.genders.get(name) in ("m" if noun == "men" else "f", "")
    office = _LEX.heads.get(noun)
    return office is None or officers.holds(name, office)


def _sides(plural: Plural, told: Discourse) -> tuple[str, ...]:
    """The two whom the article opens with, else those named most often, clearly before the next."""
    pair = leading(told)
    if len(pair) == plural.count and all(_fits(plural.noun, told, name) for name in pair):
        return pair
    clear = _named_themselves(plural, told)
    if clear:
        return clear
    counts: dict[str, int] = {}
    people: dict[str, int] = {}
    for name, times in islice(told.counts.items(), _MOST):
        party = _party(name, told)
        if party is None:
            people[name] = times
        elif _fits(plural.noun, told, party):
            counts[party] = counts.get(party, 0) + times
    called = {name: n for name, n in counts.items() if calls("party", (name,), told.roster)}
    if plural.noun == "parties" and len(called) >= plural.count:
        return _foremost(called, plural.count)  # parties of a parliament
    states = [name for name in counts if _fits("countries", told, name)]
    if plural.noun in _OPPOSED and len(states) < plural.count:
        counts |= _bidders(people, counts, plural.count, told)
    return _foremost(counts, plural.count)


def _named_themselves(plural: Plural, told: Discourse) -> tuple[str, ...]:
    """The bodies that are named again and again, whatever their officers and others do."""
    parties = {
        name: times
        for name, times in islice(told.counts.items(), _MOST)
        if _fits(plural.noun, told, name)
    }
    found = _foremost(parties, plural.count)
    return found if all(parties[name] >= _AGAIN for name in found) else ()


def _party(name: str, told: Discourse) -> str | None:
    """The party of an actor: itself, or for a person the side or the body of an office."""
    actor = told.roster.actors.get(name) or told.roster.book.actors.get(name)
    if actor is None or actor.kind is not ActorKind.PERSON:
        return name
    offices = told.roster.offices.get(name, ())
    return actor.side or next((office.of for office in offices if office.of), None)


def _bidders(
    people: dict[str, int], parties: dict[str, int], count: int, told: Discourse
) -> dict[str, int]:
    """People who are a side of their own: in the lead, and more often named than a party."""
    lines = (islice(line, _MOST) for line in told.told[:_LEAD])
    lead = {name for line in lines for one in line for name in one.names}
    least = sum(sorted(parties.values(), reverse=True)[count - 1 : count])
    return {name: times for name, times in people.items() if name in lead and times > least}


def _foremost(counts: dict[str, int], count: int) -> tuple[str, ...]:
    """The `count` highest, if the next one is behind."""
    ranked = sorted(counts, key=lambda name: -counts[name])
    if len(ranked) < count:
        return ()
    if len(ranked) > count and counts[ranked[count]] >= counts[ranked[count - 1]]:
        return ()
    return tuple(ranked[:count])


def _fits(noun: str, told: Discourse, party: str) -> bool:
    """Whether a party may be a country, a company, a side."""
    actor = told.roster.actors.get(party) or told.roster.book.actors.get(party)
    if actor is None:
        return False
    if noun in ("countries", "nations", "capitals", "states", "neighbours", "neighbors"):
        return actor.kind is ActorKind.STATE
    if noun in _FIRMS:
        return actor.kind is ActorKind.ORGANISATION and is_firm(party, told.roster)
    if noun == "agencies":
        return not _AGENCIES.isdisjoint(party.lower().split())
    if noun in ("unions", "leagues", "banks", "lenders"):
        return actor.kind is ActorKind.ORGANISATION
    return actor.kind is not ActorKind.PERSON
