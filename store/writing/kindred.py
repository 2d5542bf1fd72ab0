"""Finds the claims that a change may join otherwise: those of its keys' families, by the index.

Where acts were put off, the families of the months around are looked through, too.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from store.joining.clustering import clusters, family
from store.joining.joining import parted, unmarked
from store.joining.moving import may_tie, moved_together, waits
from store.writing.threads import (
    BRIEFS,
    COUNTS,
    Thread,
    around,
    between,
    brief,
    briefs_of,
    in_use,
    thread_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from store.file.connection import Store
    from store.joining.briefs import Brief
    from store.writing.chaining import Changed

_OF_KEYS = f"{BRIEFS} WHERE claim.join_key IN (SELECT value FROM json_each(:keys)){COUNTS}"
_KEYS_OF_EVENTS = (
    "SELECT DISTINCT join_key FROM claim WHERE event IN (SELECT value FROM json_each(:events))"
)


def affected(store: Store, changed: Changed) -> list[list[int]]:
    """Return the claims of each event that is to be written anew, by their numbers.

    These are the events of the changed keys, and of their families those that other claims make up
    than so far.
    """
    events = {event for some in changed.events.values() for event in some}
    keys = {*map(unmarked, changed.events)} | _keys_of(store, events)
    change = _Change(keys, events)
    families, single = change.families()
    threads: dict[Thread, set[str]] = defaultdict(set)
    found = list(_groups_of_keys(store, single))
    plain = []
    for name in families:
        place = thread_of(name)
        if place is None:
            plain.append(name)
        else:
            threads[place[0]].add(place[1])
    for thread, marked in _marked(store, threads).items():
        if marked and _may_tie(store, thread, threads[thread], marked):
            found += _of_thread(store, thread, threads[thread], change, marked)
        else:
            plain += thread.families(threads[thread])
    found += change.altered(_by_family(briefs_of(store, plain)))
    return [[one.id for one in group] for group in found]


class _Change:
    """The keys that are changed, and the events that are to be written anew anyhow."""

    def __init__(self, keys: set[str], events: set[int]) -> None:
        self._keys = keys
        self._events = events

    def families(self) -> tuple[dict[str, None], list[str]]:
        """Return the families of the keys, and the keys that have none."""
        names = {key: family(key) for key in sorted(self._keys)}
        single = [key for key, name in names.items() if name is None]
        return dict.fromkeys(name for name in names.values() if name), single

    def altered(self, groups: list[list[Brief]]) -> Iterator[list[Brief]]:
        """Yield those of some events that hold a changed key, or are not what they were."""
        held: dict[int | None, int] = defaultdict(int)
        for group in groups:
            for one in group:
                held[one.event] += 1
        for group in groups:
            former = {one.event for one in group}
            same = len(former) == 1 and None not in former and held[group[0].event] == len(group)
            if not same or former & self._events or any(one.key in self._keys for one in group):
                yield group


def _keys_of(store: Store, events: set[int]) -> set[str]:
    """Return the keys of all claims of some events."""
    if not events:
        return set()
    return {
        unmarked(key) for (key,) in store.rows(_KEYS_OF_EVENTS, {"events": json.dumps([*events])})
    }


def _groups_of_keys(store: Store, keys: list[str]) -> Iterator[list[Brief]]:
    by_key: dict[str, list[Brief]] = defaultdict(list)
    if keys:
        for row in store.rows(_OF_KEYS, {"keys": json.dumps(keys)}):
            by_key[row[1]].append(brief(row))
    for group in by_key.values():
        yield from parted(group)


def _marked(store: Store, threads: Mapping[Thread, set[str]]) -> dict[Thread, set[str]]:
    """Return in which months around those of threads acts are told of as put off or called off."""
    names = [name for thread, months in threads.items() for name in thread.waiting(around(months))]
    found: dict[Thread, set[str]] = {thread: set() for thread in threads}
    for name in in_use(store, names):
        place = thread_of(name)
        if place:
            found[place[0]].add(place[1])
    return found


def _may_tie(store: Store, thread: Thread, months: set[str], marked: set[str]) -> bool:
    """Whether what is put off or called off may be an act of some months of a thread.

    Of other months only what is marked can be; but what these put off may come in later ones, and
    what they call off was to come in those around.
    """
    outside = briefs_of(store, thread.waiting(marked - months))
    briefs = briefs_of(store, thread.families(months))
    waiting = list(filter(waits, briefs))
    if waiting:
        near = set(around(months)) - months
        if all(one.coming for one in waiting):
            near = {month for month in near if month > min(months)}
        briefs += briefs_of(store, thread.families(near))
    return may_tie([*outside, *waiting], _by_family(briefs))


def _of_thread(
    store: Store, thread: Thread, months: set[str], change: _Change, marked: set[str]
) -> list[list[Brief]]:
    """Return the altered events of some months of a thread, whole.

    What was put off ties months together, so those that altered events reach into are looked
    through in turn. A month that has such an act itself may be tied to all around, others to those
    alone that have one, and to what lies between.
    """
    while True:
        window = around(months) if months & marked else between(months | marked)
        briefs = briefs_of(store, thread.families(window))
        altered = list(change.altered(moved_together(_by_family(briefs))))
        former = {one.event for group in altered for one in group if one.event}
        keys = {one.key for group in altered for one in group} | _keys_of(store, former)
        reached = _months(thread, keys)
        if reached <= months:
            return altered
        months = months | reached
        marked = _marked(store, {thread: months})[thread]


def _by_family(briefs: Iterable[Brief]) -> list[list[Brief]]:
    """Return the events of several families, each by itself."""
    families: dict[str | None, list[Brief]] = defaultdict(list)
    for one in briefs:
        families[family(one.key)].append(one)
    return [group for some in families.values() for group in clusters(some)]


def _months(thread: Thread, keys: Iterable[str]) -> set[str]:
    """Return the months of those join keys that are of a thread."""
    places = {thread_of(family(key)) for key in keys}
    return {place[1] for place in places if place and place[0] == thread}
