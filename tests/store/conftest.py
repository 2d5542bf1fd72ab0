"""A new store for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding import add_many
from store.opening import Store, open_store
from tests.store.many import some_readings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store, whose tables are checked against each other when the test is over."""
    with open_store(tmp_path / "talks.db", create=True) as opened:
        yield opened
        check(opened)


def check(store: Store) -> None:
    """The file is sound, no row points nowhere, and what is kept ready equals what it counts."""
    assert store.rows("PRAGMA integrity_check") == [("ok",)]
    assert store.rows("PRAGMA foreign_key_check") == []
    for table in ("event_fts", "article_fts", "alias_fts"):
        store.run(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    assert store.rows("SELECT value FROM tally") == store.rows("SELECT count(*) FROM event")
    counted = "SELECT count(*) FROM participant WHERE actor = actor.id AND lead = 1"
    assert store.rows(f"SELECT name FROM actor WHERE events <> ({counted})") == []
    assert store.row("SELECT count(*) FROM event") == store.row("SELECT count(*) FROM event_fts")
    orphans = "SELECT id FROM event WHERE id NOT IN (SELECT event FROM claim WHERE event > 0)"
    assert store.rows(orphans) == []


@pytest.fixture(scope="package")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store of some hundred events of many sorts, the same for all tests that only read."""
    with open_store(tmp_path_factory.mktemp("kept") / "s.db", create=True) as made:
        list(add_many(made, some_readings(1, 40)))
        check(made)
        yield made
