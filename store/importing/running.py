"""One export on its way into a store: each record goes to what takes its type."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from store.exporting.exporting import FORMAT, NOBODY, NUMBERED, VERSION
from store.importing.acts import take_change, take_decision
from store.importing.articles import take_article
from store.importing.numbers import number_anew
from store.importing.rest import take_actor, take_feed, take_filter, take_item, take_state
from store.importing.state import State
from store.importing.unpacking import BadRecordError, Record, field
from store.model.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.file.connection import Store
    from store.importing.state import Imported

_MOST = (1 << 32) - 2
_HELD = ("article", "actor", "decision", "change", "feed", "saved_filter", "person_state")
_TAKES: dict[str, Callable[[State, Record], Imported]] = {
    "actor": take_actor,
    "decision": take_decision,
    "change": take_change,
    "article": take_article,
    "filter": take_filter,
    "feed": take_feed,
    "item": take_item,
    "state": take_state,
}
_TAKEN_IN = "SELECT 1 FROM person_state WHERE by = :by AND name = :name AND value = :value"
_UNUSED = (
    "DELETE FROM change WHERE id IN (SELECT value FROM json_each(:ids))"
    " AND id NOT IN (SELECT change FROM change_claim)"
)


def checked_first(record: object) -> Record:
    """Return the first record of an export.

    Raises:
        BadRecordError: It is none, or that of a newer Parley.
    """
    found = _record(record)
    if field(found, "type", str) != FORMAT:
        raise BadRecordError("this is no export of a store.")
    if field(found, "version", int) > VERSION:
        raise BadRecordError("a newer Parley wrote this export; please update.")
    return found


def _record(value: object) -> Record:
    if not isinstance(value, dict):
        raise BadRecordError("it is no record.")
    return value


class Importing:
    """One export on its way into a store, a record at a time.

    Each article is taken whole or not at all, with what hangs on it; call `finish` after the last.
    `ended` says whether the export's last record came; without, the export breaks off.
    """

    def __init__(self, store: Store) -> None:
        """`store` has to be open for writing; whether it is empty decides about numbers."""
        empty = all(store.row(f"SELECT 1 FROM {table} LIMIT 1") is None for table in _HELD)
        self._state = State(store, fresh=empty)
        self._begun = False
        self.ended = False

    def take(self, record: object) -> Imported | None:
        """Take one record; return what became of it, `None` for what only frames the others.

        Raises:
            BadRecordError: It is damaged, or of another version; nothing of it is kept.
            StoreError: It could not be written; nothing of it is kept.
        """
        if not self._begun:
            self._begin(checked_first(record))
            return None
        record = _record(record)
        kind = field(record, "type", str)
        if kind == "end":
            self.ended = True
            return None
        if kind not in _TAKES:
            raise BadRecordError(f"it is of a type that is not known here: {kind!r}.")
        try:
            return _TAKES[kind](self._state, record)
        except StoreError as error:
            if isinstance(error.__cause__, sqlite3.IntegrityError | OverflowError):
                raise BadRecordError("it does not go with the rest.") from error
            raise

    def _begin(self, record: Record) -> None:
        self._begun = True
        name = {"by": NOBODY, "name": "import", "value": field(record, "uid", str)}
        store = self._state.store
        if store.row(_TAKEN_IN, name):
            self._state.fresh = True  # it was stopped on its way into an empty store
        if self._state.fresh:
            self._go_on_from(field(record, "numbers", dict))
            with store.writing():
                store.run("INSERT OR REPLACE INTO person_state VALUES (:by, :name, :value)", name)

    def _go_on_from(self, numbers: Record) -> None:
        """Let new numbers begin after all that the export uses, so that these stay free."""
        store = self._state.store
        with store.writing():
            for table in NUMBERED:
                values = {"name": table, "seq": min(max(field(numbers, table, int), 0), _MOST)}
                store.run("DELETE FROM sqlite_sequence WHERE name = :name", values)
                store.run("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)", values)

    def finish(self) -> None:
        """Set right what only the whole shows, once all records came.

        An import that is stopped before goes on when the same export is taken in again.

        Raises:
            StoreError: It could not be written.
        """
        with self._state.store.writing():
            self._state.store.run(_UNUSED, {"ids": json.dumps(sorted(self._state.came))})
            if self._state.fresh:
                number_anew(self._state)
                self._state.store.run("DELETE FROM person_state WHERE by = :by", {"by": NOBODY})
