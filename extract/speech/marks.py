"""Words between quotation marks: where they begin and end, and the text with them blotted out.

Read are “ ”, " ", « », „ “, ‘ ’, ' ' and `` ''. An apostrophe is no mark; a quotation that stays
open at the end of a paragraph runs to that end where the next paragraph opens with a mark too, as
newspapers print long quotations, or where it opened the paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BLOT = "\x00"
_MARK = re.compile("``|''|[“”„«»\"‘’']")
_CLOSERS = {
    "“": "”",
    "«": "»",
    "„": "“”",
    '"': '"',
    "‘": "’",
    "'": "'",
    "``": "''",
}
_SINGLE = "‘'"
_PADDED = ("«", "``")  # marks that keep a space inside
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")
# Words and years that drop their beginning: "'em", "'tis", "'90s".
_CLIPPED = re.compile(r"(?:\d\ds\b|(?:em|tis|twas|til|cause|n|bout|round)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A run of quoted words: `start`, `end` without the marks, `outer_*` with them.

    `carries_on` says that it goes on with a quotation left open in the paragraph before.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    carries_on: bool = False


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of every paragraph that is not blank."""
    start = 0
    for gap in _PARAGRAPH.finditer(text):
        if text[start : gap.start()].strip():
            yield start, gap.start()
        start = gap.end()
    if text[start:].strip():
        yield start, len(text)


def quoted(text: str) -> tuple[Quoted, ...]:
    """Return the outermost quotations of a text, in order."""
    found: list[Quoted] = []
    carried = False
    spans = list(paragraphs(text))
    for number, span in enumerate(spans):
        reader = _Reader(text, *span)
        heads_on = number + 1 < len(spans) and text[spans[number + 1][0]] in '“„«"`'
        inside = reader.read(heads_on=heads_on)
        if carried and inside and inside[0].outer_start == reader.head:
            inside[0] = replace(inside[0], carries_on=True)
        carried = reader.is_open and heads_on
        found += inside
    return tuple(found)


def blotted(text: str, quotes: Sequence[Quoted]) -> str:
    """Return the text, as long as before, with every quotation and its marks blotted out."""
    parts: list[str] = []
    at = 0
    for one in quotes:
        parts += (text[at : one.outer_start], BLOT * (one.outer_end - one.outer_start))
        at = one.outer_end
    return "".join([*parts, text[at:]])


class _Reader:
    """Walks over the marks of one paragraph, once, from left to right."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text, self._start = text, start
        self._end = end
        while self._end > start and text[self._end - 1].isspace():
            self._end -= 1
        self.head = start
        while self.head < self._end and text[self.head].isspace():
            self.head += 1
        self._found: list[Quoted] = []
        self._open: tuple[int, str] | None = None  # where the mark stands that is open, and it
        self._weak: int | None = None  # a closing mark that may be a plural's apostrophe

    @property
    def is_open(self) -> bool:
        """Whether a quotation, not of single marks, was left open at the end."""
        return self._open is not None and self._open[1] not in _SINGLE

    def read(self, *, heads_on: bool) -> list[Quoted]:
        """Return the paragraph's quotations; `heads_on` says that the next opens with a mark."""
        for mark in _MARK.finditer(self._text, self.head, self._end):
            self._step(mark.start(), mark[0])
        self._settle()
        if self._open and self.is_open and (heads_on or self._open[0] == self.head):
            at, mark_open = self._open
            self._add(at + len(mark_open), self._end, at, self._end)
        return self._found

    def _step(self, at: int, mark: str) -> None:
        if self._open is None:
            if self._opens(at, mark):
                self._open = at, mark
        elif mark in _CLOSERS[self._open[1]] and self._closes(at, mark):
            self._close(*self._open, at, len(mark))
        elif mark == self._open[1] and self._opens(at, mark):
            # The mark in hand was never closed, since the same mark opens again.
            self._settle()
            self._open = at, mark

    def _around(self, at: int, width: int = 1) -> tuple[str, str]:
        """Return the characters before and after a mark, a space at the paragraph's ends."""
        before = self._text[at - 1] if at > self._start else " "
        after = self._text[at + width] if at + width < self._end else " "
        return before, after

    def _opens(self, at: int, mark: str) -> bool:
        if mark in ("“", "„", "«", "``"):
            return True
        if mark in ("”", "»", "’", "''"):
            return False
        before, after = self._around(at)
        free = not before.isalnum() and before not in ".,!?)’”"
        if mark == '"':
            return free and not after.isspace()
        clipped = _CLIPPED.match(self._text, at + 1, min(self._end, at + 8))
        return free and (after.isalnum() or after in '“"…$£€') and not clipped

    def _closes(self, at: int, mark: str) -> bool:
        before, after = self._around(at)
        if mark == '"':
            told_on = self._text[at - 2 : at - 1] in (",", ".", "!", "?")
            return not before.isspace() or told_on or not self._opens(at, mark)
        if mark not in ("’", "'"):
            return True
        if after.isalnum() or before.isspace():
            return False
        if before == "s" and after == " " and self._text[at + 2 : at + 3].islower():
            self._weak = self._weak or at
            return False
        return True

    def _close(self, opened: int, mark: str, at: int, width: int) -> None:
        start, stop = opened + len(mark), at
        if mark in _PADDED:
            while start < stop and self._text[start].isspace():
                start += 1
            while stop > start and self._text[stop - 1].isspace():
                stop -= 1
        self._add(start, stop, opened, at + width)
        self._open = self._weak = None

    def _add(self, start: int, end: int, outer_start: int, outer_end: int) -> None:
        if not self._text[start:end].isspace() and end > start:
            self._found.append(Quoted(start, end, outer_start, outer_end))

    def _settle(self) -> None:
        """Close at a doubtful mark, where no better one came."""
        if self._open is not None and self._weak is not None:
            self._close(*self._open, self._weak, 1)
