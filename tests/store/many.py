"""A store of many sorts of events, and filters of every sort to ask it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from store.model import Event, Filter, Kind, Participant, Role, Status
from store.reading.events import read_event
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.model import Claim, Reading
    from store.opening import Store

CARLA, DORA = "Carla Moreau", "Dora Lind"
CAST = (ANNA.name, BRUNO.name, LEAGUE.name, CARLA, DORA)
WORDS = ("grain", "ports", "tariffs", "fishing", "Zürich", "co-operation")
OUTLETS = tuple(f"Outlet {number}" for number in range(14))
TALKS = ("Grain talks", "Border talks")
KINDS = (Kind.CONSULT, Kind.AGREE, Kind.ACCUSE, Kind.STATE)
FIRST = date(2015, 1, 1)
DATES = (
    "2015-01-05", "2015-01-06", "2015-01-07", "2015-01-05/2015-01-06", "2015-01-03/2015-01-20",
    "2015-01", "2014", "2015", "201X", "../2015-01-06", "../2015-03-01", "2015-01-06/..",
    "2014-12-01/..", "2015-02-01/..", "2015-03", "2015-01-06~",
)  # fmt: skip


def some_readings(seed: int, articles: int = 14) -> Iterator[Reading]:
    """Articles of a few claims each, drawn from little, so that all sorts of things coincide."""
    chance = random.Random(seed)
    for number in range(articles):
        claims = [_some_claim(chance) for _ in range(chance.randrange(1, 9))]
        yield reading(
            *claims,
            title=f"{chance.choice(WORDS)} and more",
            outlet=f"Outlet {number}",
            published=FIRST + timedelta(days=chance.randrange(60)),
            talks=tuple(chance.sample(TALKS, chance.randrange(3))),
        )


def _some_claim(chance: random.Random) -> Claim:
    cast = chance.sample(CAST, chance.randrange(4))
    one = claim(
        f"Somebody acted on {chance.choice(WORDS)} and {chance.choice(WORDS)}.",
        kind=chance.choice(KINDS),
        status=chance.choice(list(Status)),
        when=chance.choice(DATES),
        sources=cast[:2],
        targets=cast[2:],
        speaker=chance.choice((None, None, CARLA)),
    )
    if chance.random() < 0.2:
        one = replace(one, actors=(*one.actors, Participant(DORA, Role.MENTIONED)))
    return one


def everything(store: Store) -> list[Event]:
    """All events as the tables have them, in order, without any of the walks."""
    found = store.rows("SELECT id FROM event ORDER BY day, id")
    return [read_event(store, number) for (number,) in found]


days = st.sampled_from([
    date(2014, 6, 1), date(2015, 1, 4), date(2015, 1, 5), date(2015, 1, 6), date(2015, 1, 21),
    date(2015, 2, 1), date(2015, 3, 1), date(2019, 12, 31), date(2020, 1, 1), date.min, date.max,
])  # fmt: skip
names = st.sampled_from(CAST)
FIELDS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "words": st.fixed_dictionaries(
        {"words": st.sampled_from(["grain", "zürich", "ports grain", "nowhere"])}
    ),
    "all": st.fixed_dictionaries({"actors": st.lists(names, min_size=1, max_size=3).map(tuple)}),
    "any": st.fixed_dictionaries(
        {
            "actors": st.lists(names, min_size=2, max_size=3, unique=True).map(tuple),
            "any_actor": st.just(value=True),
        }
    ),
    "without": st.fixed_dictionaries({"without": st.lists(names, max_size=2).map(tuple)}),
    "since": st.fixed_dictionaries({"since": days}),
    "until": st.fixed_dictionaries({"until": days}),
    "kinds": st.fixed_dictionaries(
        {"kinds": st.frozensets(st.sampled_from(KINDS), min_size=1, max_size=3)}
    ),
    "statuses": st.fixed_dictionaries(
        {"statuses": st.frozensets(st.sampled_from(list(Status)), min_size=1, max_size=3)}
    ),
    "outlets": st.fixed_dictionaries(
        {"outlets": st.lists(st.sampled_from(OUTLETS), min_size=1, unique=True).map(tuple)}
    ),
    "talks": st.fixed_dictionaries(
        {"talks": st.lists(st.sampled_from(TALKS), min_size=1, unique=True).map(tuple)}
    ),
    "article": st.fixed_dictionaries({"article": st.integers(1, 12)}),
}


@st.composite
def some_filters(draw: st.DrawFn) -> Filter:
    """A filter that asks for up to three things: more, and hardly anything is kept."""
    asked: dict[str, Any] = {}
    for name in draw(st.lists(st.sampled_from(sorted(FIELDS)), max_size=3, unique=True)):
        asked |= draw(FIELDS[name])
    return Filter(**asked)


filters = some_filters()
relaxed = settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
