"""A text broken into lines for a terminal, as offsets into it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.plain import cells

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[^ ]+ *| +")


@dataclass(frozen=True, slots=True)
class TextLine:
    """A line of a text, as offsets into it."""

    start: int
    end: int


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
