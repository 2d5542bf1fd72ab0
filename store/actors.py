"""Reads actors: who is in a store, under which names, in how many events."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store import rows as made
from store import words
from store.counting import counts
from store.model import Actor, Filter, HeldRole
from store.naming import resolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.opening import Store

__all__ = ["KnownActor", "actors_in", "counts", "read_actor", "read_actors", "resolve"]

_ACTORS = "SELECT id, name, kind, side, confirmed, events FROM actor"
# The condition holds for all; it makes the plan a search along the index, to its limit.
MOST_ACTIVE = _ACTORS + " WHERE events >= 0 ORDER BY events DESC, name LIMIT :rows"
NAMED = _ACTORS + " WHERE name IN (SELECT value FROM json_each(:names))"
CALLED = (
    _ACTORS + " WHERE id IN (SELECT alias.actor FROM alias_fts"
    " CROSS JOIN alias ON alias.id = alias_fts.rowid WHERE alias_fts MATCH :match)"
)
OF_ARTICLE = (
    "SELECT actor.id, name, kind, side, confirmed, events FROM article_actor"
    " CROSS JOIN actor ON actor.id = article_actor.actor"
    " WHERE article_actor.article = :article ORDER BY article_actor.ord"
)
_ALIASES = "SELECT actor, ord, alias FROM alias WHERE actor IN (SELECT value FROM json_each(:ids))"
_ROLES = (
    "SELECT actor, ord, title, of, start, stop FROM held_role"
    " WHERE actor IN (SELECT value FROM json_each(:ids))"
)


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor with the number of events that it has a part in."""

    actor: Actor
    events: int


def read_actors(store: Store, chosen: Filter, *, rows: int | None = None) -> list[KnownActor]:
    """Return the actors of a filter, the most active first, then by name.

    Words alone ask for actors by name or alias. An article alone asks for all that it names, in a
    claim or not. Any other filter asks for those who have a part in the events that it keeps, and
    `events` counts these.

    Args:
        store: An open store.
        chosen: What to keep.
        rows: How many at most; `None` for all.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    with store.reading():
        if chosen.is_empty:
            return _known(store, store.rows(MOST_ACTIVE, {"rows": -1 if rows is None else rows}))
        if chosen == Filter(words=chosen.words):
            found = _known(store, _called(store, chosen.words))
        elif chosen == Filter(article=chosen.article):
            found = actors_in(store, chosen.article or 0)
        else:
            found = _counted(store, counts(store, chosen))
        return sorted(found, key=lambda a: (-a.events, a.actor.name))[:rows]


def read_actor(store: Store, name: str) -> KnownActor:
    """Return one actor, by any name that `resolve` takes.

    Raises:
        UnknownActorError: No actor, or more than one, is called so.
    """
    found = store.rows(NAMED, {"names": json.dumps([resolve(store, name)])})
    return _known(store, found)[0]


def actors_in(store: Store, article: int) -> list[KnownActor]:
    """Return every actor that an article names, in the order of its reading."""
    return _known(store, store.rows(OF_ARTICLE, {"article": article}))


def _called(store: Store, typed: str) -> list[made.Row]:
    """Return the actors one of whose names has all these words."""
    found = words.terms(typed)
    if not found:
        return []
    return store.rows(CALLED, {"match": " AND ".join(term.quoted() for term in found)})


def _counted(store: Store, events: dict[str, int]) -> list[KnownActor]:
    found = store.rows(NAMED, {"names": json.dumps(list(events))})
    return [KnownActor(a.actor, events[a.actor.name]) for a in _known(store, found)]


def _known(store: Store, found: Iterable[made.Row]) -> list[KnownActor]:
    found = list(found)
    ids = {"ids": json.dumps([row[0] for row in found])}
    aliases: dict[int, list[str]] = defaultdict(list)
    for number, ord_, alias in sorted(store.rows(_ALIASES, ids)):
        if ord_:
            aliases[number].append(alias)
    roles: dict[int, list[HeldRole]] = defaultdict(list)
    for number, _, title, of, start, stop in sorted(store.rows(_ROLES, ids), key=lambda r: r[:2]):
        roles[number].append(
            HeldRole(title=title, of=of, start=made.day(start), end=made.day(stop))
        )
    return [
        KnownActor(made.actor(row[1:5], tuple(aliases[row[0]]), tuple(roles[row[0]])), row[5])
        for row in found
    ]
