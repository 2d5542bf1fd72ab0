"""SQLite's errors told as the StoreError family, one clear sentence each."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from store.model.errors import (
    BusyStoreError,
    DamagedStoreError,
    FullDiskError,
    NoPermissionError,
    NotAStoreError,
    NotFoundError,
    StoreError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# By primary result code (https://www.sqlite.org/rescode.html), the low byte of an extended one.
_FAMILIES: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_BUSY: (BusyStoreError, "{path} is kept locked by another process."),
    sqlite3.SQLITE_LOCKED: (BusyStoreError, "{path} is kept locked by another process."),
    sqlite3.SQLITE_CORRUPT: (DamagedStoreError, "{path} is damaged: {detail}."),
    sqlite3.SQLITE_NOTADB: (NotAStoreError, "{path} is not a Parley store."),
    sqlite3.SQLITE_READONLY: (NoPermissionError, "{path} may not be written."),
    sqlite3.SQLITE_PERM: (NoPermissionError, "{path} may not be opened by this user."),
    sqlite3.SQLITE_CANTOPEN: (NoPermissionError, "{path} cannot be opened, or not its folder."),
    sqlite3.SQLITE_FULL: (FullDiskError, "The disk that holds {path} is full."),
    sqlite3.SQLITE_IOERR: (StoreError, "{path} could not be read or written: {detail}."),
    sqlite3.SQLITE_INTERRUPT: (StoreError, "Reading {path} was interrupted."),
}


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Run SQLite calls; what they raise comes out as a `StoreError` that names `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise translated(error, path) from error


@contextmanager
def sound(path: Path) -> Iterator[None]:
    """Make values of rows; what cannot be made into one is damage, whoever did it.

    Raises:
        DamagedStoreError: A row holds what none can.
    """
    try:
        yield
    except (ValueError, TypeError, zlib.error) as error:
        raise DamagedStoreError(
            f"{path} is damaged: a row holds what none can ({error})."
        ) from error


def translated(error: sqlite3.Error | OverflowError, path: Path) -> StoreError:
    """Return the `StoreError` that tells a person what an error of SQLite, or of binding, means."""
    if isinstance(error, OverflowError):
        return NotFoundError(f"{path} numbers nothing so high.")
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return StoreError(f"{path} could not be used: {error}.")
    family, sentence = _FAMILIES.get(
        code & 0xFF, (StoreError, "{path} could not be used: {detail}.")
    )
    return family(sentence.format(path=path, detail=error))
