"""Patterns that seldom fit, tried only where a word stands of which each match holds one.

To try a pattern at every letter of a passage takes ten to a hundred times as long as to look
whether the passage holds a word, and of most passages that settles it.
"""

from __future__ import annotations

import re
from sys import maxsize


class Seldom:
    """A pattern of `re`, and words of which every match holds one.

    `needs` are these words, or parts of them, in small letters. They only save a search: where
    one stands, in whatever letters, the pattern alone decides.
    """

    __slots__ = ("_needs", "_search")

    def __init__(self, pattern: str, *needs: str, flags: int = 0) -> None:
        self._search = re.compile(pattern, flags).search
        self._needs = needs

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Search `text[start:end]` as `re.Pattern.search` does; offsets are not negative."""
        words = text[start:end].lower()
        for need in self._needs:
            if need in words:
                return self._search(text, start, end)
        return None
