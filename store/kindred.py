"""Finds the claims that a change may join otherwise: those of its keys' families, by the index."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from store.changes import kept
from store.clustering import Brief, clusters, family
from store.joining import parted
from store.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.chaining import Changed
    from store.opening import Store

_BRIEFS = (
    "SELECT claim.id, claim.join_key, claim.event, claim.article, article.published, claim.status,"
    " claim.date, claim.earliest, claim.latest, claim.sentence,"
    " claim.cue_start - claim.start, claim.cue_stop - claim.start, claim.kept"
    " FROM claim JOIN article ON article.id = claim.article"
)
_COUNTS = " AND article.superseded = 0 AND claim.hidden = 0 ORDER BY claim.id"
_OF_FAMILY = f"{_BRIEFS} WHERE claim.join_key >= :first AND claim.join_key < :after{_COUNTS}"
_OF_KEYS = f"{_BRIEFS} WHERE claim.join_key IN (SELECT value FROM json_each(:keys)){_COUNTS}"


def affected(store: Store, changed: Changed) -> list[list[int]]:
    """Return the claims of each event that is to be written anew, by their numbers.

    These are the events of the changed keys, and of their families those that other claims make up
    than so far.
    """
    families: dict[str, set[str]] = defaultdict(set)
    single = []
    for key in changed.events:
        name = family(key)
        if name is None:
            single.append(key)
        else:
            families[name].add(key)
    found = [[one.id for one in group] for group in _groups_of_keys(store, single)]
    events = {event for all_events in changed.events.values() for event in all_events}
    for name, keys in families.items():
        # "}" comes right after "|", with which the family's name ends.
        between = {"first": name, "after": name[:-1] + "}"}
        briefs = [_brief(row) for row in store.rows(_OF_FAMILY, between)]
        found += [[one.id for one in group] for group in _altered(briefs, keys, events)]
    return found


def _groups_of_keys(store: Store, keys: list[str]) -> Iterator[list[Brief]]:
    by_key: dict[str, list[Brief]] = defaultdict(list)
    if keys:
        for row in store.rows(_OF_KEYS, {"keys": json.dumps(keys)}):
            by_key[row[1]].append(_brief(row))
    for group in by_key.values():
        yield from parted(group)


def _altered(briefs: list[Brief], keys: set[str], events: set[int]) -> Iterator[list[Brief]]:
    """Yield the events of a family that hold a changed key, or are not what they were."""
    held: dict[int | None, int] = defaultdict(int)
    for one in briefs:
        held[one.event] += 1
    for group in clusters(briefs):
        before = {one.event for one in group}
        same = len(before) == 1 and None not in before and held[group[0].event] == len(group)
        if not same or before & events or any(one.key in keys for one in group):
            yield group


def _brief(row: tuple[Any, ...]) -> Brief:
    number, key, event, article, published, status, edtf, earliest, latest = row[:9]
    return Brief(
        number,
        key,
        event,
        article,
        date.fromisoformat(published),
        _STATUSES[status],
        edtf,
        _day(earliest),
        _day(latest),
        row[9:12],
        corrected=bool(row[12] and kept(row[12]).corrected),
    )


_STATUSES = {status.value: status for status in Status}


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
