"""Claims of acts that were put off, found by the index, and events that are what all come to."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import date, timedelta
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from store.adding.adding import add
from store.adding.changing import remove
from store.joining.clustering import clusters, family
from store.joining.moving import moved_together
from store.model import Actor, ActorKind, Claim, Event, Filter, Kind, Status
from store.opening import Store, open_store
from store.reading.events import read_page
from store.writing.threads import Thread, around, between, briefs_of, in_use, thread_of
from tests.store.conftest import check
from tests.store.samples import ANNA, BRUNO, LEAGUE, claim, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from store.joining.briefs import Brief
    from store.model import Reading

P, D, H = Status.PLANNED, Status.DENIED, Status.HAPPENED
KEYS = "SELECT join_key FROM claim ORDER BY id"


def telling(sentence: str, when: str, status: Status, published: str) -> Reading:
    """An article that tells of tariffs of one on another."""
    one = claim(
        sentence,
        kind=Kind.SANCTION,
        when=when,
        status=status,
        sources=[ANNA.name],
        targets=[BRUNO.name],
    )
    return reading(one, title=sentence, published=date.fromisoformat(published))


DUE = telling("Vasquez will raise tariffs.", "2015-03-01", P, "2015-02-01")
PUT_OFF = telling("Vasquez put off higher tariffs.", "2015-03-01", P, "2015-02-27")
PLAN = telling("Vasquez plans tariffs and may delay them.", "2015-05-10", P, "2015-04-01")
DONE = telling("Vasquez raised tariffs.", "2015-07-01", H, "2015-07-02")


def events(store: Store) -> list[Event]:
    """All events of a store."""
    return read_page(store, Filter(), after=None, rows=999)


def test_an_act_that_is_put_off_stays_one_event_in_whichever_order(tmp_path: Path) -> None:
    """Told by the day on which it came."""
    for number, order in enumerate(permutations([DUE, PUT_OFF, PLAN, DONE])):
        with open_store(tmp_path / f"{number}.db", create=True) as store:
            for one in order:
                add(store, one)
            (event,) = events(store)
            assert (event.date, event.status, event.differs) == ("2015-07-01", H, ())
            assert len(event.claims) == 4
            check(store)


def test_each_article_that_goes_leaves_what_the_others_tell(tmp_path: Path) -> None:
    """What nobody tells as put off any more is two acts again."""
    for number, gone in enumerate((DUE, PUT_OFF, PLAN, DONE)):
        with open_store(tmp_path / f"{number}.db", create=True) as store:
            ids = {one.article.title: add(store, one).article for one in (DUE, PUT_OFF, PLAN, DONE)}
            remove(store, ids[gone.article.title])
            dates = sorted(event.date for event in events(store))
            assert (
                dates
                == {
                    "Vasquez will raise tariffs.": ["2015-07-01"],
                    "Vasquez put off higher tariffs.": ["2015-03-01", "2015-07-01"],
                    "Vasquez plans tariffs and may delay them.": ["2015-07-01"],
                    "Vasquez raised tariffs.": ["2015-05-10"],
                }[gone.article.title]
            )
            check(store)


def test_a_day_between_comes_first(store: Store) -> None:
    """What was put off to July is put off to May once that is told, and again when it is not."""
    add(store, PUT_OFF)
    add(store, DONE)
    assert len(events(store)) == 1
    between = telling("Vasquez raised tariffs again.", "2015-05-10", H, "2015-05-11")
    article = add(store, between).article
    assert sorted(len(event.claims) for event in events(store)) == [1, 2]
    assert [event.date for event in events(store)] == ["2015-05-10", "2015-07-01"]
    remove(store, article)
    assert [event.date for event in events(store)] == ["2015-07-01"]


def test_a_key_is_marked_where_an_act_was_put_off(store: Store) -> None:
    """After its month."""
    add(store, DUE)
    add(store, PUT_OFF)
    plain, marked = (key for (key,) in store.rows(KEYS))
    assert plain == marked.replace("2015-03!|", "2015-03|")
    assert plain != marked
    thread, month = thread_of(family(plain)) or (None, "")
    assert thread is not None
    assert month == "2015-03"
    assert thread_of(family(marked)) == (thread, month)
    assert in_use(store, thread.waiting(["2015-02", "2015-03"])) == {family(marked)}
    found = briefs_of(store, thread.families(["2015-03"]))
    assert [one.key for one in found] == [plain, plain]


def test_a_thread_is_a_kind_by_somebody_about_months() -> None:
    """Of kinds that recur from day to day, and of nobody, there is none."""
    assert thread_of("SANCTION|2015-03|3,4|") == (Thread("SANCTION", "3,4"), "2015-03")
    assert thread_of("SANCTION|2015-03||") is None
    assert thread_of("ASSAULT|2015-03-01/2015-03-01|3|") is None
    assert thread_of(None) is None


def test_months_around() -> None:
    """Seven on either side, over the turn of the year."""
    assert around(["2015-03"])[0] == "2014-08"
    assert around(["2015-03"])[-1] == "2015-10"
    assert len(around(["2015-03", "2015-05"])) == 17
    assert between(["2015-02", "2014-12"]) == ("2014-12", "2015-01", "2015-02")


CARLA = Actor(name="Carla Moreau", kind=ActorKind.PERSON, side="North", aliases=("Moreau",))
CAST = (ANNA, BRUNO, LEAGUE, CARLA)


def some(seed: int) -> Iterator[Reading]:
    """Articles of acts on many days of a few years, planned, put off and done."""
    chance = random.Random(seed)
    words = ("put off a vote on", "had tariffs on", "delayed a vote on", "voted with", "saw")
    for number in range(16):
        published = date(2015, 1, 1) + timedelta(days=chance.randrange(700))
        made = [
            _one(chance, chance.choice(words), published) for _ in range(chance.randrange(1, 5))
        ]
        yield reading(
            *made,
            title=f"Article {number}",
            outlet=str(number),
            published=published,
            actors=CAST,
        )


def _one(chance: random.Random, words: str, published: date) -> Claim:
    day = published + timedelta(days=chance.randrange(-200, 200))
    return claim(
        f"Vasquez {words} ships.",
        kind=chance.choice((Kind.SANCTION, Kind.CONSULT)),
        when=day.isoformat()[: chance.choice((7, 10, 10))],
        status=chance.choice((P, P, D, H)),
        sources=chance.choice(([ANNA.name], [ANNA.name], ["North"], [CARLA.name])),
        targets=chance.choice(([BRUNO.name], [LEAGUE.name], [])),
    )


def told_by_all(store: Store) -> set[frozenset[int]]:
    """The claims of each event, when all claims of the store are looked at together."""
    names = {family(key) for (key,) in store.rows("SELECT DISTINCT join_key FROM claim")}
    threads: dict[Thread | None, list[list[Brief]]] = defaultdict(list)
    for name in {name.replace("!|", "|") for name in names if name}:
        place = thread_of(name)
        found = briefs_of(store, place[0].families([place[1]]) if place else [name])
        threads[place[0] if place else None] += clusters(found)
    groups = [group for thread, some in threads.items() if thread for group in moved_together(some)]
    return {frozenset(one.id for one in group) for group in groups + threads[None]}


@pytest.mark.parametrize("seed", range(12))
def test_events_are_what_all_claims_together_come_to(store: Store, seed: int) -> None:
    """However articles came and went."""
    chance = random.Random(seed)
    articles: list[int] = []
    for one in some(seed):
        articles.append(add(store, one).article)
        if chance.random() < 0.3:
            remove(store, articles.pop(chance.randrange(len(articles))))
        assert {frozenset(event.claims) for event in events(store)} == told_by_all(store)
    check(store)
