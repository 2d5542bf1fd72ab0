"""When the words before a noun make an act of it that something else is told to follow or fill."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.wordlists import words

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk

_AFTER = frozenset({"after", "following", "since", "over", "at", "during"})
_IN = frozenset({"call", "conversation", "talks"})
_SHARE = words("participation part role place seat progress interest")
_MEALS = words("dinner lunch breakfast tea supper")


def is_setting(scene: Scene, one: Chunk) -> bool:
    """Whether a noun is what something came after or was done in: "after the talks", "in a call".

    "Over dinner" only tells where two agreed, and "progress in talks" what they came to.
    """
    word = scene.chunks[one.at - 1].low
    if word == "in":
        before = scene.chunks[one.at - 2].low if one.at > 1 else ""
        return one.low in _IN and before not in _SHARE
    return word in _AFTER and not (word == "over" and one.low in _MEALS)


__all__ = ["is_setting"]
