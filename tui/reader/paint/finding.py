"""Where the words of a search stand in a text, for highlighting; the store does the search."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TERM = re.compile(r'"([^"]*)"?|([^\s"]+)')
_OPERATORS = frozenset({"AND", "OR", "NOT", "NEAR"})


class Finder:
    """Finds the words of a query: case and accents do not count, `word*` finds what it begins."""

    def __init__(self, query: str) -> None:
        self.query = query
        patterns = [pattern for term in _terms(query) if (pattern := _pattern(term))]
        self._pattern = re.compile("|".join(patterns)) if patterns else None

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of every found word, in order, none overlapping."""
        if self._pattern is None:
            return []
        return [match.span() for match in self._pattern.finditer(fold(text))]


def fold(text: str) -> str:
    """Return `text` in small letters without accents, one character for each."""
    if text.isascii():
        return text.lower()
    return "".join(map(_fold_one, text))


@lru_cache(maxsize=2048)
def _fold_one(character: str) -> str:
    base = unicodedata.normalize("NFKD", character)[0].lower()
    return base if len(base) == 1 else character


def _terms(query: str) -> list[str]:
    """The words and "quoted phrases" of a query."""
    found = [(match[1] or match[2] or "") for match in _TERM.finditer(query)]
    return [term for term in found if term not in _OPERATORS]


def _pattern(term: str) -> str:
    """A regex for a word or phrase, cut where the index cuts: at what is no letter or digit."""
    words = re.findall(r"\w+", fold(term))
    if not words:
        return ""
    end = "" if term.endswith("*") else r"\b"
    return r"\b" + r"\W{1,3}".join(map(re.escape, words)) + end
