"""Which items of a feed somebody wants: those that hold some words, or name some actors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from store.model import ActorKind
from store.values.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from extract.actors import ActorBook
    from intake.feeding.entries import Entry
    from store.adding.feeds import Following

_PART = re.compile(r'"([^"]*)"|(\S+)')


class Choice:
    """A feed's filter, made ready to be asked of many items.

    An item has to hold one of the lines of words, that is, every word of it, where "a phrase" in
    quotation marks is one and `begin*` a beginning; and to name one of the actors, by any name, or
    a state by its capital or people. What is not asked for does not matter.
    """

    def __init__(self, wanted: Following, book: ActorBook) -> None:
        self._lines = [patterns for line in wanted.words if (patterns := _patterns(line))]
        names = {name for actor in wanted.actors for name in _names(actor, book)}
        self._actors = _any_of(names) if wanted.actors else None

    def keeps(self, entry: Entry) -> bool:
        """Whether an item is wanted, by all that the feed says of it."""
        if not self._lines and self._actors is None:
            return True
        words = f" {folded(entry.words)} "
        if self._lines and not any(all(one in words for one in line) for line in self._lines):
            return False
        return self._actors is None or bool(self._actors.search(words))


def _patterns(line: str) -> list[str]:
    """Return what has to be in the folded words of an item, with the blanks around it."""
    found = []
    for phrase, word in _PART.findall(line):
        plain = folded(phrase or word)
        if plain:
            found.append(f" {plain}" if word.endswith("*") else f" {plain} ")
    return found


def _names(actor: str, book: ActorBook) -> Iterator[str]:
    """Yield the folded names of an actor: those that are known, else what the person said."""
    yield folded(actor)
    # The book keeps case, since "US" is a state and "us" is not; a person who types may not.
    cases = (actor, actor.title(), actor.upper())
    for name in dict.fromkeys(name for case in cases for name in book.named(case)):
        entry = book.entries[name]
        ways = (name, *entry.actor.aliases, *entry.capitals, *entry.demonyms)
        yield from map(folded, ways)
        if entry.actor.kind is ActorKind.PERSON:
            yield folded(name).rpartition(" ")[2]


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    ways = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True) if name)
    return re.compile(rf"(?<= )(?:{ways})(?= )") if ways else re.compile(r"(?!)")
