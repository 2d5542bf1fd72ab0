"""Finds where time expressions may stand: words that set a class off, and the rules to try there.

One pass over the words of a text; at a word that is the head of some class, the phrase is followed
back over words that any pattern holds, and the rules of the class are tried from its start on. The
window is a few words wide whatever the text, so that the time is linear in its length.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from extract.timex import english
from extract.timex.english import RULES, Rule
from extract.timex.grammar import compiled, inner_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Matched = Callable[[str, int], re.Match[str] | None]

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_PLURAL = re.compile(r"['’]?s(?!\w)")
_PARTS = re.compile(r"[;!?]|\n\s*\n")  # what no phrase goes over
_APOSTROPHES = "'’‘`´"
_WINDOW = 9  # words
_MAX_GAP = 4  # characters between two words of a phrase


class Head(NamedTuple):
    """A word that sets classes off: where it ends, of which sorts, and where phrases may start."""

    end: int
    sorts: frozenset[str]
    starts: list[int]


class Finder:
    """The heads of a text, in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._run: list[tuple[int, int]] = []  # the words up to here that a phrase may hold

    def heads(self) -> Iterator[Head]:
        """Walk the words once and yield those that may set a class off."""
        text, known, inner, run = self._text, _known(), inner_words(), self._run
        for token in _TOKEN.finditer(_lowered(text)):
            word = token[0]
            sorts = known.get(word)
            if sorts is None and not word[0].isdecimal():
                if run:
                    run.clear()
                continue
            start, end = token.span()
            sorts = number_sorts(text, start, end) if sorts is None else sorts
            if sorts:
                yield Head(end, sorts, self._starts(start))
            if word in inner or word[0].isdecimal():
                run.append((start, end))
            elif run:
                run.clear()

    def _starts(self, head: int) -> list[int]:
        """Where a phrase that holds the head may begin, leftmost first."""
        text, starts, limit = self._text, [head], head
        for start, end in reversed(self._run[-_WINDOW:]):
            if limit - end > _MAX_GAP or _PARTS.search(text, end, limit):
                break
            starts.append(start)
            limit = start
        starts.reverse()
        return [self._with_apostrophe(start) for start in starts]

    def _with_apostrophe(self, start: int) -> int:
        """An apostrophe before figures belongs to them: '82."""
        text = self._text
        return (
            start - 1
            if start and text[start - 1] in _APOSTROPHES and text[start].isdigit()
            else start
        )


def _lowered(text: str) -> str:
    """A text in small letters, as long as before: "İ", which becomes two, stays."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(_small(letter) for letter in text)


def _small(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else letter


def matches_at(text: str, start: int, head: Head) -> list[tuple[Rule, re.Match[str]]]:
    """The rules that match from a start over a head, the longest first."""
    found = []
    for rule, matched in _rules_for(head.sorts):
        match = matched(text, start)
        if match and match.end() >= head.end:
            found.append((rule, match))
    if len(found) > 1:
        found.sort(key=lambda one: -one[1].end())
    return found


@lru_cache(maxsize=512)
def _rules_for(sorts: frozenset[str]) -> tuple[tuple[Rule, Matched], ...]:
    """The rules that some sorts of head set off, each with what tries it at a place."""
    return tuple((rule, compiled(rule).match) for rule in RULES if sorts & set(rule.heads.split()))


@lru_cache(maxsize=1)
def _known() -> dict[str, frozenset[str]]:
    """The sorts of head that each word is which some pattern holds: none, of most."""
    return {**dict.fromkeys(inner_words(), frozenset()), **heads()}


@lru_cache(maxsize=1)
def heads() -> dict[str, frozenset[str]]:
    """The sorts of head that each word is."""
    sorts: dict[str, set[str]] = {}
    for sort, words in english.HEADS.items():
        for word in _last_words(words):
            sorts.setdefault(word, set()).add(sort)
    for name in english.HOLIDAYS:
        for word in re.findall(r"[a-z]{3,}", name):
            sorts.setdefault(word, set()).add("holiday")
    return {word: frozenset(kinds) for word, kinds in sorts.items()}


def _last_words(phrases: Iterable[str]) -> list[str]:
    return [re.findall(r"[a-z]+", phrase)[-1] for phrase in phrases]


def number_sorts(text: str, start: int, end: int) -> frozenset[str] | None:
    """What a row of digits may be the head of, by its length and its neighbours."""
    length = end - start
    if length > 4 or length == 3:
        return None
    follower = text[end : end + 1]
    sorts = set()
    if length == 4 and text[start] in "12":
        sorts.add("year")
    if length <= 2 and follower and follower in ":./" and text[end + 1 : end + 2].isdigit():
        sorts.add("clock" if follower == ":" else "slash")
    if length == 2 and start and text[start - 1] in _APOSTROPHES:
        sorts.add("short")
    if length in (2, 4) and text[end - 1] == "0" and _PLURAL.match(text, end):
        sorts.add("decade")
    return frozenset(sorts) if sorts else None
