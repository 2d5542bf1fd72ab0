"""Words between quotation marks: where they begin and end, and the text with them blotted out.

Read are “ ”, " ", « », „ “, ‘ ’ and ' '. An apostrophe is no mark; a quotation that stays open at
the end of a paragraph runs to that end where the next paragraph opens with a mark too, as
newspapers print long quotations, or where it opened the paragraph.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BLOT = "\x00"
_MARK = re.compile("[“”„«»\"‘’']")
_CLOSERS = {"“": "”", "«": "»", "„": "“”", '"': '"', "‘": "’", "'": "'"}
_SINGLE = "‘'"
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
    for number, (start, end) in enumerate(spans):
        heads_on = number + 1 < len(spans) and text[spans[number + 1][0]] in '“„«"'
        inside, carried = _paragraph(text, start, end, heads_on=heads_on, carried=carried)
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


def _paragraph(
    text: str, start: int, end: int, *, heads_on: bool, carried: bool
) -> tuple[list[Quoted], bool]:
    """Read one paragraph; also tell whether its last quotation runs on into the next."""
    reader = _Reader(text, start, end)
    reader.read()
    found = reader.found
    open_at = reader.open_at
    runs_on = open_at is not None and text[open_at] not in _SINGLE and heads_on
    head = start + len(text[start:end]) - len(text[start:end].lstrip())
    if open_at is not None and text[open_at] not in _SINGLE and (runs_on or open_at == head):
        stop = start + len(text[start:end].rstrip())
        found.append(Quoted(open_at + 1, stop, open_at, stop))
    if carried and found and found[0].outer_start == head:
        first = found[0]
        found[0] = Quoted(
            first.start, first.end, first.outer_start, first.outer_end, carries_on=True
        )
    return [one for one in found if one.end > one.start], runs_on


class _Reader:
    """Walks over the marks of one paragraph, once, from left to right."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.found: list[Quoted] = []
        self.open_at: int | None = None
        self.weak: int | None = None  # a closing mark that may be a plural's apostrophe

    def read(self) -> None:
        for mark in _MARK.finditer(self.text, self.start, self.end):
            self._step(mark.start(), mark[0])
        self._settle()

    def _step(self, at: int, mark: str) -> None:
        if self.open_at is None:
            if self._opens(at, mark):
                self.open_at = at
        elif mark in _CLOSERS[self.text[self.open_at]] and self._closes(at, mark):
            self._close(at)
        elif self._starts_over(at, mark):
            self._settle()
            self.open_at = at

    def _starts_over(self, at: int, mark: str) -> bool:
        """Whether the mark in hand was never closed, since the same mark opens again."""
        assert self.open_at is not None
        return mark == self.text[self.open_at] and self._opens(at, mark)

    def _opens(self, at: int, mark: str) -> bool:
        if mark in "“„«":
            return True
        if mark in "”»’":
            return False
        before = self.text[at - 1] if at > self.start else " "
        after = self.text[at + 1] if at + 1 < self.end else " "
        free = not before.isalnum() and before not in ".,!?)’”"
        if mark == '"':
            return free and not after.isspace()
        clipped = _CLIPPED.match(self.text, at + 1, min(self.end, at + 8))
        return free and (after.isalnum() or after in '“"…$£€') and not clipped

    def _closes(self, at: int, mark: str) -> bool:
        if mark not in "’'\"":
            return True
        before = self.text[at - 1]
        after = self.text[at + 1] if at + 1 < self.end else " "
        if mark == '"':
            return not self._opens(at, mark) or not before.isspace()
        if after.isalnum() or before.isspace():
            return False
        if (
            before == "s"
            and self.text[at + 1 : at + 2] == " "
            and self.text[at + 2 : at + 3].islower()
        ):
            self.weak = self.weak or at
            return False
        return True

    def _close(self, at: int) -> None:
        assert self.open_at is not None
        lead = 1
        while self.text[self.open_at + lead : self.open_at + lead + 1].isspace() and mark_space(
            self.text[self.open_at]
        ):
            lead += 1
        stop = at
        while stop > self.open_at + lead and self.text[stop - 1].isspace():
            stop -= 1
        self.found.append(Quoted(self.open_at + lead, stop, self.open_at, at + 1))
        self.open_at = self.weak = None

    def _settle(self) -> None:
        """Close at a doubtful mark, where no better one came."""
        if self.open_at is not None and self.weak is not None:
            self._close(self.weak)


def mark_space(mark: str) -> bool:
    """Whether a space inside the mark is the printer's and not the speaker's."""
    return mark == "«"
