"""Articles to come are read as people decided."""

import datetime as dt

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_text
from intake.decided import as_decided
from store.keeping.deciding import confirm, merge, reject, rename, undo
from store.model import ActorKind, Filter
from store.opening import Store
from store.reading.actors import read_actors

BOOK = ActorBook.builtin()
SAID = Said(published=dt.date(2025, 3, 11))
PAGE = """Talks at the port

The deputy minister, Zorbo Quindlax, met Emmanuel Macron in Berlin on Monday. France accused Zorbo
Quindlax of delay.
""".replace("Zorbo\nQ", "Zorbo Q")
BARE = "Another day\n\nZorbo Quindlax met Emmanuel Macron in Berlin on 3 March.\n"


def everybody(store: Store) -> set[str]:
    """All actors of a store."""
    return {known.actor.name for known in read_actors(store, Filter())}


@pytest.fixture
def port(store: Store) -> Store:
    """One article with one name that only its form tells."""
    add_text(store, "port", PAGE, SAID, BOOK)
    assert "Zorbo Quindlax" in everybody(store)
    return store


def test_without_decisions_the_book_stays(port: Store) -> None:
    """The very same."""
    assert as_decided(BOOK, port) is BOOK


def test_a_confirmed_actor_is_known(port: Store) -> None:
    """As people say."""
    confirm(port, "Zorbo Quindlax", kind=ActorKind.PERSON, side="Utopia", by="ann")
    actor = as_decided(BOOK, port).actors["Zorbo Quindlax"]
    assert (actor.kind, actor.side, actor.confirmed) == (ActorKind.PERSON, "Utopia", True)


def test_a_merged_actor_is_an_alias(port: Store) -> None:
    """A later article takes the one for the other, whom the book knows."""
    merge(port, "Zorbo Quindlax", "Emmanuel Macron", by="ann")
    book = as_decided(BOOK, port)
    macron = book.actors["Emmanuel Macron"]
    assert "Zorbo Quindlax" in macron.aliases
    assert macron.roles == BOOK.actors["Emmanuel Macron"].roles
    reading = add_text(port, "b", BARE.replace("Emmanuel Macron", "Angela Merkel"), SAID, book)
    assert "Zorbo Quindlax" not in {actor.name for actor in reading.reading.actors}
    assert everybody(port) >= {"Emmanuel Macron", "Angela Merkel"}


def test_a_known_actor_that_is_merged_leaves_the_book(port: Store) -> None:
    """With all its names going over."""
    merge(port, "Emmanuel Macron", "Zorbo Quindlax", by="ann")
    book = as_decided(BOOK, port)
    assert "Emmanuel Macron" not in book.actors
    quindlax = book.actors["Zorbo Quindlax"]
    assert {"Emmanuel Macron", *BOOK.actors["Emmanuel Macron"].aliases} <= set(quindlax.aliases)
    assert quindlax.roles == BOOK.actors["Emmanuel Macron"].roles
    undo(port)
    assert as_decided(BOOK, port) is BOOK


def test_a_renamed_state_keeps_its_capital(port: Store) -> None:
    """And what its people are called."""
    rename(port, "France", "The French Republic", by="ann")
    book = as_decided(BOOK, port)
    assert book.capital("Paris") == "The French Republic"
    assert book.demonym("French") == "The French Republic"
    assert "France" not in book.with_geography.actors
    add_text(port, "b", BARE + "\nFrance rejected the offer of Germany.\n", SAID, book)
    assert "The French Republic" in everybody(port)
    assert "France" not in everybody(port)


def test_a_rejected_name_is_not_found_again(port: Store) -> None:
    """Neither by its form nor as a state."""
    reject(port, "Zorbo Quindlax", by="ann")
    reject(port, "France", by="ann")
    book = as_decided(BOOK, port)
    assert "France" not in book.with_geography.actors
    reading = add_text(port, "b", PAGE.replace("of delay", "of haste"), SAID, book).reading
    names = {actor.name for actor in reading.actors}
    assert "Emmanuel Macron" in names
    assert names.isdisjoint({"Zorbo Quindlax", "France"})
    told = {p.name for claim in reading.claims for p in claim.actors}
    assert told == {"Emmanuel Macron"}
