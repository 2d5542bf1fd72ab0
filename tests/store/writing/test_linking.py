"""What goes with an event is written where it changed, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.adding.adding import add
from store.adding.changing import remove
from tests.store.samples import ANNA, BRUNO, claim, reading

if TYPE_CHECKING:
    from store.model import Claim
    from store.opening import Store

SAME = (claim("Vasquez met Keller."), claim("Vasquez saw Keller."), claim("They met on Friday."))


def tell(store: Store, *claims: Claim) -> None:
    """An article for each claim."""
    for one in claims:
        add(
            store, reading(one, title=one.sentence, text=f"It is told: {one.sentence}", talks=["X"])
        )


def writes(store: Store, table: str, *claims: Claim) -> list[str]:
    """The first words of what is run on a table while articles are added."""
    run: list[str] = []
    store.connection.set_trace_callback(run.append)
    tell(store, *claims)
    store.connection.set_trace_callback(None)
    words = [statement.split() for statement in run]
    return [" ".join(some[:2]) for some in words if some[0] != "SELECT" and some[2:3] == [table]]


def test_one_more_article_is_listed_alone(store: Store) -> None:
    """Those that were listed before stay, as do the actors and talks."""
    tell(store, *SAME[:2])
    assert writes(store, "event_article", SAME[2]) == ["INSERT INTO"]
    assert store.rows("SELECT event, article FROM event_article") == [(1, 1), (1, 2), (1, 3)]


def test_actors_who_are_there_are_not_written_again(store: Store) -> None:
    """Another article tells of the same two."""
    tell(store, SAME[0])
    assert writes(store, "participant", SAME[1]) == []
    events = dict(store.rows("SELECT name, events FROM actor WHERE events"))
    assert events == {ANNA.name: 1, BRUNO.name: 1}


def test_a_moved_event_is_listed_on_its_new_day(store: Store) -> None:
    """With all its articles, actors and talks, and found by its words on that day alone."""
    tell(store, claim("Vasquez talked to Keller.", when="2015-06"))
    tell(store, claim("Vasquez talked with Keller.", when="2015-06-24"))
    for table in ("event_article", "participant", "event_talks"):
        assert {day for (day,) in store.rows(f"SELECT day FROM {table}")} == {"2015-06-24"}
    assert store.row("SELECT count(*) FROM event_fts") == (1,)


def test_nothing_goes_with_an_event_that_is_gone(store: Store) -> None:
    """Neither listings nor words."""
    tell(store, SAME[0])
    remove(store, 1)
    for table in ("event", "event_article", "participant", "event_talks", "event_fts"):
        assert store.row(f"SELECT count(*) FROM {table}") == (0,)
