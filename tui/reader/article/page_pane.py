"""A pane over the lines of a page: scrolling, and laying it out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.article.page import Dress, Page, lay_out_page
from tui.reader.paint.wrapping import TextLine
from tui.reader.widgets.pane import FindingPane

if TYPE_CHECKING:
    from tui.reader.paint.look import Look
    from tui.reader.paint.pointing import Span


class PagePane(FindingPane):
    """Shows a part of a page; what stands out on it is another's business."""

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._page: Page | None = None
        self._pointed: Span | None = None  # in the text that is shown
        self._top = 0

    @property
    def rows(self) -> int:
        """How many lines the text has."""
        return self.size.height

    def bring_in_sight(self) -> None:
        """Scroll to where somebody reads, if that is out of sight."""
        raise NotImplementedError

    @property
    def page_shown(self) -> Page | None:
        """The article that is shown."""
        return self._page

    def dress(self, dress: Dress) -> None:
        """Show the page with other notes and inks; what stands on top stays there."""
        page = self._page
        if page is None or dress == page.dress:
            return
        head = len(page.lines) - len(page.line_starts)
        top = page.lines[self._top] if self._top < len(page.lines) else None
        at = page.filled.back(top.start) if isinstance(top, TextLine) else None
        self._page, self._pointed = self._laid_out(page, dress), None
        self._top = min(self._top, head) if at is None else self._page.line_of(at)
        self._put_on_top(self._top)
        self.refresh()

    def _laid_out(self, page: Page, dress: Dress) -> Page:
        return lay_out_page(page.article, page.claims, self.size.width, self.look, dress)

    def action_move(self, lines: int) -> None:
        """Scroll."""
        self._put_on_top(self._top + lines)

    def action_first(self) -> None:
        """Scroll to the title."""
        self._put_on_top(0)

    def action_last(self) -> None:
        """Scroll to the end."""
        self._put_on_top(len(self._page.lines) if self._page else 0)

    def _put_on_top(self, top: int) -> None:
        lines = len(self._page.lines) if self._page else 0
        top = max(min(top, lines - self.rows), 0)
        if top != self._top:
            self._top = top
            self.refresh()

    def _show_span(self, span: Span) -> None:
        """Put a sentence a third below the top, unless all of it can be seen already."""
        if self._page is None:
            return
        first = self._page.line_at(span[0])
        last = self._page.line_at(max(span[1] - 1, 0))
        if first < self._top or last >= self._top + self.rows:
            self._put_on_top(first - self.rows // 3)

    def _redraw(self, span: Span | None) -> None:
        if self._page is None or span is None:
            return
        first, last = self._page.line_at(span[0]), self._page.line_at(max(span[1] - 1, 0))
        for number in range(first, last + 1):
            self.redraw_line(number - self._top)

    def on_resize(self) -> None:
        """Break the lines anew and keep the sentence in sight."""
        if self._page is not None and self._page.width != self.size.width:
            self._page, self._pointed = self._laid_out(self._page, self._page.dress), None
        self._put_on_top(self._top)
        self.bring_in_sight()
        self.refresh()
