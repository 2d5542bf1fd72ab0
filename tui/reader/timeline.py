"""The timeline: one row an event, under headings for days, drawn from a window over the store."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from store.model import Actor, ActorKind
from tui.plain import wrap
from tui.reader.lanes import STEP, Lanes, active_actors, label_cells, lane_cells, make_lanes
from tui.reader.lines import DayLine, EventLine, Line, TodayLine, day_above, lay_out
from tui.reader.pane import Pane
from tui.reader.rows import Piece, day_cells, event_cells, today_cells
from tui.reader.window import Pages, Place, Window, place_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual import events

    from store.model import Event
    from tui.reader.finding import Finder
    from tui.reader.look import Look

MOST_LANES = 8
FEWEST_LANES = 4
NEAR = 30  # events on each side of the cursor whose actors become lanes
_ROOM_FOR_WORDS = 54  # cells that are left for the rest of a row before lanes come by themselves


class Timeline(Pane):
    """Shows the events of a filter and tells its parent which one the cursor is on.

    The top line is the day of the first row below it, so that a day is never out of sight.
    """

    @dataclass
    class EventHighlighted(Message):
        """The cursor is on another event, or on none."""

        timeline: Timeline
        event: Event | None

    @dataclass
    class EventChosen(Message):
        """Someone wants to read about the event under the cursor."""

        timeline: Timeline
        event: Event

    def __init__(self, look: Look, today: date, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(look, id=id)
        self.finder: Finder | None = None
        self.told_when_empty: tuple[str, ...] = ()
        self._today = today
        self._window: Window | None = None
        self._lines: list[Line] = []
        self._line_of: list[int] = []
        self._at = -1
        self._top = 0
        self._wanted: Place | None = None
        self._known: dict[str, Actor] = {}
        self._chosen: tuple[str, ...] = ()
        self._lanes_asked: bool | None = None
        self._lanes = Lanes()
        self._told: int | None = -1  # the id of the event that was told last

    # What the screen asks for.

    @property
    def event(self) -> Event | None:
        """The event under the cursor."""
        if self._window is None or not 0 <= self._at < len(self._window.events):
            return None
        return self._window.events[self._at]

    def show(self, pages: Pages) -> None:
        """Show the events of another filter; the cursor stays on its event or goes nearest to it.

        A later filter that shows the event again finds the cursor back on it, unless it was moved.
        """
        self._window = Window(pages)
        place = self._wanted
        self._at = self._window.to_first() if place is None else self._window.to_place(place)
        self._arrange(self.size.height // 3)

    def go_to(self, place: Place) -> None:
        """Put the cursor on an event, or on the one nearest in time."""
        if self._window is None:
            return
        here = self._window.index_of(place[1])
        if here is not None and self._is_drawn(here):
            self._step_to(here)
            return
        self._at = self._window.to_place(place)
        self._arrange(self.size.height // 3)
        self._keep_place()

    def action_move(self, lines: int) -> None:
        """Go down so many events, or up."""
        if self._at >= 0:
            self._step_to(self._reached(self._at + lines))

    def action_page(self, pages: float) -> None:
        """Go down so many heights of the pane, headings counted, or up."""
        if self._at < 0:
            return
        lines = round(pages * max(self.size.height - 1, 1))
        self._reached(self._at + lines)  # so that there are lines to count
        index = bisect_right(self._line_of, self._line_of[self._at] + lines) - 1
        if index == self._at:
            index += 1 if lines > 0 else -1
        self._step_to(self._held(index))

    def _reached(self, index: int) -> int:
        """Have an event in the window by its index, which may lie outside; return it as it is now.

        What is on the screen stays where it is.
        """
        if self._window is None:
            return index
        offset, count = self._line_of[self._at] - self._top, len(self._line_of)
        moved = self._window.reach(index)
        if moved or len(self._window.events) != count:
            self._at = self._held(self._at + moved)
            self._arrange(offset)
        return self._held(index + moved)

    def _held(self, index: int) -> int:
        """The nearest index of the window."""
        count = len(self._window.events) if self._window else 0
        return min(max(index, 0), count - 1)

    def action_first(self) -> None:
        """Go to the oldest event."""
        if self._window is not None and self._window.at_first:
            self._step_to(self._held(0))
        elif self._window is not None:
            self._at = self._window.to_first()
            self._arrange(0)
            self._keep_place()

    def action_last(self) -> None:
        """Go to the newest event."""
        if self._window is not None and self._window.at_last:
            self._step_to(self._held(len(self._window.events)))
        elif self._window is not None:
            self._at = self._window.to_last()
            self._arrange(self.size.height)
            self._keep_place()

    def action_choose(self) -> None:
        """Tell that someone wants to read about this event."""
        if self.event is not None:
            self.post_message(self.EventChosen(self, self.event))

    def find(self, finder: Finder | None) -> None:
        """Let what was searched stand out."""
        self.finder = finder
        self.refresh()

    def know(self, actors: Sequence[Actor], chosen: tuple[str, ...]) -> None:
        """Take note of who there is, and of those whom the filter names: lanes begin with them."""
        self._known = {actor.name: actor for actor in actors}
        self._chosen = chosen
        self._choose_lanes()

    def turn_lanes(self) -> None:
        """Show actors as columns, or not."""
        self._lanes_asked = not self._lanes.names
        self._choose_lanes()

    def _choose_lanes(self) -> None:
        """Lanes come by themselves where several actors are chosen and there is room for words."""
        fitting = (self.size.width - _ROOM_FOR_WORDS) // STEP
        asked = self._lanes_asked
        if asked is None:
            asked = len(self._chosen) > 1 and fitting >= FEWEST_LANES
        count = min(max(fitting, FEWEST_LANES), MOST_LANES) if asked else 0
        events = self._window.events if self._window else []
        near = events[max(self._at - NEAR, 0) : self._at + NEAR]
        names = active_actors(near, self._chosen)[:count]
        unknown = ActorKind.PERSON
        lanes = make_lanes([self._known.get(n, Actor(name=n, kind=unknown)) for n in names])
        if lanes != self._lanes:
            self._lanes = lanes
            self.refresh()

    # Where the lines stand.

    def _arrange(self, offset: int) -> None:
        """Lay the window out anew, the cursor's line `offset` below the top of the rows."""
        window = self._window
        if window is None:
            return
        self._lines = lay_out(
            window.events, self._today, at_first=window.at_first, at_last=window.at_last
        )
        self._line_of = [y for y, line in enumerate(self._lines) if isinstance(line, EventLine)]
        if self._at >= 0:
            self._put_on_top(self._line_of[self._at] - offset)
        else:
            self._top = 0
        self.refresh()
        self._tell()

    def _tell(self) -> None:
        """Tell which event the cursor is on, once."""
        number = self.event.id if self.event else None
        if number != self._told:
            self._told = number
            self.post_message(self.EventHighlighted(self, self.event))

    def _put_on_top(self, top: int) -> None:
        """Have the line `top` on top as far as the ends allow, and the cursor's line in sight."""
        rows = max(self.size.height - 1, 1)
        cursor = self._line_of[self._at]
        top = min(top, len(self._lines) - rows)
        top = max(min(top, cursor), cursor - rows + 1, 0)
        if isinstance(self._lines[top], DayLine) or top == 0:
            top += 1  # it stands on the line above the rows
        if top != self._top:
            self._top = top
            self.refresh()

    def _step_to(self, index: int) -> None:
        """Put the cursor on an event of the window; half a page is scrolled where it would leave.

        Scrolling costs a redraw of the whole pane, so it is done seldom and then by much.
        """
        if index == self._at:
            return
        rows = max(self.size.height - 1, 1)
        self.redraw_line(self._line_of[self._at] - self._top + 1)
        self._at = index
        y = self._line_of[index] - self._top
        if not 0 <= y < rows:
            self._put_on_top(self._line_of[index] - rows // 2)
        self.redraw_line(self._line_of[index] - self._top + 1)
        self._keep_place()
        self._tell()

    def _keep_place(self) -> None:
        """Remember where someone went, for when a filter hides it."""
        if self.event is not None:
            self._wanted = place_of(self.event)

    def _is_drawn(self, index: int) -> bool:
        return 0 <= self._line_of[index] - self._top < self.size.height - 1

    # How they are drawn.

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the day on the top line, below it the rows."""
        events = self._window.events if self._window else []
        if not events:
            return self._draw_nothing(y, width)
        if y == 0:
            labels = label_cells(self._lanes, self.look)
            return [*labels, *self._draw_day(width - self._lanes.width)]
        number = self._top + y - 1
        if number >= len(self._lines):
            return [Piece(" " * width)]
        return self._draw_line(self._lines[number], width)

    def _draw_line(self, line: Line, width: int) -> list[Piece]:
        events = self._window.events if self._window else []
        blank = Piece(" " * self._lanes.width)
        width -= self._lanes.width
        if isinstance(line, EventLine):
            cursor = ("selected" if self.has_focus else "resting") if line.index == self._at else ""
            event = events[line.index]
            row = event_cells(event, width, self.look, cursor=cursor, finder=self.finder)
            return [*lane_cells(event, self._lanes, self.look), *row]
        if isinstance(line, DayLine):
            return [blank, *day_cells(line.day, width, self.look, apart=line.apart)]
        return [blank, *today_cells(line.day, width, self.look)]

    def _draw_day(self, width: int) -> list[Piece]:
        events = self._window.events if self._window else []
        above = self._lines[self._top - 1] if self._top else None
        if isinstance(above, TodayLine) and self._top == 1:
            return today_cells(above.day, width, self.look)
        apart = above.apart if isinstance(above, DayLine) else 0
        day = day_above(self._lines, events, self._top)
        return day_cells(day, width, self.look, apart=apart) if day else [Piece(" " * width)]

    def _draw_nothing(self, y: int, width: int) -> list[Piece]:
        told = [line for text in self.told_when_empty for line in wrap(text, max(width - 4, 1))]
        text = told[y - 1] if 1 <= y <= len(told) else ""
        return [Piece(self.look.fit(f"  {self.look.text(text)}", width))]

    # What happens to it.

    def focus_changed(self) -> None:
        """Let the cursor stand out, or rest."""
        if self._at >= 0:
            self.redraw_line(self._line_of[self._at] - self._top + 1)

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._choose_lanes()
        if self._at >= 0:
            self._put_on_top(min(self._top, self._line_of[self._at]))
        self.refresh()

    def on_click(self, click: events.Click) -> None:
        """Put the cursor where someone points; on the same row again, open it."""
        line_number = self._top + click.y - 1
        line = self._lines[line_number] if 0 <= line_number < len(self._lines) else None
        if click.y and isinstance(line, EventLine):
            if line.index == self._at:
                self.action_choose()
            self._step_to(line.index)
