"""A list with a cursor: rows to go to, under headings that are passed over."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Any, NamedTuple

from tui.reader.paint.pieces import Piece
from tui.reader.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events

    from tui.reader.paint.look import Look


class Row(NamedTuple):
    """A line of a list: `key` names it, `value` is what it is of; `None` makes it a heading."""

    key: str
    value: Any = None


class ListPane(Pane):
    """A title, and below it rows, the cursor's always in sight."""

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._rows: tuple[Row, ...] = ()
        self._stops: tuple[int, ...] = ()  # which rows are no headings
        self._at = 0  # the cursor, among the stops
        self._top = 0

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self._rows[self._stops[self._at]] if self._stops else None

    def show_rows(self, rows: Sequence[Row], at: str | None = None) -> None:
        """Show these rows; the cursor goes to the one of a key, else stays on its own.

        Where that is gone, it stays on its line, or goes to the first with `at`.
        """
        here = self.row
        self._rows = tuple(rows)
        self._stops = tuple(n for n, row in enumerate(self._rows) if row.value is not None)
        keys = [self._rows[stop].key for stop in self._stops]
        wanted = at if at is not None else here.key if here else None
        if wanted in keys:
            self._at = keys.index(wanted)
        self._at = max(min(self._at, len(keys) - 1), 0)
        self._put_on_top(self._top)
        self.refresh()

    # The moves of a pane.

    def action_move(self, lines: int) -> None:
        """Go down so many rows, or up."""
        if not self._stops:
            return
        before = self._stops[self._at]
        self._at = min(max(self._at + lines, 0), len(self._stops) - 1)
        self._redraw_row(before)
        self._put_on_top(self._top)
        self._redraw_row(self._stops[self._at])
        if self._stops[self._at] != before:
            self.moved()

    def action_first(self) -> None:
        """Go to the first row."""
        self.action_move(-len(self._stops))

    def action_last(self) -> None:
        """Go to the last row."""
        self.action_move(len(self._stops))

    def moved(self) -> None:
        """Tell, where it matters, that the cursor is on another row."""

    def go_to_heading(self, step: int) -> None:
        """Go to the first row under the next heading, or under the one before."""
        here = self._stops[self._at] if self._stops else 0
        firsts = [stop for stop in self._stops if stop == 0 or self._rows[stop - 1].value is None]
        if not firsts:
            return
        at = bisect_left(firsts, here + 1) - 1 + step
        self.action_move(self._stops.index(firsts[at % len(firsts)]) - self._at)

    # Where the rows stand.

    def _redraw_row(self, row: int) -> None:
        self.redraw_line(row - self._top + 1)

    def _put_on_top(self, top: int) -> None:
        """Have the row `top` on top, or as near to it as has the cursor in sight."""
        rows = max(self.size.height - 1, 1)
        here = self._stops[self._at] if self._stops else 0
        # A heading is seen with the first row under it.
        first = here - 1 if here and self._rows[here - 1].value is None else here
        if not (top <= first and here < top + rows):
            top = here - rows // 2
        top = max(min(top, len(self._rows) - rows, first), 0)
        if top != self._top:
            self._top = top
            self.refresh()

    # How it is drawn.

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the title, a heading or a row."""
        if y == 0:
            return [Piece(self.look.fit(self.title_words(), width), "heading")]
        number = self._top + y - 1
        if number >= len(self._rows):
            return []
        row = self._rows[number]
        if row.value is None:
            return [Piece(self.look.fit(f" {self.look.text(row.key)}", width), "status")]
        return self.draw_row(row, width, here=self.row is row)

    def title_words(self) -> str:
        """Return what stands above the rows."""
        raise NotImplementedError

    def draw_row(self, row: Row, width: int, *, here: bool) -> list[Piece]:
        """Return a row; `here` is whether the cursor is on it."""
        raise NotImplementedError

    # What happens to it.

    def focus_changed(self) -> None:
        """Show the cursor, or hide it."""
        if self._stops:
            self._redraw_row(self._stops[self._at])

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._put_on_top(self._top)
        self.refresh()

    def on_click(self, click: events.Click) -> None:
        """Go to the row that someone points at, and do what a click does there."""
        number = self._top + click.y - 1
        if click.y and number in self._stops:
            self.action_move(self._stops.index(number) - self._at)
            self.pointed(self._rows[number])

    def pointed(self, row: Row) -> None:
        """Do what a click on a row does."""
