"""What is new since somebody looked, and what is kept for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given

from store.adding.adding import add_many
from store.finding import asking
from store.keeping.filtertext import as_text, from_text
from store.keeping.looks import mark_seen, newest, read_state, seen, write_state
from store.keeping.saved import (
    drop_filter,
    filter_names,
    read_filter,
    save_filter,
)
from store.model import Filter, Kind, Order
from store.model.errors import BadChangeError, NoPermissionError, NotFoundError
from store.opening import open_store
from store.reading.events import count, read_page
from tests.store.many import everything, filters, relaxed, some_readings

if TYPE_CHECKING:
    from store.opening import Store


@pytest.fixture
def many(store: Store) -> Store:
    """A few dozen events."""
    list(add_many(store, some_readings(5)))
    return store


def test_before_the_first_look_all_is_new(many: Store) -> None:
    """Afterwards nothing, until more comes; for each person apart."""
    assert seen(many, "eva") == 0
    assert count(many, Filter(newer_than=0)) == len(everything(many))
    assert mark_seen(many, "eva") == newest(many) > 20
    assert count(many, Filter(newer_than=seen(many, "eva"))) == 0
    assert seen(many, "ole") == 0
    assert mark_seen(many, "ole", 7) == 7
    assert seen(many, "ole") == 7


@pytest.mark.parametrize("few", [0, 20_000])
def test_what_is_new_is_kept_with_any_filter(
    many: Store, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    """In order, counted, by pages, whether few are new or many."""
    monkeypatch.setattr(asking, "FEW", few)

    @relaxed
    @given(filters)
    def holds(chosen: Filter) -> None:
        half = newest(many) // 2
        expected = [e for e in read_page(many, chosen, rows=999) if e.id > half]
        new = replace(chosen, newer_than=half)
        assert read_page(many, new, rows=999) == expected
        assert read_page(many, new, rows=999, order=Order.NEWEST) == expected[::-1]
        assert read_page(many, new, rows=2) == expected[:2]
        assert count(many, new) == len(expected)

    holds()


def test_state_is_kept_by_name(store: Store) -> None:
    """Replaced, for one person; and not written where the store is read only."""
    assert read_state(store, "eva", "reader") is None
    write_state(store, "eva", "reader", "{}")
    write_state(store, "eva", "reader", '{"lanes": 1}')
    assert read_state(store, "eva", "reader") == '{"lanes": 1}'
    assert read_state(store, "ole", "reader") is None
    with (
        open_store(store.path, read_only=True) as other,
        pytest.raises(NoPermissionError),
    ):
        mark_seen(other, "eva")


@relaxed
@given(filters)
def test_any_filter_survives_being_written(chosen: Filter) -> None:
    """As JSON."""
    assert from_text(as_text(chosen)) == chosen


def test_filters_are_saved_under_names(store: Store) -> None:
    """Replaced, listed in order, forgotten."""
    full = Filter(starred=True, tags=("a", "b"), newer_than=3, doubtful=True)
    save_filter(store, " my  own ", full, by="eva")
    save_filter(store, "fights", Filter(kinds=frozenset({Kind.ASSAULT})), by="eva")
    save_filter(store, "fights", Filter(words="x"), by="ole")
    assert filter_names(store) == ["fights", "my own"]
    assert read_filter(store, "my own") == full
    assert read_filter(store, "fights") == Filter(words="x")
    drop_filter(store, "fights")
    assert filter_names(store) == ["my own"]
    with pytest.raises(NotFoundError, match="No filter is saved as 'fights'"):
        drop_filter(store, "fights")
    with pytest.raises(BadChangeError, match="under a name"):
        save_filter(store, "", full, by="eva")
