"""What prepositions join to a noun: "talks *with Peru*", "a demand *for time*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.sorting import CONTAINERS
from extract.grammar.chunks import Chunk, Part
from extract.grammar.runs import run_right

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause


_LEADING = frozenset({Part.PREPOSITION, Part.JOINING, Part.TIME, Part.ADVERB})


def phrases_after(scene: Scene, one: Chunk) -> list[tuple[str, tuple[Chunk, ...]]]:
    """Return the prepositional phrases right behind a noun chunk."""
    found: list[tuple[str, tuple[Chunk, ...]]] = []
    chunks = scene.chunks
    i = one.at + 1
    while i + 1 < len(chunks) and chunks[i].part in _LEADING:
        if chunks[i].part is not Part.PREPOSITION or chunks[i + 1].part is not Part.NOUN:
            i += 1
            continue
        run, past = run_right(chunks, i + 1, governed=True)
        if not run:
            break
        found.append((chunks[i].low, run))
        i = past
    return found


def has_phrase(clause: Clause, preposition: str, objects: Sequence[Chunk]) -> bool:
    """Whether a verb has a phrase of its own; "warned a group of lawmakers" has none with "of"."""
    if any(f" {preposition} " in one.head_token.low for one in objects):
        return True  # "its own envoy to Seoul" is one name of an office
    some = [run for word, run in clause.phrases if word == preposition and run]
    holders = [one for one in objects if preposition == "of" and one.low in CONTAINERS]
    return len(some) > sum(any(run[0].at == one.at + 2 for run in some) for one in holders)
