"""The library where there is no store yet: empty until a store is made, then that store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from store.finding.facets import Facets
from store.model.errors import NotFoundError, StoreError
from tui.reader.library.library import History, never
from tui.reader.library.notebook import StoreNotebook
from tui.reader.library.shelves import StoreLibrary

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from store.model import Actor, Event, Filter, Order, StoredArticle, StoredClaim
    from store.values.places import Place
    from tui.reader.library.library import Details, Pages, Stopped
    from tui.reader.library.naming import Naming


class NoPages:
    """No events."""

    def first(self, rows: int) -> list[Event]:
        """None."""
        del rows
        return []

    def after(self, place: Place, rows: int) -> list[Event]:
        """None."""
        del place, rows
        return []

    last = first
    before = after


class LateReads:
    """What threads read of a store that may be there by now."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._store: StoreLibrary | None = None

    def _there(self) -> StoreLibrary:
        if self._store is None:
            raise NotFoundError(f"There is no store at {self.path} yet.")
        return self._store

    def count(self, chosen: Filter, stopped: Stopped = never) -> int:
        """Return how many events a filter keeps."""
        return self._store.count(chosen, stopped) if self._store else 0

    def histogram(self, chosen: Filter, stopped: Stopped = never) -> list[tuple[date, int]]:
        """Return how many events stand on each day that has any."""
        return self._store.histogram(chosen, stopped) if self._store else []

    def facets(self, chosen: Filter, stopped: Stopped = never) -> Generator[Facets, None, None]:
        """Yield what a filter can be narrowed by."""
        if self._store is None:
            yield Facets(events=0, talks=(), outlets=(), tags=())
        else:
            yield from self._store.facets(chosen, stopped)

    def actor_counts(self, chosen: Filter, stopped: Stopped = never) -> dict[str, int]:
        """Return in how many events each takes part."""
        return self._store.actor_counts(chosen, stopped) if self._store else {}

    def stop_counting(self) -> None:
        """Stop all counts for good."""
        if self._store is not None:
            self._store.stop_counting()

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors who take part in events."""
        return self._store.actors() if self._store else ()

    def details(self, event: int) -> Details:
        """Return all that is known of an event."""
        return self._there().details(event)

    def history(self, event: int | None) -> History:
        """Return what people changed."""
        return self._store.history(event) if self._store else History()

    def orphans(self) -> int:
        """Return how many changes have lost a sentence."""
        return self._store.orphans() if self._store else 0

    def outlets(self, articles: Sequence[int]) -> dict[int, str]:
        """Return who published each of some articles."""
        return self._there().outlets(articles)

    def claim_beside(self, chosen: Filter, article: int, step: int) -> StoredClaim | None:
        """Return what the next article tells first of what a filter keeps."""
        return self._there().claim_beside(chosen, article, step)

    def article(self, article: int) -> tuple[StoredArticle, tuple[StoredClaim, ...]]:
        """Return an article and its claims."""
        return self._there().article(article)


class LateLibrary(LateReads):
    """Looks for its store whenever it is asked for changes."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        super().__init__(path)
        self._read_only = read_only
        self.notebook = StoreNotebook(path, read_only=read_only)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._store is not None:
            self._store.__exit__(*exc_info)

    def version(self) -> int:
        """Return another number once there is a store, and then whenever it changes."""
        if self._store is None and self.path.exists():
            try:
                self._store = StoreLibrary(self.path, read_only=self._read_only)
            except StoreError:
                return 0  # it is being made
        return 1 + self._store.version() if self._store else 0

    def actors_named(self, names: Sequence[str]) -> Sequence[Actor]:
        """Return the actors of these names."""
        return self._store.actors_named(names) if self._store else ()

    def pages(self, chosen: Filter) -> Pages:
        """Return the pages of a filter."""
        return self._store.pages(chosen) if self._store else NoPages()

    def first_from(self, chosen: Filter, day: date) -> Event | None:
        """Return the first event on or after a day."""
        return self._store.first_from(chosen, day) if self._store else None

    def seek(self, chosen: Filter, find: Callable[[Pages], Event | None]) -> Event | None:
        """Return what `find` finds in the pages of a filter."""
        return self._store.seek(chosen, find) if self._store else None

    def stop_seeking(self) -> None:
        """Stop what `seek` does in another thread."""
        if self._store is not None:
            self._store.stop_seeking()

    def every_event(self, chosen: Filter, order: Order) -> Iterator[Event]:
        """Yield all events of a filter."""
        return self._store.every_event(chosen, order) if self._store else iter(())

    def naming(self) -> Naming:
        """Return what decides about names that nobody vouches for."""
        return self._there().naming()

    def event_place(self, event: int) -> Place:
        """Return where an event stands."""
        return self._there().event_place(event)

    def claim_place(self, claim: int) -> Place:
        """Return where the event of a claim stands."""
        return self._there().claim_place(claim)
