"""An article given another publication day."""

import datetime as dt

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_text
from intake.anew.redating import redate
from store import byhand
from store.articles import read_article
from store.claims import of_article
from store.corrections import read_corrections
from store.model import Kind
from store.model.errors import NotFoundError
from store.opening import Store
from tests.intake.conftest import PAGE

BOOK = ActorBook.builtin()


def test_claims_are_dated_from_the_new_day(store: Store) -> None:
    """The claim keeps its number, and the change is kept with who made it."""
    add_text(store, "pasted", PAGE, Said(), BOOK)
    (before,) = of_article(store, 1)
    redate(store, 1, dt.date(2025, 3, 20), BOOK, by="ann")
    (after,) = of_article(store, 1)
    assert (before.claim.date, after.claim.date) == ("2025-03-10", "2025-03-17")
    assert after.id == before.id
    article = read_article(store, 1).article
    assert (article.published, article.published_by) == (dt.date(2025, 3, 20), "option")
    (correction,) = read_corrections(store, "article", 1)
    assert (correction.field, correction.now, correction.by) == ("published", "2025-03-20", "ann")


def test_an_event_typed_by_hand_stays_what_was_typed(store: Store) -> None:
    """Another day of publication lets nobody read a claim in it, now or later."""
    told = byhand.Told(date="2025-03-10", kind=Kind.CONSULT)
    text = "Angela Merkel met Emmanuel Macron in Berlin on Monday."
    byhand.write_event(store, text, told, published=dt.date(2025, 3, 11), by="ann")
    before = of_article(store, 1)

    redate(store, 1, dt.date(2025, 3, 20), BOOK, by="ann")

    assert of_article(store, 1) == before
    article = read_article(store, 1).article
    assert (article.published, article.published_by) == (dt.date(2025, 3, 20), "hand")


def test_an_article_that_is_not_there_is_not_found(store: Store) -> None:
    """Nothing is begun."""
    with pytest.raises(NotFoundError):
        redate(store, 9, dt.date(2025, 3, 20), BOOK, by="ann")
