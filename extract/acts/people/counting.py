"""Some of those who were told of: "all three refused", "two thirds voted against it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.tokens import Tag
from extract.wordlists import words
from store.model import ActorKind, Kind

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import Pattern
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_SHARES = words("majority most half third thirds quarter quarters percent % pc minority few many")
_WHOLE = frozenset({"all", "the", "none", "each", "any"})
_SOME = frozenset({"none", "some", "both", "neither", "either"})
_VOTING = words("vote reject accept approve back ratify endorse turn favour favor oppose be say")
_VOTED = frozenset({Kind.SUPPORT, Kind.REJECT, Kind.REQUEST, Kind.PROTEST})


def is_counted(scene: Scene, clause: Clause, pattern: Pattern) -> bool:
    """Whether the subject is so many of those who were told of, and nobody named."""
    if pattern.kind is Kind.STATE or len(clause.subject) != 1:
        return False
    one = clause.subject[0]
    if one.head_token.mention is not None:
        return False
    return _is_of_several(scene, one) or is_share(scene, clause)


def _is_of_several(scene: Scene, one: Chunk) -> bool:
    """Whether it is "all three", "none of the three", "two of the three", "one of them"."""
    counts = one.head_token.tag is Tag.NUMBER and one.low.isalpha()
    if counts and one.tokens[0].low in _WHOLE:
        return True
    if not counts and one.low not in _SOME:
        return False
    behind = [token.low for token in scene.tokens[one.last + 1 : one.last + 4]]
    if behind[:1] != ["of"]:
        return False
    numbered = len(behind) > 2 and scene.tokens[one.last + 3].tag is Tag.NUMBER
    return behind[1:2] == ["them"] or (behind[1:2] == ["the"] and numbered)


def is_share(scene: Scene, clause: Clause) -> bool:
    """Whether so many of a whole vote: "61 percent rejected it", "a majority said no"."""
    if clause.verb.lemma not in _VOTING or len(clause.subject) != 1:
        return False
    one = clause.subject[0]
    some = {token.low for token in one.tokens}
    counted = bool(some & _SHARES) or one.low in ("some", "others", "most")
    inside = any(word == "of" for word in _behind(scene, one))
    return counted and not inside


def _behind(scene: Scene, one: Chunk) -> list[str]:
    return [token.low for token in scene.tokens[one.last + 1 : one.last + 2]]


def voters(scene: Scene, clause: Clause, memory: Memory) -> list[str]:
    """Return the body whose members voted, as was told in this sentence or the one before."""
    if not is_share(scene, clause):
        return []
    kind, names = memory.last_act
    told = memory.acted_before() or (names if kind in _VOTED else [])
    actors = [scene.cast.actors[name] for name in told if name in scene.cast.actors]
    bodies = [actor.name for actor in actors if actor.kind is ActorKind.ORGANISATION]
    return bodies if len(bodies) == 1 else []


__all__ = ["is_counted", "is_share", "voters"]
