"""Names of bodies that commas run through.

Initials in brackets behind a name tell where it begins: "the Halmar Cooks, Bakers and Brewers Union
(HCBBU)". Without these it is a list of callings before a noun for a union that tells.
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
_UNIONS = frozenset({"union", "association", "federation", "guild", "council", "alliance"})
_CALLINGS = ("ers", "ors", "ists", "ians", "men", "ants", "ees")
_LONGEST = 12  # words of a name
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


def listed_out(line: Line) -> dict[int, int]:
    """Return where names that list the callings of a union begin, and where they end."""
    found: dict[int, int] = {}
    for i, word in enumerate(line.lows):
        if word in _UNIONS and line.words[i][0].isupper() and line.word(i - 2) == "and":
            first = _first_calling(line, i)
            if first is not None:
                found[first] = i + 1
    return found


def _first_calling(line: Line, end: int) -> int | None:
    """Return the word with which a list of callings begins that ends at the noun at word `end`."""
    commas, i = 0, end - 1
    if not line.lows[i].endswith(_CALLINGS) or line.gap(i) != " " or line.before(i) != " ":
        return None
    i -= 2
    if not line.lows[i].endswith(_CALLINGS):
        return None
    while i and end - i < _LONGEST and line.words[i - 1][0].isupper():
        gap = line.gap(i - 1)
        if gap not in _GAPS or (gap == ", " and not line.lows[i - 1].endswith(_CALLINGS)):
            break
        commas += gap == ", "
        i -= 1
    return i if commas and line.word(i - 1) == "the" and line.words[i][0].isupper() else None


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
