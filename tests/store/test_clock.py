"""A clock that jumps back changes stamps and nothing else: all order is by number."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import Outcome, add
from store.file.checking import problems
from store.keeping.keeping import note, redo, star, undo
from store.keeping.looks import mark_seen, newest, seen
from store.opening import Store, open_store
from store.values import stamps
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Backward(datetime):
    """A clock on which every look is a day before the last."""

    looks = count()

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        """Return an ever earlier moment."""
        return datetime(2026, 1, 1, tzinfo=UTC) - timedelta(days=next(cls.looks))


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """A store written while the clock runs backward."""
    monkeypatch.setattr(stamps, "datetime", Backward)
    with open_store(tmp_path / "s.db", create=True) as opened:
        add(opened, reading(claim("They met.", when="2015-06-01"), title="One"))
        yield opened
        assert problems(opened) == []


def test_the_last_change_is_undone_first(store: Store) -> None:
    """Although its stamp is the earliest."""
    first = star(store, 1, by="kim")
    last = note(store, 1, "Ask again.", by="kim")
    assert last.at < first.at
    assert undo(store, by="kim").id == last.id
    assert undo(store, by="kim").id == first.id
    assert redo(store, by="kim").id == first.id


def test_what_came_since_the_last_look_is_new(store: Store) -> None:
    """Although it was added, by the clock, before it."""
    mark_seen(store, "kim")
    before = seen(store, "kim")
    add(store, reading(claim("They parted.", when="2015-06-02"), title="Two"))
    assert newest(store) > before


def test_a_later_version_is_the_one_that_came_later(store: Store) -> None:
    """Of one page published on one day."""
    address = "https://mole.example/1"
    add(store, reading(claim("They ate.", when="2015-06-01"), title="A", url=address))
    came = add(store, reading(claim("They slept.", when="2015-06-01"), title="B", url=address))
    assert came.outcome is Outcome.REVISION
    shown = store.rows(
        "SELECT title FROM article WHERE url = :url AND NOT superseded", {"url": address}
    )
    assert shown == [("B",)]
