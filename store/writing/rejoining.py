"""Writes events anew from their claims, after claims came, went or changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from store.joining.joining import told
from store.values import rows
from store.writing.indexing import Names
from store.writing.kindred import affected
from store.writing.linking import Links
from store.writing.weighing import members as weighed

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.joining.joining import Member
    from store.writing.chaining import Changed
    from store.writing.enrolling import Roll

_COLUMNS = (
    "day", "date", "earliest", "latest", "kind", "mode", "status", "headline", "actors", "claims",
    "articles", "sources", "differs", "kept",
)  # fmt: skip
_INSERT = (
    f"INSERT INTO event (id, {', '.join(_COLUMNS)})"
    f" VALUES (:id, {', '.join(f':{name}' for name in _COLUMNS)})"
)
_UPDATE = f"UPDATE event SET {', '.join(f'{name} = ?' for name in _COLUMNS)} WHERE id = ?"


def rejoin(store: Store, roll: Roll, changed: Changed, *, decided: bool = False) -> None:
    """Write the events of all claims of the changed keys anew, and drop emptied ones.

    With `decided`, the change is a person's decision: claims that it moves remember the event that
    they were in, so that they are in it again when the decision is undone.
    """
    parts = _parts(store, changed)
    members = [m for part in parts for m in part.members]
    for key, event in {(m.key, m.event) for m in members}:
        changed.add([key], [event] if event else [])
    # By their first claims, so that new events of one day are numbered as the text runs.
    parts.sort(key=lambda part: part.members[0].id)
    before = {event for events in changed.events.values() for event in events}
    if decided:
        _remember(store, members)
    _Writer(store, roll, parts, before).write(parts, changed)
    _forget(store, [m for m in members if decided or m.home])


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


class _Writer:
    """Writes events; those of the numbers `before` are there and may be written over."""

    def __init__(self, store: Store, roll: Roll, parts: list[_Part], before: set[int]) -> None:
        self._store = store
        self._before = before
        self._taken: set[int] = set()
        self._updates: list[tuple[Any, ...]] = []
        names = Names(store, roll, {m.article for part in parts for m in part.members})
        self._links = Links(store, roll, names, before)

    def write(self, parts: list[_Part], changed: Changed) -> None:
        """Write one event for each part, and drop those that may be written over and are not."""
        for part in parts:
            self._taken.add(self._write(part.members, self._number(part.numbers(changed))))
        emptied = sorted(self._before - self._taken)
        for number in emptied:
            self._links.drop(number)
        self._store.run_many(_UPDATE, self._updates)
        self._links.write()
        self._store.run_many("DELETE FROM event WHERE id = ?", [(n,) for n in emptied])

    def _number(self, numbers: list[int]) -> int | None:
        """Return the first number that is free; `None` for a new one."""
        for number in numbers:
            if number in self._taken:
                continue
            if number in self._before or not _is_there(self._store, number):
                return number
        return None

    def _write(self, members: list[Member], number: int | None) -> int:
        """Write an event; return its number."""
        event = told(number or 0, members)
        values = rows.event_values(event)
        if number in self._before:
            self._updates.append((*(values[name] for name in _COLUMNS), number))
        else:
            number = self._store.run(_INSERT, {**values, "id": number})
        self._links.put(number, event, members)
        return number


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
