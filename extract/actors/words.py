"""Words of a text with their places, and the one spelling under which names are compared.

A word is a run of letters and digits; what stands between two words (a space, a hyphen, an
apostrophe, a comma) is looked at where it matters. So "Crabtree-Ireland", "O'Neill" and "J. D."
need no rules of their own here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORD = re.compile(r"[^\W_][^\W_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W_]*)*")
# Letters that no decomposition parts from their strokes.
_STROKES = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "ə": "e"}
    | {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe"}
)
JOINS = frozenset(
    {" ", "-", "\u2010", "\u2011", "'", "\u2019", ". ", ".", "\u00a0", "\n", "  ", " & ", "&"}
)
# How many words a heading has at least, how long those are that always have a capital there,
# and which part of all has.
_FEW, _LONG, _MOSTLY = 5, 4, 0.7
_LOUD = 2  # so many words in capitals, all of them long, are no initials
APOSTROPHES = frozenset({"'", "\u2019", "\u02bc"})


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """The word without diacritics, case kept: "Müller" and "Muller" are one."""
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word.translate(_STROKES))
    return "".join(c for c in parts if not unicodedata.combining(c))


@lru_cache(maxsize=16384)
def key(name: str) -> tuple[str, ...]:
    """The folded words of a name: what two spellings of it have in common."""
    return tuple(fold(word) for word in _WORD.findall(name))


_SOUNDS = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("iyi|iy|yy|ii|ei|ey|ie|y", "i"),
        ("ou|oo", "u"),
        ("gh|q", "k"),
        ("kh", "h"),
        ("dj", "j"),
        ("ph", "f"),
        ("x", "ks"),
        ("w", "v"),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=16384)
def sound(word: str) -> str:
    """One spelling for the ways of writing a name in Latin letters: Sergey and Sergei."""
    lower = word.lower()
    for pattern, letter in _SOUNDS:
        lower = pattern.sub(letter, lower)
    return lower


class Line:
    """The words of one sentence: `words[i]`, folded, is `text[starts[i]:ends[i]]`.

    `lows` are the words in lower case; `is_heading` says that all longer words have capitals, so
    that a capital tells nothing.
    """

    __slots__ = (
        "end", "ends", "gaps", "is_heading", "lows", "number", "paragraph", "start", "starts",
        "text", "words",
    )  # fmt: skip

    def __init__(self, text: str, start: int, end: int, number: int, paragraph: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.number, self.paragraph = number, paragraph
        spans = [match.span() for match in _WORD.finditer(text, start, end)]
        self.starts = [a for a, _ in spans]
        self.ends = [b for _, b in spans]
        behind = [*self.starts[1:], end]
        self.gaps = [text[a:b] for a, b in zip(self.ends, behind, strict=False)]
        words = [text[a:b] for a, b in spans]
        self.words = words if text[start:end].isascii() else [fold(word) for word in words]
        self.lows = [word.lower() for word in self.words]
        self.is_heading = self._is_heading()

    def __len__(self) -> int:
        return len(self.words)

    def gap(self, i: int) -> str:
        """What stands between word `i` and the next, or the end of the sentence; "" outside it."""
        return self.gaps[i] if 0 <= i < len(self.gaps) else ""

    def before(self, i: int) -> str:
        """What stands between the word before `i`, or the start of the sentence, and `i`.

        "" outside the sentence.
        """
        if not 0 <= i < len(self.starts):
            return ""
        return self.text[self.ends[i - 1] if i else self.start : self.starts[i]]

    def _is_heading(self) -> bool:
        capitals = [word[0].isupper() for word in self.words]
        if len(capitals) <= _FEW or self.text[self.end - 1] in ".!?":
            return False
        pairs = zip(self.words, capitals, strict=True)
        long = all(capital for word, capital in pairs if len(word) >= _LONG)
        return long and sum(capitals) > _MOSTLY * len(capitals)

    def word(self, i: int) -> str:
        """Word `i` in lower case, empty outside the sentence."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def possessed(self, i: int) -> bool:
        """Whether an 's (or the apostrophe of a plural) follows word `i`."""
        gap = self.gap(i)
        if not gap or gap[0] not in APOSTROPHES:
            return False
        if len(gap) > 1:
            return gap[1].isspace() and self.words[i].endswith("s")
        return self.word(i + 1) == "s"


def calm(lines: Sequence[Line]) -> None:
    """Give words plain capitals with which a paper opens a paragraph loudly: "ZAMBIA has".

    Of one such word the article must have the plain form elsewhere; several are no initials.
    """
    plain = {word for line in lines for word in line.words if word.istitle()}
    for line in lines:
        words = line.words
        loud = next((i for i, word in enumerate(words) if not word.isupper()), len(words))
        if not loud or loud == len(words) or any(len(word) < _LONG for word in words[:loud]):
            continue
        if loud >= _LOUD or words[0].capitalize() in plain:
            words[:loud] = [word.capitalize() for word in words[:loud]]
