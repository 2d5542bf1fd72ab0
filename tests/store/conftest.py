"""A new store for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add_many
from store.file.checking import problems
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
    # Made-up readings need not have their sentences in their texts.
    assert [one for one in problems(store) if "claims whose sentence" not in one] == []


@pytest.fixture(scope="package")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store of some hundred events of many sorts, the same for all tests that only read."""
    with open_store(tmp_path_factory.mktemp("kept") / "s.db", create=True) as made:
        list(add_many(made, some_readings(1, 40)))
        check(made)
        yield made
