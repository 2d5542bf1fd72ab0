"""A disk that fills up: nothing is half-written, and what was there stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.exporting.contents import contents
from store.file.checking import problems
from store.model.errors import FullDiskError
from store.opening import open_store
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from pathlib import Path

    from store.opening import Store


def fill(store: Store) -> None:
    """Give the file no page more than it has, which SQLite tells as it tells a full disk."""
    (pages,) = store.row("PRAGMA page_count") or (0,)
    store.run(f"PRAGMA max_page_count = {pages}")


def test_an_article_that_finds_no_room_leaves_nothing(tmp_path: Path) -> None:
    """The store holds what it held, and goes on once there is room."""
    path = tmp_path / "s.db"
    with open_store(path, create=True) as store:
        add(store, reading(claim("They met.", when="2015-06-01")))
        before = contents(store)
        fill(store)
        said = [claim(f"They met {n} times. " * 40, when="2015-06-02") for n in range(40)]
        with pytest.raises(FullDiskError, match=r"The disk that holds .*s\.db is full\."):
            add(store, reading(*said, title="Long"))
        assert contents(store) == before
        assert problems(store) == []
    with open_store(path) as store:
        assert contents(store) == before
        add(store, reading(*said, title="Long"))
        assert len(contents(store)) > len(before)
