"""What it means to stop doing something: "stopped shelling the town", "halted buying its gas"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.grammar.clause import Relation
from store.model import Kind, Mode

if TYPE_CHECKING:
    from extract.acts.people.roles import Roles
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import Pattern
    from extract.grammar.clause import Clause

_ENDING = frozenset({"stop", "cease", "halt", "quit", "end", "suspend"})
_INSTEAD = {
    Kind.ASSAULT: Kind.RETREAT,
    Kind.MOBILIZE: Kind.RETREAT,
    Kind.COERCE: Kind.RETREAT,
    Kind.SANCTION: Kind.CONCEDE,
    Kind.PROTEST: Kind.CONCEDE,
    Kind.THREATEN: Kind.CONCEDE,
    Kind.REJECT: Kind.CONCEDE,
}


def is_ended(clause: Clause) -> bool:
    """Whether an -ing stands below a verb of stopping; who "stopped short" did not begin."""
    parent = clause.parent
    if clause.relation is not Relation.ING or parent is None:
        return False
    up = any(word == "up" and not run for word, run in parent.phrases)  # "ended up signing"
    return parent.verb.lemma in _ENDING and parent.complement is None and not up


def ended(scene: Scene, clause: Clause, pattern: Pattern, roles: Roles) -> Act | None:
    """Return the act of stopping: of attacks a retreat, of penalties a concession, of help one."""
    parent = clause.parent
    if parent is None:
        return None
    kind = _INSTEAD.get(pattern.kind, Kind.SANCTION)
    mode = Mode.CEASEFIRE if pattern.kind is Kind.ASSAULT else None
    act = act_of(scene, clause, kind, mode, own(scene, parent, kind), roles)
    act.cue = (parent.chunk.start, clause.chunk.end)
    return act
