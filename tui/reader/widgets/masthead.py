"""The line above the panes: the filter in force, and how many events it keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.plain import cells
from tui.reader.paint.pieces import Piece
from tui.reader.widgets.bar import Bar

if TYPE_CHECKING:
    from tui.reader.paint.look import Look


class Masthead(Bar):
    """The top line: the filter in force, and how many events it keeps."""

    DEFAULT_CSS = "Masthead { dock: top; height: 1; }"

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._filter = ""
        self._count: int | None = None
        self._new = 0

    def show(self, filter_words: str, count: int | None, new: int = 0) -> None:
        """Show a filter in words, how many events it keeps and how many of these are new.

        `count` is `None` while nobody knows.
        """
        if (filter_words, count, new) != (self._filter, self._count, self._new):
            self._filter, self._count, self._new = filter_words, count, new
            self.refresh()

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the line."""
        del y
        count = "" if self._count is None else f" {events_words(self._count)} "
        if count and self._new:
            count = self.look.text(f"{count}{self.look.mark('dot')} {self._new:,} new ")
        room = width - cells(count)
        if room < 12:
            return [Piece(self.look.fit(count, width), "plain")]
        kept = self.look.text(f"  {self._filter}" if self._filter else "")
        return [
            Piece(" Parley", "title"),
            Piece(self.look.fit(kept, room - 7), "status"),
            Piece(count, "plain"),
        ]


def events_words(count: int) -> str:
    """Return "1 event", "12,345 events"."""
    return "1 event" if count == 1 else f"{count:,} events"
