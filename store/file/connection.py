"""An open store: one connection to its file, whose every error is a `StoreError`."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self

from store.file.guarding import translated
from store.model.errors import NoPermissionError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


class Store:
    """An open store. Use it as a context manager, or call `close`.

    Every error of SQLite comes out of its methods as a `StoreError`. One `Store` serves one thread
    at a time; `interrupt` alone may be called from any thread.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.connection = connection

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self.connection.close()

    def rows(self, sql: str, values: Mapping[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """Return all rows of a query with its values bound by name."""
        try:
            return self.connection.execute(sql, values or {}).fetchall()
        except (sqlite3.Error, OverflowError) as error:
            raise translated(error, self.path) from error

    def row(self, sql: str, values: Mapping[str, Any] | None = None) -> tuple[Any, ...] | None:
        """Return the first row of a query, `None` where there is none."""
        try:
            cursor = self.connection.execute(sql, values or {})
            found: tuple[Any, ...] | None = cursor.fetchone()
            cursor.close()
        except (sqlite3.Error, OverflowError) as error:
            raise translated(error, self.path) from error
        return found

    def run(self, sql: str, values: Mapping[str, Any] | None = None) -> int:
        """Run a statement that writes; return the id of the row that it inserted last."""
        try:
            return self.connection.execute(sql, values or {}).lastrowid or 0
        except (sqlite3.Error, OverflowError) as error:
            raise translated(error, self.path) from error

    def run_many(self, sql: str, values: Iterable[tuple[Any, ...]]) -> None:
        """Run a statement once for each tuple of values, bound in order."""
        try:
            self.connection.executemany(sql, values)
        except (sqlite3.Error, OverflowError) as error:
            raise translated(error, self.path) from error

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all that is written inside is kept, or nothing.

        It begins as a writer, so that it waits for another writer at its start and never fails
        half-way for having read first.
        """
        if self.read_only:
            raise NoPermissionError(f"{self.path} is open for reading only.")
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.rollback()
            raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several reads that see the store as it was at one moment."""
        if self.connection.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            if self.connection.in_transaction:
                self.connection.rollback()

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """Much writing: SQLite keeps 64 MB of the file in memory, not 2, until it is done."""
        before = self.row("PRAGMA cache_size") or (0,)
        self.run("PRAGMA cache_size = -65536")
        try:
            yield
        finally:
            self.run(f"PRAGMA cache_size = {before[0]:d}")

    def version(self) -> int:
        """Return a number that changes when another connection has changed the store."""
        found = self.row("PRAGMA data_version")
        return int(found[0]) if found else 0

    def interrupt(self) -> None:
        """Stop what runs on this store in another thread; that call raises a `StoreError`."""
        self.connection.interrupt()
