"""Whom a strike or a protest hits that its words place: "downed tools at a Ford plant"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.lexicon import lexicon
from store.model import ActorKind, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk


def name_struck(told: Sequence[tuple[Scene, Act]], sides: Sides) -> None:
    """Aim each strike at the firms that its own clause names, all of them; unions are not hit."""
    strikes = [(scene, act) for scene, act in told if act.kind is Kind.PROTEST]
    strikers = {sides.of(name) for _, act in strikes for name in act.roles.sources}
    for scene, act in strikes:
        if act.roles.sources:
            named = [one for one in _firms(scene, act) if sides.of(one) not in strikers]
            if set(act.roles.targets) <= set(named):
                act.roles.targets = named


_BODIES = frozenset({"body", "law", "demand"})


def _is_of_body(chunk: Chunk) -> bool:
    """Whether a name only tells what court or order is meant: "a labour court order"."""
    if chunk.head_token.mention is not None:
        return False
    words = {token.low for token in chunk.tokens if token.mention is None}
    classes_of = {name for word in words for name in lexicon().noun_classes(word)}
    return not _BODIES.isdisjoint(classes_of)


def _firms(scene: Scene, act: Act) -> list[str]:
    """Return the organisations that a clause names, each once."""
    first, last = act.span
    found: dict[str, None] = {}
    for chunk in scene.chunks:
        if not first <= chunk.start < last or _is_of_body(chunk):
            continue
        for token in chunk.tokens:
            if token.mention is not None:
                found.update(dict.fromkeys(token.mention.actors))
    actors = scene.cast.actors
    return [
        name for name in found if name in actors and actors[name].kind is ActorKind.ORGANISATION
    ]
