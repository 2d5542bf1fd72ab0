"""What words between two verbs make of the lower act: "came close to signing"."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from extract.grammar.tokens import Tag
from store.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_ANY = "…"
_GAP = 3  # words that "…" stands for at most
_TAKER = 3  # words of who takes that long, with the time
_LONGEST = 9  # words between the verbs that are looked at
_PASSED_OVER = frozenset({Tag.ADVERB, Tag.TIME, Tag.QUOTE, Tag.NOT})
_NO_NOUN_BEFORE = frozenset({"a", "an", "the", "its", "their", "his", "her"})


def by_phrase(scene: Scene, parent: Clause, clause: Clause) -> Status | None:
    """Return what the words between a verb and the one below it make of the lower act."""
    some = _phrases().get(parent.verb.lemma)
    first, last = parent.chunk.last + 1, clause.chunk.first
    if some is None or not first <= last <= first + _LONGEST:
        return None
    if parent.verb.lemma == "take" and _is_length(scene, first, last):
        return Status.HAPPENED  # "took two days to reply"
    between = [one.low for one in scene.tokens[first:last]]
    light = [
        one.low
        for one in scene.tokens[first:last]
        if one.tag not in _PASSED_OVER and one.low not in _NO_NOUN_BEFORE
    ]
    for words, status in some:
        if _fits(words, between) or (words and _fits(_without_articles(words), light)):
            return status
    return None


def _is_length(scene: Scene, first: int, last: int) -> bool:
    """Whether only a length of time stands there: "two days", "Peru six days"."""
    if not first < last <= first + _TAKER:
        return False
    timex = scene.tokens[last - 1].timex
    return timex is not None and timex.edtf is None


def _without_articles(words: Sequence[str]) -> Sequence[str]:
    return [word for word in words if word not in _NO_NOUN_BEFORE]


def _fits(words: Sequence[str], between: Sequence[str]) -> bool:
    """Whether words stand there one by one; "…" is one to three of any."""
    if _ANY not in words:
        return list(words) == list(between)
    at = list(words).index(_ANY)
    gap = len(between) - (len(words) - 1)
    head, tail = list(words[:at]), list(words[at + 1 :])
    fits = list(between[:at]) == head and list(between[len(between) - len(tail) :]) == tail
    return fits and 1 <= gap <= _GAP


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], Status]]]:
    """Return the phrases of aspects.toml by their verbs."""
    text = (resources.files("extract.acts.course") / "aspects.toml").read_text(encoding="utf-8")
    found: dict[str, list[tuple[tuple[str, ...], Status]]] = defaultdict(list)
    for status, lines in tomllib.loads(text).items():
        for line in lines.strip().splitlines():
            lemma, *words = line.split()
            found[lemma].append((tuple(words), Status(status)))
    return dict(found)


__all__ = ["by_phrase"]
