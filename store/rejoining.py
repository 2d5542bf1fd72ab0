"""Writes events anew from their claims, after claims came, went or changed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from store import rows
from store.indexing import Names, event_row, unindex_event
from store.joining import Member, told
from store.kindred import affected
from store.weighing import members as weighed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.chaining import Changed
    from store.enrolling import Roll
    from store.model import Event
    from store.opening import Store

_COLUMNS = (
    "day, date, earliest, latest, kind, mode, status, headline, actors, claims, articles,"
    " sources, differs, kept"
)
_VALUES = (
    ":day, :date, :earliest, :latest, :kind, :mode, :status, :headline, :actors, :claims,"
    " :articles, :sources, :differs, :kept"
)
_INSERT = f"INSERT INTO event (id, {_COLUMNS}) VALUES (:id, {_VALUES})"
_UPDATE = f"UPDATE event SET ({_COLUMNS}) = ({_VALUES}) WHERE id = :id"


def rejoin(store: Store, roll: Roll, changed: Changed, *, decided: bool = False) -> None:
    """Write the events of all claims of the changed keys anew, and drop emptied ones.

    With `decided`, the change is a person's decision: claims that it moves remember the event that
    they were in, so that they are in it again when the decision is undone.
    """
    parts = _parts(store, changed)
    members = [m for part in parts for m in part.members]
    for member in members:
        changed.add([member.key], [member.event] if member.event else [])
    # By their first claims, so that new events of one day are numbered as the text runs.
    parts.sort(key=lambda part: part.members[0].id)
    writer = _Writer(store, roll, {m.article for part in parts for m in part.members})
    before = {event for events in changed.events.values() for event in events}
    if decided:
        _remember(store, members)
    taken = writer.write(parts, changed, before)
    _forget(store, [m for m in members if decided or m.home])
    for number in sorted(before - taken):
        _erase(store, number)


@dataclass(frozen=True, slots=True)
class _Part:
    """Claims that are one event."""

    members: list[Member]

    def numbers(self, changed: Changed) -> list[int]:
        """Return the numbers that these claims, else their keys, had, the oldest first."""
        own = {m.home or m.event or 0 for m in self.members} - {0}
        former = {n for key in {m.key for m in self.members} for n in changed.events[key]}
        return [*sorted(own), *sorted(former - own)]


def _parts(store: Store, changed: Changed) -> list[_Part]:
    """Return what is to be written anew, the claims of each event in order of their numbers."""
    groups = affected(store, changed)
    found = weighed(store, [number for group in groups for number in group])
    return [_Part([found[number] for number in sorted(group)]) for group in groups]


@dataclass(slots=True)
class _Links:
    """Rows that go with events, kept back to be written together: many at once are quicker."""

    claims: list[tuple[int, int]] = field(default_factory=list)
    participants: list[tuple[Any, ...]] = field(default_factory=list)
    articles: list[tuple[Any, ...]] = field(default_factory=list)
    talks: list[tuple[Any, ...]] = field(default_factory=list)
    words: list[tuple[Any, ...]] = field(default_factory=list)

    def write(self, store: Store) -> None:
        store.run_many("UPDATE claim SET event = ? WHERE id = ?", self.claims)
        store.run_many("INSERT INTO participant VALUES (?, ?, ?, ?, ?)", self.participants)
        store.run_many("INSERT INTO event_article VALUES (?, ?, ?)", self.articles)
        store.run_many("INSERT INTO event_talks VALUES (?, ?, ?)", self.talks)
        store.run_many("INSERT INTO event_fts (rowid, words, marks) VALUES (?, ?, ?)", self.words)


class _Writer:
    """Writes events whose claims come from certain articles."""

    def __init__(self, store: Store, roll: Roll, articles: set[int]) -> None:
        self._store = store
        self._roll = roll
        self._names = Names(store, roll, articles)

    def write(self, parts: list[_Part], changed: Changed, before: set[int]) -> set[int]:
        """Write one event for each part; return their numbers.

        `before` are the numbers of events that may be written over.
        """
        taken: set[int] = set()
        links = _Links()
        for part in parts:
            number = self._number(part.numbers(changed), before, taken)
            taken.add(self._write(part.members, number, links, new=number not in before))
        links.write(self._store)
        return taken

    def _number(self, numbers: list[int], before: set[int], taken: set[int]) -> int | None:
        """Return the first number that is free; `None` for a new one."""
        for number in numbers:
            if number not in taken and (number in before or not _is_there(self._store, number)):
                return number
        return None

    def _write(self, members: list[Member], number: int | None, links: _Links, *, new: bool) -> int:
        """Write an event; return its number."""
        event = told(number or 0, members)
        values = {**rows.event_values(event), "id": number}
        there: set[int] = set()
        if new or number is None:
            number = self._store.run(_INSERT, values)
        else:
            unindex_event(self._store, number)
            there = _listed(self._store, number, event)
            _unlink(self._store, number, _OF_EVENT)
            self._store.run(_UPDATE, values)
        links.claims += [(number, m.id) for m in members if m.event != number]
        self._link(number, event, links, there)
        claims = {id(m.claim): m.claim for m in members}.values()
        words = [m.words for m in members if m.words]
        links.words.append(event_row(self._names, number, event, claims, words))
        return number

    def _link(self, number: int, event: Event, links: _Links, there: set[int]) -> None:
        day = event.day.isoformat()
        leads: set[str] = set()
        for p in event.roles:
            lead = p.name not in leads
            links.participants.append((number, self._roll[p.name], p.role.value, lead, day))
            leads.add(p.name)
        links.articles += [(number, a, day) for a in event.articles if a not in there]
        links.talks += [(number, talks, day) for talks in self._names.talks_of(event.articles)]


def _is_there(store: Store, number: int) -> bool:
    return store.row("SELECT 1 FROM event WHERE id = :id", {"id": number}) is not None


def _remember(store: Store, members: list[Member]) -> None:
    """Note for each claim the event that it is in, unless one is noted already."""
    store.run_many(
        "UPDATE claim SET home = ? WHERE id = ?",
        [(m.event, m.id) for m in members if m.event and not m.home],
    )


def _forget(store: Store, members: list[Member]) -> None:
    """Drop the note of claims that are where it says."""
    store.run_many(
        "UPDATE claim SET home = NULL WHERE id = ? AND home = event", [(m.id,) for m in members]
    )


def _listed(store: Store, number: int, event: Event) -> set[int]:
    """Return the articles of an event that stay listed with it; all others are listed no more."""
    row = store.row("SELECT day, articles FROM event WHERE id = :event", {"event": number})
    day, articles = row or ("", "[]")
    if day != event.day.isoformat():
        _unlink(store, number, ("event_article",))
        return set()
    before = set(json.loads(articles))
    store.run_many(
        "DELETE FROM event_article WHERE event = ? AND article = ?",
        [(number, article) for article in before - set(event.articles)],
    )
    return before


_OF_EVENT = ("participant", "event_talks")


def _unlink(store: Store, number: int, tables: Iterable[str]) -> None:
    for table in tables:
        store.run(f"DELETE FROM {table} WHERE event = :event", {"event": number})


def _erase(store: Store, number: int) -> None:
    unindex_event(store, number)
    _unlink(store, number, (*_OF_EVENT, "event_article"))
    store.run("DELETE FROM event WHERE id = :event", {"event": number})
