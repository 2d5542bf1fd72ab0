"""How large the letters of a printed page are: it tells a title and a letterhead from the text."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from extract.page.shapes import word_count

if TYPE_CHECKING:
    from collections.abc import Sequence

_OTHER = 1.15
"""So many times as large as the line beside it a line is of another sort."""
_OF_TITLES = 1.2
_FEWEST_TITLE_WORDS = 3
_MOST_TITLE_WORDS = 30
_LOOKED_AT = 40


MOST_BITS = 50_000
"""Bits of text on one page; a dense one has some thousand, and a made-up one takes minutes."""


class CrowdedError(Exception):
    """A page has far more bits of text than any that is printed."""


@dataclass(slots=True)
class Page:
    """A page as it is taken apart: `lines` are its lines, each with the size of its letters.

    `bits` is how many bits of text it was made of.
    """

    lines: list[tuple[str, float]] = field(default_factory=list)
    bits: int = 0
    _open: Counter[float] = field(default_factory=Counter)
    _text: list[str] = field(default_factory=list)

    def take(self, text: str, around: Any, matrix: Any, _font: Any, size: Any) -> None:
        """Take the next bit of text, as pypdf hands it to a visitor, with what scales it.

        Raises:
            CrowdedError: There are far too many.
        """
        self.bits += 1
        if self.bits > MOST_BITS:
            raise CrowdedError
        letters = _scale(size) * _spread(matrix) * _spread(around)
        first, *others = text.split("\n")
        self._put(first, letters)
        for line in others:
            self.end()
            self._put(line, letters)

    def end(self) -> None:
        """End the line in hand."""
        size = self._open.most_common(1)[0][0] if self._open else 0.0
        self.lines.append(("".join(self._text), size))
        self._open.clear()
        self._text.clear()

    def _put(self, text: str, size: float) -> None:
        if text:
            self._text.append(text)
        if text.strip():
            self._open[round(size, 1)] += len(text)

    def holds(self, text: str) -> bool:
        """Whether its lines are a text, blanks aside."""
        mine = "".join(line for line, _ in self.lines)
        return "".join(mine.split()) == "".join(text.split())

    def text(self) -> str:
        """Return the page's lines, with a blank one where letters become larger or smaller."""
        parted: list[str] = []
        before = 0.0
        for line, size in self.lines:
            if before and size and max(size, before) > _OTHER * min(size, before):
                parted.append("")
            parted.append(line)
            before = size or before
        return "\n".join(parted)


def largest(pages: Sequence[Page]) -> str | None:
    """Return the title: what the first page has in its largest letters, larger than the text's."""
    usual = _usual(pages)
    first_page = pages[0].lines if pages else []
    lines = [(line.strip(), size) for line, size in first_page if line.strip()]
    most = max((size for _, size in lines[:_LOOKED_AT]), default=0.0)
    if not usual or most < usual * _OF_TITLES:
        return None
    first = next(n for n, (_, size) in enumerate(lines) if size == most)
    last = next((n for n, (_, size) in enumerate(lines) if n > first and size != most), len(lines))
    title = " ".join(line for line, _ in lines[first:last])
    return title if _FEWEST_TITLE_WORDS <= word_count(title) <= _MOST_TITLE_WORDS else None


def _usual(pages: Sequence[Page]) -> float:
    """Return the size in which most of the letters are."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line, size in page.lines:
            sizes[size] += len(line)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _scale(size: Any) -> float:
    return abs(float(size)) if isinstance(size, int | float) else 1.0


def _spread(matrix: Any) -> float:
    """Return how much a matrix of PDF (a, b, c, d, e, f) makes things larger."""
    found = max((abs(float(value)) for value in list(matrix or ())[:4]), default=1.0)
    return found or 1.0
