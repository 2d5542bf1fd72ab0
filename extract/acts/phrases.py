"""What prepositions join to a noun: "talks *with Peru*", "a demand *for time*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.runs import run_right

if TYPE_CHECKING:
    from extract.acts.scene import Scene


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
