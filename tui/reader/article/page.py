"""An article as the reader shows it: its lines for a width, and what stands where on them.

Offsets of the article's own text (those of claims) and offsets of the text that is shown differ
where notes were put in; `Page.filled` leads from one to the other.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from tui.dates import date_words
from tui.plain import wrap
from tui.reader.article.filling import Filled, filled
from tui.reader.article.mentions import mentions
from tui.reader.article.noting import quote_spans
from tui.reader.paint.wrapping import TextLine, wrap_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.model import Actor, StoredArticle, StoredClaim
    from tui.reader.article.filling import Note
    from tui.reader.paint.look import Look

GUTTER = 3  # cells before the text: a mark and blanks
MEASURE = 78  # a line of a book; longer ones tire the eye


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line above the text: the title, or who published it and when."""

    text: str
    ink: str


class Told(NamedTuple):
    """Where a claim's sentence and the words of its act stand in the text that is shown."""

    start: int
    end: int
    cue_start: int
    cue_end: int


class Inked(NamedTuple):
    """A part of the text that is shown, and its ink."""

    start: int
    end: int
    ink: str


@dataclass(frozen=True, slots=True)
class Dress:
    """What an article is shown with: its notes, who is known, and the ink of each actor."""

    notes: tuple[Note, ...] = ()
    known: Mapping[str, Actor] = field(default_factory=dict)
    inks: Mapping[str, str] = field(default_factory=dict)


PLAIN = Dress()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article with its claims in the order of the text, laid out for a width in cells."""

    article: StoredArticle
    claims: tuple[StoredClaim, ...]
    dress: Dress
    filled: Filled
    lines: tuple[TextLine | HeadLine, ...]
    width: int
    line_starts: tuple[int, ...]
    begun_on: dict[int, StoredClaim] = field(default_factory=dict)
    inked_on: dict[int, list[Inked]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text that is shown, notes and all."""
        return self.filled.text

    def line_of(self, offset: int) -> int:
        """The number of the line that an offset of the article's own text is on."""
        return self.line_at(self.filled.at(offset))

    def line_at(self, shown: int) -> int:
        """The number of the line that an offset of the text that is shown is on."""
        first = len(self.lines) - len(self.line_starts)
        return first + max(bisect_right(self.line_starts, shown) - 1, 0)

    def told(self, kept: StoredClaim) -> Told:
        """Where a claim stands in the text that is shown."""
        claim, at = kept.claim, self.filled.at
        return Told(
            at(claim.start),
            at(claim.end, end=True),
            at(claim.cue_start),
            at(claim.cue_end, end=True),
        )

    def claim_at(self, shown: int) -> StoredClaim | None:
        """The first claim whose sentence holds an offset of the text that is shown."""
        offset = self.filled.back(shown)
        told = (one for one in self.claims if one.claim.start <= offset < one.claim.end)
        return next(told, None)


def lay_out_page(
    article: StoredArticle,
    claims: tuple[StoredClaim, ...],
    width: int,
    look: Look,
    dress: Dress = PLAIN,
) -> Page:
    """Return an article laid out for a width in cells, gutter included."""
    put = filled(look.same_length(article.article.text), dress.notes)
    room = max(min(width - GUTTER - 1, MEASURE), 1)
    lines = tuple(wrap_text(put.text, room))
    page = Page(
        article=article,
        claims=tuple(sorted(claims, key=lambda kept: (kept.claim.start, kept.claim.cue_start))),
        dress=dress,
        filled=put,
        lines=(*_head(article, room, look), *lines),
        width=width,
        line_starts=tuple(line.start for line in lines),
    )
    for kept in page.claims:
        page.begun_on.setdefault(page.line_of(kept.claim.start), kept)
    for part in _inked(page):
        for number in range(page.line_at(part.start), page.line_at(part.end - 1) + 1):
            page.inked_on.setdefault(number, []).append(part)
    return page


def _inked(page: Page) -> list[Inked]:
    """What has an ink of its own whichever claim stands out: acts, notes, quotes, names."""
    text, at = page.article.article.text, page.filled.at
    claims = [kept.claim for kept in page.claims]
    acts = [page.told(kept) for kept in page.claims]
    parts = [Inked(act.cue_start, act.cue_end, "cue") for act in acts]
    parts += [Inked(start, end, "note") for start, end in page.filled.notes]
    quotes = dict.fromkeys(span for claim in claims for span in quote_spans(text, claim))
    parts += [Inked(at(start), at(end, end=True), "quote") for start, end in quotes]
    named = mentions(text, claims, page.dress.known, page.dress.inks)
    parts += [Inked(at(start), at(end, end=True), ink) for start, end, ink in named]
    return [part for part in parts if part.start < part.end]


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
