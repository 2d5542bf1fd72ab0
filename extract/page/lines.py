"""The lines of a pasted page: ends of line made one, control characters gone, wraps undone.

Hard-wrapped text (plain-text mail, wires at some 72 columns) is told by its shape: lines of at
most 100 characters that break in the middle of sentences, just where the next word would not
have fitted. There a line break is layout and no letter of the sentence, so the lines of a
paragraph are joined by one space (by nothing after a hyphen inside a word). Everywhere else each
line is a paragraph of its own, and nothing inside it is touched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from extract.page.shapes import final_stop

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# C0 and C1 controls but for tab and newline: none of them is a letter, and a terminal obeys them.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_INVISIBLE_ENDS = "\ufeff\u200b\u2060"
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40
_RAGGED = 12
"""How many columns short of the full width a wrapped line may stay."""
_ENOUGH_WRAPS = 3
_HYPHENED = re.compile(r"[^\W\d_]-\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page, blanks at its ends left out; `block` counts what blank lines part."""

    text: str
    block: int


def lines(original: str) -> list[Line]:
    """Return the lines of a page that hold anything, wrapped ones joined to paragraphs."""
    plain = _CONTROLS.sub("", _LINE_ENDS.sub("\n", original))
    blocks = _blocks(plain)
    width = _wrap_width(blocks)
    if width:
        blocks = [_unwrapped(block, width) for block in blocks]
    return [Line(text, number) for number, block in enumerate(blocks) for text in block]


def _blocks(plain: str) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for raw in plain.split("\n"):
        line = raw.strip().strip(_INVISIBLE_ENDS).strip()
        if line:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return blocks if blocks[-1] else blocks[:-1]


def _wrap_width(blocks: list[list[str]]) -> int:
    """Return the width that the page was wrapped to, 0 where it was not."""
    width = max((len(line) for block in blocks for line in block), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    breaks = [pair for block in blocks for pair in pairwise(block) if not final_stop(pair[0])]
    full = [pair for pair in breaks if _is_full(*pair, width)]
    small = sum(following[0].islower() for _, following in full)
    # A page too short for three wraps has to be plain: each break in the middle of a sentence.
    plain = 0 < small == len(full) == len(breaks)
    many = len(full) >= _ENOUGH_WRAPS and len(full) * 2 > len(breaks) and small * 3 >= len(full)
    return width if plain or many else 0


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the first word of the following line would not have fitted (give or take)."""
    return len(line) + 1 + len(following.split(None, 1)[0]) > width - _RAGGED


def _unwrapped(block: list[str], width: int) -> list[str]:
    joined: list[list[str]] = []
    before = ""
    for line in block:
        if before and (_is_full(before, line, width) or line[0].islower()):
            joined[-1].append("" if _HYPHENED.search(before) else " ")
            joined[-1].append(line)
        else:
            joined.append([line])
        before = line
    return ["".join(parts) for parts in joined]
