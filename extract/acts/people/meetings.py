"""Meetings named beside an act: what a deal grew out of, what talks are called behind a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.sorting import classes
from extract.grammar.chunks import Chunk, Part
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_FOLLOWING = words("follow precede cap crown")
_GROWING = words("grow emerge result stem come arise flow spring")
_OWN = words("its their his her the a")
_REACH = 8  # chunks behind a meeting in which it may be called what it is


def grown_from(clause: Clause) -> Iterator[Chunk]:
    """Yield what an act follows from: "grew out of meetings between", "followed talks between"."""
    if clause.verb.lemma in _FOLLOWING and not clause.verb.passive:
        yield from (one for run in clause.objects[:1] for one in run)
    if clause.verb.lemma in _GROWING:
        yield from (one for word, run in clause.phrases if word in ("of", "from") for one in run)


def called(scene: Scene, clause: Clause) -> list[Chunk]:
    """Return what the meeting is called behind a comma: "talks, its first encounter with X"."""
    chunks = scene.chunks
    for i in range(clause.at + 2, min(clause.at + _REACH, len(chunks))):
        one = chunks[i]
        if chunks[i].part is Part.BREAK or chunks[i].verb is not None:
            return []
        after_comma = chunks[i - 1].part is Part.COMMA and one.part is Part.NOUN
        if after_comma and one.tokens[0].low in _OWN and _is_meeting(scene, one):
            return [one]
    return []


def _is_meeting(scene: Scene, one: Chunk) -> bool:
    return any(found.name == "meeting" for found in classes(scene, one))
