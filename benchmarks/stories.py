"""Stories told by several outlets each, with the words that tell of each act marked.

They stand in benchmarks/gold/joining.toml: {a|signed} marks an act of the story called "a".
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from store.model import Claim

_GOLD = Path(__file__).parent / "gold" / "joining.toml"
_MARK = re.compile(r"\{(?P<act>\w+)\|(?P<words>[^}]+)\}")


@dataclass(frozen=True, slots=True)
class Marked:
    """An article of a story, and of each act that it tells the name and where its words stand."""

    story: str
    published: date
    text: str
    acts: tuple[tuple[str, int, int], ...]


def stories() -> Iterator[Marked]:
    """Yield all articles of all stories."""
    found: dict[str, list[dict[str, Any]]] = tomllib.loads(_GOLD.read_text(encoding="utf-8"))
    for story in found["story"]:
        for article in story["article"]:
            yield _marked(story["name"], article["published"], article["text"].strip())


def _marked(story: str, published: date, marked: str) -> Marked:
    text, acts, done = "", [], 0
    for mark in _MARK.finditer(marked):
        text += marked[done : mark.start()]
        acts.append((mark["act"], len(text), len(text) + len(mark["words"])))
        text += mark["words"]
        done = mark.end()
    return Marked(story, published, text + marked[done:], tuple(acts))


def told_by(article: Marked, claims: Sequence[Claim]) -> Iterator[tuple[str, int]]:
    """Yield the name of each act that is found, and which claim tells of it: no claim twice."""
    taken: set[int] = set()
    for act, first, last in article.acts:
        for number, claim in enumerate(claims):
            at = article.text.find(claim.sentence)
            start, end = at + claim.cue_start - claim.start, at + claim.cue_end - claim.start
            if at >= 0 and number not in taken and start < last and first < end:
                taken.add(number)
                yield act, number
                break
