"""Which clause of a sentence tells who made the offer or demand that another clause refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.matching import best_pattern
from extract.acts.words.objects import the_object
from extract.grammar.clause import Clause, Relation
from store.model import Kind

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk


def making(scene: Scene, clause: Clause, one: Chunk) -> Clause | None:
    """Return the clause in which somebody offers or demands what `clause` refuses.

    It describes the noun, as in "a text put forward by Peru", or is described by the refusal, as
    in "made an offer, which the union rejected".
    """
    for other in scene.clauses:
        if other is clause or not _concerns(clause, other, one):
            continue
        made = best_pattern(scene, other)
        if made is not None and made.kind in (Kind.AGREE, Kind.REQUEST):
            return other
    return None


def _concerns(clause: Clause, other: Clause, one: Chunk) -> bool:
    if one in clause.antecedent and one in the_object(other):
        return other.relation is not Relation.RELATIVE
    participle = other.subject if other.relation is Relation.PARTICIPLE else ()
    return one in (other.antecedent or participle)
