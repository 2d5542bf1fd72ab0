"""Rows that go with events: who takes part, articles, talks, words to search, claims.

They are kept back and written together, since many at once are quicker; and of what is listed with
an event already, only what changed is written.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from store.values.places import number as numbered
from store.writing.indexing import event_row

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.file.connection import Store
    from store.joining.joining import Member
    from store.model import Event
    from store.writing.enrolling import Roll
    from store.writing.indexing import Names

_OF = " WHERE {} IN (SELECT value FROM json_each(:ids))"
_EVENTS = f"SELECT id, day, articles FROM event{_OF.format('id')}"
_PARTICIPANTS = f"SELECT event, actor, role, lead, day FROM participant{_OF.format('event')}"
_TALKS = f"SELECT event, talks, day FROM event_talks{_OF.format('event')}"
_Row = tuple[Any, ...]
_REMOVE = {
    "participant": "DELETE FROM participant WHERE event = ? AND actor = ? AND role = ?",
    "event_article": "DELETE FROM event_article WHERE event = ? AND article = ?",
    "event_talks": "DELETE FROM event_talks WHERE event = ? AND talks = ?",
}
_ADD = {
    "participant": "INSERT INTO participant VALUES (?, ?, ?, ?, ?)",
    "event_article": "INSERT INTO event_article VALUES (?, ?, ?)",
    "event_talks": "INSERT INTO event_talks VALUES (?, ?, ?)",
}


class Links:
    """What goes with events that are written anew; `events` may have something listed already."""

    def __init__(self, store: Store, roll: Roll, names: Names, events: Iterable[int]) -> None:
        self._store, self._roll, self._names = store, roll, names
        values = {"ids": json.dumps(sorted(events))}
        self._was = {number: found for number, *found in store.rows(_EVENTS, values)}
        self._participants = _by_event(store.rows(_PARTICIPANTS, values))
        self._talks = _by_event(store.rows(_TALKS, values))
        self._gone: dict[str, list[_Row]] = {table: [] for table in _REMOVE}
        self._new: dict[str, list[_Row]] = {table: [] for table in _ADD}
        self._words: list[tuple[int, str, str]] = []
        self._unwords: list[tuple[int]] = []
        self._claims: list[tuple[int, int]] = []

    def put(self, number: int, event: Event, members: list[Member]) -> None:
        """Link an event, as its claims tell it now, with all that goes with it."""
        day = event.day.isoformat()
        talks = [(number, row, day) for row in self._names.talks_of(event.articles)]
        self._put("participant", self._participants.pop(number, set()), self._cast(number, event))
        self._put("event_talks", self._talks.pop(number, set()), talks)
        self._list(number, day, event.articles)
        claims = {id(m.claim): m.claim for m in members}.values()
        words = [m.words for m in members if m.words]
        self._words.append(event_row(self._names, number, event, claims, words))
        self._claims += [(number, m.id) for m in members if m.event != number]

    def drop(self, number: int) -> None:
        """Take away all that goes with an event."""
        self._put("participant", self._participants.pop(number, set()), [])
        self._put("event_talks", self._talks.pop(number, set()), [])
        self._list(number, "", ())

    def write(self) -> None:
        """Write all of it."""
        for table, gone in self._gone.items():
            self._store.run_many(_REMOVE[table], gone)
        self._store.run_many("DELETE FROM event_fts WHERE rowid = ?", self._unwords)
        for table, new in self._new.items():
            self._store.run_many(_ADD[table], new)
        self._store.run_many("UPDATE claim SET event = ? WHERE id = ?", self._claims)
        self._store.run_many(
            "INSERT INTO event_fts (rowid, words, marks) VALUES (?, ?, ?)", self._words
        )

    def _cast(self, number: int, event: Event) -> list[_Row]:
        day = event.day.isoformat()
        leads: set[str] = set()
        found: list[_Row] = []
        for p in event.roles:
            found.append((number, self._roll[p.name], p.role.value, int(p.name not in leads), day))
            leads.add(p.name)
        return found

    def _list(self, number: int, day: str, articles: tuple[int, ...]) -> None:
        """List articles with an event; take its words out of the search by the day that it had."""
        if number not in self._was:
            self._new["event_article"] += [(number, article, day) for article in articles]
            return
        was_day, listed = self._was.pop(number)
        self._unwords.append((numbered((was_day, number)),))
        was = {(number, article, was_day) for article in json.loads(listed)}
        self._put("event_article", was, [(number, article, day) for article in articles])

    def _put(self, table: str, was: set[_Row], now: list[_Row]) -> None:
        key = _REMOVE[table].count("?")
        self._gone[table] += [row[:key] for row in was.difference(now)]
        self._new[table] += [row for row in now if row not in was]


def _by_event(found: list[_Row]) -> dict[int, set[_Row]]:
    by_event: dict[int, set[_Row]] = defaultdict(set)
    for row in found:
        by_event[row[0]].add(row)
    return by_event
