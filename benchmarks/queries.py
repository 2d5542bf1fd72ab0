"""Times the hot queries of a store: `queries.py FILE`, best and median of some runs, in ms."""

from __future__ import annotations

import argparse
import statistics
import time
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from store.keeping.looks import newest
from store.model import Filter, Kind, Order, Status
from store.opening import open_store
from store.reading.actors import counts, read_actors
from store.reading.articles import read_articles
from store.reading.claims import read_claims
from store.reading.events import count, first_from, read_page

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from store.opening import Store

ROWS = 40
RUNS = 9

Case = tuple[str, "Callable[[], object]"]


def main() -> None:
    """Print the table for the store that the command line names."""
    parser = argparse.ArgumentParser(description="Time the hot queries of a store.")
    parser.add_argument("file", type=Path, metavar="FILE")
    parser.add_argument("--slow", action="store_true", help="counts over whole filters too")
    asked = parser.parse_args()
    began = time.perf_counter()
    with open_store(asked.file, read_only=True) as store:
        opened = (time.perf_counter() - began) * 1000
        print(f"{count(store, Filter())} events, opened in {opened:.1f} ms")
        for name, run in _cases(store) + (_counts(store) if asked.slow else []):
            took = [_ms(run) for _ in range(RUNS)]
            print(f"{name:44} {min(took):9.2f} {statistics.median(took):9.2f}")


def _ms(run: Callable[[], object]) -> float:
    began = time.perf_counter()
    run()
    return (time.perf_counter() - began) * 1000


def _middle(store: Store) -> date:
    first, last = (read_page(store, Filter(), rows=1, order=order)[0] for order in Order)
    return first.day + (last.day - first.day) / 2


def _filters(busy: list[str], middle: date) -> dict[str, Filter]:
    month = timedelta(days=30)
    return {
        "everything": Filter(),
        "the busiest actor": Filter(actors=(busy[0],)),
        "a rare actor": Filter(actors=(busy[-1],)),
        "two busy actors, all": Filter(actors=(busy[0], busy[1])),
        "two middling actors, all": Filter(actors=(busy[40], busy[60])),
        "three busy actors, any": Filter(actors=tuple(busy[:3]), any_actor=True),
        "without the busiest": Filter(without=(busy[0],)),
        "one actor without another": Filter(actors=(busy[2],), without=(busy[0],)),
        "a common kind": Filter(kinds=frozenset({Kind.CONSULT})),
        "a rare kind": Filter(kinds=frozenset({Kind.CONCEDE})),
        "a rare status": Filter(statuses=frozenset({Status.DENIED})),
        "actor, kind and status": Filter(
            actors=(busy[5],),
            kinds=frozenset({Kind.REJECT}),
            statuses=frozenset({Status.DENIED}),
        ),
        "talks": Filter(talks=("Grain talks",)),
        "an article": Filter(article=3),
        "a month": Filter(since=middle, until=middle + month),
        "an actor since a day": Filter(actors=(busy[3],), since=middle),
        "an actor until a day": Filter(actors=(busy[3],), until=middle),
        "a kind in a month": Filter(
            kinds=frozenset({Kind.SANCTION}), since=middle, until=middle + month
        ),
        "a common word": Filter(words="tariffs"),
        "two words": Filter(words="tariffs geneva"),
        "a surname": Filter(words="vasquez"),
        "a phrase": Filter(words='"grain and ports"'),
        "a prefix": Filter(words="tar*"),
        "a prefix of one letter": Filter(words="t*"),
        "a word that is nowhere": Filter(words="zeppelin"),
        "a word and an actor": Filter(words="cotton", actors=(busy[30],)),
        "a word since a day": Filter(words="cotton", since=middle),
    }


def _cases(store: Store) -> list[Case]:
    busy = [known.actor.name for known in read_actors(store, Filter(), rows=400)]
    middle = _middle(store)
    place = middle.isoformat(), 0
    filters = _filters(busy, middle)
    cases: list[Case] = []
    last = newest(store)
    filters |= {
        "new, a thousand": Filter(newer_than=last - 1000),
        "new, half of all": Filter(newer_than=last // 2),
        "new, with the busiest actor": Filter(newer_than=last - 1000, actors=(busy[0],)),
        "starred": Filter(starred=True),
    }
    for name, chosen in filters.items():
        cases += _pages(store, name, chosen)
    cases += [
        ("jump to a day", lambda: first_from(store, Filter(), middle)),
        ("page in the middle", lambda: read_page(store, Filter(), after=place, rows=ROWS)),
        ("page before the middle", lambda: read_page(store, Filter(), before=place, rows=ROWS)),
        (
            "page in the middle, busiest actor",
            lambda: read_page(store, filters["the busiest actor"], after=place, rows=ROWS),
        ),
        ("the most active actors", lambda: read_actors(store, Filter(), rows=60)),
        ("actors by name", lambda: read_actors(store, Filter(words="vasq*"))),
        ("claims, first page", lambda: list(read_claims(store, Filter(), rows=ROWS))),
        ("articles, first page", lambda: list(read_articles(store, Filter(), rows=ROWS))),
        ("articles by word", lambda: list(read_articles(store, Filter(words="cotton"), rows=ROWS))),
    ]
    return cases


def _pages(store: Store, name: str, chosen: Filter) -> list[Case]:
    return [
        (f"{name}, first page", lambda: read_page(store, chosen, rows=ROWS)),
        (f"{name}, last page", lambda: read_page(store, chosen, rows=ROWS, order=Order.NEWEST)),
    ]


def _counts(store: Store) -> list[Case]:
    busy = [known.actor.name for known in read_actors(store, Filter(), rows=400)]
    return [
        ("count, one actor", lambda: count(store, Filter(actors=(busy[0],)))),
        ("count, a thousand new", lambda: count(store, Filter(newer_than=newest(store) - 1000))),
        ("count, half of all new", lambda: count(store, Filter(newer_than=newest(store) // 2))),
        ("count, a kind", lambda: count(store, Filter(kinds=frozenset({Kind.CONSULT})))),
        ("count, two actors", lambda: count(store, Filter(actors=(busy[0], busy[1])))),
        ("count, a common word", lambda: count(store, Filter(words="tariffs"))),
        ("count for each actor, all", lambda: counts(store, Filter())),
        ("count for each actor, one", lambda: counts(store, Filter(actors=(busy[20],)))),
        ("count for each actor, busiest", lambda: counts(store, Filter(actors=(busy[0],)))),
    ]


if __name__ == "__main__":
    main()
