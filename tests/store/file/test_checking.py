"""`store.file.checking`: a whole store has no problems, and each sort of damage is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.file.checking import problems
from store.opening import open_store
from tests.store.samples import claim, made, reading

if TYPE_CHECKING:
    from pathlib import Path

DAMAGE = {
    "UPDATE actor SET events = events + 1 WHERE id = 1": (
        "There are actors whose events are miscounted: 1."
    ),
    "UPDATE claim SET sentence = 'They did not.' WHERE id = 2": (
        "There are claims whose sentence is not in their article's text: 2."
    ),
    "UPDATE claim SET event = NULL WHERE id = 1": (
        "There are claims of a newest version that are in no event: 1."
    ),
    "DELETE FROM event_fts": "There are events that no search finds: 1, 2.",
    "UPDATE tally SET value = 7 WHERE name = 'events'": (
        "The number of events is not the number that is kept ready."
    ),
}


def two_events(path: Path) -> Path:
    """A store with two claims in two events."""
    with open_store(path, create=True) as store:
        said = [claim("They met.", when="2015-06-01"), claim("They left.", when="2015-06-02")]
        add(store, reading(*said))
    return path


def test_a_whole_store_has_no_problems(tmp_path: Path) -> None:
    """Open for reading or for writing."""
    path = two_events(tmp_path / "s.db")
    with open_store(path, read_only=True) as store:
        assert problems(store) == []
    with open_store(path) as store:
        assert problems(store) == []


@pytest.mark.parametrize("damage", DAMAGE)
def test_each_damage_is_named(tmp_path: Path, damage: str) -> None:
    """With the numbers of the rows that it is true of."""
    path = two_events(tmp_path / "s.db")
    with open_store(path) as store:
        store.run(damage)
    with open_store(path, read_only=True) as store:
        assert DAMAGE[damage] in problems(store)


def test_a_row_that_points_nowhere_is_named(tmp_path: Path) -> None:
    """A claim of an article that is not there."""
    path = two_events(tmp_path / "s.db")
    with open_store(path) as store:
        store.run("PRAGMA foreign_keys = OFF")
        store.run("UPDATE claim_actor SET actor = 99 WHERE claim = 1 AND ord = 0")
    with open_store(path, read_only=True) as store:
        found = problems(store)
    assert any("points at a row of actor that is not there" in problem for problem in found)


def test_of_many_rows_the_first_are_named(tmp_path: Path) -> None:
    """And the rest are counted."""
    path = tmp_path / "s.db"
    with open_store(path, create=True) as store:
        add(store, reading(*[claim(f"They met {n}.", when=f"2015-06-{n:02}") for n in range(1, 9)]))
        store.run("UPDATE claim SET event = NULL")
        found = problems(store)
    assert (
        "There are claims of a newest version that are in no event: 1, 2, 3, 4, 5 and 3 more."
    ) in found


def test_a_search_index_that_contradicts_itself_is_named(tmp_path: Path) -> None:
    """Which is seen only where the store is open for writing."""
    path = made(tmp_path / "s.db")
    with open_store(path) as store:
        store.run("DELETE FROM event_fts_data WHERE id > 10")
        assert "The search index event_fts contradicts itself." in problems(store)
