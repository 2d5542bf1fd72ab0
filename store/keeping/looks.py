"""What is kept for each person: what they have seen, and where in the reader they were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.values.folding import storable

if TYPE_CHECKING:
    from store.file.connection import Store

SEEN = "seen"
_READ = "SELECT value FROM person_state WHERE by = :by AND name = :name"
_WRITE = "INSERT OR REPLACE INTO person_state VALUES (:by, :name, :value)"
_NEWEST = "SELECT coalesce(max(id), 0) FROM event"


def newest(store: Store) -> int:
    """Return the number of the event that came last, 0 where there is none."""
    row = store.row(_NEWEST)
    return int(row[0]) if row else 0


def seen(store: Store, by: str) -> int:
    """Return the number up to which somebody has seen all events; 0 before the first look.

    What is newer is `Filter(newer_than=...)`.
    """
    found = read_state(store, by, SEEN)
    return int(found) if found else 0


def mark_seen(store: Store, by: str, up_to: int | None = None) -> int:
    """Note that somebody has seen all events up to a number, or all there are; return it.

    Raises:
        StoreError: It could not be written.
    """
    number = newest(store) if up_to is None else up_to
    write_state(store, by, SEEN, str(number))
    return number


def read_state(store: Store, by: str, name: str) -> str | None:
    """Return what is kept under a name for somebody, `None` for nothing."""
    row = store.row(_READ, {"by": storable(by), "name": name})
    return row[0] if row else None


def write_state(store: Store, by: str, name: str, value: str) -> None:
    """Keep a text under a name for somebody, in place of what was kept.

    Raises:
        StoreError: It could not be written.
    """
    with store.writing():
        store.run(_WRITE, {"by": storable(by), "name": name, "value": storable(value)})
