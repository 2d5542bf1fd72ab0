"""Where a text names actors, and in which colour each stands: the same for all of a side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from store.model import Actor, Claim

COLOURS = ("actor-1", "actor-2", "actor-3", "actor-4", "actor-5", "actor-6")
"""The inks of actors; the most active sides have one each, and where there is no side, actors."""


_WORD = re.compile(r"\w+")


class Mention(NamedTuple):
    """A name in a text, from `start` to `end`, in an ink."""

    start: int
    end: int
    ink: str


def colours(actors: Sequence[Actor]) -> dict[str, str]:
    """Return the ink of each actor that has one, by name; `actors` are the most active first."""
    sides = dict.fromkeys(actor.side for actor in actors if actor.side)
    if not sides:
        names = (actor.name for actor in actors)
        return dict(zip(names, COLOURS, strict=False))
    inks = dict(zip(sides, COLOURS, strict=False))
    return {actor.name: inks[actor.side] for actor in actors if actor.side in inks}


def mentions(
    text: str, claims: Iterable[Claim], known: Mapping[str, Actor], inks: Mapping[str, str]
) -> list[Mention]:
    """Return where a text names those who have a part in its claims, in the order of the text.

    A person's last name stands for the person, unless two of them share it.
    """
    taking_part = dict.fromkeys(name for claim in claims for name in _names(claim))
    named: dict[str, str] = {}
    shared: set[str] = set()
    for actor in (known[name] for name in taking_part if name in known and name in inks):
        for called in _called(actor):
            if named.setdefault(called, inks[actor.name]) != inks[actor.name]:
                shared.add(called)
    inked = {called: ink for called, ink in named.items() if called not in shared}
    return list(_found(text, inked))


def _found(text: str, inked: Mapping[str, str]) -> Iterator[Mention]:
    """Yield where names stand as whole words, of names that begin alike the longest.

    Not by a regex of all names: Python keeps hundreds of them, which takes megabytes.
    """
    by_word: dict[str, list[str]] = {}
    for called in sorted(inked, key=len, reverse=True):
        if (first := _WORD.match(called)) is not None:
            by_word.setdefault(first[0], []).append(called)
    end = 0
    for word in _WORD.finditer(text):
        start = word.start()
        for called in by_word.get(word[0], ()) if start >= end else ():
            last = start + len(called)
            if text.startswith(called, start) and not _WORD.match(text, last):
                end = last
                yield Mention(start, end, inked[called])
                break


def _names(claim: Claim) -> Iterable[str]:
    yield from (taking.name for taking in claim.actors)
    yield from filter(None, (claim.speaker, claim.speaks_for))


def _called(actor: Actor) -> Iterable[str]:
    yield from filter(None, (actor.name, *actor.aliases))
    if actor.kind is ActorKind.PERSON:
        yield actor.name.rpartition(" ")[2]
