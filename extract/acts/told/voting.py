"""What a vote is for by what is voted: "voted to suspend her" is a sanction and no support."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.acts.people.roles import roles_of
from extract.acts.words.matching import best_pattern
from extract.grammar.clause import Relation
from store.model import Kind

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import Pattern
    from extract.grammar.clause import Clause

_AGAINST = frozenset({Kind.SANCTION, Kind.REJECT, Kind.ACCUSE, Kind.COERCE})


def voted(scene: Scene, clause: Clause, pattern: Pattern) -> Pattern:
    """Return the pattern of a vote, with the kind of what is voted where that hurts somebody.

    To call a ballot asks for votes; where "members are balloted" or "the vote is held", they vote.
    """
    if _is_held(clause, pattern):
        return replace(pattern, kind=Kind.SUPPORT, targets=("none",))
    inner = _matter(scene, clause, pattern)
    return pattern if inner is None else replace(pattern, kind=inner[1].kind)


def _is_held(clause: Clause, pattern: Pattern) -> bool:
    """Whether it is told of a vote that it is taken, and not who asks for it."""
    if pattern.kind is not Kind.REQUEST or not clause.verb.passive:
        return False
    put = "vote" in pattern.words  # "was put to the vote"
    return put or clause.verb.lemma in _POLLING or any(one.low == "vote" for one in clause.subject)


_POLLING = frozenset({"ballot", "poll"})


def aimed_by_vote(scene: Scene, clause: Clause, pattern: Pattern) -> list[str]:
    """Return at whom a vote is aimed: whom the verb below it names."""
    inner = _matter(scene, clause, pattern)
    return roles_of(scene, *inner).targets if inner is not None else []


def _matter(scene: Scene, clause: Clause, pattern: Pattern) -> tuple[Clause, Pattern] | None:
    if clause.verb.lemma != "vote" or pattern.kind not in (Kind.SUPPORT, *_AGAINST):
        return None
    for one in scene.below(clause):
        if one.relation is Relation.INFINITIVE:
            inner = best_pattern(scene, one)
            against = inner is not None and inner.kind in _AGAINST and not one.verb.negated
            return (one, inner) if inner is not None and against else None
    return None
