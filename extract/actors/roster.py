"""Who is in an article so far: its actors, their short names, their genders and their offices."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.words import key, sound
from store.model import Actor, ActorKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.book import ActorBook

_PERSON = ActorKind.PERSON  # asked again and again
_LEX = lexicon()
_NO_NAMES = _LEX.suffixes | _LEX.crowns
_PARTS = re.compile(r"\s+")
_MOST = 9  # people of one short name; so many are as unclear as more


@dataclass(slots=True)
class Office:
    """An office that the article gives somebody: "foreign minister" of "Russia"."""

    title: str
    of: str | None


@dataclass(slots=True)
class Roster:
    """The actors of one article, by name."""

    book: ActorBook
    actors: dict[str, Actor] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    offices: dict[str, list[Office]] = field(default_factory=dict)
    short: dict[str, list[str]] = field(default_factory=dict)
    callings: dict[str, set[str]] = field(default_factory=dict)  # what bodies are called: "union"
    nameless: set[str] = field(default_factory=set)  # bodies that only common nouns name
    _sounds: dict[str, list[str]] = field(default_factory=dict)
    _ends: dict[tuple[str, str], str] = field(default_factory=dict)

    def enter(self, name: str, kind: ActorKind | None = None) -> str:
        """Take an actor in, from the book if it is there; return the name."""
        if name in self.actors:
            return name
        known = self.book.actors.get(name)
        self.actors[name] = known or Actor(
            name=name, kind=kind or ActorKind.ORGANISATION, confirmed=False
        )
        if self.is_person(name):
            self.genders.setdefault(name, _LEX.given.get(_first(name), ""))
        return name

    def is_person(self, name: str) -> bool:
        """Whether the actor of this name is a person."""
        actor = self.actors.get(name)
        return actor is not None and actor.kind is _PERSON

    def side(self, name: str) -> str | None:
        """Whose side somebody is on: the known one, else that of an office which the text gives."""
        actor = self.actors.get(name)
        if actor is None or not self.is_person(name):
            return name
        offices = self.offices.get(name, ())
        return actor.side or next((office.of for office in offices if office.of), None)

    def shorten(self, name: str) -> None:
        """Let the parts of a person's full name stand for the person from now on."""
        for part in short_forms(name):
            for forms, form in ((self.short, part), (self._sounds, sound(part))):
                people = forms.setdefault(form, [])
                if len(people) < _MOST and name not in people:
                    people.append(name)
        words = key(name)
        self._ends.setdefault((words[0], words[-1]), name)

    def same(self, words: tuple[str, ...]) -> str | None:
        """Who has the same first and last name, but for middle names and initials."""
        return self._ends.get((words[0], words[-1]))

    def whose(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Names of the people whose short name this is."""
        form = " ".join(words)
        exact = self.short.get(form, [])
        if len(exact) > 1:  # a family name is rather somebody's who bears it last
            exact = [name for name in exact if short_forms(name)[0] == form] or exact
        if exact:
            return tuple(exact)
        return tuple(self._sounds.get(sound(form), ())) if len(form) > 4 else ()

    def also(self, name: str, spelling: str) -> None:
        """Note how the article spells somebody whom the book spells otherwise."""
        actor = self.actors[name]
        if spelling not in (name, *actor.aliases):
            self.actors[name] = replace(actor, aliases=(*actor.aliases, spelling))

    def gender(self, name: str, sign: str) -> None:
        """Note what a title or a pronoun tells."""
        if sign:
            self.genders[name] = sign

    def office(self, name: str, title: str, of: str | None) -> None:
        """Note an office that the article gives somebody."""
        if title:
            self.offices.setdefault(name, []).append(Office(title, of))


def _first(name: str) -> str:
    words = key(name)
    return words[0].lower() if words else ""


def short_forms(name: str) -> list[str]:
    """What a person may be called after the full name, folded: the family name first.

    "Wang Yi" is Wang, "Ursula von der Leyen" is von der Leyen, "Bashar al-Assad" is Assad too.
    """
    return list(_short_forms(name))


@lru_cache(maxsize=4096)
def _short_forms(name: str) -> Sequence[str]:
    parts = [" ".join(key(part)) for part in _PARTS.split(name)]
    parts = [part for part in parts if part and part.lower() not in _NO_NAMES]
    if len(parts) < 2:
        return parts
    forms = [parts[-1], parts[-1].split(" ")[-1]]
    for number in range(1, len(parts)):
        if parts[number].lower() in _LEX.particles:
            forms.append(" ".join(parts[number:]))
            break
    if parts[0].lower() in _LEX.by_given:
        return [parts[-1], parts[0]]
    if parts[0].lower() in _LEX.family_first and parts[0].lower() not in _LEX.given:
        return [parts[0]]
    if len(parts) > 2:
        forms += [part for part in parts[1:-1] if len(part) > 3]
    if len(parts[0]) > 3:
        forms.append(parts[0])
    return list(dict.fromkeys(forms))
