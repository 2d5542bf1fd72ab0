"""Listing articles and reading one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.model import Filter, Kind, Order, Status
from store.model.errors import NotFoundError, UnknownActorError
from store.reading.articles import read_article, read_articles
from store.reading.claims import of_article, of_event, read_claim, read_claims
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from store.opening import Store

FIRST = date(2015, 6, 1)


def ids(store: Store, order: Order = Order.OLDEST, **chosen: object) -> list[int]:
    """The numbers of the articles of a filter."""
    return [one.id for one in read_articles(store, Filter(**chosen), order=order)]  # type: ignore[arg-type]


@pytest.fixture
def filled(store: Store) -> Store:
    """Five articles on five days, added in another order."""
    for n, day in enumerate((3, 1, 2, 5, 4)):
        quarrel = claim("Keller blamed Vasquez.", kind=Kind.ACCUSE, sources=[BRUNO.name],
                        targets=[ANNA.name], status=Status.DENIED)  # fmt: skip
        add(
            store,
            reading(
                *(claim(f"They met {n}."), quarrel)[: 1 + n % 2],
                title=f"Number {n}",
                published=FIRST + timedelta(days=day),
                talks=("Grain talks",)[: n % 2],
                actors=(ANNA, BRUNO, LEAGUE)[: 2 + n % 2],
            ),
        )
    return store


def test_articles_come_by_publication(filled: Store) -> None:
    """Oldest or newest first, and no more than asked for."""
    assert ids(filled) == [2, 3, 1, 5, 4]
    assert ids(filled, Order.NEWEST) == [4, 5, 1, 3, 2]
    assert [one.id for one in read_articles(filled, Filter(), rows=2)] == [2, 3]
    assert list(read_articles(filled, Filter(), rows=0)) == []


def test_articles_are_kept_by_what_a_filter_asks_for(filled: Store) -> None:
    """Days are of publication; kinds and statuses those of claims; actors whoever is named."""
    assert ids(filled, since=FIRST + timedelta(days=3)) == [1, 5, 4]
    assert ids(filled, until=FIRST + timedelta(days=3)) == [2, 3, 1]
    third = FIRST + timedelta(days=3)
    assert ids(filled, since=third, until=third) == [1]
    assert ids(filled, since=third, until=FIRST) == []
    assert ids(filled, since=date.min, until=date.max) == [2, 3, 1, 5, 4]
    assert ids(filled, kinds=frozenset({Kind.ACCUSE})) == [2, 4]
    assert ids(filled, statuses=frozenset({Status.DENIED}), order=Order.NEWEST) == [4, 2]
    assert ids(filled, talks=("Grain talks",), since=third) == [4]
    assert ids(filled, actors=("league",)) == [2, 4]
    assert ids(filled, without=("league",)) == [3, 1, 5]
    assert ids(filled, article=3) == [3]
    assert ids(filled, words="number") == [2, 3, 1, 5, 4]
    assert ids(filled, words="4") == [5]
    assert ids(filled, words="keller", without=("league",)) == [3, 1, 5]
    with pytest.raises(UnknownActorError):
        ids(filled, actors=("Nobody",))


def test_a_long_list_is_read_page_by_page(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """With nothing lost or repeated between pages, in either order."""
    monkeypatch.setattr("store.reading.articles._PAGE", 2)
    for words in ("", "number"):
        assert ids(filled, words=words) == [2, 3, 1, 5, 4]
        assert ids(filled, Order.NEWEST, words=words) == [4, 5, 1, 3, 2]


def test_texts_are_read_only_when_asked_for(filled: Store) -> None:
    """A list does without them."""
    (bare,) = read_articles(filled, Filter(article=2))
    (whole,) = read_articles(filled, Filter(article=2), with_text=True)
    assert (bare.article.text, bare.article.original) == ("", "")
    assert whole == read_article(filled, 2)
    assert whole.article.text == "They met 1. Keller blamed Vasquez."
    assert whole.article.original.startswith("{")
    assert (bare.claims, bare.article.title, bare.article.talks) == (
        2,
        "Number 1",
        ("Grain talks",),
    )


def test_what_is_not_there_is_said_so(filled: Store) -> None:
    """Article and claim."""
    with pytest.raises(NotFoundError, match=r"There is no article 6\."):
        read_article(filled, 6)
    with pytest.raises(NotFoundError, match=r"There is no claim 99\."):
        read_claim(filled, 99)
    for high in (1 << 63, 1 << 70):
        for read in (read_article, read_claim, of_article):
            with pytest.raises(NotFoundError, match="numbers nothing so high"):
                read(filled, high)
        with pytest.raises(NotFoundError, match="numbers nothing so high"):
            list(read_claims(filled, Filter(article=high)))
    assert of_article(filled, 6) == of_event(filled, 99) == []
    assert list(read_claims(filled, Filter(article=6))) == []


def test_one_claim(filled: Store) -> None:
    """With its event, article and talks."""
    one = read_claim(filled, 3)
    assert (one.id, one.article, one.event, one.talks) == (3, 2, 2, ("Grain talks",))
    assert one.claim.headline == "Keller blamed Vasquez"


def test_claims_of_an_article_run_as_its_text(filled: Store) -> None:
    """Or from its end."""
    assert [one.id for one in read_claims(filled, Filter(article=2))] == [2, 3]
    found = read_claims(filled, Filter(article=2), order=Order.NEWEST, rows=1)
    assert [one.id for one in found] == [3]


def test_planned_claims_are_found_though_their_event_happened(store: Store) -> None:
    """A claim's status is its own."""
    add(store, reading(claim(status=Status.PLANNED), published=FIRST, outlet="A"))
    add(store, reading(claim("They met after all."), outlet="B"))
    planned = frozenset({Status.PLANNED})
    assert [one.id for one in read_claims(store, Filter(statuses=planned))] == [1]
    assert [one.id for one in read_claims(store, Filter(article=1, statuses=planned))] == [1]
    assert list(read_claims(store, Filter(article=2, statuses=planned))) == []
