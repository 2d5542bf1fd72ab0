"""Decisions taken back, for the articles too that were read by them."""

import datetime as dt
from dataclasses import replace

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_text
from intake.anew import reading_again
from intake.anew.undoing import undo
from intake.decided import as_decided
from store.adding.readings import read_by
from store.keeping.deciding import merge, read_decisions, reject
from store.model import Filter
from store.model.errors import NotFoundError
from store.opening import Store
from store.reading.actors import read_actors
from store.reading.events import read_page
from tests.intake.anew.test_reading_again import Model, missing

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
    undone = undo(store, "zorbo quindlax", book, by="ann")
    assert (undone.decision.verb.value, undone.anew, undone.left) == (verb, 1, 0)
    assert acting(store) == [
        ("Zorbo Quindlax", "Emmanuel Macron"),
        ("Zorbo Quindlax", "Angela Merkel"),
    ]
    names = {known.actor.name for known in read_actors(store, Filter())}
    assert names == {"Zorbo Quindlax", "Emmanuel Macron", "Angela Merkel"}


def test_articles_whose_model_is_gone_do_not_stop_it(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stay as they were read and are counted; the others are read anew."""
    add_text(store, "a", PAGE, SAID, book(store))
    reject(store, "Zorbo Quindlax", by="ann")
    add_text(store, "b", SECOND, replace(SAID, parser=Model()), book(store))
    add_text(store, "c", SECOND.replace("Berlin", "Vienna"), SAID, book(store))
    monkeypatch.setattr(reading_again, "load", missing)

    undone = undo(store, None, book, by="ann")

    assert (undone.anew, undone.left) == (1, 1)
    assert read_decisions(store) == []
    assert read_by(store, 2).startswith("en_core_web_sm 9 rules ")


def test_nothing_to_undo(store: Store) -> None:
    """And nothing is read."""
    with pytest.raises(NotFoundError):
        undo(store, None, book, by="ann")
