"""A pane over the lines of a roll: its moves, and what of it is drawn anew by each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Order
from tui.reader.timeline.roll import Roll
from tui.reader.widgets.pane import FindingPane

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from store.model import Event
    from store.values.places import Place
    from tui.reader.library.library import Pages
    from tui.reader.paint.look import Look
    from tui.reader.timeline.headings import Grouping


class RollPane(FindingPane):
    """Moves a cursor over events; what the events are drawn like is another's business."""

    def __init__(self, look: Look, today: date, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(look, id=id)
        self._roll = Roll(today)
        self._told: int | None = -1  # the id of the event that was told last

    @property
    def event(self) -> Event | None:
        """The event under the cursor."""
        return self._roll.event

    def show(self, pages: Pages) -> None:
        """Show the events of another filter; the cursor stays on its event, or near it."""
        self._change(lambda: self._roll.show(pages))

    def go_to(self, place: Place) -> None:
        """Put the cursor on an event, or on the one nearest in time."""
        self._change(lambda: self._roll.go_to(place))

    @property
    def order(self) -> Order:
        """Which end is above."""
        return self._roll.order

    @property
    def grouping(self) -> Grouping:
        """What has a heading of its own."""
        return self._roll.grouping

    def turn_order(self, pages: Pages) -> None:
        """Have the other end above; the cursor stays on its event."""
        newest = self._roll.order is Order.OLDEST
        self._roll.order = Order.NEWEST if newest else Order.OLDEST
        self.show(pages)

    def group(self) -> Grouping:
        """Put headings above days, weeks or months, the next of these; return it."""
        grouping = self._roll.grouping.following
        self._change(lambda: self._roll.group(grouping))
        return grouping

    def to_newest(self) -> None:
        """Go to the newest event."""
        self._change(self._roll.to_newest)

    def action_move(self, lines: int) -> None:
        """Go down so many events, or up."""
        self._change(lambda: self._roll.move(lines))

    def action_page(self, pages: float) -> None:
        """Go down so many heights of the pane, headings counted, or up."""
        self._change(lambda: self._roll.page(pages))

    def action_first(self) -> None:
        """Go to the event that comes first."""
        self._change(self._roll.to_first)

    def action_last(self) -> None:
        """Go to the event that comes last."""
        self._change(self._roll.to_last)

    def _redraw_row(self, y: int | None) -> None:
        if y is not None:
            self.redraw_line(y + 1)

    def focus_changed(self) -> None:
        """Let the cursor stand out, or rest."""
        self._redraw_row(self._roll.cursor)

    def highlighted(self) -> None:
        """Tell that the cursor is on another event, or on none."""
        raise NotImplementedError

    def _change(self, act: Callable[[], None]) -> None:
        """Let the roll move, draw anew what looks different, and tell of another event, once."""
        roll = self._roll
        before, cursor = (roll.top, roll.laid_out), roll.cursor
        act()
        if before != (roll.top, roll.laid_out):
            self.refresh()
        elif cursor != roll.cursor:
            self._redraw_row(cursor)
            self._redraw_row(roll.cursor)
        number = self.event.id if self.event else None
        if number != self._told:
            self._told = number
            self.highlighted()
