"""An article as the reader shows it: its lines for a width, and what stands where on them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from tui.dates import date_words
from tui.plain import cells, wrap
from tui.reader.look import FAMILIES, UNDRAWN
from tui.reader.rows import Piece, highlighted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.model import StoredArticle, StoredClaim
    from tui.reader.finding import Finder
    from tui.reader.look import Look

_WORD = re.compile(r"[^ ]+ *| +")
_GUTTER = 3  # cells before the text: a mark and blanks
MEASURE = 78  # a line of a book; longer ones tire the eye


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of the article's text, as offsets into it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line above the text: the title, or who published it and when."""

    text: str
    ink: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article with its claims in the order of the text, laid out for a width in cells."""

    article: StoredArticle
    claims: tuple[StoredClaim, ...]
    text: str
    lines: tuple[TextLine | HeadLine, ...]
    width: int
    line_starts: tuple[int, ...]
    begun_on: dict[int, StoredClaim] = field(default_factory=dict)
    cues_on: dict[int, list[tuple[int, int]]] = field(default_factory=dict)

    def line_of(self, offset: int) -> int:
        """The number of the line that an offset of the text is on."""
        first = len(self.lines) - len(self.line_starts)
        return first + max(bisect_right(self.line_starts, offset) - 1, 0)


def lay_out_page(
    article: StoredArticle, claims: tuple[StoredClaim, ...], width: int, look: Look
) -> Page:
    """Return an article laid out for a width in cells, gutter included."""
    text = look.same_length(article.article.text)
    room = max(min(width - _GUTTER - 1, MEASURE), 1)
    lines = tuple(wrap_text(text, room))
    page = Page(
        article=article,
        claims=tuple(sorted(claims, key=lambda kept: (kept.claim.start, kept.claim.cue_start))),
        text=text,
        lines=(*_head(article, room, look), *lines),
        width=width,
        line_starts=tuple(line.start for line in lines),
    )
    for kept in page.claims:
        page.begun_on.setdefault(page.line_of(kept.claim.start), kept)
        cue = kept.claim.cue_start, kept.claim.cue_end
        for number in range(page.line_of(cue[0]), page.line_of(cue[1] - 1) + 1):
            page.cues_on.setdefault(number, []).append(cue)
    return page


def _head(article: StoredArticle, room: int, look: Look) -> list[HeadLine]:
    told = article.article
    published = date_words(told.published.isoformat())
    byline = f" {look.mark('dot')} ".join(filter(None, (told.outlet, published, *told.talks)))
    title = wrap(look.text(told.title), room)
    return [
        *(HeadLine(line, "title") for line in title),
        *(HeadLine(line, "dim") for line in wrap(look.text(byline), room)),
        HeadLine("", "plain"),
    ]


def wrap_text(text: str, room: int) -> Iterator[TextLine]:
    """Break a text into lines of at most `room` cells, at spaces where there are any.

    A word wider than a line is broken. Time and memory are linear in the text.
    """
    start = 0
    for paragraph in text.split("\n"):
        yield from _wrap_paragraph(text, start, start + len(paragraph), room)
        start += len(paragraph) + 1


def _wrap_paragraph(text: str, start: int, end: int, room: int) -> Iterator[TextLine]:
    begin, used = start, 0
    for word in _WORD.finditer(text, start, end):
        wide = cells(word[0].rstrip(" "))
        if used and used + wide > room:
            yield TextLine(begin, word.start())
            begin, used = word.start(), 0
        if wide > room:
            while (cut := _fitting(text, begin, word.end(), room)) < word.end():
                yield TextLine(begin, cut)
                begin = cut
        used += cells(text[max(begin, word.start()) : word.end()])
    yield TextLine(begin, end)


def _fitting(text: str, start: int, end: int, room: int) -> int:
    """The end of what fits into `room` cells; at least one character."""
    used = 0
    for at in range(start, end):
        used += cells(text[at])
        if used > room:
            return max(at, start + 1)
    return end


def page_cells(
    page: Page, number: int, look: Look, *, claim: StoredClaim | None, finder: Finder | None
) -> list[Piece]:
    """Return the pieces of a line: the sentence of `claim` stands out, the others are marked."""
    line = page.lines[number]
    if isinstance(line, HeadLine):
        return [Piece(" " * _GUTTER), *highlighted(line.text, line.ink, finder)]
    told = claim.claim if claim else None
    inside = told is not None and line.start < told.end and told.start < line.end
    begun = page.begun_on.get(number)
    if claim is not None and inside and page.line_of(claim.claim.start) == number:
        begun = claim
    gutter = _gutter(begun, look, inside=inside)
    inks = _Inks(page, number, line, claim)
    return [*gutter, *inks.pieces(finder)]


def _gutter(begun: StoredClaim | None, look: Look, *, inside: bool) -> list[Piece]:
    """The cursor's bar beside the sentence; the kind of the claim that begins on the line."""
    bar = Piece(look.mark("cursor"), "cursor") if inside else Piece(" ")
    if begun is None:
        return [bar, Piece("  ")]
    kind, mode = begun.claim.kind, begun.claim.mode
    return [bar, Piece(look.kind(kind, mode), FAMILIES[kind].value), Piece(" ")]


class _Inks:
    """What stands out on one line, as the offsets where something begins or ends."""

    def __init__(self, page: Page, number: int, line: TextLine, chosen: StoredClaim | None) -> None:
        self._text = page.text
        self._line = line
        self._chosen = chosen.claim if chosen else None
        self._cues = page.cues_on.get(number, [])

    def pieces(self, finder: Finder | None) -> Iterator[Piece]:
        """The line's text in pieces of one ink each."""
        cuts = self._cuts()
        for start, end in pairwise(cuts):
            text = self._text[start:end].rstrip("\n").translate(UNDRAWN)
            yield from highlighted(text, self._ink(start), finder)

    def _cuts(self) -> list[int]:
        line = self._line
        spans = list(self._cues)
        if self._chosen:
            spans += [
                (self._chosen.start, self._chosen.end),
                (self._chosen.cue_start, self._chosen.cue_end),
            ]
        inner = {at for span in spans for at in span if line.start < at < line.end}
        return [line.start, *sorted(inner), line.end]

    def _ink(self, at: int) -> str:
        chosen = self._chosen
        if chosen and chosen.cue_start <= at < chosen.cue_end:
            return "told"
        if chosen and chosen.start <= at < chosen.end:
            return "sentence"
        return "cue" if any(start <= at < end for start, end in self._cues) else "plain"
