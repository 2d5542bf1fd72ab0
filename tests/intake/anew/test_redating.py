"""An article given another publication day."""

import datetime as dt
import os
from pathlib import Path

import pytest

from extract.actors import ActorBook
from intake.adding import Said, add_sources, add_text
from intake.anew.redating import redate
from store.keeping import byhand
from store.model import Kind
from store.model.errors import BadChangeError, NotFoundError
from store.opening import Store
from store.reading.articles import read_article
from store.reading.claims import of_article
from store.reading.corrections import read_corrections
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


def test_versions_of_a_timeline_stay_in_their_order(store: Store, tmp_path: Path) -> None:
    """A former version never comes into force by a day; any day between its neighbours is fine."""
    file = tmp_path / "t.csv"
    for rows in ("2025-03-10,They met", "2025-03-10,They parted"):
        file.write_text(f"date,event\n{rows}\n")
        os.utime(file, (1_741_700_000, 1_741_700_000))  # 11 March 2025
        list(add_sources(store, [str(file)], Said(), BOOK))
    day = read_article(store, 1).article.published
    with pytest.raises(BadChangeError) as refused:
        redate(store, 2, dt.date(2025, 3, 1), BOOK, by="ann")
    assert str(refused.value) == (
        "Article 2 is one of several versions of a timeline, and on 2025-03-01 it would change"
        f" places with another (article 1: {day})."
    )
    with pytest.raises(BadChangeError):
        redate(store, 1, dt.date(2025, 4, 1), BOOK, by="ann")
    redate(store, 2, dt.date(2025, 4, 1), BOOK, by="ann")
    redate(store, 1, dt.date(2025, 4, 1), BOOK, by="ann")
    assert [one.claim.sentence for one in of_article(store, 2)] == ["They parted"]
    assert [one.event is None for n in (1, 2) for one in of_article(store, n)] == [True, False]
