"""What sort of thing "it" and "them" point back to: "the bills … he withdrew them"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.denoting import classes
from extract.grammar.chunks import Part
from extract.grammar.tokens import Tag
from extract.wordlists import words

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk

_POINTING = frozenset({"it", "them", "that"})
# what people put forward and take back, sign and break
_TOPICS = words(
    "offer deal plan demand law tariff threat walkout vote accusation meeting visit fire"
)
_LOOK_BACK = 24  # chunks in which the noun is looked for


def topic(scene: Scene) -> tuple[str, ...]:
    """Return the classes of the last noun of a sentence that later words may point back to."""
    return _last(scene, len(scene.chunks))


def pointed_at(scene: Scene, one: Chunk) -> tuple[str, ...]:
    """Return the classes of what a pronoun stands for, where it stands for no actor."""
    token = one.head_token
    if token.tag is not Tag.PRONOUN or one.low not in _POINTING:
        return ()
    if token.mention is not None and token.mention.actors:
        return ()
    return _last(scene, one.at) or scene.topic


def _last(scene: Scene, end: int) -> tuple[str, ...]:
    noun = Part.NOUN
    for one in reversed(scene.chunks[max(0, end - _LOOK_BACK) : end]):
        if one.part is noun:
            found = classes(scene, one)
            if found and found[0].name in _TOPICS:
                return tuple(each.name for each in found)
    return ()
