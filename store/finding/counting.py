"""Counts the events of a filter, all in all and for each actor."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from store.finding.asking import asked
from store.finding.finding import UNLIMITED, stretches

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.finding.asking import Asked
    from store.finding.finding import Walk
    from store.model import Filter

_ALL = "SELECT value FROM tally WHERE name = 'events'"
_ACTOR = "SELECT events FROM actor WHERE id = :of"
_NEW = "SELECT count(*) FROM event NOT INDEXED WHERE id > :of"
_EVERYBODY = "SELECT name, events FROM actor WHERE events > 0 ORDER BY events DESC, name"
_READY = {"all": _ALL, "actor": _ACTOR, "new": _NEW}
_EACH = (
    "SELECT participant.actor, count(*) FROM ({walk}) AS found"
    " CROSS JOIN participant ON participant.event = {event} AND participant.lead = 1"
    " GROUP BY participant.actor"
)
_NAMES = "SELECT id, name FROM actor WHERE id IN (SELECT value FROM json_each(:ids))"


def count(store: Store, chosen: Filter) -> int:
    """Return how many events a filter keeps.

    Kept ready for everything and for one actor; else counted, in time linear in the answer.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    with store.reading():
        what = asked(store, chosen)
        if what.since is None and what.until is None and what.lists and len(what.lists) == 1:
            name, of = what.lists[0]
            if what.newer_than is not None:
                name, of = ("new" if name in ("all", "new") else ""), what.newer_than
            if name in _READY:
                row = store.row(_READY[name], {"of": of})
                return int(row[0]) if row else 0
        return sum(_count(store, one) for one in walks_once(what))


def walks_once(what: Asked) -> list[Walk]:
    """Return walks that meet each event once."""
    if what.lists and len(what.lists) > 1 and what.lists[0][0] in ("actor", "talks"):
        what = what.by_marks()  # an event of two of them is on both their lists
    return [one for part in stretches(what) for one in part]


def _count(store: Store, one: Walk) -> int:
    sql = f"SELECT count(*) FROM ({one.sql.format(down='')})"
    row = store.row(sql, one.values(rows=UNLIMITED))
    return int(row[0]) if row else 0


def counts(store: Store, chosen: Filter) -> dict[str, int]:
    """Return for each actor in how many events of a filter it has a part; those in none left out.

    Kept ready for everything; else counted, in time linear in the number of events kept.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    with store.reading():
        if chosen.is_empty:
            return dict(store.rows(_EVERYBODY))
        found: Counter[int] = Counter()
        for one in walks_once(asked(store, chosen)):
            found.update(dict(_count_each(store, one)))
        names = dict(store.rows(_NAMES, {"ids": json.dumps(list(found))}))
        return {names[number]: events for number, events in found.most_common()}


def _count_each(store: Store, one: Walk) -> list[tuple[int, int]]:
    """Return actors and their events; SQLite does it all, so that no other thread is held up."""
    event = "found.event" if one.match is None else "(found.number & 4294967295)"
    sql = _EACH.format(walk=one.sql.format(down=""), event=event)
    return [(actor, events) for actor, events in store.rows(sql, one.values(UNLIMITED))]
