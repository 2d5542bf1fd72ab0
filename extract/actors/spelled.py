"""Names of bodies whose initials stand behind them in brackets, which tell where they begin.

So "the Halmar Cooks, Bakers and Brewers Union (HCBBU)" is one name, whatever marks are in it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon

if TYPE_CHECKING:
    from extract.actors.words import Line

_LEX = lexicon()
_LEAST, _MOST = 3, 9  # letters of initials
_GAPS = frozenset({" ", "-", ", ", " & ", "'", "’"})
_SMALL = frozenset({"of", "for", "and", "the", "in", "on", "to", "s"})


def spelled_out(line: Line) -> dict[int, int]:
    """Return where names that are spelled out before their initials begin, and where they end."""
    found: dict[int, int] = {}
    if line.text.find(" (", line.start, line.end) < 0:
        return found  # of most lines
    for i, word in enumerate(line.words):
        told = line.before(i)[-2:] == " (" and line.gap(i)[:1] == ")"
        short = word.isupper() or word.istitle()  # "(HCBBU)", in many papers "(Hcbbu)"
        if told and _LEAST <= len(word) <= _MOST and short:
            first = _beginning(line, i, word.lower())
            if first is not None and _is_body(line, first, i):
                found[first] = i
    return found


def _beginning(line: Line, end: int, initials: str) -> int | None:
    """Return the word with which a name begins that ends before word `end`."""
    left, i = len(initials), end
    while left and i:
        i -= 1
        word = line.words[i]
        if i + 1 < end and line.gap(i) not in _GAPS:
            return None
        if word[0].isupper() and line.lows[i][0] == initials[left - 1]:
            left -= 1
        elif left == len(initials) or not _is_passed_over(word, initials[left]):
            return None
    return None if left else i


def _is_passed_over(word: str, initial: str) -> bool:
    """Whether initials leave a word out: "of", and one of two that begin alike."""
    return word in _SMALL or (word[0].isupper() and word[0].lower() == initial)


def _is_body(line: Line, first: int, end: int) -> bool:
    words = line.lows[first:end]
    return words[-1] in _LEX.bodies_last or any(
        word in _LEX.bodies_of and after in ("of", "for") for word, after in pairwise(words)
    )
