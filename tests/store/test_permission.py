"""Who may not read or write, a file or its folder, is told so, or reads all the same."""

from __future__ import annotations

import os
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from store import opening
from store.model import Filter
from store.model.errors import NoPermissionError, StoreError
from store.opening import open_store
from store.reading.events import count
from tests.store.samples import made

if TYPE_CHECKING:
    import sqlite3


def test_what_may_not_be_read_or_written_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file to read, the file to write, the folder to write."""
    path = made(tmp_path / "s.db")
    refused: set[tuple[Path, int]] = set()
    monkeypatch.setattr(os, "access", lambda at, mode: (Path(at), mode) not in refused)
    refused.add((path, os.R_OK))
    with pytest.raises(NoPermissionError, match=r"s\.db may not be read by this user"):
        open_store(path, read_only=True)
    refused.clear()
    refused.add((path, os.W_OK))
    with pytest.raises(NoPermissionError, match=r"s\.db may not be written by this user"):
        open_store(path)
    open_store(path, read_only=True).close()
    refused.clear()
    refused.add((tmp_path, os.W_OK))
    with pytest.raises(NoPermissionError, match=r"The folder of .* may not be written"):
        open_store(path)
    with pytest.raises(NoPermissionError, match=r"The folder of .* may not be written"):
        open_store(tmp_path / "new.db", create=True)


def test_a_folder_that_may_not_be_entered_is_said_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some systems refuse to say whether a file is there."""

    def refuse(_: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "exists", refuse)
    with pytest.raises(NoPermissionError, match="may not be read by this user"):
        open_store(tmp_path / "s.db")


def as_nobody(path: Path) -> str:
    """What a process of a user without any rights gets to read: a count, or an error's name."""
    receive, send = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # forking with threads about is warned of; we exec nothing
        child = os.fork()
    if child == 0:
        os.setgid(65534)
        os.setuid(65534)
        try:
            with open_store(path, read_only=True) as store:
                told = str(count(store, Filter()))
        except StoreError as error:
            told = type(error).__name__
        os.write(send, told.encode())
        os._exit(0)
    os.close(send)
    os.waitpid(child, 0)
    with os.fdopen(receive) as heard:
        return heard.read()


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="needs to become nobody")
def test_who_may_not_write_the_folder_reads_a_store_at_rest() -> None:
    """As immutable where no log lies beside it; else it is told why not."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = made(Path(folder) / "s.db")
        path.chmod(0o644)
        assert as_nobody(path) == "1"
        path.chmod(0o600)
        assert as_nobody(path) == "NoPermissionError"
        path.chmod(0o644)
        log = Path(f"{path}-wal")
        log.write_bytes(b"a log that was left")
        log.chmod(0o600)
        assert as_nobody(path) == "NoPermissionError"
        log.unlink()
        Path(folder).chmod(0o700)
        assert as_nobody(path) == "NoPermissionError"


def test_without_leave_to_write_beside_it_a_store_at_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first way of opening fails, the second, immutable, is taken unless a log lies there."""
    path = made(tmp_path / "s.db")
    tried: list[str] = []
    real = opening._connect

    def connect(at: Path, mode: str, **patience: float) -> sqlite3.Connection:
        tried.append(mode)
        if mode == "ro":
            raise NoPermissionError("no leave")
        return real(at, mode, **patience)

    monkeypatch.setattr(opening, "_connect", connect)
    with open_store(path, read_only=True) as store:
        assert count(store, Filter()) == 1
        assert store.read_only
        assert store.path == path
    assert tried == ["ro", "ro&immutable=1"]
    Path(f"{path}-wal").touch()
    open_store(path, read_only=True).close()
    Path(f"{path}-wal").write_bytes(b"something")
    with pytest.raises(
        NoPermissionError, match=r"s\.db is being written, or was left so, and this user may not"
    ):
        open_store(path, read_only=True)
