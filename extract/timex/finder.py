"""Finds where time expressions may stand: words that set a class off, and the rules to try there.

One pass over the words of a text; at a word that is the head of some class, the phrase is followed
back over words that any pattern holds, and the class's rules are tried from its start on. The window
is a few words wide whatever the text, so that the time is linear in its length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from extract.timex import english
from extract.timex.english import RULES, Rule
from extract.timex.grammar import compiled, inner_words

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_WINDOW = 9  # words
_MAX_GAP = 4  # characters between two words of a phrase


@dataclass(frozen=True, slots=True)
class Candidate:
    """A rule that matches around a head."""

    rule: Rule
    match: re.Match[str]


@lru_cache(maxsize=1)
def _heads() -> dict[str, frozenset[str]]:
    """The sorts of head that each word is."""
    sorts: dict[str, set[str]] = {}

    def put(words: object, sort: str) -> None:
        for word in words:  # type: ignore[attr-defined]
            for piece in re.findall(r"[a-z]+", str(word).lower())[-1:]:
                sorts.setdefault(piece, set()).add(sort)

    put(english.MONTHS, "month")
    put(english.WEEKDAYS, "weekday")
    put([word + "s" for word in english.WEEKDAYS if word.endswith("day")], "plural")
    put([word + "s" for word in english.WEEKDAYS if word.endswith("day")], "weekday")
    put(english.UNITS, "unit")
    put(english.PARTS, "part")
    put(english.SEASON_WORDS, "season")
    put(english.DECADE_WORDS, "decade")
    put(english.REFERENCES, "reference")
    put(english.FREQUENCIES, "frequency")
    for name in english.HOLIDAYS:
        for piece in re.findall(r"[a-z]{3,}", name):
            if piece not in ("the",):
                sorts.setdefault(piece, set()).add("holiday")
    put(["bc", "bce", "b", "ad"], "bc")
    put(["q"], "quarterlike")
    put(["quarter"], "quarterlike")
    put(["half"], "half")
    put(["fiscal", "fy", "financial"], "fiscal")
    put(["today", "tonight", "yesterday", "tomorrow"], "deictic")
    put(["overnight"], "overnight")
    put(["period", "time"], "period")
    put(["th", "st", "nd", "rd"], "ordinal")
    put(["am", "pm", "m", "noon", "midnight", "clock", "gmt", "utc"], "clock")
    return {word: frozenset(kinds) for word, kinds in sorts.items()}


@lru_cache(maxsize=512)
def _rules_for(sorts: frozenset[str]) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if sorts & set(rule.heads.split()))


def _number_sorts(text: str, start: int, end: int) -> frozenset[str] | None:
    """What a row of digits may be the head of, by its length and its neighbours."""
    length = end - start
    follower = text[end : end + 1]
    sorts = set()
    if length == 4 and text[start] in "12":
        sorts.add("year")
    if length <= 2 and follower and follower in ":./" and text[end + 1 : end + 2].isdigit():
        sorts.add("clock" if follower == ":" else "slash")
    if length == 2 and start and text[start - 1] in "'’‘`´":
        sorts.add("short")
    if length in (2, 4) and text[end - 1] == "0" and text[end : end + 2].lower().strip("'’") == "s":
        sorts.add("decade")
    return frozenset(sorts) if sorts else None


class Finder:
    """The heads of a text in order, and what matches around each."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words: list[tuple[str, int, int]] = []
        self._recent = inner_words()

    def candidates(self) -> object:
        """Yield for each head its position and the ordered matches around it."""
        text, heads = self._text, _heads()
        words = self._words
        known = self._recent
        for token in _TOKEN.finditer(text):
            start, end = token.span()
            word = token[0].lower()
            digit = word[0].isdecimal()
            sorts = _number_sorts(text, start, end) if digit else heads.get(word)
            if sorts:
                yield start, end, sorts, self._starts(start)
            if digit or word in known:
                words.append((word, start, end))
            elif words:
                words.clear()

    def _starts(self, head: int) -> list[int]:
        """Where a phrase that ends in the head may begin, leftmost first."""
        starts = [head]
        limit = head
        for _, start, end in reversed(self._words[-_WINDOW:]):
            gap = self._text[end:limit]
            if len(gap) > _MAX_GAP or "\n\n" in gap or (";" in gap) or "! " in gap or "? " in gap:
                break
            starts.append(start)
            limit = start
        starts.reverse()
        # An apostrophe before a figure belongs to it.
        return [
            start - 1
            if start and self._text[start - 1] in "'’‘`´" and self._text[start].isdigit()
            else start
            for start in starts
        ]


def matches_at(text: str, start: int, head_end: int, sorts: frozenset[str]) -> list[Candidate]:
    """The rules that match from a start over a head, the longest first."""
    found = []
    for rule in _rules_for(sorts):
        match = compiled(rule).match(text, start)
        if match and match.end() >= head_end:
            found.append(Candidate(rule, match))
    found.sort(key=lambda one: -one.match.end())
    return found
