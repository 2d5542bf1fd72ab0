"""Outlets: who published what tells of an event, as a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.adding.changing import edit
from store.finding.counting import count
from store.finding.outlets import known_outlets, read_outlets
from store.keeping.filtertext import from_text
from store.model import Filter, Kind
from store.model.errors import NotFoundError
from store.reading.articles import read_articles
from store.reading.claims import read_claims
from store.reading.events import read_page
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from store.opening import Store


@pytest.fixture
def told(store: Store) -> Store:
    """One event told by two outlets, another by one of them, a third by nobody who is known."""
    add(store, reading(claim(), outlet="The Post", original="1"))
    other = claim("Keller left.", kind=Kind.RETREAT)
    add(store, reading(claim(), other, outlet="Canal Weekly", original="2", title="2"))
    add(store, reading(claim("Ports opened.", kind=Kind.AID), outlet=None, original="3", title="3"))
    return store


def kept(store: Store, *outlets: str) -> list[int]:
    """The events of outlets."""
    chosen = Filter(outlets=outlets)
    found = [event.id for event in read_page(store, chosen, rows=9)]
    assert count(store, chosen) == len(found)
    return found


def test_events_of_an_outlet(told: Store) -> None:
    """Whatever its case and accents; of several, any is enough."""
    assert kept(told, "The Post") == [1]
    assert kept(told, "canal  WEEKLY") == [1, 2]
    assert kept(told, "The Post", "Canal Weekly") == [1, 2]
    assert kept(told, "Nobody") == []
    assert kept(told) == [1, 2, 3]


def test_claims_and_articles_of_an_outlet(told: Store) -> None:
    """Those that are its own."""
    chosen = Filter(outlets=("canal weekly",))

    assert [one.article for one in read_claims(told, chosen)] == [2, 2]
    assert [one.id for one in read_articles(told, chosen)] == [2]
    assert [
        one.id for one in read_articles(told, Filter(outlets=("The Post",), words="Keller"))
    ] == [1]
    both = Filter(outlets=("The Post", "Canal Weekly"))
    assert [one.id for one in read_articles(told, both)] == [1, 2]


def test_an_outlet_that_is_set_right(told: Store) -> None:
    """Its events are found under the new name at once, and no more under the former."""
    edit(told, 1, outlet="Evening Post", by="mira")

    assert kept(told, "The Post") == []
    assert kept(told, "evening post") == [1]


def test_outlets_are_listed(told: Store) -> None:
    """And named where none is called so."""
    assert read_outlets(told) == ["Canal Weekly", "The Post"]
    assert known_outlets(told, "the post") == ["The Post"]
    with pytest.raises(NotFoundError, match=r"^No outlet is called 'X'; known: Canal Weekly, The"):
        known_outlets(told, "X")


def test_several_talks_meet_each_event_once(store: Store) -> None:
    """Though it belongs to both."""
    add(store, reading(claim(), talks=("Grain talks", "Border talks")))
    both = Filter(talks=("Grain talks", "Border talks"))

    assert count(store, both) == 1
    assert [event.id for event in read_page(store, both, rows=9)] == [1]
    assert [one.id for one in read_claims(store, both)] == [1]


def test_a_filter_that_was_kept_with_one_name_of_talks() -> None:
    """As an older Parley wrote it."""
    assert from_text('{"talks": "Grain talks"}') == Filter(talks=("Grain talks",))
