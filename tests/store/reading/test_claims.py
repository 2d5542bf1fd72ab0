"""Claims of a filter, held against its events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.adding.adding import add
from store.finding.naming import resolve
from store.finding.talks import known_talks
from store.model import Confidence, Filter, Kind, Order, Status
from store.reading.claims import read_claims
from store.reading.events import count, read_page
from tests.store.many import CARLA, filters, relaxed
from tests.store.samples import ANNA, BRUNO, claim, reading

if TYPE_CHECKING:
    from store.opening import Store


@relaxed
@given(chosen=filters, order=st.sampled_from(list(Order)))
def test_claims_of_a_filter_are_those_of_its_events(
    kept: Store, chosen: Filter, order: Order
) -> None:
    """Of which the claim itself has the actors, talks, article and status."""
    claims_agree(kept, chosen, order)


HAPPENED, DENIED = frozenset({Status.HAPPENED}), frozenset({Status.DENIED})


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize(
    "chosen",
    [
        Filter(),
        Filter(actors=(CARLA,)),
        Filter(actors=(CARLA, ANNA.name)),
        Filter(actors=(CARLA, ANNA.name), any_actor=True),
        Filter(actors=("moreau",), statuses=HAPPENED),
        Filter(statuses=DENIED),
        Filter(kinds=frozenset({Kind.CONSULT}), statuses=DENIED),
        Filter(talks=("grain TALKS",)),
        Filter(words="grain"),
        Filter(article=8),
        Filter(article=8, statuses=HAPPENED),
        Filter(article=8, actors=(CARLA,)),
        Filter(article=8, kinds=frozenset({Kind.CONSULT, Kind.STATE}), statuses=DENIED | HAPPENED),
        Filter(article=8, since=date(2015, 1, 6)),
    ],
)
def test_claims_of_every_sort_of_filter(kept: Store, chosen: Filter, order: Order) -> None:
    """Each keeps some, and only one keeps all."""
    found = claims_agree(kept, chosen, order)
    everything_kept = kept.row("SELECT count(*) FROM claim") == (found,)
    assert everything_kept == chosen.is_empty
    assert found > 0


def test_doubts_can_be_listed(store: Store) -> None:
    """The claims themselves, and the events that they tell of."""
    unsure = claim("Vasquez left.", confidence=Confidence.LOW, sources=[ANNA.name])
    fairly = claim("Keller left.", confidence=Confidence.MEDIUM, sources=[BRUNO.name])
    sure = claim("Keller went away.", sources=[BRUNO.name])
    add(store, reading(unsure, fairly, sure, claim()))
    doubtful = Filter(doubtful=True)
    assert [one.id for one in read_claims(store, doubtful)] == [1, 2]
    assert [one.id for one in read_claims(store, replace(doubtful, article=1))] == [1, 2]
    assert [one.id for one in read_claims(store, replace(doubtful, words="away"))] == [2]
    assert [event.claims for event in read_page(store, doubtful, rows=9)] == [(1,), (2, 3)]
    assert count(store, replace(doubtful, actors=(ANNA.name,))) == 1


def test_a_status_that_only_a_claim_gives_is_found(store: Store) -> None:
    """What was planned for one article and seen by another is one event that happened."""
    add(store, reading(claim(status=Status.PLANNED), outlet="a"))
    add(store, reading(claim(), outlet="b"))
    planned = frozenset({Status.PLANNED})
    assert [one.id for one in read_claims(store, Filter(statuses=planned))] == [1]
    assert [event.id for event in read_page(store, Filter(told=planned), rows=9)] == [1]
    assert read_page(store, Filter(statuses=planned), rows=9) == []
    both = Filter(told=frozenset({Status.HAPPENED}), statuses=planned)
    assert [one.id for one in read_claims(store, both)] == [1, 2]


def claims_agree(store: Store, chosen: Filter, order: Order) -> int:
    """Check the claims of a filter against its events; return how many there are."""
    expected = []
    asked = replace(chosen, statuses=frozenset())
    for event in read_page(store, asked, rows=10_000, order=order):
        expected += [number for number in event.claims if claim_keeps(store, chosen, number)]
    found = list(read_claims(store, chosen, order=order))
    if chosen.article is None:
        assert [one.id for one in found] == expected
    else:
        assert sorted(one.id for one in found) == sorted(expected)
        starts = [one.claim.start for one in found]
        assert starts == sorted(starts, reverse=order is Order.NEWEST)
    return len(found)


def claim_keeps(store: Store, chosen: Filter, number: int) -> bool:
    """Whether a claim, whose event is kept, is itself what the filter asks for."""
    found = store.rows(
        "SELECT actor.name FROM claim_actor JOIN actor ON actor.id = actor"
        " WHERE claim = :id AND role <> 'mentioned'"
        " UNION SELECT actor.name FROM claim JOIN actor ON actor.id = speaker"
        " WHERE claim.id = :id",
        {"id": number},
    )
    row = store.row(
        "SELECT article, status, (SELECT outlet FROM article WHERE id = article) FROM claim"
        " WHERE id = :id",
        {"id": number},
    )
    assert row
    talks = store.rows(
        "SELECT name FROM article_talks JOIN talks ON talks.id = talks WHERE article = :a",
        {"a": row[0]},
    )
    wanted = [(resolve(store, name),) in found for name in chosen.actors]
    return all(
        (
            not wanted or (any(wanted) if chosen.any_actor else all(wanted)),
            chosen.article in (None, row[0]),
            not chosen.statuses or Status(row[1]) in chosen.statuses,
            not chosen.outlets or row[2] in chosen.outlets,
            not chosen.talks
            or any((known_talks(store, name)[1],) in talks for name in chosen.talks),
        )
    )
