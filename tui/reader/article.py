"""The article at the sentence that the timeline's event is told in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tui.plain import wrap
from tui.reader.page import Page, TextLine, lay_out_page, page_cells
from tui.reader.pane import Pane
from tui.reader.rows import Piece

if TYPE_CHECKING:
    from textual import events

    from store.model import StoredClaim
    from tui.reader.finding import Finder
    from tui.reader.look import Look


class ArticlePane(Pane):
    """Shows a page with one of its claims standing out; that claim is its cursor."""

    @dataclass
    class ClaimChosen(Message):
        """Someone wants to see the event of a claim in the timeline."""

        article: ArticlePane
        claim: StoredClaim

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self.finder: Finder | None = None
        self.told_when_empty = ""
        self._page: Page | None = None
        self._claim: StoredClaim | None = None
        self._top = 0

    @property
    def claim(self) -> StoredClaim | None:
        """The claim that stands out."""
        return self._claim

    @property
    def page_shown(self) -> Page | None:
        """The article that is shown."""
        return self._page

    def show(self, page: Page | None, claim: StoredClaim | None) -> None:
        """Show a page at a claim; scrolled only if the claim's sentence is not in sight."""
        if page is not None and page.width != self.size.width:
            page = lay_out_page(page.article, page.claims, self.size.width, self.look)
        same = self._page is not None and page is not None and _same(self._page, page)
        before, self._claim = self._claim, claim
        self._page = page
        if not same:
            self._top = 0
            self._bring_in_sight()
            self.refresh()
        elif before != claim:
            self._redraw_sentence(before)
            self._bring_in_sight()
            self._redraw_sentence(claim)

    def next_claim(self, step: int) -> None:
        """Let the next claim in the text stand out, or the one before."""
        page = self._page
        if page is None or not page.claims:
            return
        ids = [kept.id for kept in page.claims]
        at = ids.index(self._claim.id) if self._claim and self._claim.id in ids else -1
        following = min(max(at + step, 0), len(ids) - 1)
        self.show(page, page.claims[following])

    def find(self, finder: Finder | None) -> None:
        """Let what was searched stand out."""
        self.finder = finder
        self.refresh()

    # The moves of a pane.

    def action_move(self, lines: int) -> None:
        """Scroll."""
        self._put_on_top(self._top + lines)

    def action_first(self) -> None:
        """Scroll to the title."""
        self._put_on_top(0)

    def action_last(self) -> None:
        """Scroll to the end."""
        self._put_on_top(len(self._page.lines) if self._page else 0)

    # Where the lines stand.

    def _put_on_top(self, top: int) -> None:
        lines = len(self._page.lines) if self._page else 0
        top = max(min(top, lines - self.size.height), 0)
        if top != self._top:
            self._top = top
            self.refresh()

    def _bring_in_sight(self) -> None:
        """Put the sentence a third below the top, unless all of it can be seen already."""
        if self._page is None or self._claim is None:
            return
        first = self._page.line_of(self._claim.claim.start)
        last = self._page.line_of(max(self._claim.claim.end - 1, 0))
        if first < self._top or last >= self._top + self.size.height:
            self._put_on_top(first - self.size.height // 3)

    def _redraw_sentence(self, kept: StoredClaim | None) -> None:
        if self._page is None or kept is None:
            return
        first = self._page.line_of(kept.claim.start)
        last = self._page.line_of(max(kept.claim.end - 1, 0))
        for number in range(first, last + 1):
            self.redraw_line(number - self._top)

    # How it is drawn.

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return a line of the page."""
        if self._page is None:
            return self._draw_nothing(y, width)
        number = self._top + y
        if number >= len(self._page.lines):
            return []
        return page_cells(self._page, number, self.look, claim=self._claim, finder=self.finder)

    def _draw_nothing(self, y: int, width: int) -> list[Piece]:
        told = wrap(self.told_when_empty, max(width - 4, 1)) if self.told_when_empty else []
        return [Piece("  " + told[y - 1], "dim")] if 1 <= y <= len(told) else []

    # What happens to it.

    def on_resize(self) -> None:
        """Break the lines anew and keep the sentence in sight."""
        if self._page is not None and self._page.width != self.size.width:
            page = self._page
            self._page = lay_out_page(page.article, page.claims, self.size.width, self.look)
        self._put_on_top(self._top)
        self._bring_in_sight()
        self.refresh()

    def on_click(self, click: events.Click) -> None:
        """Let the claim that someone points at stand out; again, ask for its event."""
        pointed = self._claim_at(self._top + click.y)
        if pointed is None:
            return
        if self._claim is not None and pointed.id == self._claim.id:
            self.post_message(self.ClaimChosen(self, pointed))
        self.show(self._page, pointed)

    def _claim_at(self, number: int) -> StoredClaim | None:
        """The first claim whose sentence is on a line."""
        page = self._page
        line = page.lines[number] if page and 0 <= number < len(page.lines) else None
        if page is None or not isinstance(line, TextLine):
            return None
        told = (
            kept
            for kept in page.claims
            if kept.claim.start < line.end and line.start < kept.claim.end
        )
        return next(told, None)


def _same(one: Page, other: Page) -> bool:
    """Whether they look the same but for the claim that stands out."""
    if one is other:
        return True
    places = one.article.id, one.width
    return places == (other.article.id, other.width) and one.claims == other.claims
