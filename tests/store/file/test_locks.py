"""Where a disk gives no locks, or can only be read, nobody waits in vain."""

from __future__ import annotations

import errno
import fcntl
import os
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from store import opening
from store.file.locks import gives_locks
from store.model import Filter
from store.model.errors import BusyStoreError, NoLocksError, NoPermissionError
from store.opening import open_store
from store.reading.events import count
from tests.store.samples import made

if TYPE_CHECKING:
    import sqlite3


@pytest.fixture
def lockless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that refuses locks, as SQLite meets it: as a store that is always busy."""

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    connect = opening._connect

    def busy(path: Path, mode: str, *, patience: float = 0) -> sqlite3.Connection:
        if "immutable" not in mode:
            raise BusyStoreError(f"{path} is kept locked by another process.")
        return connect(path, mode, patience=patience)

    monkeypatch.setattr(fcntl, "lockf", refuse)
    monkeypatch.setattr(opening, "_connect", busy)


def test_a_usual_disk_gives_locks(tmp_path: Path) -> None:
    """And the file that it was tried on is gone."""
    assert gives_locks(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_where_it_cannot_be_tried_there_may_be_locks(tmp_path: Path) -> None:
    """A folder that is not there says nothing about locks."""
    assert gives_locks(tmp_path / "nowhere")


def test_another_trouble_is_no_refusal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A lock that somebody else holds is a lock."""

    def held(*_: object) -> None:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    monkeypatch.setattr(fcntl, "lockf", held)
    assert gives_locks(tmp_path)


@pytest.mark.usefixtures("lockless")
def test_a_store_is_not_written_without_locks(tmp_path: Path) -> None:
    """Neither begun nor opened; the sentence says what to do."""
    assert not gives_locks(tmp_path)
    with pytest.raises(NoLocksError, match=r"s\.db is on a disk that gives no locks"):
        open_store(tmp_path / "s.db", create=True)
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_read_without_locks(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """As one that never changes, where nobody is writing it."""
    path = made(tmp_path / "s.db")
    request.getfixturevalue("lockless")
    with open_store(path, read_only=True) as store:
        assert count(store, Filter()) > 0


def test_a_store_with_a_log_is_not_read_without_locks(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """What is in the log would be missed."""
    path = made(tmp_path / "s.db")
    Path(f"{path}-wal").write_bytes(b"x")
    request.getfixturevalue("lockless")
    with pytest.raises(NoLocksError):
        open_store(path, read_only=True)


def test_a_store_that_is_busy_at_first_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there are locks, somebody holds them, and lets go."""
    path = made(tmp_path / "s.db")
    connect, tries = opening._connect, []

    def once_busy(path: Path, mode: str, *, patience: float | None = None) -> sqlite3.Connection:
        tries.append(patience)
        if len(tries) == 1:
            raise BusyStoreError(f"{path} is kept locked by another process.")
        return connect(path, mode, patience=patience)

    monkeypatch.setattr(opening, "_connect", once_busy)
    with open_store(path, read_only=True) as store:
        assert store.row("PRAGMA busy_timeout") == (30_000,)
    assert tries == [1.0, None]


def test_a_reader_waits_as_long_as_ever_once_it_is_in(tmp_path: Path) -> None:
    """The short patience is for opening alone."""
    with open_store(made(tmp_path / "s.db"), read_only=True) as store:
        assert store.row("PRAGMA busy_timeout") == (30_000,)


def test_a_disk_that_can_only_be_read_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To who would write; who reads is not told."""
    path = made(tmp_path / "s.db")
    monkeypatch.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
    with pytest.raises(NoPermissionError, match=r"s\.db is on a disk that can only be read\."):
        open_store(path)
    open_store(path, read_only=True).close()
