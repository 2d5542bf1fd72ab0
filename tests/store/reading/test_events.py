"""Pages of the timeline: every filter, both orders, forwards and backwards."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.adding.adding import add, remove
from store.finding.counting import counts
from store.model import Event, Filter, Kind, Order, Status, bounds
from store.model.errors import NotFoundError, UnknownActorError
from store.opening import Store, open_store
from store.reading.events import count, first_from, pages, read_event, read_page
from store.values.places import place_of
from tests.store.conftest import check
from tests.store.many import (
    FIRST,
    KINDS,
    everything,
    filters,
    relaxed,
    some_readings,
)
from tests.store.samples import ANNA, BRUNO, claim, reading

if TYPE_CHECKING:
    import random


@dataclass(frozen=True)
class Facts:
    """An event with all that a filter may ask of it."""

    event: Event
    names: frozenset[str]
    talks: frozenset[str]
    outlets: frozenset[str]
    text: str


@pytest.fixture(scope="module")
def facts(kept: Store) -> list[Facts]:
    """Everything in the store, gathered by other queries than those under test."""
    return [_facts(kept, event) for event in everything(kept)]


def _facts(store: Store, event: Event) -> Facts:
    values = {"event": event.id}
    texts = store.rows(
        "SELECT sentence, headline, title FROM claim JOIN article ON article.id = article"
        " WHERE event = :event",
        values,
    )
    outlets = store.rows(
        "SELECT outlet FROM article WHERE id IN"
        " (SELECT article FROM event_article WHERE event = :event)",
        values,
    )
    talks = store.rows(
        "SELECT talks.name FROM article_talks JOIN talks ON talks.id = talks"
        " JOIN event_article USING (article) WHERE event = :event",
        values,
    )
    return Facts(
        event=event,
        names=frozenset(p.name for p in event.roles),
        talks=frozenset(name for (name,) in talks),
        outlets=frozenset(name for (name,) in outlets),
        text=" ".join(words for row in texts for words in row).casefold(),
    )


def chosen_of(facts: list[Facts], chosen: Filter) -> list[Event]:
    """The events that a filter keeps, oldest first."""
    return [one.event for one in facts if keeps(chosen, one)]


def keeps(chosen: Filter, one: Facts) -> bool:
    """Whether a filter keeps an event, said as plainly as its documentation says it."""
    event = one.event
    wanted = [name in one.names for name in chosen.actors]
    return all(
        (
            not wanted or (any(wanted) if chosen.any_actor else all(wanted)),
            not one.names & set(chosen.without),
            not chosen.kinds or event.kind in chosen.kinds,
            not chosen.statuses or event.status in chosen.statuses,
            chosen.since is None or event.latest is None or event.latest >= chosen.since,
            chosen.until is None or event.earliest is None or event.earliest <= chosen.until,
            not chosen.talks or bool(one.talks & set(chosen.talks)),
            not chosen.outlets or bool(one.outlets & set(chosen.outlets)),
            chosen.article is None or chosen.article in event.articles,
            all(word.casefold() in one.text for word in chosen.words.split()),
        )
    )


@relaxed
@given(chosen=filters, rows=st.integers(1, 9), order=st.sampled_from(list(Order)))
def test_pages_hold_what_a_filter_keeps(
    kept: Store, facts: list[Facts], chosen: Filter, rows: int, order: Order
) -> None:
    """Forwards page by page, back again, and counted: always the same events in the same order."""
    expected = chosen_of(facts, chosen)
    if order is Order.NEWEST:
        expected.reverse()
    assert read_page(kept, chosen, rows=10_000, order=order) == expected
    assert forwards(kept, chosen, rows, order) == expected
    assert backwards(kept, chosen, rows, order) == expected
    assert count(kept, chosen) == len(expected)


def forwards(store: Store, chosen: Filter, rows: int, order: Order) -> list[Event]:
    """All events of a filter, going down page by page."""
    found: list[Event] = []
    after = None
    while page := read_page(store, chosen, after=after, rows=rows, order=order):
        found += page
        after = place_of(page[-1])
    return found


def backwards(store: Store, chosen: Filter, rows: int, order: Order) -> list[Event]:
    """All events of a filter, going up page by page from below the last."""
    found: list[Event] = []
    before = ("~", 0) if order is Order.OLDEST else ("", 0)
    while page := read_page(store, chosen, before=before, rows=rows, order=order):
        found = page + found
        before = place_of(page[0])
    return found


@relaxed
@given(chosen=filters, a=st.integers(0, 200), b=st.integers(0, 200))
def test_a_window_between_two_places_leaves_both_out(
    kept: Store, facts: list[Facts], chosen: Filter, a: int, b: int
) -> None:
    """And comes in the order asked for, from its upper end."""
    upper, lower = sorted((a % len(facts), b % len(facts)))
    after, before = place_of(facts[upper].event), place_of(facts[lower].event)
    expected = chosen_of(facts[upper + 1 : lower], chosen)
    assert read_page(kept, chosen, after=after, before=before, rows=500) == expected
    assert (
        read_page(kept, chosen, after=before, before=after, rows=3, order=Order.NEWEST)
        == expected[::-1][:3]
    )


@relaxed
@given(chosen=filters)
def test_counts_say_for_each_actor_in_how_many_events_it_has_a_part(
    kept: Store, chosen: Filter
) -> None:
    """Once an event, whatever its roles; those in none are left out."""
    expected: dict[str, int] = {}
    for event in read_page(kept, chosen, rows=10_000):
        for name in {p.name for p in event.roles}:
            expected[name] = expected.get(name, 0) + 1
    assert counts(kept, chosen) == expected
    assert list(counts(kept, chosen).values()) == sorted(expected.values(), reverse=True)


@relaxed
@given(chosen=filters, day=st.dates(date(2013, 1, 1), date(2016, 1, 1)))
def test_the_first_event_from_a_day(
    kept: Store, facts: list[Facts], chosen: Filter, day: date
) -> None:
    """By where it stands in the timeline."""
    expected = [e for e in chosen_of(facts, chosen) if e.day >= day]
    assert first_from(kept, chosen, day) == (expected[0] if expected else None)


@settings(relaxed, max_examples=10)
@given(seed=st.integers(0, 10_000), order=st.randoms())
def test_events_do_not_depend_on_the_order_of_adding(
    tmp_path_factory: pytest.TempPathFactory, seed: int, order: random.Random
) -> None:
    """Nor on articles that came and went in between; numbers alone do."""
    readings = list(some_readings(seed, 5))
    shuffled = order.sample(readings, len(readings))
    told = []
    for listed in (readings, shuffled):
        with open_store(tmp_path_factory.mktemp("s") / "s.db", create=True) as store:
            for one in listed:
                add(store, one)
                if order.random() < 0.3:
                    remove(store, add(store, one).article)
                    add(store, one)
            check(store)
            told.append(sorted(map(bare, everything(store))))
    assert told[0] == told[1]


def bare(event: Event) -> tuple[object, ...]:
    """What an event says, less the numbers of anything and less what ties leave to these."""
    return (
        str(event.day),
        str(event.earliest),
        str(event.latest),
        event.kind,
        event.status,
        sorted((p.name, p.role.value) for p in event.roles),
        len(event.claims),
        len(event.articles),
        event.sources,
        event.differs,
    )


def test_spans_of_every_length_are_found_on_their_last_day(store: Store) -> None:
    """And no longer on the day after it."""
    for length in (1, 2, 6, 7, 8, 31, 91, 92, 93, 365, 366, 367, 3000):
        last = FIRST + timedelta(days=length - 1)
        when = f"{FIRST}/{last}" if length > 1 else str(FIRST)
        one = claim(f"They met {length}.", when=when, sources=(f"Span {length}",))
        add(store, reading(one, outlet=str(length)))
    for length in (1, 2, 6, 7, 8, 31, 91, 92, 93, 365, 366, 367, 3000):
        last = FIRST + timedelta(days=length - 1)
        chosen = Filter(actors=(f"Span {length}",))
        (event,) = read_page(store, replace(chosen, since=last), rows=9)
        assert (event.earliest, event.latest) == bounds(event.date) == (FIRST, last)
        assert read_page(store, replace(chosen, since=last + timedelta(days=1)), rows=9) == []
        assert read_page(store, replace(chosen, until=FIRST), rows=9) == [event]
        assert read_page(store, replace(chosen, until=FIRST - timedelta(days=1)), rows=9) == []


def test_actors_can_be_asked_for_by_any_name(kept: Store) -> None:
    """As `resolve` takes them; an unknown one is named with its neighbours."""
    by_name = read_page(kept, Filter(actors=(ANNA.name,)), rows=50)
    assert by_name
    assert read_page(kept, Filter(actors=("VASQUEZ",)), rows=50) == by_name
    assert len(by_name) == min(50, count(kept, Filter(actors=("anna vasquez",))))
    for chosen in (Filter(actors=("Vasqes",)), Filter(without=("Vasqes",))):
        with pytest.raises(UnknownActorError, match="the nearest known: Anna Vasquez"):
            read_page(kept, chosen, rows=5)


@pytest.mark.parametrize(
    "chosen",
    [
        Filter(actors=(ANNA.name, BRUNO.name), any_actor=True),
        Filter(actors=(ANNA.name, BRUNO.name)),
        Filter(actors=(ANNA.name,)),
        Filter(actors=(ANNA.name,), since=date(2015, 1, 6)),
        Filter(actors=(ANNA.name,), until=date(2015, 1, 6)),
        Filter(since=date(2015, 1, 6)),
        Filter(kinds=frozenset(KINDS[:2])),
        Filter(statuses=frozenset({Status.HAPPENED, Status.DENIED})),
        Filter(talks=("Grain talks",)),
        Filter(article=2),
        Filter(),
    ],
)
def test_every_sort_of_count(kept: Store, facts: list[Facts], chosen: Filter) -> None:
    """Kept ready, counted along one index, along several, and by marks."""
    expected = len(chosen_of(facts, chosen))
    assert count(kept, chosen) == expected
    assert 0 < expected <= len(facts)


def test_an_actor_named_twice_counts_once(kept: Store) -> None:
    """In a filter, by name and by alias."""
    twice = Filter(actors=(ANNA.name, "Vasquez"), any_actor=True)
    assert count(kept, twice) == count(kept, Filter(actors=(ANNA.name,)))


def test_talks_that_nobody_knows_are_named(kept: Store) -> None:
    """With those that are known."""
    with pytest.raises(
        NotFoundError,
        match=r"^No talks are called 'Fish talks'; known: Border talks, Grain talks\.$",
    ):
        read_page(kept, Filter(talks=("Fish talks",)), rows=5)


def test_talks_are_found_whatever_their_case(kept: Store) -> None:
    """As actors are."""
    grain = Filter(talks=("Grain talks",))
    assert count(kept, Filter(talks=("GRAIN  talks",))) == count(kept, grain) > 0


def test_no_such_event(store: Store) -> None:
    """Zero, below, far above what SQLite can number."""
    for number in (0, -1, 1, 1 << 63, 1 << 70):
        with pytest.raises(NotFoundError, match=f"There is no event {number}."):
            read_event(store, number)


def test_an_empty_store_has_empty_pages(store: Store) -> None:
    """In any order, for anything that needs no name."""
    for chosen in (Filter(), Filter(words="grain"), Filter(kinds=frozenset({Kind.AID}))):
        for order in Order:
            assert read_page(store, chosen, rows=5, order=order) == []
        assert count(store, chosen) == 0
        assert counts(store, chosen) == {}
        assert first_from(store, chosen, FIRST) is None


def test_all_pages_together_are_everything(kept: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read one after the other, the first one small."""
    monkeypatch.setattr("store.reading.events.FIRST_PAGE", 3)
    monkeypatch.setattr("store.reading.events.PAGE", 10)
    listed = list(pages(kept, Filter()))
    assert [len(page) for page in listed[:4]] == [3, 6, 10, 10]
    assert [e for page in listed for e in page] == everything(kept)
    newest = [e for page in pages(kept, Filter(), order=Order.NEWEST) for e in page]
    assert newest == everything(kept)[::-1]
