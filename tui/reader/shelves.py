"""The store as the reader's library: the one module here that calls `store`'s reads.

Four connections: the pages of the timeline are read where the keys are heard, one index walk each,
because handing them to a thread and back takes longer than reading them; whatever may take longer
is read by threads, one at a time, over the second, and what is drawn above the panes over the
third. Searches have the fourth, so that one can be stopped and nothing else with it.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING, Self

from store.events import count, first_from, read_event, read_page
from store.model import Filter, Order
from store.naming import actors_named
from store.opening import open_store
from store.places import place_of
from tui.reader.library import Account, Details, History
from tui.reader.notebook import StoreNotebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from store.facets import Facets
    from store.model import Actor, Event, StoredArticle, StoredClaim
    from store.opening import Store
    from store.places import Place
    from tui.reader.naming import Naming
    from tui.reader.window import Pages

MOST_SPREAD = 100_000  # events; what more of them spread over takes too long to count
MOST_CHANGES = 500  # listed at most, the newest
MOST_ACTORS = 2000  # listed at most, the most active first


class StorePages:
    """The events of one filter, page by page."""

    def __init__(self, store: Store, chosen: Filter) -> None:
        self._store = store
        self._chosen = chosen

    def first(self, rows: int) -> list[Event]:
        """The oldest."""
        return read_page(self._store, self._chosen, rows=rows)

    def last(self, rows: int) -> list[Event]:
        """The newest, oldest first."""
        return read_page(self._store, self._chosen, rows=rows, order=Order.NEWEST)[::-1]

    def after(self, place: Place, rows: int) -> list[Event]:
        """The ones that follow on a place."""
        return read_page(self._store, self._chosen, after=place, rows=rows)

    def before(self, place: Place, rows: int) -> list[Event]:
        """The ones that come right before a place, oldest first."""
        return read_page(self._store, self._chosen, before=place, rows=rows)


class Aside:
    """A connection for threads, one of them at a time; opened at its first use."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._store: Store | None = None
        self._lock = Lock()

    @contextmanager
    def reading(self) -> Iterator[Store]:
        """Have the connection for oneself."""
        with self._lock:
            if self._store is None:
                self._store = open_store(self._path, read_only=True)
            yield self._store

    def interrupt(self) -> None:
        """Stop what a thread is reading over it."""
        if self._store is not None:
            self._store.interrupt()

    def close(self) -> None:
        """Close it when nobody reads any more."""
        with self._lock:
            if self._store is not None:
                self._store.close()


class StoreLibrary:
    """An open store, read by the reader's screen and by its threads."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """`read_only` refuses what a person decides."""
        self.path = path
        self.read_only = read_only
        self.notebook = StoreNotebook(path, read_only=read_only)
        self._front = open_store(path, read_only=True)
        self._behind = Aside(path)
        self._counting = Aside(path)  # what is counted of all events holds up no article
        self._seeking = Aside(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._front.close()
        self._behind.close()
        self._counting.close()
        self._seeking.interrupt()
        self._seeking.close()

    # Quick: asked where the keys are heard.

    def pages(self, chosen: Filter) -> StorePages:
        """Return the pages of a filter."""
        return StorePages(self._front, chosen)

    def first_from(self, chosen: Filter, day: date) -> Event | None:
        """Return the first event on or after a day, `None` if there is none."""
        return first_from(self._front, chosen, day)

    def event_place(self, event: int) -> Place:
        """Return where an event stands in the timeline."""
        return place_of(read_event(self._front, event))

    def claim_place(self, claim: int) -> Place:
        """Return where the event of a claim stands in the timeline.

        Raises:
            NotFoundError: There is no such claim, or it tells of no event.
        """
        from store.claims import read_claim  # noqa: PLC0415 - seldom asked for

        return self.event_place(read_claim(self._front, claim).event or 0)

    def actors_named(self, names: Sequence[str]) -> Sequence[Actor]:
        """Return the actors of these names, each with its kind."""
        return actors_named(self._front, names)

    def version(self) -> int:
        """Return a number that changes when another process changes the store."""
        return self._front.version()

    def naming(self) -> Naming:
        """Return what decides about names that nobody vouches for."""
        from tui.reader.naming import StoreNaming  # noqa: PLC0415 - not needed for a first page

        return StoreNaming(self.path, read_only=self.read_only)

    # Not always quick: asked by threads. What only these need is imported by them, so that the
    # first page need not wait for it.

    def seek(self, chosen: Filter, find: Callable[[Pages], Event | None]) -> Event | None:
        """Return what `find` finds in the pages of a filter, unless it is stopped."""
        with self._seeking.reading() as store:
            return find(StorePages(store, chosen))

    def stop_seeking(self) -> None:
        """Stop what `seek` does in another thread."""
        self._seeking.interrupt()

    def every_event(self, chosen: Filter, order: Order) -> Iterator[Event]:
        """Yield all events of a filter, over a connection of their own: they may take long."""
        from store.events import pages  # noqa: PLC0415

        with open_store(self.path, read_only=True) as store:
            yield from chain.from_iterable(pages(store, chosen, order=order))

    def count(self, chosen: Filter) -> int:
        """Return how many events a filter keeps."""
        with self._behind.reading() as store:
            return count(store, chosen)

    def histogram(self, chosen: Filter) -> list[tuple[date, int]]:
        """Return how many events of a filter stand on each day that has any, in order."""
        from store.histogram import histogram  # noqa: PLC0415

        with self._counting.reading() as store:
            return histogram(store, chosen)

    def facets(self, chosen: Filter) -> Facets:
        """Return what a filter can be narrowed by, and how many events that would keep."""
        from store.facets import read_facets  # noqa: PLC0415

        with self._counting.reading() as store:
            return read_facets(store, chosen, most=MOST_SPREAD)

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors who take part in events, the most active first."""
        from store.actors import read_actors  # noqa: PLC0415

        with self._behind.reading() as store:
            known = read_actors(store, Filter(), rows=MOST_ACTORS)
        return tuple(one.actor for one in known if one.events)

    def actor_counts(self, chosen: Filter) -> dict[str, int]:
        """Return in how many events of a filter each actor takes part."""
        from store.actors import counts  # noqa: PLC0415

        with self._behind.reading() as store:
            return counts(store, chosen)

    def details(self, event: int) -> Details:
        """Return all that is known of an event."""
        from store.changed import changes_of_event  # noqa: PLC0415
        from store.claims import of_event  # noqa: PLC0415

        with self._behind.reading() as store:
            accounts = [_account(store, claim) for claim in of_event(store, event)]
            return Details(read_event(store, event), accounts, changes_of_event(store, event))

    def history(self, event: int | None) -> History:
        """Return what people changed: what has lost its sentence, of an event, the newest."""
        from store.changed import (  # noqa: PLC0415
            changes_of_event,
            read_newest,
            read_orphans,
        )

        with self._behind.reading() as store:
            of_event = changes_of_event(store, event) if event is not None else []
            return History(read_orphans(store), of_event, read_newest(store, MOST_CHANGES))

    def orphans(self) -> int:
        """Return how many changes have lost a sentence."""
        from store.changed import read_orphans  # noqa: PLC0415

        with self._behind.reading() as store:
            return len(read_orphans(store))

    def outlets(self, articles: Sequence[int]) -> dict[int, str]:
        """Return who published each of some articles."""
        from store.articles import outlets_of  # noqa: PLC0415

        with self._behind.reading() as store:
            return outlets_of(store, articles)

    def article(self, article: int) -> tuple[StoredArticle, tuple[StoredClaim, ...]]:
        """Return an article and its claims."""
        from store.articles import read_article  # noqa: PLC0415
        from store.claims import of_article  # noqa: PLC0415

        with self._behind.reading() as store:
            return read_article(store, article), tuple(of_article(store, article))


def _account(store: Store, claim: StoredClaim) -> Account:
    from store.articles import read_article  # noqa: PLC0415
    from store.corrections import read_corrections  # noqa: PLC0415

    corrections = (
        *read_corrections(store, "article", claim.article),
        *read_corrections(store, "claim", claim.id),
    )
    return Account(claim, read_article(store, claim.article).article, corrections)
