"""The next article by day of publication, of those that tell of what a filter keeps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import Filter
from store.reading import beside
from store.reading.articles import read_articles
from store.reading.beside import claim_beside
from store.reading.claims import of_article
from store.reading.events import pages
from tests.store.many import filters, relaxed

if TYPE_CHECKING:
    from store.model import StoredArticle
    from store.opening import Store


def telling(store: Store, chosen: Filter) -> list[StoredArticle]:
    """All articles that tell of an event that is kept, by day of publication."""
    events = [event for page in pages(store, chosen) for event in page]
    wanted = {number for event in events for number in event.articles}
    return [one for one in read_articles(store, Filter()) if one.id in wanted]


@pytest.mark.parametrize("tried", [100, 1])
def test_every_article_is_met_once_and_in_order(
    kept: Store, monkeypatch: pytest.MonkeyPatch, tried: int
) -> None:
    """From the first to the last and back, whichever way they are looked for."""
    monkeypatch.setattr(beside, "_TRIED", tried)
    articles = [one.id for one in telling(kept, Filter())]
    for step in (1, -1):
        met = articles[:1] if step > 0 else articles[-1:]
        while (claim := claim_beside(kept, Filter(), met[-1], step)) is not None:
            met.append(claim.article)
        assert met == articles[::step]


@relaxed
@given(
    chosen=filters, step=st.sampled_from((1, -1)), tried=st.sampled_from((1, 100)), data=st.data()
)
def test_the_next_article_tells_of_what_the_filter_keeps(
    kept: Store, chosen: Filter, step: int, tried: int, data: st.DataObject
) -> None:
    """It is the nearest that does, and the claim is its first that does."""
    everything = list(read_articles(kept, Filter()))
    start = data.draw(st.sampled_from(everything))
    there = {one.id for one in telling(kept, replace(chosen, article=None))}
    at = [one.id for one in everything].index(start.id)
    others = everything[at + 1 :] if step > 0 else everything[:at][::-1]
    nearest = next((one.id for one in others if one.id in there), None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(beside, "_TRIED", tried)
        found = claim_beside(kept, chosen, start.id, step)

    assert (found.article if found else None) == nearest
    if found is not None:
        of_this = replace(chosen, article=found.article)
        events = {event.id for page in pages(kept, of_this) for event in page}
        assert found == next(c for c in of_article(kept, found.article) if c.event in events)


def test_no_article_no_claim(kept: Store) -> None:
    """A number that is no article's leads nowhere."""
    assert claim_beside(kept, Filter(), 10**9, 1) is None
