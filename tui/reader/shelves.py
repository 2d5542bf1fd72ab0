"""The store as the reader's library: the one module here that calls `store`'s reads.

Two connections: the pages of the timeline are read where the keys are heard, one index walk each,
because handing them to a thread and back takes longer than reading them; whatever may take longer
is read by threads, one at a time, over the second connection.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Self

from store.actors import counts, read_actors
from store.articles import read_article
from store.claims import of_article, of_event
from store.events import count, first_from, read_event, read_page
from store.model import Filter, Order
from store.opening import open_store
from tui.reader.window import place_of

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from store.model import Actor, Event, StoredArticle, StoredClaim
    from store.opening import Store
    from tui.reader.window import Place

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


class StoreLibrary:
    """An open store, read by the reader's screen and by its threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._front = open_store(path, read_only=True)
        self._back = open_store(path, read_only=True)
        self._lock = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._front.close()
        with self._lock:
            self._back.close()

    # Quick: asked where the keys are heard.

    def pages(self, chosen: Filter) -> StorePages:
        """Return the pages of a filter."""
        return StorePages(self._front, chosen)

    def first_from(self, chosen: Filter, day: date) -> Event | None:
        """Return the first event on or after a day, `None` if there is none."""
        return first_from(self._front, chosen, day)

    def version(self) -> int:
        """Return a number that changes when another process changes the store."""
        return self._front.version()

    # Not always quick: asked by threads.

    def count(self, chosen: Filter) -> int:
        """Return how many events a filter keeps."""
        with self._lock:
            return count(self._back, chosen)

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors who take part in events, the most active first."""
        with self._lock:
            known = read_actors(self._back, Filter(), rows=MOST_ACTORS)
        return tuple(one.actor for one in known if one.events)

    def actor_counts(self, chosen: Filter) -> dict[str, int]:
        """Return in how many events of a filter each actor takes part."""
        with self._lock:
            return counts(self._back, chosen)

    def claims_of_event(self, event: int) -> list[StoredClaim]:
        """Return the claims that tell of an event."""
        with self._lock:
            return list(of_event(self._back, event))

    def article(self, article: int) -> tuple[StoredArticle, tuple[StoredClaim, ...]]:
        """Return an article and its claims."""
        with self._lock:
            return read_article(self._back, article), tuple(of_article(self._back, article))

    def event_place(self, event: int) -> Place:
        """Return where an event stands in the timeline."""
        with self._lock:
            return place_of(read_event(self._back, event))
