"""Claims and events that people write."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add, redate
from store.keeping.byhand import Told, write_claim, write_event
from store.keeping.keeping import redo, star, undo
from store.model import DatedBy, Filter, Kind, Participant, Role, Status
from store.model.errors import BadChangeError, NotFoundError
from store.reading.articles import read_article
from store.reading.changed import read_orphans
from store.reading.claims import of_article
from store.reading.events import read_event, read_page
from tests.store.conftest import check
from tests.store.samples import ANNA, BRUNO, claim, reading

if TYPE_CHECKING:
    from store.opening import Store

TEXT = "Vasquez met Keller. The pier was closed."
TOLD = Told(
    date="2015-06",
    kind=Kind.COERCE,
    status=Status.ONGOING,
    actors=(Participant("HL", Role.SOURCE), Participant("Port Union", Role.TARGET)),
)


def test_a_claim_is_written_on_a_passage(store: Store) -> None:
    """It is an event like others, shown as written by hand; undone and done again."""
    add(store, reading(claim(), text=TEXT))
    made = write_claim(store, 1, 19, 99, TOLD, by="eva")
    (_, one) = of_article(store, 1)
    assert one.by_hand
    assert made.claims == (one.id,)
    told = one.claim
    assert (told.sentence, told.start, told.end) == ("The pier was closed.", 20, 40)
    assert (told.kind, told.status, told.date) == (Kind.COERCE, Status.ONGOING, "2015-06")
    assert (told.earliest, told.latest) == (date(2015, 6, 1), date(2015, 6, 30))
    assert (told.dated_by, told.headline) == (DatedBy.EXPRESSION, "The pier was closed.")
    event = read_event(store, 2)
    assert event.by_hand
    assert event.actors == ("Harbour League", "Port Union")
    star(store, 2, by="eva")
    undo(store, by="eva")
    undo(store, by="eva")
    assert [one.id for one in of_article(store, 1)] == [1]
    assert [event.id for event in read_page(store, Filter(), rows=9)] == [1]
    redo(store, by="eva")
    assert [one.claim.sentence for one in of_article(store, 1)][1:] == ["The pier was closed."]
    check(store)


def test_it_lives_through_a_new_reading_while_its_sentence_is_there(store: Store) -> None:
    """Wherever that stands now; gone, it is an orphan until it is back."""
    add(store, reading(claim(), text=TEXT))
    write_claim(store, 1, 20, 40, TOLD, by="eva")
    redate(store, 1, reading(claim(), text=f"{TEXT[:19]} So it was. {TEXT[20:]}"), by="eva")
    (_, one) = of_article(store, 1)
    assert (one.id, one.claim.start, one.claim.sentence) == (2, 31, "The pier was closed.")
    redate(store, 1, reading(claim()), by="eva")
    assert [one.id for one in of_article(store, 1)] == [1]
    assert [orphan.sentences for orphan in read_orphans(store)] == [("The pier was closed.",)]
    redate(store, 1, reading(claim(), text=TEXT), by="eva")
    assert [one.by_hand for one in of_article(store, 1)] == [False, True]
    assert read_orphans(store) == []
    check(store)


def test_what_is_no_claim_is_refused(store: Store) -> None:
    """An empty passage, a date that is none, an article that is not there."""
    add(store, reading(claim(), text=TEXT))
    with pytest.raises(BadChangeError, match="nothing in that passage"):
        write_claim(store, 1, 19, 20, TOLD, by="eva")
    with pytest.raises(BadChangeError, match="not a date"):
        write_claim(store, 1, 20, 40, Told(date="in June"), by="eva")
    with pytest.raises(NotFoundError):
        write_claim(store, 9, 0, 9, TOLD, by="eva")
    with pytest.raises(BadChangeError, match="some words"):
        write_event(store, " ", TOLD, published=date(2015, 7, 1), by="eva")


def test_an_event_is_typed_with_its_source(store: Store) -> None:
    """It is a small article of its own; the same one twice is refused."""
    told = Told(date="2015-06-30", actors=(Participant(ANNA.name, Role.SOURCE),))
    day = date(2015, 7, 1)
    made = write_event(store, "Vasquez  resigned.", told, published=day, by="eva", source="a call")
    (event,) = read_page(store, Filter(), rows=9)
    assert (event.by_hand, event.headline, event.date) == (True, "Vasquez resigned.", "2015-06-30")
    article = read_article(store, event.articles[0]).article
    assert (article.text, article.outlet, article.url) == ("Vasquez resigned.", "a call", None)
    assert (article.published, article.published_by) == (day, "hand")
    assert made.claims == event.claims
    with pytest.raises(BadChangeError, match="there already"):
        write_event(store, "Vasquez resigned.", told, published=day, by="eva", source="a call")
    undo(store, by="eva")
    assert read_page(store, Filter(), rows=9) == []
    redo(store, by="eva")
    assert len(read_page(store, Filter(), rows=9)) == 1
    check(store)


def test_an_address_is_known_as_one(store: Store) -> None:
    """And a long text has a short headline."""
    told = Told(date="2015", actors=(Participant(BRUNO.name, Role.SOURCE),))
    text = "Keller spoke. " * 20
    write_event(
        store, text, told, published=date(2015, 7, 1), by="eva", source=" https://mole.example/9 "
    )
    (event,) = read_page(store, Filter(), rows=9)
    assert len(event.headline) == 120
    assert event.headline.endswith("…")
    article = read_article(store, event.articles[0]).article
    assert (article.outlet, article.url) == (None, "https://mole.example/9")
