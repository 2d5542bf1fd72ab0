"""Decisions taken back, for the articles too that were read by them."""

import datetime as dt

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_text
from intake.decided import as_decided
from intake.undoing import undo
from store.actors import read_actors
from store.deciding import merge, read_decisions, reject
from store.events import read_page
from store.model import Filter
from store.model.errors import NotFoundError
from store.opening import Store

SAID = Said(published=dt.date(2025, 3, 11))
PAGE = """Talks at the port

The deputy minister, Zorbo Quindlax, met Emmanuel Macron in Berlin on Monday.
"""
SECOND = PAGE.replace("port", "lake").replace("Emmanuel Macron", "Angela Merkel")


def book(store: Store) -> ActorBook:
    """The built-in actors as decided."""
    return as_decided(ActorBook.builtin(), store)


def acting(store: Store) -> list[tuple[str, ...]]:
    """Who takes part in each event."""
    return [event.actors for event in read_page(store, Filter(), rows=9)]


@pytest.mark.parametrize("verb", ["merge", "reject"])
def test_articles_read_since_are_read_as_if_nothing_had_been_decided(
    store: Store, verb: str
) -> None:
    """With the very claims and events that they would have had; earlier ones are left alone."""
    add_text(store, "a", PAGE, SAID, book(store))
    if verb == "merge":
        merge(store, "Zorbo Quindlax", "Emmanuel Macron", by="ann")
    else:
        reject(store, "Zorbo Quindlax", by="ann")
    add_text(store, "b", SECOND, SAID, book(store))
    assert ("Zorbo Quindlax", "Angela Merkel") not in acting(store)
    assert read_decisions(store)[0].newest == 1
    undone, anew = undo(store, "zorbo quindlax", book, by="ann")
    assert (undone.verb.value, anew) == (verb, 1)
    assert acting(store) == [
        ("Zorbo Quindlax", "Emmanuel Macron"),
        ("Zorbo Quindlax", "Angela Merkel"),
    ]
    names = {known.actor.name for known in read_actors(store, Filter())}
    assert names == {"Zorbo Quindlax", "Emmanuel Macron", "Angela Merkel"}


def test_nothing_to_undo(store: Store) -> None:
    """And nothing is read."""
    with pytest.raises(NotFoundError):
        undo(store, None, book, by="ann")
