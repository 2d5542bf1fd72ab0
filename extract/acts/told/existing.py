"""Acts that there were or will be: "there were talks between A and B", "there will be a vote"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.acts.told.nominal import act_class, mode_of, participants
from extract.acts.words.denoting import is_negative
from extract.grammar.chunks import Part
from store.model import Status

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

_EVENTS = frozenset({"meeting", "walkout", "attack", "ballot", "visit", "combat"})


def existing(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the act that "there is" tells of, by somebody or on a day; else `None`."""
    if clause.verb.lemma != "be" or [one.low for one in clause.subject] != ["there"]:
        return None
    if clause.verb.form != "finite":
        return None
    for run in clause.objects[:1]:
        for one in run:
            cls = act_class(scene, one)
            if cls is None or cls.kind is None or cls.name not in _EVENTS:
                continue
            status = own(scene, clause, cls.kind)
            if is_negative(one) or one.tokens[0].low == "no":
                status = Status.DENIED
            roles = participants(scene, one, cls, status, memory)
            dated = any(each.part is Part.TIME for each in scene.chunks[clause.at : clause.finish])
            if not roles.all and not dated:
                return None
            act = act_of(scene, clause, cls.kind, mode_of(cls, one), status, roles)
            act.goes_on = True
            return act
    return None


__all__ = ["existing"]
