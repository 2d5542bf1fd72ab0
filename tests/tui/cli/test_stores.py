"""Where a store is, and the folder that is made for it."""

import argparse
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tui import settings
from tui.cli.errors import CommandError
from tui.cli.stores import open_to_write, store_path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A data folder that is not there yet, and the usual umask."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("PARLEY_DB", raising=False)
    before = os.umask(0o022)
    yield tmp_path
    os.umask(before)


def options(db: str | None = None) -> argparse.Namespace:
    """A command line that names a store, or none."""
    return argparse.Namespace(db=db, read_only=False, command="add")


def test_one_s_own_data_folder_is_nobody_else_s(home: Path) -> None:
    """As the XDG base directory specification has it."""
    folder = settings.data_folder()
    assert folder.is_relative_to(home)
    open_to_write(options(), create=True).close()
    assert store_path(options()) == folder / "parley.db"
    assert folder.stat().st_mode & 0o777 == 0o700


def test_any_other_folder_is_as_the_umask_says(home: Path) -> None:
    """So that people can share it."""
    path = home / "shared" / "talks.db"
    open_to_write(options(str(path)), create=True).close()
    assert path.parent.stat().st_mode & 0o777 == 0o755


def test_a_store_has_to_be_named(home: Path) -> None:
    """`--db ''` is a slip, not the working folder."""
    with pytest.raises(CommandError, match=r"^--db names no file\.$"):
        store_path(options(""))
