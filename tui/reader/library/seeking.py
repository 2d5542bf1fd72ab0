"""A search that may take long: it goes on behind the keys, and the next one stops it.

Nearly all searches are answered in a few milliseconds, sooner than a thread's news would come back
by way of a message; so a key waits for `PATIENCE`, and only then goes on without the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Event as Flag
from threading import Lock, Thread
from typing import TYPE_CHECKING

from store.model import Order
from store.model.errors import StoreError
from store.values.places import place_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.model import Event, Filter
    from store.values.places import Place
    from tui.reader.library.library import Library, Pages

PATIENCE = 0.04  # seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for: the next match of a filter's words, or the one before.

    `place` is where the search begins, `None` for the beginning; `here` says that a match there is
    one too.
    """

    chosen: Filter
    place: Place | None
    step: int
    here: bool = False
    order: Order = Order.OLDEST

    def find(self, pages: Pages) -> Event | None:
        """Return the match; past an end, from the other end on."""
        if self.place is None:
            return next(iter(pages.first(1)), None)
        day, number = self.place
        if (self.step > 0) is (self.order is Order.OLDEST):
            found = pages.after((day, number - self.here), 1) or pages.first(1)
        else:
            found = pages.before((day, number + self.here), 1) or pages.last(1)
        return found[-1] if found else None

    def begins_at(self, event: Event | None) -> bool:
        """Whether it begins at an event."""
        return self.place == (place_of(event) if event is not None else None)


class Seeker:
    """Searches in threads, one after the other; a search that is overtaken is stopped."""

    def __init__(self, library: Library, late: Callable[[Search], object]) -> None:
        """`late` is told, by a thread, of a search that took longer than `PATIENCE`."""
        self._library = library
        self._late = late
        self.running: Search | None = None

    def seek(self, sought: Sought) -> Search | None:
        """Return the search if it is done by now; else `late` is told when it is."""
        self.stop()
        self.running = search = Search(sought, self._library, self._late)
        search.start()
        return search if search.is_done_soon() else None

    def stop(self) -> None:
        """Stop the search that is running, if any; nobody is told of it."""
        if self.running is not None and not self.running.is_done:
            self._library.stop_seeking()
        self.running = None


class Search(Thread):
    """One search; `found` and `error` are what came of it."""

    def __init__(self, sought: Sought, library: Library, late: Callable[[Search], object]) -> None:
        super().__init__(daemon=True, name="parley-search")
        self.sought = sought
        self.found: Event | None = None
        self.error: StoreError | None = None
        self._library = library
        self._tell = late
        self._done = Flag()
        self._waited_for = True
        self._lock = Lock()

    @property
    def is_done(self) -> bool:
        """Whether it ended."""
        return self._done.is_set()

    def is_done_soon(self) -> bool:
        """Wait a little; from then on, its end is told of."""
        self._done.wait(PATIENCE)
        with self._lock:
            self._waited_for = False
            return self.is_done

    def run(self) -> None:
        """Search."""
        try:
            self.found = self._library.seek(self.sought.chosen, self.sought.find)
        except StoreError as error:
            self.error = error
        with self._lock:
            self._done.set()
            if self._waited_for:
                return
        self._tell(self)
