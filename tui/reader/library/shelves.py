"""The store as the reader's library; with `behind`, the one module here that calls `store`'s reads.

The pages of the timeline are read where the keys are heard, one index walk each, because handing
them to a thread and back takes longer than reading them. Whatever may take longer is read by
threads over other connections; what can be overtaken (a search, the counts) has one of its own
each, so that it can be stopped and nothing else with it.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Self

from store.finding.naming import actors_named
from store.model import Filter, Order
from store.opening import open_store
from store.reading.events import first_from, read_event, read_page
from store.values.places import place_of
from tui.reader.library.aside import Aside
from tui.reader.library.behind import ReadsBehind
from tui.reader.library.notebook import StoreNotebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from store.model import Actor, Event
    from store.opening import Store
    from store.values.places import Place
    from tui.reader.library.library import Pages
    from tui.reader.library.naming import Naming


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


class StoreLibrary(ReadsBehind):
    """An open store, read by the reader's screen and by its threads."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """`read_only` refuses what a person decides."""
        super().__init__(path)
        self.path = path
        self.read_only = read_only
        self.notebook = StoreNotebook(path, read_only=read_only)
        self._front = open_store(path, read_only=True)
        self._seeking = Aside(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._front.close()
        self.close()
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
        from store.reading.claims import read_claim  # noqa: PLC0415 - seldom asked for

        return self.event_place(read_claim(self._front, claim).event or 0)

    def actors_named(self, names: Sequence[str]) -> Sequence[Actor]:
        """Return the actors of these names, each with its kind."""
        return actors_named(self._front, names)

    def version(self) -> int:
        """Return a number that changes when another process changes the store."""
        return self._front.version()

    def naming(self) -> Naming:
        """Return what decides about names that nobody vouches for."""
        from tui.reader.library.naming import StoreNaming  # noqa: PLC0415 - not needed for a first page

        return StoreNaming(self.path, read_only=self.read_only)

    def seek(self, chosen: Filter, find: Callable[[Pages], Event | None]) -> Event | None:
        """Return what `find` finds in the pages of a filter, unless it is stopped."""
        with self._seeking.reading() as store:
            return find(StorePages(store, chosen))

    def stop_seeking(self) -> None:
        """Stop what `seek` does in another thread."""
        self._seeking.interrupt()

    def every_event(self, chosen: Filter, order: Order) -> Iterator[Event]:
        """Yield all events of a filter, over a connection of their own: they may take long."""
        from store.reading.events import pages  # noqa: PLC0415

        with open_store(self.path, read_only=True) as store:
            yield from chain.from_iterable(pages(store, chosen, order=order))
