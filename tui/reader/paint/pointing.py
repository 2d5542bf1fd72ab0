"""What somebody points at in a text: the next word, the next sentence, the word in a cell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from tui.plain import cells

if TYPE_CHECKING:
    from tui.reader.paint.wrapping import TextLine

Span = tuple[int, int]
"""From where to where, in characters."""

_WORD = re.compile(r"\w[\w’'-]*")


def word_beside(text: str, here: Span | None, step: int, *, start: int = 0) -> Span | None:
    """Return the next word, or the one before; without one to begin at, the first from `start`."""
    if here is None:
        found = _WORD.search(text, start)
        return found.span() if found else None
    if step > 0:
        found = _WORD.search(text, here[1])
        return found.span() if found else here
    return _word_before(text, here[0]) or here


def _word_before(text: str, end: int) -> Span | None:
    """The last word that ends before an offset; looked for in a stretch that doubles."""
    reach = 64
    while True:
        start = max(end - reach, 0)
        # A word that the stretch cuts is none, unless the text itself begins there.
        words = [word.span() for word in _WORD.finditer(text, start, end)]
        if words and (words[-1][0] > start or start == 0):
            return words[-1]
        if start == 0:
            return None
        reach *= 2


def word_at(text: str, offset: int) -> Span | None:
    """Return the word that holds an offset, `None` between words."""
    line = text.rfind("\n", 0, offset) + 1
    found = (word.span() for word in _WORD.finditer(text, line))
    for start, end in found:
        if start > offset:
            return None
        if offset < end:
            return start, end
    return None


def sentence_beside(text: str, here: int, step: int) -> Span | None:
    """Return the sentence that follows on the one at an offset, or the one before it.

    With a step of 0 it is the one at the offset itself, or the nearest one before.
    """
    spans = sentences(text)
    if not spans:
        return None
    at = max((n for n, (start, _) in enumerate(spans) if start <= here), default=-1)
    return spans[min(max(at + step, 0), len(spans) - 1)]


@lru_cache(maxsize=4)
def sentences(text: str) -> tuple[Span, ...]:
    """Return where the sentences of an article's text stand."""
    from extract.sentences import split  # noqa: PLC0415 - not needed to open the reader

    return tuple((one.start, one.end) for one in split(text))


def offset_in(text: str, line: TextLine, x: int) -> int | None:
    """Return the offset of what is drawn in a cell of a line, `None` past its end."""
    used = 0
    for at in range(line.start, line.end):
        used += cells(text[at])
        if used > x:
            return at
    return None
