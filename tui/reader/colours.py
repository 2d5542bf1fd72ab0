"""Colours taken out of what is sent to a terminal, as NO_COLOR asks for (https://no-color.org).

Textual answers NO_COLOR with greys; those are colours too, and on a light terminal unreadable ones.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOKS = re.compile(r"\x1b\[([0-9;]*)m")  # SGR, "select graphic rendition" (ECMA-48)
_LONG = {"38", "48", "58"}
_LENGTHS = {"5": 2, "2": 4}  # how many numbers follow 38: 5;N or 2;R;G;B
_COLOURS = {str(code) for first in (30, 40, 90, 100) for code in range(first, first + 8)}
_COLOURS |= {"39", "49", "59"}


def without_colours(data: str) -> str:
    """Return `data` with bold, underlined and the like as they are, and no colour."""
    return _LOOKS.sub(_plain, data)


def _plain(look: re.Match[str]) -> str:
    asked = look[1]
    kept = ";".join(_kept(asked.split(";")))
    # A sequence without a number puts everything back; one that held colours alone must go.
    return f"\x1b[{kept}m" if kept or not asked else ""


def _kept(codes: list[str]) -> Iterator[str]:
    at = 0
    while at < len(codes):
        code = codes[at]
        if code in _LONG:
            at += _LENGTHS.get(codes[at + 1], 1) if at + 1 < len(codes) else 0
        elif code not in _COLOURS:
            yield code
        at += 1
