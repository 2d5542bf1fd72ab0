"""Reads actors: who is in a store, under which names, in how many events."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from store.finding import words
from store.finding.counting import counts
from store.finding.naming import number_of_actor, resolve
from store.model import Actor, Filter, HeldRole
from store.values import rows as made

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.file.connection import Store

__all__ = [
    "KnownActor",
    "actors_in",
    "articles_naming",
    "counts",
    "read_actor",
    "read_actors",
    "resolve",
]

_COLUMNS = (
    "actor.id, actor.name, coalesce(actor.said_kind, actor.kind),"
    " coalesce(actor.said_side, actor.side), max(actor.confirmed, actor.vouched), actor.events"
)
_ACTORS = f"SELECT {_COLUMNS} FROM actor"
_SHOWN = " AND means IS NULL AND NOT rejected"
# The condition holds for all; it makes the plan a search along the index, to its limit.
_MOST = " ORDER BY events DESC, name LIMIT :rows"
MOST_ACTIVE = _ACTORS + " WHERE events >= 0" + _SHOWN + _MOST
UNCONFIRMED = _ACTORS + " WHERE events >= 0 AND NOT confirmed AND NOT vouched" + _SHOWN + _MOST
NAMED = _ACTORS + " WHERE name IN (SELECT value FROM json_each(:names))"
CALLED = (
    _ACTORS + " WHERE id IN (SELECT coalesce(named.means, named.id) FROM alias_fts"
    " CROSS JOIN alias ON alias.id = alias_fts.rowid"
    " CROSS JOIN actor named ON named.id = alias.actor"
    " WHERE alias_fts MATCH :match AND NOT named.rejected)"
)
OF_ARTICLE = (
    f"SELECT {_COLUMNS} FROM article_actor"
    " CROSS JOIN actor named ON named.id = article_actor.actor"
    " CROSS JOIN actor ON actor.id = coalesce(named.means, named.id)"
    " WHERE article_actor.article = :article AND NOT named.rejected ORDER BY article_actor.ord"
)
# An actor's own names and offices come before those of whom a person merged into it.
_ALIASES = (
    "SELECT actor, 0, ord, alias FROM alias WHERE actor IN (SELECT value FROM json_each(:ids))"
    " UNION ALL SELECT means, actor.id, ord, alias FROM actor"
    " CROSS JOIN alias ON alias.actor = actor.id"
    " WHERE means IN (SELECT value FROM json_each(:ids))"
)
_ROLES = (
    "SELECT actor, 0, ord, title, of, start, stop FROM held_role"
    " WHERE actor IN (SELECT value FROM json_each(:ids))"
    " UNION ALL SELECT means, actor.id, ord, title, of, start, stop FROM actor"
    " CROSS JOIN held_role ON held_role.actor = actor.id"
    " WHERE means IN (SELECT value FROM json_each(:ids))"
)
_NAMING = (
    "SELECT count(DISTINCT article) FROM article_actor WHERE actor = :id"
    " OR actor IN (SELECT id FROM actor WHERE means = :id)"
)


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor with the number of events that it has a part in."""

    actor: Actor
    events: int


def read_actors(
    store: Store, chosen: Filter, *, rows: int | None = None, unconfirmed: bool = False
) -> list[KnownActor]:
    """Return the actors of a filter, the most active first, then by name.

    Words alone ask for actors by name or alias. An article alone asks for all that it names, in a
    claim or not. Any other filter asks for those who have a part in the events that it keeps, and
    `events` counts these.

    Args:
        store: An open store.
        chosen: What to keep.
        rows: How many at most; `None` for all.
        unconfirmed: Only names that were found by their form and that nobody vouches for.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    with store.reading():
        if chosen.is_empty:
            query = UNCONFIRMED if unconfirmed else MOST_ACTIVE
            return _known(store, store.rows(query, {"rows": -1 if rows is None else rows}))
        if chosen == Filter(words=chosen.words):
            found = _known(store, _called(store, chosen.words))
        elif chosen == Filter(article=chosen.article):
            found = actors_in(store, chosen.article or 0)
        else:
            found = _counted(store, counts(store, chosen))
        if unconfirmed:
            found = [known for known in found if not known.actor.confirmed]
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


def articles_naming(store: Store, name: str) -> int:
    """Return how many articles name an actor, in a claim or not.

    Raises:
        UnknownActorError: No actor, or more than one, is called so.
    """
    row = store.row(_NAMING, {"id": number_of_actor(store, name)})
    return int(row[0]) if row else 0


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
    found = list(dict.fromkeys(found))
    ids = {"ids": json.dumps([row[0] for row in found])}
    names: dict[int, dict[str, None]] = defaultdict(dict)
    for number, _, _, alias in sorted(store.rows(_ALIASES, ids)):
        names[number].setdefault(alias)
    roles: dict[int, dict[HeldRole, None]] = defaultdict(dict)
    for number, _, _, *held in sorted(store.rows(_ROLES, ids), key=lambda row: row[:3]):
        roles[number].setdefault(_role(held))
    return [
        KnownActor(
            made.actor(
                row[1:5],
                tuple(alias for alias in names[row[0]] if alias != row[1]),
                tuple(roles[row[0]]),
            ),
            row[5],
        )
        for row in found
    ]


def _role(held: list[Any]) -> HeldRole:
    title, of, start, stop = held
    return HeldRole(title=title, of=of, start=made.day(start), end=made.day(stop))
