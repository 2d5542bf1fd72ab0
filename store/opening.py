"""Opening a store: one SQLite file, by plain sqlite3; sqlite-utils is met only to migrate."""

from __future__ import annotations

import os
import sqlite3
import time
from typing import TYPE_CHECKING

from store.file.connection import Store
from store.file.guarding import guarded
from store.file.locks import gives_locks
from store.file.schema import APPLICATION_ID, SCHEMA
from store.model.errors import (
    BusyStoreError,
    DamagedStoreError,
    NewerStoreError,
    NoLocksError,
    NoPermissionError,
    NoStoreError,
    NotAStoreError,
    StoreError,
)

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["MAKING", "PATIENCE", "Store", "open_store"]

MAKING = 3.0
"""Seconds that it may take another process to make the tables of a new store."""

PATIENCE = 30.0
"""Seconds that a writer waits for another writer before it gives up."""

_FIRST_PATIENCE = 1.0
"""Seconds after which it is asked whether there are locks to wait for at all."""


def open_store(path: Path, *, create: bool = False, read_only: bool = False) -> Store:
    """Open the store at `path`.

    Args:
        path: The file.
        create: Make it where there is none.
        read_only: Never write; works without leave to write the file or its folder.

    Raises:
        NoStoreError: There is no file, or no folder to make it in.
        NotAStoreError: It is something else.
        NewerStoreError: A newer Parley wrote it.
        DamagedStoreError: It is broken.
        NoPermissionError: This user may not read it, or not write it.
        BusyStoreError: Another process keeps it locked for longer than `PATIENCE`.
    """
    create = create and not read_only
    _look(path, create=create, read_only=read_only)
    if read_only:
        return _open_to_read(path)
    store = Store(path, _connect(path, "rwc" if create else "rw"), read_only=False)
    return _checked(store, create=create)


def _look(path: Path, *, create: bool, read_only: bool) -> None:
    """Refuse what is plain before SQLite is asked, in better words than its own."""
    try:
        if "\0" in str(path):
            raise ValueError  # SQLite would take what comes before it
        if path.is_dir():
            raise NotAStoreError(f"{path} is a folder, not a Parley store.")
        there = path.exists()
    except PermissionError as error:
        raise NoPermissionError(f"{path.parent} may not be read by this user.") from error
    except (OSError, ValueError) as error:
        raise NoStoreError(f"{str(path)!r} is no name for a file.") from error
    if not there and not create:
        raise NoStoreError(f"There is no store at {path}.")
    if not there and not path.parent.is_dir():
        raise NoStoreError(f"There is no folder {path.parent} to make a store in.")
    if there and not os.access(path, os.R_OK):
        raise NoPermissionError(f"{path} may not be read by this user.")
    if not read_only:
        _look_to_write(path, there=there)


def _look_to_write(path: Path, *, there: bool) -> None:
    if _is_on_read_only_disk(path.parent):
        raise NoPermissionError(f"{path} is on a disk that can only be read.")
    if there and not os.access(path, os.W_OK):
        raise NoPermissionError(f"{path} may not be written by this user.")
    if not os.access(path.parent, os.W_OK):
        raise NoPermissionError(f"The folder of {path} may not be written by this user.")
    if not gives_locks(path.parent):
        raise NoLocksError(_NO_LOCKS.format(path=path))


def _is_on_read_only_disk(folder: Path) -> bool:
    statvfs = getattr(os, "statvfs", None)  # not on every system
    return bool(statvfs and statvfs(folder).f_flag & os.ST_RDONLY)


_NO_LOCKS = (
    "{path} is on a disk that gives no locks, as some network shares do not; keep the store on a"
    " disk of this machine."
)


_READERS_CACHE = 512
"""Kilobytes of the file that a connection which only reads keeps in memory, not SQLite's 2,000."""


def _connect(path: Path, mode: str, *, patience: float | None = None) -> sqlite3.Connection:
    with guarded(path):
        # Transactions are begun by hand (`Store.writing`), hence no isolation level.
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=PATIENCE if patience is None else patience,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.execute("PRAGMA foreign_keys = ON")
        # A file from elsewhere may say in a view or trigger what shall run; it shall do no harm.
        connection.execute("PRAGMA trusted_schema = OFF")
        if "ro" in mode:
            # The system keeps the file's pages too; the reader has several connections open, and
            # its memory must not grow with the store.
            connection.execute(f"PRAGMA cache_size = -{_READERS_CACHE}")
        return connection


def _open_to_read(path: Path) -> Store:
    try:
        return _read_with_locks(path)
    except (NoPermissionError, NoLocksError) as error:
        # WAL needs files beside the store, and locks. Who may not make them can still read a
        # store that nobody writes, as one that never changes.
        if _has_log(path) and isinstance(error, NoLocksError):
            raise
        if _has_log(path):
            raise NoPermissionError(
                f"{path} is being written, or was left so, and this user may not write its folder;"
                " it can be read once somebody who may has opened and closed it."
            ) from None
    return _reading(path, "ro&immutable=1")


def _reading(path: Path, mode: str = "ro", *, patience: float | None = None) -> Store:
    """Return a store that is only read, once it is known to be one of ours."""
    connection = _connect(path, mode, patience=patience)
    return _checked(Store(path, connection, read_only=True), create=False)


def _read_with_locks(path: Path) -> Store:
    """Open a store to read beside others; soon see where locks are only refused, not held."""
    try:
        store = _reading(path, patience=_FIRST_PATIENCE)
        store.run(f"PRAGMA busy_timeout = {PATIENCE * 1000:.0f}")
    except BusyStoreError:
        if not gives_locks(path.parent):
            raise NoLocksError(_NO_LOCKS.format(path=path)) from None
        return _reading(path)
    return store


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _checked(store: Store, *, create: bool) -> Store:
    """Return the store once it is known to be one of ours, of this schema."""
    try:
        number = _schema_of(store)
        if number > SCHEMA:
            raise NewerStoreError(
                f"{store.path} was written by a newer Parley (schema {number}, known here: "
                f"{SCHEMA}); please update."
            )
        if number == 0 and not create:
            number = _once_made(store)
        if number == 0 and not create:
            raise NotAStoreError(f"{store.path} is empty, not a Parley store.")
        if number < SCHEMA:
            _bring_up(store)
        _touch(store)
    except BaseException:
        store.close()
        raise
    return store


def _once_made(store: Store) -> int:
    """Return the schema of a blank store, after waiting for another process that just makes it."""
    end = time.monotonic() + MAKING
    number = 0
    while number == 0 and _is_being_made(store.path) and time.monotonic() < end:
        time.sleep(MAKING / 100)
        number = _schema_of(store)
    return number


def _is_being_made(path: Path) -> bool:
    """Whether a blank file is new, or its log is there."""
    logs = (path.with_name(path.name + end) for end in ("-wal", "-journal"))
    return time.time() - path.stat().st_mtime < MAKING or any(log.exists() for log in logs)


def _schema_of(store: Store) -> int:
    """Return the number of the store's schema, 0 for a blank file."""
    ours = store.row("PRAGMA application_id") == (APPLICATION_ID,)
    blank = store.row("SELECT name FROM sqlite_master LIMIT 1") is None
    if not ours and not blank:
        raise NotAStoreError(f"{store.path} is a database of another program.")
    found = store.row("PRAGMA user_version")
    if ours and not blank and found:
        return int(found[0])
    return 0


def _bring_up(store: Store) -> None:
    """Make the tables, or bring an older store to this schema."""
    if store.read_only:
        raise StoreError(
            f"{store.path} was written by an older Parley; open it once for writing to update it."
        )
    from store.file.migrating import migrate  # noqa: PLC0415 - sqlite-utils is slow to import

    migrate(store)


def _touch(store: Store) -> None:
    """Read one row, so that a file that is broken at its root says so now."""
    if store.row("SELECT value FROM tally WHERE name = 'events'") is None:
        raise DamagedStoreError(f"{store.path} is damaged: its tallies are missing.")
