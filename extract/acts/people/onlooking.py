"""Who is only said to be doing something else: "with the king looking on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Part

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk

_APPOSED = [Part.COMMA, Part.NOUN, Part.COMMA]


def only_looks_on(scene: Scene, run: tuple[Chunk, ...]) -> bool:
    """Whether a verb of its own follows a noun, or its name: "with the king, Otto, looking on"."""
    i = run[-1].at + 1
    i += len(_APPOSED) if [one.part for one in scene.chunks[i : i + 3]] == _APPOSED else 0
    verb = scene.chunks[i].verb if i < len(scene.chunks) else None
    return verb is not None and verb.form == "ing" and len(scene.chunks[i].tokens) == 1
