"""Finds the events of a filter, in the order of the timeline, without sorting and without offsets.

What a filter asks for decides the query, which is then one walk along one index:

- nothing, or one thing (an actor, a kind, a status, talks, an article): the index of that thing,
  which carries the day; several kinds, or any of several actors, are such walks merged.
- anything more: the full-text index, whose rows are numbered by day and carry marks for all that
  a filter can ask for.

Days `since` and `until` cut the timeline into three stretches that follow each other: events that
began before `since` and last into it, events between, and events known only to be before some day
after `until`. Each stretch is walked only once the one before it is used up.
"""

from __future__ import annotations

import heapq
import sys
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, islice
from typing import TYPE_CHECKING, Any

from store.finding.asking import Asked, asked
from store.model.filters import Order
from store.values import marks
from store.values.places import END, START, Place, after_end_of, at_start_of, number, place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.file.connection import Store
    from store.model.filters import Filter

_OF_EVENTS = (
    " (day, id) > (:low_day, :low_id) AND (day, id) < (:high_day, :high_id)"
    " ORDER BY day{down}, id{down} LIMIT :rows"
)
_OF_LINKS = (
    " (day, event) > (:low_day, :low_id) AND (day, event) < (:high_day, :high_id)"
    " ORDER BY day{down}, event{down} LIMIT :rows"
)
LISTS = {
    "all": "SELECT day, id AS event FROM event WHERE" + _OF_EVENTS,
    "kind": "SELECT day, id AS event FROM event WHERE kind = :of AND" + _OF_EVENTS,
    "status": "SELECT day, id AS event FROM event WHERE status = :of AND" + _OF_EVENTS,
    "new": "SELECT day, id AS event FROM event NOT INDEXED WHERE id > :of AND" + _OF_EVENTS,
    "actor": "SELECT day, event FROM participant WHERE actor = :of AND lead = 1 AND" + _OF_LINKS,
    "article": "SELECT day, event FROM event_article WHERE article = :of AND" + _OF_LINKS,
    "talks": "SELECT day, event FROM event_talks WHERE talks = :of AND" + _OF_LINKS,
}
MARKED = (
    "SELECT rowid AS number FROM event_fts WHERE event_fts MATCH :match"
    " AND rowid > :low AND rowid < :high ORDER BY rowid{down} LIMIT :rows"
)
# The loops are forced: the search gives the order, the event is only asked when it ends.
LASTING = (
    "SELECT event_fts.rowid AS number FROM event_fts"
    " CROSS JOIN event ON event.id = (event_fts.rowid & 4294967295)"
    " WHERE event_fts MATCH :match AND event_fts.rowid > :low AND event_fts.rowid < :high"
    " AND event.latest >= :since ORDER BY event_fts.rowid{down} LIMIT :rows"
)
_DOWN = {Order.OLDEST: "", Order.NEWEST: " DESC"}
UNLIMITED = sys.maxsize
"""As many rows as there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """One query for places in order, between two places that are themselves left out."""

    sql: str
    low: Place
    high: Place
    of: str | int | None = None
    match: str | None = None
    since: str | None = None
    newer_than: int | None = None

    def values(self, rows: int) -> dict[str, Any]:
        """Return what the query binds."""
        values = {"of": self.of, "match": self.match, "since": self.since, "rows": rows}
        values["newer_than"] = self.newer_than
        values |= {"low_day": self.low[0], "low_id": self.low[1], "low": number(self.low)}
        values |= {"high_day": self.high[0], "high_id": self.high[1], "high": number(self.high)}
        return values

    def places(self, store: Store, rows: int, order: Order) -> list[Place]:
        """Return at most `rows` places."""
        found = store.rows(self.sql.format(down=_DOWN[order]), self.values(rows))
        if self.match is None:
            return [(day, row) for day, row in found]
        return [place(n) for (n,) in found]


Stretch = list[Walk]


def find(
    store: Store,
    chosen: Filter,
    *,
    after: Place | None,
    before: Place | None,
    rows: int,
    order: Order,
) -> list[Place]:
    """Return the places of at most `rows` events of a filter, as `events.read_page` orders them."""
    low, high = (after, before) if order is Order.OLDEST else (before, after)
    backwards = before is not None and after is None
    walked = _opposite(order) if backwards else order
    found = walk(store, stretches(asked(store, chosen), low or START, high or END), rows, walked)
    return found[::-1] if backwards else found


def _opposite(order: Order) -> Order:
    return Order.NEWEST if order is Order.OLDEST else Order.OLDEST


def walk(store: Store, parts: list[Stretch], rows: int, order: Order) -> list[Place]:
    """Return the first `rows` places of stretches, from the end that the order begins at."""
    down = order is Order.NEWEST
    found: list[Place] = []
    for part in reversed(parts) if down else parts:
        wanted = rows - len(found)
        if wanted <= 0:
            break
        lists = [one.places(store, wanted, order) for one in part]
        merged: Iterator[Place] = heapq.merge(*lists, reverse=down)
        found += islice((one for one, _ in groupby(merged)), wanted)
    return found


def stretches(what: Asked, low: Place = START, high: Place = END) -> list[Stretch]:
    """Return what is to be walked between two places, oldest stretch first."""
    # Of days asked for the wrong way round, only what spans them all was on both.
    first = START if what.since is None else at_start_of(what.since)
    last = END if what.until is None else after_end_of(what.until)
    parts = [_between(what, max(low, first), min(high, last))]
    if what.since is not None:
        parts.insert(0, _lasting(what, what.since, low, min(high, first, last)))
    if what.until is not None:
        parts.append(_before_some_day(what, max(low, first, last), high))
    kept = [[one for one in part if one.low < one.high] for part in parts]
    if what.newer_than is None:
        return kept
    return [[_newer(one, what.newer_than) for one in part] for part in kept]


def _newer(one: Walk, number: int) -> Walk:
    """Return the same walk, past what is not new; the plus keeps it on its own index."""
    event = "(event_fts.rowid & 4294967295)" if one.match is not None else "+event"
    if one.match is None and " FROM event " in one.sql:
        event = "+event.id"
    sql = one.sql.replace(" ORDER BY", f" AND {event} > :newer_than ORDER BY")
    return replace(one, sql=sql, newer_than=number)


def _between(what: Asked, low: Place, high: Place) -> Stretch:
    """Everything that has its place within the days asked for."""
    if what.lists is None:
        return [Walk(sql=MARKED, low=low, high=high, match=what.match())]
    return [Walk(sql=LISTS[name], low=low, high=high, of=of) for name, of in what.lists]


def _lasting(what: Asked, since: date, low: Place, high: Place) -> Stretch:
    """What began before the days asked for, and is open or ends within or after them.

    Dates are walked by how long they can be, so that nothing is looked at that must have ended.
    """
    day = since.isoformat()
    walks = [Walk(sql=MARKED, low=low, high=high, match=what.match(marks.span(marks.OPEN_AHEAD)))]
    for name, days in marks.SPANS.items():
        match = what.match(marks.span(name))
        start = max(low, at_start_of(_earlier(since, days))) if days else low
        walks.append(Walk(sql=LASTING, low=start, high=high, match=match, since=day))
    return walks


def _earlier(day: date, days: int) -> date:
    return day - timedelta(days=days) if day.toordinal() > days else date.min


def _before_some_day(what: Asked, low: Place, high: Place) -> Stretch:
    """What has its place after the days asked for, but may have been on any day before that."""
    return [Walk(sql=MARKED, low=low, high=high, match=what.match(marks.span(marks.OPEN_BEHIND)))]
