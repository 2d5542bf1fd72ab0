"""Finds an actor by any of its names, and the nearest names where there is none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.file.guarding import sound
from store.model.errors import UnknownActorError
from store.model.records import Actor
from store.model.vocabulary import ActorKind
from store.values.folding import folded, storable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.file.connection import Store

_MEANT = "CROSS JOIN actor ON actor.id = coalesce(named.means, named.id)"
_EXACT = (
    "SELECT actor.id, actor.name FROM actor named"
    f" {_MEANT} WHERE named.name = :name AND NOT named.rejected"
)
_ALIAS = (
    "SELECT alias.ord, actor.id, actor.name FROM alias CROSS JOIN actor named"
    f" ON named.id = alias.actor {_MEANT}"
    " WHERE alias.folded = :folded AND NOT named.rejected ORDER BY alias.ord, alias.actor"
)
_PART = (
    "SELECT alias.folded, actor.id, actor.name FROM alias_fts"
    " CROSS JOIN alias ON alias.id = alias_fts.rowid"
    f" CROSS JOIN actor named ON named.id = alias.actor {_MEANT}"
    " WHERE alias_fts MATCH :match AND NOT named.rejected"
    " ORDER BY alias_fts.rowid LIMIT 1000"
)
_EVERY = (
    "SELECT alias.folded, actor.name FROM alias CROSS JOIN actor named"
    f" ON named.id = alias.actor {_MEANT} WHERE NOT named.rejected"
)
_KINDS = "SELECT name, kind FROM actor WHERE name IN (SELECT value FROM json_each(:names))"
_NEAREST = 5
_LIKENESS = 60.0  # of 100; lower, and the nearest name is no help
_BEHIND = 15.0  # further behind the best, and it is no help beside that one
_SHORT = 4  # letters of a name that can be found within any longer one: "Ira" in "Tspiras"


def resolve(store: Store, name: str) -> str:
    """Return the name that the store has an actor under.

    Tried in turn: the very name; then, without regard to case, accents and punctuation, a name, an
    alias, the last words of a name or alias (a surname), any words of one.

    Raises:
        UnknownActorError: No actor, or more than one, is called so.
    """
    return _find(store, name)[1]


def actors_named(store: Store, names: Sequence[str]) -> list[Actor]:
    """Return the actors under these very names, each with nothing but its kind; quick."""
    found = store.rows(_KINDS, {"names": json.dumps(names)})
    with sound(store.path):
        return [Actor(name=name, kind=ActorKind(kind)) for name, kind in found]


def number_of_actor(store: Store, name: str) -> int:
    """Return the number of the actor that `resolve` finds.

    Raises:
        UnknownActorError: No actor, or more than one, is called so.
    """
    return _find(store, name)[0]


def _find(store: Store, name: str) -> tuple[int, str]:
    name = storable(name)
    row = store.row(_EXACT, {"name": name})
    if row:
        return row[0], row[1]
    key = folded(name)
    for candidates in _candidates(store, key) if key else ():
        if len(candidates) == 1:
            return candidates.popitem()
        if candidates:
            names = sorted(candidates.values())
            raise UnknownActorError(name, tuple(names[:_NEAREST]), several=True)
    raise UnknownActorError(name, nearest(store, key))


def _candidates(store: Store, key: str) -> Iterator[dict[int, str]]:
    """Yield the actors so called, by number; the plainest meaning of the name first."""
    aliases = store.rows(_ALIAS, {"folded": key})
    yield {row: found for ord_, row, found in aliases if ord_ == 0}
    yield {row: found for _, row, found in aliases}
    parts = store.rows(_PART, {"match": f'"{key}"'})
    yield {row: found for alias, row, found in parts if alias.endswith(f" {key}")}
    yield {row: found for _, row, found in parts}


def nearest(store: Store, name: str) -> tuple[str, ...]:
    """Return the names of at most five actors whose names or aliases are spelt most like it."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only a failed look-up pays for it

    key = folded(name)
    known = [
        (alias, called)
        for alias, called in store.rows(_EVERY)
        if len(alias) >= _SHORT or len(key) <= _SHORT
    ]
    found = process.extract(
        key,
        [alias for alias, _ in known],
        scorer=fuzz.WRatio,
        score_cutoff=_LIKENESS,
        limit=_NEAREST * 4,
    )
    near = (known[at][1] for _, likeness, at in found if likeness >= found[0][1] - _BEHIND)
    return tuple(dict.fromkeys(near))[:_NEAREST]
