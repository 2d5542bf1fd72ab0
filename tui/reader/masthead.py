"""The lines above and below the panes: what is shown, how much of it, and what may be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.plain import cells
from tui.reader.bar import Bar
from tui.reader.rows import Piece

if TYPE_CHECKING:
    from tui.reader.look import Look


class Masthead(Bar):
    """The top line: the filter in force, and how many events it keeps."""

    DEFAULT_CSS = "Masthead { dock: top; height: 1; }"

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._filter = ""
        self._count: int | None = None

    def show(self, filter_words: str, count: int | None) -> None:
        """Show a filter in words and how many events it keeps; `None` while nobody knows."""
        if (filter_words, count) != (self._filter, self._count):
            self._filter, self._count = filter_words, count
            self.refresh()

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the line."""
        del y
        count = "" if self._count is None else f" {events_words(self._count)} "
        room = width - cells(count)
        if room < 12:
            return [Piece(self.look.fit(count, width), "plain")]
        kept = self.look.text(f"  {self._filter}" if self._filter else "")
        return [
            Piece(" Parley", "title"),
            Piece(self.look.fit(kept, room - 7), "status"),
            Piece(count, "plain"),
        ]


class Footline(Bar):
    """The bottom line: a hint at the keys that matter here, and where the article is from."""

    DEFAULT_CSS = "Footline { dock: bottom; height: 1; }"

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._hint = ""
        self._source = ""

    def hint(self, text: str) -> None:
        """Say which keys matter."""
        if text != self._hint:
            self._hint = text
            self.refresh()

    def source(self, text: str) -> None:
        """Say which of several accounts is shown."""
        if text != self._source:
            self._source = text
            self.refresh()

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the line."""
        del y
        source = self.look.text(f"{self._source} " if self._source else "")
        source = source if cells(source) <= width // 2 else ""
        hint = self.look.fit(f" {self.look.text(self._hint)}", width - cells(source))
        return [Piece(hint, "dim"), Piece(source, "status")]


def events_words(count: int) -> str:
    """Return "1 event", "12,345 events"."""
    return "1 event" if count == 1 else f"{count:,} events"
