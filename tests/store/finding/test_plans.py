"""No hot query walks a whole table or sorts: every step of every plan is a search by index."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from store.finding.counting import count
from store.model import Filter, Kind, Order, Status
from store.opening import Store
from store.reading.actors import actors_in, read_actor, read_actors, resolve
from store.reading.articles import read_article, read_articles
from store.reading.claims import of_article, of_event, read_claim, read_claims
from store.reading.corrections import read_corrections
from store.reading.events import first_from, read_event, read_page
from tests.store.samples import ANNA, BRUNO

if TYPE_CHECKING:
    from collections.abc import Callable

# A table-valued function is always "scanned": of json_each that is the list that was bound, of a
# full-text table with MATCH (plan "M") a walk along the index of the words, in order of row number.
ALLOWED = re.compile(
    r"SEARCH .* USING .*"
    r"|SCAN json_each VIRTUAL TABLE INDEX 1:"
    r"|SCAN \w+_fts VIRTUAL TABLE INDEX \d+:M\d.*"
    r"|(REUSE )?LIST SUBQUERY \d+|CORRELATED SCALAR SUBQUERY \d+"
    r"|USING ROWID SEARCH ON .* FOR IN-OPERATOR"
    r"|COMPOUND QUERY|LEFT-MOST SUBQUERY|UNION ALL"
    r"|SCAN (CONSTANT ROW|\(subquery-\d+\))|CO-ROUTINE .*"
)
DAYS: dict[str, Any] = {"since": date(2015, 1, 5), "until": date(2015, 2, 1)}
FILTERS = {
    "nothing": Filter(),
    "actor": Filter(actors=(ANNA.name,)),
    "two actors": Filter(actors=(ANNA.name, BRUNO.name)),
    "any actor": Filter(actors=(ANNA.name, BRUNO.name), any_actor=True),
    "alias": Filter(actors=("keller",)),
    "without": Filter(without=(ANNA.name,)),
    "kinds": Filter(kinds=frozenset({Kind.AGREE, Kind.CONSULT})),
    "statuses": Filter(statuses=frozenset({Status.PLANNED})),
    "talks": Filter(talks=("Grain talks",)),
    "talks, folded": Filter(talks=("grain TALKS",)),
    "any talks": Filter(talks=("Grain talks", "Border talks")),
    "outlets": Filter(outlets=("Outlet 1", "Outlet 2")),
    "article": Filter(article=2),
    "days": Filter(**DAYS),
    "doubtful": Filter(doubtful=True),
    "told as": Filter(told=frozenset({Status.PLANNED, Status.DENIED})),
    "words": Filter(words='grain "and ports" tar*'),
    "words and days": Filter(words="grain", **DAYS),
    "actor and days": Filter(actors=(ANNA.name,), **DAYS),
    "much at once": Filter(
        words="grain",
        actors=(ANNA.name,),
        without=(BRUNO.name,),
        kinds=frozenset({Kind.AGREE}),
        statuses=frozenset({Status.PLANNED, Status.HAPPENED}),
        talks=("Grain talks",),
        **DAYS,
    ),
}


def noting(real: Callable[..., Any], run: list[tuple[str, Any]]) -> Callable[..., Any]:
    """A method of a store that notes its query and values, and runs."""

    def noted(store: Store, query: str, values: Any = None) -> Any:
        run.append((query, values))
        return real(store, query, values)

    return noted


def plans(store: Store, read: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps of the plans of all queries that `read` runs, each with its query."""
    run: list[tuple[str, Any]] = []
    with monkeypatch.context() as patched:
        patched.setattr(Store, "rows", noting(Store.rows, run))
        patched.setattr(Store, "row", noting(Store.row, run))
        read()
    assert run
    return [
        f"{step[3]}\n  of {query}"
        for query, values in run
        if query.startswith("SELECT")
        for step in store.rows(f"EXPLAIN QUERY PLAN {query}", values)
    ]


def refused(steps: list[str]) -> list[str]:
    """The steps that are not allowed."""
    return [step for step in steps if not ALLOWED.fullmatch(step.split("\n")[0])]


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("order", list(Order))
def test_pages(kept: Store, name: str, order: Order, monkeypatch: pytest.MonkeyPatch) -> None:
    """First page, next page, the page before, the claims."""
    chosen = FILTERS[name]
    place = ("2015-01-06", 3)

    def read() -> None:
        read_page(kept, chosen, rows=3, order=order)
        read_page(kept, chosen, rows=3, order=order, after=place)
        read_page(kept, chosen, rows=3, order=order, before=place)
        first_from(kept, chosen, date(2015, 1, 6))
        list(read_claims(kept, chosen, rows=3, order=order))

    assert refused(plans(kept, read, monkeypatch)) == []


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("order", list(Order))
def test_articles(kept: Store, name: str, order: Order, monkeypatch: pytest.MonkeyPatch) -> None:
    """By every filter."""
    steps = plans(
        kept, lambda: list(read_articles(kept, FILTERS[name], rows=3, order=order)), monkeypatch
    )
    assert refused(steps) == []


@pytest.mark.parametrize("name", FILTERS)
def test_counting(kept: Store, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Linear in what is counted, and in nothing else."""
    assert refused(plans(kept, lambda: count(kept, FILTERS[name]), monkeypatch)) == []


def test_single_things(kept: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """One event, claim, article or actor, and what belongs to it."""

    def read() -> None:
        read_event(kept, 1)
        read_claim(kept, 1)
        read_article(kept, 1)
        read_actor(kept, "vasquez")
        resolve(kept, "harbour")
        of_event(kept, 1)
        of_article(kept, 1)
        actors_in(kept, 1)
        read_corrections(kept, "article", 1)
        read_actors(kept, Filter(), rows=5)
        read_actors(kept, Filter(), rows=5, unconfirmed=True)
        read_actors(kept, Filter(words="anna"), rows=5)

    assert refused(plans(kept, read, monkeypatch)) == []


def test_a_plan_that_scans_or_sorts_is_refused(
    kept: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check itself catches what it is there for."""

    def read() -> None:
        kept.rows("SELECT id FROM event WHERE headline > '' ORDER BY headline")
        kept.rows("SELECT rowid FROM event_fts")

    steps = [step.split("\n")[0] for step in refused(plans(kept, read, monkeypatch))]
    assert steps == [
        "SCAN event",
        "USE TEMP B-TREE FOR ORDER BY",
        "SCAN event_fts VIRTUAL TABLE INDEX 0:",
    ]
