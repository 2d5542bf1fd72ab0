"""Acts that only say that another does the same: "Unite may do likewise", "so did Peru"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.denoting import heads
from extract.acts.roles import Roles
from extract.acts.status import own

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause, Run

_SAME = frozenset({"likewise", "same", "so"})
_DOUBT = "what is done is taken from the act before"


def echo(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the act told of last, done by somebody else; `None` where a clause echoes none."""
    if clause.verb.lemma not in ("do", "follow") or clause.verb.passive:
        return None
    names = heads(scene, _who(scene, clause))
    kind, before = memory.last_act
    if kind is None or not names or set(names) <= set(before):
        return None
    status = own(scene, clause, kind)
    act = act_of(scene, clause, kind, None, status, Roles(sources=names))
    act.doubts.append(_DOUBT)
    if _stands_behind(scene, clause):
        act.cue = (scene.tokens[clause.chunk.first - 1].start, clause.objects[0][-1].end)
        act.span, act.clause = act.cue, None
    return act


def _who(scene: Scene, clause: Clause) -> Run:
    """Return who does the same: behind "so did", before "did the same" and "may follow"."""
    last = clause.chunk.last
    behind = {one.low for one in scene.tokens[last + 1 : last + 4]}
    if clause.verb.lemma == "follow":
        alone = bool(clause.verb.modal) and not clause.objects
        return clause.subject if alone or "suit" in behind else ()
    if _stands_behind(scene, clause):
        return clause.objects[0]
    return clause.subject if behind & _SAME else ()


def _stands_behind(scene: Scene, clause: Clause) -> bool:
    """Whether the subject follows: "so did Peru"."""
    first = clause.chunk.first
    return first > 0 and scene.tokens[first - 1].low == "so" and bool(clause.objects)
