"""The timeline: one row an event, under headings for days, drawn from a window over the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tui.plain import wrap
from tui.reader.paint.finding import Finder
from tui.reader.paint.pieces import Piece
from tui.reader.paint.pointing import word_beside
from tui.reader.timeline.drawing import line_cells, top_cells
from tui.reader.timeline.laning import ROOMY, Laning
from tui.reader.timeline.lines import EventLine
from tui.reader.timeline.roll_pane import RollPane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from textual import events

    from store.model import Actor, Event, Order
    from store.values.places import Place
    from tui.reader.library.library import Pages
    from tui.reader.paint.look import Look
    from tui.reader.paint.pointing import Span
    from tui.reader.timeline.headings import Grouping
    from tui.reader.timeline.laning import Named


class PointedWord(Finder):
    """Finds one word where it stands in a headline, and only there."""

    def __init__(self, headline: str, span: Span) -> None:
        super().__init__("")
        self.span = span
        self.word = headline[slice(*span)]

    def spans(self, text: str) -> list[Span]:
        """Return where the word stands, cut where the headline is."""
        start, end = self.span
        return [(start, min(end, len(text)))] if start < len(text) else []


class Timeline(RollPane):
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

    def __init__(
        self,
        look: Look,
        today: date,
        *,
        named: Named | None = None,
        id: str | None = None,  # noqa: A002 - as Widget
    ) -> None:
        """`named` tells of the actors of the lanes."""
        super().__init__(look, today, id=id)
        self.told_when_empty: tuple[str, ...] = ()
        self._newer_than: int | None = None
        self._laning = Laning(named)
        self._pointed: PointedWord | None = None

    # What the screen asks for.

    def know(self, actors: Sequence[Actor], chosen: tuple[str, ...]) -> None:
        """Take note of who there is, and of those whom the filter names: lanes begin with them."""
        self._laning.know(actors, chosen)
        self._choose_lanes()

    def begin(
        self,
        pages: Pages,
        *,
        order: Order,
        grouping: Grouping,
        lanes: bool | None,
        place: Place | None,
    ) -> None:
        """Begin where somebody left; `lanes` and `place` as a `Rest` has them."""
        self._laning.asked = lanes
        self._roll.begin(order, grouping)
        self.show(pages)
        if place is not None:
            self.go_to(place)

    @property
    def lanes_asked(self) -> bool | None:
        """Whether lanes were asked for; `None`: neither for them nor against."""
        return self._laning.asked

    def mark_newer(self, number: int | None) -> None:
        """Mark as new what has a higher number; `None`: nothing."""
        if number != self._newer_than:
            self._newer_than = number
            self.refresh()

    def pin(self, name: str) -> bool:
        """Have a lane for an actor, whoever else has one; again: no more. Return which."""
        on = self._laning.pin(name)
        self._choose_lanes()
        return on

    def ask_lanes(self, *, on: bool) -> None:
        """Show lanes, or none, unless somebody has said otherwise."""
        if self._laning.asked is None:
            self._laning.asked = on

    def turn_lanes(self) -> None:
        """Show actors as columns, or not."""
        self._laning.turn()
        self._choose_lanes()

    def _choose_lanes(self) -> None:
        if self._laning.choose(self._roll, self.size.width, roomy=self.app.size.width >= ROOMY):
            self.refresh()

    # A word of the headline.

    @property
    def word(self) -> str:
        """The word of the cursor's headline that is pointed at."""
        return self._pointed.word if self._pointed else ""

    def action_word(self, step: int) -> None:
        """Point at the next word of the headline, or at the one before."""
        if (event := self.event) is not None:
            here = self._pointed.span if self._pointed else None
            span = word_beside(event.headline, here, step)
            self._pointed = PointedWord(event.headline, span) if span else None
            self._redraw_row(self._roll.cursor)

    def highlighted(self) -> None:
        """Tell of it; a word of the former headline is pointed at no more.

        Lanes stay while anybody in them is close: they would hop about otherwise.
        """
        self._pointed = None
        if self._laning.is_far_from(self._roll):
            self._choose_lanes()
        self.post_message(self.EventHighlighted(self, self.event))

    # How it is drawn.

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the day on the top line, below it the rows."""
        roll, lanes = self._roll, self._laning.lanes
        if not roll.events:
            return self._draw_nothing(y, width)
        if y == 0:
            return top_cells(roll.heading(), width, self.look, lanes)
        line = roll.line(y - 1)
        here = isinstance(line, EventLine) and line.index == roll.at
        return line_cells(
            line,
            roll.events,
            width,
            self.look,
            cursor=roll.at,
            ink="selected" if self.has_focus else "resting",
            finder=self._pointed if here and self._pointed else self.finder,
            lanes=lanes,
            newer_than=self._newer_than,
        )

    def _draw_nothing(self, y: int, width: int) -> list[Piece]:
        told = [line for text in self.told_when_empty for line in wrap(text, max(width - 4, 1))]
        text = told[y - 1] if 1 <= y <= len(told) else ""
        return [Piece(self.look.fit(f"  {self.look.text(text)}", width))]

    # What happens to it.

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._choose_lanes()
        self._change(lambda: self._roll.resize(self.size.height - 1))
        self.refresh()

    def on_click(self, click: events.Click) -> None:
        """Put the cursor where someone points; on the same row again, open it."""
        if not click.y:
            return
        if click.y - 1 == self._roll.cursor and self.event is not None:
            self.post_message(self.EventChosen(self, self.event))
        self._change(lambda: self._roll.to_line(click.y - 1))
