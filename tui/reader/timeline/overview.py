"""The strip above the panes: events over time under the filter in force, and the place in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tui.reader.paint.pieces import Piece
from tui.reader.widgets.bar import Bar

if TYPE_CHECKING:
    from datetime import date

    from textual import events

    from tui.reader.paint.look import Look
    from tui.reader.timeline.spread import Spread, Zoom

_LABEL = 10  # cells for the date at each end: 2025-12-28
_HEIGHTS = (" ▁▂▃▄▅▆▇█", " .:-=+*#@")


class Overview(Bar):
    """Columns as high as there are events in a day, week, month or year; blank until counted."""

    DEFAULT_CSS = "Overview { display: none; height: 1; width: 1fr; }"

    @dataclass
    class DayPointed(Message):
        """Someone points at a column; `day` is its first."""

        day: date

    @dataclass
    class Stepped(Message):
        """Someone turned the wheel."""

        step: int

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._spread: Spread | None = None
        self._asked: Zoom | None = None
        self._day: date | None = None
        # Chosen when the events, the zoom or the size become others:
        self._zoom: Zoom | None = None
        self._columns = 1  # for how many there is room
        self._ends = (0, 0)  # the first and last that hold an event
        self._first = 0  # the one on the left

    @property
    def zoom(self) -> Zoom | None:
        """What a column stands for: what was asked for, else what fits; `None` until counted."""
        return self._zoom

    def show(self, spread: Spread) -> None:
        """Show other events."""
        self._spread = spread
        self._arrange()

    def show_place(self, day: date | None) -> None:
        """Mark the column of a day; only what looks different is drawn anew."""
        before, left = self._column(), self._first
        self._day = day
        self._bring_in_sight()
        now = self._column()
        if left != self._first:
            self.refresh()
        elif before != now:
            self._redraw_column(before)
            self._redraw_column(now)

    def turn_zoom(self, steps: int) -> Zoom | None:
        """Let a column stand for more, or for less; return for what, `None` until counted."""
        if (zoom := self.zoom) is not None:
            self._asked = zoom.turned(steps)
            self._arrange()
        return self._zoom

    def day_beside(self, step: int) -> date | None:
        """Return the first day of the next column that holds an event, or of the one before."""
        zoom, here = self.zoom, self._column()
        if self._spread is None or zoom is None or here is None:
            return None
        column = self._spread.beside(zoom, here, step)
        return None if column is None else zoom.first_day(column)

    def _column(self) -> int | None:
        """The column of the place."""
        zoom = self.zoom
        return zoom.column(self._day) if zoom and self._day else None

    def _arrange(self) -> None:
        """Choose what a column stands for, and which are in sight."""
        self._columns = max(self.size.width - 2 * _LABEL - 4, 1)
        if self._spread is None or self._spread.is_empty:
            self._zoom = None
        else:
            self._zoom = self._asked or self._spread.fitting(self._columns)
            self._ends = self._spread.ends(self._zoom)
        self._bring_in_sight()
        self.refresh()

    def _bring_in_sight(self) -> None:
        """Choose the first column: all are in sight if they fit, else those around the place."""
        here, (first, last) = self._column(), self._ends
        if here is not None and not self._first <= here < self._first + self._columns:
            self._first = here - self._columns // 2
        self._first = max(min(self._first, last - self._columns + 1), first)

    def _redraw_column(self, column: int | None) -> None:
        if column is not None:
            self.redraw_cell(column - self._first + _LABEL + 2, 0)

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the strip."""
        del y
        zoom = self.zoom
        if zoom is None or width < 2 * _LABEL + 8:
            return []
        last = min(self._first + self._columns - 1, self._ends[1])
        left, right = (zoom.label(column) for column in (self._first, last))
        return [
            Piece(" " + self.look.fit(left, _LABEL, right=True) + " ", "dim"),
            *self._bars(zoom, last),
            Piece(f" {right} ", "dim"),
        ]

    def _bars(self, zoom: Zoom, last: int) -> list[Piece]:
        tally = self._spread.tallies[zoom] if self._spread else {}
        shown = range(self._first, last + 1)
        most = max((tally.get(column, 0) for column in shown), default=0) or 1
        heights = _HEIGHTS[not self.look.utf8]
        bars = "".join(heights[-(-8 * tally.get(column, 0) // most)] for column in shown)
        here = self._column()
        if here is None or here not in shown:
            return [Piece(bars, "bar")]
        at = here - self._first
        # Not turned around as elsewhere: a full block would look like none.
        return [Piece(bars[:at], "bar"), Piece(bars[at], "here"), Piece(bars[at + 1 :], "bar")]

    def on_resize(self) -> None:
        """Choose the columns anew."""
        self._arrange()

    def on_click(self, click: events.Click) -> None:
        """Tell of the column that someone points at."""
        zoom, column = self.zoom, self._first + click.x - _LABEL - 2
        if zoom is not None:
            first, last = self._ends
            self.post_message(self.DayPointed(zoom.first_day(min(max(column, first), last))))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Go on a column."""
        event.stop()
        self.post_message(self.Stepped(1))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Go back a column."""
        event.stop()
        self.post_message(self.Stepped(-1))
