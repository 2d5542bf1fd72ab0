"""The part of the timeline that is in memory: a window of events that slides over the store.

It knows where it touches an end and reads a page more when someone comes near its edge, by the
key of the edge event, and lets go of what is far behind: memory does not grow with the store.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from store.model import Order
from store.values.places import Place, place_of

if TYPE_CHECKING:
    from store.model import Event
    from tui.reader.library.library import Pages

PAGE = 120  # events read at a time: three screens
KEEP = 4 * PAGE  # events kept at most
MARGIN = PAGE // 3  # an event nearer to the edge than this has a page read


class NewestFirst:
    """Pages read from the other end."""

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def first(self, rows: int) -> list[Event]:
        """The newest."""
        return self._pages.last(rows)[::-1]

    def last(self, rows: int) -> list[Event]:
        """The oldest."""
        return self._pages.first(rows)[::-1]

    def after(self, place: Place, rows: int) -> list[Event]:
        """The ones older than a place."""
        return self._pages.before(place, rows)[::-1]

    def before(self, place: Place, rows: int) -> list[Event]:
        """The ones newer than a place."""
        return self._pages.after(place, rows)[::-1]


class Window:
    """Events next to each other in the timeline, in an order; empty until it is moved."""

    def __init__(self, pages: Pages, order: Order = Order.OLDEST) -> None:
        self._pages = pages if order is Order.OLDEST else NewestFirst(pages)
        self._step = 1 if order is Order.OLDEST else -1  # from one id to the next
        self.events: list[Event] = []
        self.at_first = True
        self.at_last = True

    def to_first(self) -> int:
        """Move to the events that come first; return the index of the first, -1 if none."""
        self.events = self._pages.first(PAGE)
        self.at_first, self.at_last = True, len(self.events) < PAGE
        return 0 if self.events else -1

    def to_last(self) -> int:
        """Move to the events that come last; return the index of the last, -1 if there is none."""
        self.events = self._pages.last(PAGE)
        self.at_first, self.at_last = len(self.events) < PAGE, True
        return len(self.events) - 1

    def to_place(self, place: Place) -> int:
        """Move to a place; return the index of its event or of the nearest in time, -1 if none.

        Of two as near, it is the one that comes later.
        """
        day, number = place
        behind = self._pages.before(place, PAGE)
        ahead = self._pages.after((day, number - self._step), PAGE)
        self.at_first, self.at_last = len(behind) < PAGE, len(ahead) < PAGE
        self.events = [*behind, *ahead]
        return self._nearest(place, len(behind))

    def _nearest(self, place: Place, ahead: int) -> int:
        """`ahead` is the index of the first event at the place or after it."""
        if ahead == len(self.events):
            return ahead - 1
        if ahead == 0 or place_of(self.events[ahead]) == place:
            return ahead
        later = _days_between(place[0], self.events[ahead])
        earlier = _days_between(place[0], self.events[ahead - 1])
        return ahead - 1 if earlier < later else ahead

    def reach(self, index: int) -> int:
        """Have `index`, which may lie outside, well inside the window if there is such an event.

        Returns:
            How far the index of every event has moved: forward by what came in before it, back
            by what was let go.
        """
        moved = 0
        while index + moved < MARGIN and not self.at_first:
            moved += self._read_before()
        while index + moved >= len(self.events) - MARGIN and not self.at_last:
            moved -= self._read_after()
        return moved

    def index_of(self, event: int) -> int | None:
        """Return where the event of an id is, `None` if it is not in the window."""
        return next((at for at, kept in enumerate(self.events) if kept.id == event), None)

    def _read_before(self) -> int:
        """Read a page before the first event; return how many came in."""
        page = self._pages.before(place_of(self.events[0]), PAGE) if self.events else []
        self.at_first = len(page) < PAGE
        self.events = [*page, *self.events]
        if len(self.events) > KEEP:
            del self.events[KEEP:]
            self.at_last = False
        return len(page)

    def _read_after(self) -> int:
        """Read a page after the last event; return how many went away before the first."""
        page = self._pages.after(place_of(self.events[-1]), PAGE) if self.events else []
        self.at_last = len(page) < PAGE
        self.events = [*self.events, *page]
        gone = max(len(self.events) - KEEP, 0)
        if gone:
            del self.events[:gone]
            self.at_first = False
        return gone


def _days_between(day: str, event: Event) -> int:
    return abs((event.day - date.fromisoformat(day)).days)
