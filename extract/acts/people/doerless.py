"""Passives whose doer nobody names and that tell enough all the same: "lines severed in 1998"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.words.denoting import classes, is_negative
from extract.acts.words.nameless import is_unnamed_party
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from store.model import Kind

if TYPE_CHECKING:
    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_OF_ONE = frozenset(
    {Kind.SANCTION, Kind.CONCEDE, Kind.REJECT, Kind.COERCE, Kind.AGREE, Kind.SUPPORT, Kind.REQUEST}
)
_OF_ONE |= {Kind.COOPERATE, Kind.AID, Kind.RETREAT}
_TO_SOMEBODY = frozenset({Kind.AGREE, Kind.REQUEST, Kind.SUPPORT})
_MATTERS = frozenset(
    {"deal", "offer", "plan", "measure", "demand", "law", "date", "relations", "draft"}
)


def tells_enough(scene: Scene, act: Act, clause: Clause) -> bool:
    """Whether a passive is news without its doer.

    It has a day of its own, is done to a party ("both sides had been urged"), or is of what talks
    are about, and the article's own main clause.
    """
    if act.kind not in _OF_ONE or clause.relation is Relation.ING:
        return False
    if any(one.part is Part.TIME for one in scene.chunks[clause.at : clause.walked]):
        return True
    if act.kind in _TO_SOMEBODY and any(is_unnamed_party(scene, one) for one in clause.subject):
        return True
    if clause.relation is not Relation.MAIN:
        return False
    none = act.kind is Kind.AGREE and any(is_negative(one) for one in clause.subject)
    return none or any(
        found.name in _MATTERS for one in clause.subject for found in classes(scene, one)
    )


__all__ = ["tells_enough"]
