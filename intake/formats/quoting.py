"""What a mail answers: lines of an earlier message, quoted with ">" below "… wrote:"."""

from __future__ import annotations

import re

from extract.page.shapes import word_count

_MARKS = re.compile(r"(?:> ?){1,20}")
_WROTE = re.compile(r"\S.{0,300}\bwrote:\s{0,9}")
_OPENS_WROTE = re.compile(r"On .{4,300}")
_SENT_ON = 3
"""So many times as long as the rest a quotation is, it is what the mail is about."""


def without_quotations(text: str) -> str:
    """Return a text without the lines that it answers, and without "Ann wrote:" above them.

    Where nearly all is quoted, the mail passes on what it quotes: then the marks go instead.
    """
    lines = text.split("\n")
    quoted = [_is_quoted(line) for line in lines]
    if not any(quoted):
        return text
    theirs = sum(word_count(line) for line in lines if _is_quoted(line))
    if theirs >= _SENT_ON * (word_count(text) - theirs):
        return "\n".join(_unmarked(line) for line in lines)
    kept: list[str] = []
    for number, line in enumerate(lines):
        if quoted[number] and not (number and quoted[number - 1]):
            _drop_opening(kept)
        if not quoted[number]:
            kept.append(line)
    return "\n".join(kept)


def _is_quoted(line: str) -> bool:
    """Whether a line is another's; ">From " is how a mailbox writes a line of the mail itself."""
    return line.startswith(">") and not line.startswith(">From ")


def _unmarked(line: str) -> str:
    marks = _MARKS.match(line) if _is_quoted(line) else None
    return line[marks.end() :] if marks else line


def _drop_opening(lines: list[str]) -> None:
    """Drop "On Monday Ann wrote:" from the end of some lines, where it stands on one or on two."""
    while lines and not lines[-1].strip():
        lines.pop()
    if not lines or not _WROTE.fullmatch(lines[-1]):
        return
    last = lines.pop()
    if not _OPENS_WROTE.match(last) and lines and _OPENS_WROTE.fullmatch(lines[-1].rstrip()):
        lines.pop()
