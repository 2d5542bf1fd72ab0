"""How one line of an article is drawn: marks in the gutter, and the inks of its words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from tui.reader.article.page import GUTTER, HeadLine, Inked, Page
from tui.reader.paint.look import FAMILIES, UNDRAWN
from tui.reader.paint.pieces import Piece, highlighted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.model import StoredClaim
    from tui.reader.paint.finding import Finder
    from tui.reader.paint.look import Look
    from tui.reader.paint.wrapping import TextLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What stands out on a page: a claim, what was searched, and what somebody points at.

    `pointed` are offsets of the text that is shown.
    """

    claim: StoredClaim | None = None
    finder: Finder | None = None
    pointed: tuple[int, int] | None = None


NOTHING = Standing()


def page_cells(page: Page, number: int, look: Look, standing: Standing = NOTHING) -> list[Piece]:
    """Return the pieces of a line: the sentence of a claim stands out, the others are marked."""
    line, finder = page.lines[number], standing.finder
    if isinstance(line, HeadLine):
        return [Piece(" " * GUTTER), *highlighted(line.text, line.ink, finder)]
    own = _standing_out(page, standing)
    claim = standing.claim
    inside = any(part.ink == "sentence" and _overlap(part, line) for part in own)
    begun = page.begun_on.get(number)
    if claim is not None and inside and page.line_of(claim.claim.start) == number:
        begun = claim
    inked = [*page.inked_on.get(number, ()), *own]
    return [*_gutter(begun, look, inside=inside), *_pieces(page.text, line, inked, finder)]


def _standing_out(page: Page, standing: Standing) -> list[Inked]:
    parts: list[Inked] = []
    if standing.claim is not None:
        told = page.told(standing.claim)
        parts.append(Inked(told.start, told.end, "sentence"))
        parts.append(Inked(told.cue_start, told.cue_end, "cue"))
    if standing.pointed is not None:
        parts.append(Inked(*standing.pointed, "pointed"))
    return parts


def _overlap(part: Inked, line: TextLine) -> bool:
    return line.start < part.end and part.start < line.end


def _gutter(begun: StoredClaim | None, look: Look, *, inside: bool) -> list[Piece]:
    """The cursor's bar beside the sentence; the claim that begins on the line: kind, by hand."""
    bar = Piece(look.mark("cursor"), "cursor") if inside else Piece(" ")
    if begun is None:
        return [bar, Piece("  ")]
    kind, mode = begun.claim.kind, begun.claim.mode
    changed = begun.by_hand or begun.corrected
    hand = Piece(look.mark("kept"), "odd") if changed else Piece(" ")
    return [bar, Piece(look.kind(kind, mode), FAMILIES[kind].value), hand]


def _pieces(
    text: str, line: TextLine, inked: Sequence[Inked], finder: Finder | None
) -> Iterator[Piece]:
    """The line's text in pieces of one ink each; where several meet, the ink is all of them."""
    here = [part for part in inked if _overlap(part, line)]
    inner = {at for part in here for at in part[:2] if line.start < at < line.end}
    for start, end in pairwise((line.start, *sorted(inner), line.end)):
        inks = sorted({part.ink for part in here if part.start <= start < part.end})
        words = text[start:end].rstrip("\n").translate(UNDRAWN)
        yield from highlighted(words, "+".join(inks) or "plain", finder)
