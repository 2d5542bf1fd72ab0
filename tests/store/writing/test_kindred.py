"""Claims that are joined otherwise when others come or go."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.adding.changing import remove
from store.model import Actor, ActorKind, Claim, Event, Filter, Kind, Reading
from store.opening import Store, open_store
from store.reading.events import read_page
from tests.store.conftest import check
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from pathlib import Path

DAY, OTHER, MONTH = (
    claim("Vasquez met Keller.", when="2015-06-24"),
    claim("Vasquez saw Keller.", when="2015-06-09"),
    claim("Vasquez talked to Keller.", when="2015-06"),
)


def alone(one: Claim) -> Reading:
    """An article of one claim."""
    return reading(one, title=one.headline, text=one.sentence)


def told(store: Store) -> set[frozenset[str]]:
    """The dates of the claims of each event."""
    dates = dict(store.rows("SELECT id, date FROM claim"))
    return {frozenset(dates[number] for number in event.claims) for event in events(store)}


def events(store: Store) -> list[Event]:
    """All events of a store."""
    return read_page(store, Filter(), after=None, rows=99)


def test_a_vaguer_telling_joins_the_day_in_whichever_order(tmp_path: Path) -> None:
    """And leaves it when a second such day comes."""
    for number, order in enumerate(permutations([DAY, MONTH])):
        with open_store(tmp_path / f"{number}.db", create=True) as store:
            for one in order:
                add(store, alone(one))
            assert told(store) == {frozenset(["2015-06-24", "2015-06"])}
            (event,) = events(store)
            assert (event.date, event.sources) == ("2015-06-24", 2)
            check(store)
    for number, order in enumerate(permutations([DAY, MONTH, OTHER])):
        with open_store(tmp_path / f"three-{number}.db", create=True) as store:
            for one in order:
                add(store, alone(one))
            assert told(store) == {frozenset([one.date]) for one in order}
            check(store)


def test_it_joins_again_when_the_other_day_goes(store: Store) -> None:
    """The event keeps its number through all of it."""
    first = add(store, alone(DAY)).article
    (number,) = [event.id for event in events(store)]
    month = add(store, alone(MONTH)).article
    other = add(store, alone(OTHER)).article
    assert len(events(store)) == 3
    remove(store, other)
    (event,) = events(store)
    assert (event.id, event.articles) == (number, (first, month))
    remove(store, first)
    (event,) = events(store)
    assert (event.date, event.articles) == ("2015-06", (month,))


def test_an_event_is_written_anew_when_its_vaguer_telling_goes(store: Store) -> None:
    """Though none of its other claims changed."""
    add(store, alone(DAY))
    month = add(store, alone(MONTH)).article
    remove(store, month)
    (event,) = events(store)
    assert (event.sources, len(event.claims)) == (1, 1)


def test_events_of_the_family_that_stay_as_they_are_are_not_written(store: Store) -> None:
    """Only what a new claim changes."""
    add(store, alone(OTHER))
    (old,) = events(store)
    store.run("UPDATE event SET headline = 'as it was' WHERE id = :id", {"id": old.id})
    add(store, alone(DAY))
    assert sorted(event.headline for event in events(store)) == ["Vasquez met Keller", "as it was"]


@pytest.mark.parametrize("kind", [Kind.ASSAULT, Kind.ACCUSE, Kind.REQUEST])
def test_kinds_of_every_day_join_by_the_day_alone(store: Store, kind: Kind) -> None:
    """An attack in June may be any."""
    for when in ("2015-06-24", "2015-06"):
        one = claim("Vasquez attacked it.", kind=kind, when=when, sources=[ANNA.name])
        add(store, reading(one, title=when, text=f"In {when} it was."))
    assert len(events(store)) == 2


def test_a_target_left_out_is_found_on_the_day(store: Store) -> None:
    """Of kinds of every day too."""
    for title, targets in (("one", [BRUNO.name]), ("two", [])):
        one = claim("Vasquez accused them of theft.", kind=Kind.ACCUSE, sources=[ANNA.name],
                    targets=targets)  # fmt: skip
        add(store, reading(one, title=title, text=f"{title} of them"))
    (event,) = events(store)
    assert event.actors == (ANNA.name, BRUNO.name)
    other = claim("Vasquez accused them of theft.", kind=Kind.ACCUSE, sources=[ANNA.name],
                  targets=[LEAGUE.name])  # fmt: skip
    add(store, reading(other, title="three", text="three of them"))
    assert len(events(store)) == 3


def test_a_state_does_what_somebody_does_for_it(store: Store) -> None:
    """In whichever order it is told; two persons are two."""
    north = Actor(name="North", kind=ActorKind.STATE, side=None, aliases=("North",))
    for number, sources in enumerate(([ANNA.name], ["North"], [BRUNO.name])):
        one = claim("They raised tariffs on Tuesday.", kind=Kind.SANCTION, sources=sources)
        add(
            store,
            reading(one, title=str(number), text=f"{number} of all", actors=(ANNA, BRUNO, north)),
        )
    assert [event.actors for event in events(store)] == [(ANNA.name, "North"), (BRUNO.name,)]
