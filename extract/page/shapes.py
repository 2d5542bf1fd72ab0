"""The shape of a line: how long, how it ends, whom it addresses."""

from __future__ import annotations

import re
from functools import lru_cache

_END = re.compile(r"(?P<stop>[.!?…。！？｡])[\s\"'”’»›)\]」』*]{0,4}(?:\[\d{1,3}\])?\Z")
_STOPS = tuple(".!?…。！？｡")
_FOLDED = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_LINES = 16  # a line's fold and count are asked for by many rules, one after another
LONGEST_FURNITURE = 600
"""Characters: a longer line is running text, whatever words it holds."""


def final_stop(line: str) -> str:
    """Return the stop that ends a line, marks and brackets after it aside; "" where none does."""
    if line[-1:].isalnum():
        return ""  # most furniture: no stop, no mark
    if line[-1:] in _STOPS:
        return line[-1:]  # most paragraphs
    found = _END.search(line[-12:])
    return found["stop"] if found else ""


def ends_open(line: str) -> bool:
    """Whether a line leads on to the next, by a colon, a comma or an opened quotation."""
    return line[-1:] in (":", ",", ";")


@lru_cache(maxsize=_LINES)
def word_count(line: str) -> int:
    """Return how many words stand between blanks."""
    return len(line.split())


def is_running(line: str) -> bool:
    """Whether a line reads as running text: a stop or a colon at its end, or very long."""
    count = word_count(line[:LONGEST_FURNITURE])
    if final_stop(line):
        return count >= 3
    return (ends_open(line) and count >= 4) or count >= 25


@lru_cache(maxsize=_LINES)
def fold(line: str) -> str:
    """Return a line as it is compared: small letters, plain quotation marks, single blanks."""
    plain = line if line.isascii() else line.translate(_FOLDED)
    return " ".join(plain.split()).lower()
