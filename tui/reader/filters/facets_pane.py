"""How all that a filter can ask is drawn: a row each, under headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

from store.model import Filter
from tui.reader.filters.facets import Facet, count_of, facet_rows, is_asked
from tui.reader.paint.pieces import Piece
from tui.reader.widgets.listing import ListPane, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.finding.facets import Facets
    from tui.reader.paint.look import Look


class FacetsPane(ListPane):
    """A row for all that a filter can ask, with what it would keep."""

    class Turned(Message):
        """Someone pointed at a row."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._chosen = Filter()
        self._found: Facets | None = None
        self.part = ""

    def show(self, chosen: Filter, found: Facets | None, saved: Sequence[str]) -> None:
        """Show what a filter asks for, and what it could."""
        self._chosen, self._found = chosen, found
        self.show_rows(tuple(facet_rows(chosen, found, saved, part=self.part)))

    def title_words(self) -> str:
        """Return what the lists are narrowed to."""
        return f" Filters with “{self.look.text(self.part)}”" if self.part else " Filters"

    def draw_row(self, row: Row, width: int, *, here: bool) -> list[Piece]:
        """Return whether it is asked for, its name, and how many events it would keep."""
        facet: Facet = row.value
        asked, count = is_asked(self._chosen, facet), count_of(self._found, facet)
        number = "" if count is None else f"{count:,}"
        ink = "selected" if here else "with" if asked else "plain"
        taken = max(len(number), 3)
        return [
            Piece(self.look.mark("cursor"), "cursor") if here else Piece(" "),
            Piece(f"  {self.look.mark('with' if asked else 'off')} ", "with" if asked else "dim"),
            Piece(self.look.fit(self.look.text(facet.shown), max(width - taken - 7, 1)), ink),
            Piece(self.look.fit(number, taken + 1, right=True) + " ", "dim"),
        ]

    def pointed(self, row: Row) -> None:
        """Turn what someone points at."""
        del row
        self.post_message(self.Turned())
