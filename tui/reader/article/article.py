"""The article at the sentence that the timeline's event is told in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tui.plain import cells, wrap
from tui.reader.article.page import GUTTER, Page
from tui.reader.article.page_cells import Standing, page_cells
from tui.reader.article.page_pane import PagePane
from tui.reader.paint.pieces import Piece
from tui.reader.paint.pointing import offset_in, sentence_beside, word_at, word_beside
from tui.reader.paint.wrapping import TextLine

if TYPE_CHECKING:
    from textual import events

    from store.model import StoredClaim
    from tui.reader.paint.look import Look
    from tui.reader.paint.pointing import Span


class ArticlePane(PagePane):
    """Shows a page with one of its claims standing out; that claim is its cursor.

    Somebody may point at a word or a sentence besides: `word` is searched, `passage` told of.
    """

    @dataclass
    class ClaimChosen(Message):
        """Someone wants to see the event of a claim in the timeline."""

        article: ArticlePane
        claim: StoredClaim

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self.told_when_empty = ""
        self._claim: StoredClaim | None = None
        self._accounts: tuple[str, ...] = ()
        self._account = 0

    @property
    def claim(self) -> StoredClaim | None:
        """The claim that stands out."""
        return self._claim

    def show(self, page: Page | None, claim: StoredClaim | None) -> None:
        """Show a page at a claim; scrolled only if the claim's sentence is not in sight."""
        if page is not None and page.width != self.size.width:
            page = self._laid_out(page, page.dress)
        same = self._page is not None and page is not None and _same(self._page, page)
        before, self._claim = self._claim, claim
        self._page = page
        if not same:
            self._top, self._pointed = 0, None
            self.bring_in_sight()
            self.refresh()
        elif before != claim:
            self._redraw_sentence(before)
            self._point(None)
            self.bring_in_sight()
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

    # The event's other accounts, on the last line.

    def show_accounts(self, names: tuple[str, ...], at: int) -> None:
        """List who else tells of the event, the one shown standing out; nothing for one alone."""
        names = names if len(names) > 1 else ()
        if (names, at) == (self._accounts, self._account):
            return
        came_or_went = bool(names) != bool(self._accounts)
        self._accounts, self._account = names, at
        if came_or_went:
            self.bring_in_sight()
            self.refresh()
        else:
            self.redraw_line(self.size.height - 1)

    @property
    def rows(self) -> int:
        """How many lines the text has."""
        return self.size.height - bool(self._accounts)

    # What somebody points at.

    @property
    def word(self) -> str:
        """The words that are pointed at."""
        if self._page is None or self._pointed is None:
            return ""
        return self._page.text[slice(*self._pointed)]

    @property
    def passage(self) -> Span | None:
        """The sentence that is pointed at, else that of the claim; offsets of the article."""
        page, here = self._page, self._here()
        return sentence_beside(page.article.article.text, here, 0) if page else None

    def _here(self) -> int:
        """Where somebody reads, as an offset of the article's own text."""
        if self._page is not None and self._pointed is not None:
            return self._page.filled.back(self._pointed[0])
        return self._claim.claim.start if self._claim else 0

    def action_word(self, step: int) -> None:
        """Point at the next word, or at the one before."""
        if (page := self._page) is not None:
            start = page.filled.at(self._here())
            self._point(word_beside(page.text, self._pointed, step, start=start))

    def next_sentence(self, step: int) -> None:
        """Point at the next sentence, or at the one before; at first, at the one that is told."""
        page = self._page
        if page is None:
            return
        step = step if self._pointed is not None or self._claim is None else 0
        found = sentence_beside(page.article.article.text, self._here(), step)
        if found is not None:
            self._point((page.filled.at(found[0]), page.filled.at(found[1], end=True)))

    def _point(self, span: Span | None) -> None:
        before, self._pointed = self._pointed, span
        if before != span:
            self._redraw(before)
            if span is not None:
                self._show_span(span)
            self._redraw(span)

    # Where the lines stand.

    def bring_in_sight(self) -> None:
        """Scroll to the sentence that is told, if it is out of sight."""
        if self._page is not None and self._claim is not None:
            told = self._page.told(self._claim)
            self._show_span((told.start, told.end))

    def _redraw_sentence(self, kept: StoredClaim | None) -> None:
        if self._page is not None and kept is not None:
            told = self._page.told(kept)
            self._redraw((told.start, told.end))

    # How it is drawn.

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return a line of the page, or the event's other accounts below it."""
        if self._page is None:
            return self._draw_nothing(y, width)
        if y >= self.rows:
            return account_cells(self._accounts, self._account, width, self.look)
        number = self._top + y
        if number >= len(self._page.lines):
            return []
        standing = Standing(claim=self._claim, finder=self.finder, pointed=self._pointed)
        return page_cells(self._page, number, self.look, standing)

    def _draw_nothing(self, y: int, width: int) -> list[Piece]:
        told = wrap(self.told_when_empty, max(width - 4, 1)) if self.told_when_empty else []
        return [Piece("  " + told[y - 1], "dim")] if 1 <= y <= len(told) else []

    # What happens to it.

    def on_click(self, click: events.Click) -> None:
        """Let the claim that someone points at stand out; again, ask for its event.

        Where no claim is told, the word that someone points at stands out.
        """
        page, number = self._page, self._top + click.y
        if page is None or click.y >= self.rows or number >= len(page.lines):
            return
        line = page.lines[number]
        if not isinstance(line, TextLine):
            return
        at = offset_in(page.text, line, click.x - GUTTER)
        kept = page.claim_at(line.start if at is None else at)
        if kept is None:
            self._point(word_at(page.text, at) if at is not None else None)
            return
        if self._claim is not None and kept.id == self._claim.id:
            self.post_message(self.ClaimChosen(self, kept))
        self.show(page, kept)


def account_cells(names: tuple[str, ...], at: int, width: int, look: Look) -> list[Piece]:
    """Return who tells of an event, numbered; the one shown stands out and is in sight."""
    said = [f" {number} {look.text(name)} " for number, name in enumerate(names, 1)]
    first = 0
    while first < at and sum(map(cells, said[first : at + 1])) > width:
        first += 1
    pieces, room = [], width
    for number in range(first, len(said)):
        shown = look.fit(said[number], min(cells(said[number]), room))
        pieces.append(Piece(shown, "heading" if number == at else "dim"))
        room -= cells(shown)
        if room <= 0:
            break
    return pieces


def _same(one: Page, other: Page) -> bool:
    """Whether they look the same but for the claim that stands out."""
    if one is other:
        return True
    places = one.article.id, one.width, one.claims, one.dress
    return places == (other.article.id, other.width, other.claims, other.dress)
