"""Whom "the two leaders", "both sides" and "the pair" mean, where it is plain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.offices import holding
from store.model import ActorKind

if TYPE_CHECKING:
    from datetime import date

    from extract.actors.discourse import Discourse
    from extract.actors.words import Line

_LEX = lexicon()
_NUMBERS = {"two": 2, "both": 2, "three": 3, "four": 4}
_PAIRS = frozenset(["pair", "duo"])
_RIVAL = frozenset(["rival", "warring", "opposing", "negotiating", "opposed"])
_BACK = 5


@dataclass(frozen=True, slots=True)
class Plural:
    """Words `first` to `last` (exclusive) for `count` people or parties; `noun` is empty if none."""

    first: int
    last: int
    count: int
    noun: str


def find(line: Line) -> list[Plural]:
    """The plural phrases of a line, in order."""
    found: list[Plural] = []
    for i in range(len(line)):
        word = line.word(i)
        if word in _NUMBERS:
            plural = _numbered(line, i)
        elif word in _PAIRS and line.word(i - 1) == "the":
            plural = Plural(i - 1, i + 1, 2, "")
        elif word in ("sides", "parties") and _definite(line, i):
            plural = Plural(_definite(line, i) - 1, i + 1, 2, word)
        else:
            continue
        if plural and not (found and found[-1].last > plural.first):
            found.append(plural)
    return found


def _definite(line: Line, i: int) -> int:
    """One more than the place of "the" before "sides" or "the warring sides", 0 without."""
    k = i - 1 if line.word(i - 1) in _RIVAL else i
    return k if k and line.word(k - 1) == "the" else 0


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
    if word == "two" and first < i and alone:
        return Plural(first, i + 1, 2, "")
    return None


def resolve(plural: Plural, number: int, told: Discourse, on: date) -> tuple[str, ...]:
    """Names of exactly as many as the phrase counts, or none."""
    if plural.noun in _LEX.plural_sides:
        return _sides(plural, told)
    return _people(plural, number, told, on)


def _people(plural: Plural, number: int, told: Discourse, on: date) -> tuple[str, ...]:
    """The people named last, going back sentence by sentence until there are enough."""
    fitting = _fitting(plural, told, on)
    found: dict[str, None] = {}
    for line in range(number, max(-1, number - 1 - _BACK), -1):
        for one in told.told[line]:
            if line < number or one.last <= plural.first:
                found.update(dict.fromkeys(n for n in one.names if n in fitting))
        if len(found) >= plural.count:
            break
    return tuple(found) if len(found) == plural.count else ()


def _fitting(plural: Plural, told: Discourse, on: date) -> set[str]:
    """The people of whom the noun is true, if there are enough of them; else all people."""
    people = {name for name in told.roster.actors if told.roster.is_person(name)}
    office = _LEX.heads.get(plural.noun, "")
    if plural.noun in ("men", "women"):
        sign = "m" if plural.noun == "men" else "f"
        chosen = {name for name in people if told.roster.genders.get(name) in (sign, "")}
    elif office:
        chosen = set(holding(told.roster, office, (), on))
    else:
        return people
    return chosen if len(chosen) >= plural.count else people


def _sides(plural: Plural, told: Discourse) -> tuple[str, ...]:
    """The parties named most often, if the next one is clearly behind."""
    counts: dict[str, int] = {}
    people: dict[str, int] = {}
    for name, times in told.counts.items():
        actor = told.roster.actors.get(name)
        if actor is None:
            continue
        party = actor.side if actor.kind is ActorKind.PERSON else name
        if party is None:
            people[name] = times
        elif _fits(plural.noun, told, party):
            counts[party] = counts.get(party, 0) + times
    states = [name for name in counts if _fits("countries", told, name)]
    if plural.noun in ("sides", "parties", "camps") and len(states) < plural.count:
        counts |= people  # a bidder is a side of his own
    return _foremost(counts, plural.count)


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
    if noun in ("companies", "unions", "firms", "carmakers", "studios"):
        return actor.kind is ActorKind.ORGANISATION
    return actor.kind is not ActorKind.PERSON
