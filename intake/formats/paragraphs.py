"""Lines of printed pages joined to paragraphs again.

A paragraph ends at a blank line, or where a line ends a sentence well short of the column. A hyphen
at the end of a line is undone, unless the document writes the word with it elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from extract.page.shapes import final_stop, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?:page |p\. ?|[-–—] ?)?\d{1,4}(?: ?(?:of|/) ?\d{1,4})?(?: ?[-–—])?", re.IGNORECASE
)
_HYPHENED = re.compile(r"(?<!\w)\w++-\w++")  # from no middle of a word: it takes no square time
_BROKEN = re.compile(r"(?P<begin>[^\W\d_]+)(?:-|\u00ad)\Z")
_GOES_ON = re.compile(r"[^\W\d_]+")
_BULLETS = "•◦▪‣●■–"
_AT_EDGES = 2
"""So many lines at the head and at the foot of a page may belong to every page."""
_SHORT = 0.8
"""A line shorter than this part of the column's width ends its paragraph, if it ends a sentence."""
_HEADING = 0.6
"""A shorter one without a stop is a heading, where the next line begins with a capital."""


def joined(pages: Sequence[str]) -> str:
    """Return the text of some pages, paragraphs parted by blank lines; "" for no text."""
    lines = _without_edges([page.split("\n") for page in pages])
    width = _width(lines)
    whole = {fold(word) for line in lines for word in _HYPHENED.findall(line)}
    paragraphs: list[str] = []
    open_one = False
    before = ""
    for line in lines:
        if not line:
            open_one = False
            continue
        if open_one and not _ends(before, line, width):
            paragraphs[-1] = _glued(paragraphs[-1], line, whole)
        else:
            paragraphs.append(line)
        open_one, before = True, line
    return "\n\n".join(paragraphs)


def _without_edges(pages: list[list[str]]) -> list[str]:
    """Return the lines of all pages, blanks made one, without what heads and feet repeat."""
    neat = [[" ".join(line.split()) for line in page] for page in pages]
    times = Counter(edge for page in neat for edge in {_masked(line) for line in _edges(page)})
    often = {edge for edge, count in times.items() if count >= 2 and count * 2 >= len(pages)}
    found: list[str] = []
    for page in neat:
        edges = {id(line) for line in _edges(page)}
        kept = [
            line
            for line in page
            if not (id(line) in edges and (_masked(line) in often or _PAGE_NUMBER.fullmatch(line)))
        ]
        found.extend(_trimmed(kept))
    return found


def _edges(page: list[str]) -> list[str]:
    full = [line for line in page if line]
    return [*full[:_AT_EDGES], *full[-_AT_EDGES:]]


def _trimmed(page: list[str]) -> list[str]:
    """Return a page without blank lines at its ends: its last paragraph may go on overleaf."""
    first = next((n for n, line in enumerate(page) if line), len(page))
    last = next((n for n, line in enumerate(reversed(page)) if line), 0)
    return page[first : len(page) - last]


def _masked(line: str) -> str:
    return _FIGURES.sub("0", fold(line))


def _width(lines: Iterable[str]) -> int:
    """Return how wide the column is: as the widest lines are, a few aside."""
    lengths = sorted(len(line) for line in lines if line)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _ends(line: str, following: str, width: int) -> bool:
    """Whether a paragraph ends with a line."""
    if following[0] in _BULLETS:
        return True
    if final_stop(line):
        return len(line) < width * _SHORT or _is_heading(following, width)
    return len(line) < width * _HEADING and not following[0].islower() and line[-1] not in ",;-"


def _is_heading(line: str, width: int) -> bool:
    """Whether a line below the end of a sentence is a heading: short, with no stop of its own."""
    return len(line) < width * _HEADING and not (final_stop(line) or line[0].islower())


def _glued(before: str, line: str, whole: set[str]) -> str:
    broken = _BROKEN.search(before[-60:])
    if not broken:
        return f"{before} {line}"
    goes_on = _GOES_ON.match(line)
    if not goes_on:
        return f"{before} {line}"
    hyphened = fold(f"{broken['begin']}-{goes_on[0]}")
    keep = hyphened in whole or not goes_on[0][0].islower()
    return f"{before if keep else before[:-1]}{line}"
