"""Writes events anew from their claims, after claims came, went or changed."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from store import rows
from store.claims import participants_of
from store.indexing import index_event, unindex_event
from store.joining import Member, parted, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.enrolling import Roll
    from store.model import Event
    from store.opening import Store

_CLAIMS = (
    f"SELECT {rows.CLAIM}, article.published, article.text_hash, claim.join_key FROM claim"
    f" {rows.SPEAKERS} JOIN article ON article.id = claim.article"
    " WHERE claim.join_key IN (SELECT value FROM json_each(:keys)) AND article.superseded = 0"
)
_KNOWN = (
    "SELECT DISTINCT join_key FROM claim"
    " WHERE join_key IN (SELECT value FROM json_each(:keys)) AND event IS NOT NULL"
)
_COLUMNS = (
    "day, date, earliest, latest, kind, mode, status, headline, actors, claims, articles,"
    " sources, differs"
)
_VALUES = (
    ":day, :date, :earliest, :latest, :kind, :mode, :status, :headline, :actors, :claims,"
    " :articles, :sources, :differs"
)


def known_keys(store: Store, keys: Iterable[str]) -> set[str]:
    """Return which of these join keys have claims that count in an event."""
    return {row[0] for row in store.rows(_KNOWN, {"keys": json.dumps(list(keys))})}


def rejoin(store: Store, roll: Roll, keys: set[str], left: set[int]) -> None:
    """Write the events of all claims of these join keys anew, and drop emptied ones.

    Args:
        store: A store inside a transaction.
        roll: The actors' numbers.
        keys: Keys of claims that came, went or changed.
        left: Events that lost claims, or whose articles changed.
    """
    groups = members_of(store, keys)
    join(store, roll, groups, left | {m.event for g in groups.values() for m in g if m.event})


def join(store: Store, roll: Roll, groups: dict[str, list[Member]], before: set[int]) -> None:
    """Write the events of groups of claims; what is left of `before` without claims is dropped."""
    taken: set[int] = set()
    for group in groups.values():  # by their first claims, so that events go by the text
        for part in parted(group):
            taken.add(_write(store, roll, part, taken))
    for number in sorted(before - taken):
        _erase(store, number)


def members_of(store: Store, keys: Iterable[str]) -> dict[str, list[Member]]:
    """Return the claims that count in events, by join key, in the order of their ids."""
    found = store.rows(_CLAIMS, {"keys": json.dumps(sorted(keys))})
    actors = participants_of(store, [row[0] for row in found])
    groups: dict[str, list[Member]] = defaultdict(list)
    for row in sorted(found):
        groups[row[-1]].append(
            Member(
                id=row[0],
                event=row[1],
                article=row[2],
                published=date.fromisoformat(row[-3]),
                text=row[-2],
                claim=rows.claim(row, actors[row[0]]),
            )
        )
    return groups


def _write(store: Store, roll: Roll, part: list[Member], taken: set[int]) -> int:
    """Write one event under the oldest number that its claims had, else a new one."""
    number = min((m.event for m in part if m.event and m.event not in taken), default=0)
    event = told(number, part)
    values = rows.event_values(event)
    if number:
        unindex_event(store, number)
        _take_apart(store, number)
        store.run(
            f"UPDATE event SET ({_COLUMNS}) = ({_VALUES}) WHERE id = :id", {**values, "id": number}
        )
    else:
        number = store.run(f"INSERT INTO event ({_COLUMNS}) VALUES ({_VALUES})", values)
    moved = [(number, m.id) for m in part if m.event != number]
    store.run_many("UPDATE claim SET event = ? WHERE id = ?", moved)
    _put_together(store, roll, number, event)
    index_event(store, roll, number, event, [m.claim for m in part])
    return number


def _put_together(store: Store, roll: Roll, number: int, event: Event) -> None:
    day = event.day.isoformat()
    leads: set[str] = set()
    took_part = []
    for p in event.roles:
        took_part.append((number, roll[p.name], p.role.value, p.name not in leads, day))
        leads.add(p.name)
    store.run_many("INSERT INTO participant VALUES (?, ?, ?, ?, ?)", took_part)
    store.run_many(
        "INSERT INTO event_article VALUES (?, ?, ?)", [(number, a, day) for a in event.articles]
    )
    store.run(
        "INSERT INTO event_talks SELECT DISTINCT :event, talks, :day FROM article_talks"
        " WHERE article IN (SELECT value FROM json_each(:articles))",
        {"event": number, "day": day, "articles": json.dumps(event.articles)},
    )


def _take_apart(store: Store, number: int) -> None:
    for table in ("participant", "event_article", "event_talks"):
        store.run(f"DELETE FROM {table} WHERE event = :event", {"event": number})


def _erase(store: Store, number: int) -> None:
    unindex_event(store, number)
    _take_apart(store, number)
    store.run("DELETE FROM event WHERE id = :event", {"event": number})
