"""The lines of the timeline and the cursor in them, before any of it is drawn.

It knows which line is on top, which event the cursor is on, and how both move; the pages behind it
slide as they must. The timeline asks it what stands where.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from store.model import Order
from store.values.places import place_of
from tui.reader.timeline.headings import Grouping
from tui.reader.timeline.lines import DayLine, EventLine, Line, TodayLine, heading_above, lay_out
from tui.reader.timeline.window import Window

if TYPE_CHECKING:
    from datetime import date

    from store.model import Event
    from store.values.places import Place
    from tui.reader.library.library import Pages


class Roll:
    """`rows` is how many lines are in sight; `laid_out` counts how often they were laid out."""

    def __init__(self, today: date) -> None:
        self.rows = 1
        self.order = Order.OLDEST
        self.grouping = Grouping.DAY
        self.at = -1  # the index of the cursor's event in the window
        self.top = 0
        self.laid_out = 0
        self._today = today
        self._window: Window | None = None
        self._lines: list[Line] = []
        self._line_of: list[int] = []
        self._wanted: Place | None = None

    # What stands where.

    @property
    def events(self) -> list[Event]:
        """The events at hand."""
        return self._window.events if self._window else []

    @property
    def event(self) -> Event | None:
        """The event under the cursor."""
        return self.events[self.at] if 0 <= self.at < len(self.events) else None

    @property
    def cursor(self) -> int | None:
        """How far below the top the cursor is, in lines."""
        return self._line_of[self.at] - self.top if self.event else None

    def line(self, y: int) -> Line | None:
        """The line `y` below the top one."""
        number = self.top + y
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def heading(self) -> Line | None:
        """What stands above the lines in sight: the day of the first, lest it be hidden."""
        above = self._lines[self.top - 1] if 0 < self.top <= len(self._lines) else None
        if isinstance(above, DayLine) or (isinstance(above, TodayLine) and self.top == 1):
            return above
        day = heading_above(self._lines, self.top)
        return replace(day, apart=0) if day else None

    # Where the cursor goes.

    def begin(self, order: Order, grouping: Grouping) -> None:
        """Take an order and headings before anything is shown."""
        self.order, self.grouping = order, grouping

    def show(self, pages: Pages) -> None:
        """Go over to the events of another filter; the cursor stays, or goes to the nearest event.

        A later filter that shows the event again finds the cursor back on it, unless it was moved.
        """
        self._window = Window(pages, self.order)
        place = self._wanted
        self.at = self._window.to_first() if place is None else self._window.to_place(place)
        self._arrange(self.rows // 3)

    def go_to(self, place: Place) -> None:
        """Put the cursor on an event, or on the one nearest in time."""
        if self._window is None:
            self._wanted = place
            return
        here = self._window.index_of(place[1])
        if here is not None and 0 <= self._line_of[here] - self.top < self.rows:
            self._step_to(here)
            return
        self.at = self._window.to_place(place)
        self._arrange(self.rows // 3)
        self._keep_place()

    def move(self, events: int) -> None:
        """Go down so many events, or up."""
        if self.event:
            self._step_to(self._reached(self.at + events))

    def page(self, pages: float) -> None:
        """Go down so many times the lines in sight, headings counted, or up."""
        if not self.event:
            return
        lines = round(pages * self.rows)
        self._reached(self.at + lines)  # so that there are lines to count
        index = bisect_right(self._line_of, self._line_of[self.at] + lines) - 1
        if index == self.at:
            index += 1 if lines > 0 else -1
        self._step_to(self._held(index))

    def group(self, grouping: Grouping) -> None:
        """Put headings above days, weeks or months; the cursor's line stays where it is."""
        offset = self.cursor or 0
        self.grouping = grouping
        self._arrange(offset)

    def to_newest(self) -> None:
        """Go to the newest event."""
        if self.order is Order.OLDEST:
            self.to_last()
        else:
            self.to_first()

    def to_first(self) -> None:
        """Go to the event that comes first."""
        if self._window is None or self._window.at_first:
            self._step_to(self._held(0))
        else:
            self.at = self._window.to_first()
            self._arrange(0)
            self._keep_place()

    def to_last(self) -> None:
        """Go to the event that comes last."""
        if self._window is None or self._window.at_last:
            self._step_to(self._held(len(self.events)))
        else:
            self.at = self._window.to_last()
            self._arrange(self.rows)
            self._keep_place()

    def to_line(self, y: int) -> None:
        """Put the cursor on the event of the line `y` below the top, if it is one."""
        line = self.line(y)
        if isinstance(line, EventLine):
            self._step_to(line.index)

    def resize(self, rows: int) -> None:
        """Have so many lines in sight, the cursor's among them."""
        self.rows = max(rows, 1)
        if self.event:
            self._put_on_top(self.top)

    # How that is done.

    def _reached(self, index: int) -> int:
        """Have an event in the window by its index, which may lie outside; return it as it is now.

        What is in sight stays where it is.
        """
        if self._window is None:
            return index
        offset, count = self._line_of[self.at] - self.top, len(self._line_of)
        moved = self._window.reach(index)
        if moved or len(self.events) != count:
            self.at = self._held(self.at + moved)
            self._arrange(offset)
        return self._held(index + moved)

    def _held(self, index: int) -> int:
        """The nearest index of the window."""
        return min(max(index, 0), len(self.events) - 1)

    def _arrange(self, offset: int) -> None:
        """Lay the window out anew, the cursor's line `offset` below the top."""
        window = self._window
        if window is None:
            return
        self._lines = lay_out(
            window.events,
            self._today,
            at_first=window.at_first,
            at_last=window.at_last,
            grouping=self.grouping,
            order=self.order,
        )
        self._line_of = [y for y, line in enumerate(self._lines) if isinstance(line, EventLine)]
        self.laid_out += 1
        self.top = 0
        if self.event:
            self._put_on_top(self._line_of[self.at] - offset)

    def _put_on_top(self, top: int) -> None:
        """Have the line `top` on top as far as the ends allow, and the cursor's line in sight."""
        cursor = self._line_of[self.at]
        top = min(top, len(self._lines) - self.rows)
        top = max(min(top, cursor), cursor - self.rows + 1, 0)
        if isinstance(self._lines[top], DayLine) or top == 0:
            top += 1  # it stands above the lines in sight
        self.top = top

    def _step_to(self, index: int) -> None:
        """Put the cursor on an event of the window; where it leaves the sight, roll by half of it.

        Rolling costs a redraw of the whole pane, so it is done seldom and then by much.
        """
        if index < 0:
            return
        self.at = index
        if not 0 <= self._line_of[index] - self.top < self.rows:
            self._put_on_top(self._line_of[index] - self.rows // 2)
        self._keep_place()

    def _keep_place(self) -> None:
        """Remember where someone went, for when a filter hides it."""
        if self.event is not None:
            self._wanted = place_of(self.event)
