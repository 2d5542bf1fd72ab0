"""Acts that only say that somebody does the same, or does not: "so did Peru", "it has not"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.acts.people.roles import Roles
from extract.acts.words.denoting import acting, heads
from extract.acts.words.matching import best_pattern
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from extract.grammar.tokens import Tag
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause, Run

_SAME = frozenset({"likewise", "same", "so", "that"})
_DOUBT = "what is done is taken from the act before"
_HELPING = frozenset({Tag.DO, Tag.HAVE, Tag.MODAL})
_ENDS = frozenset({Part.BREAK, Part.COMMA, Part.COORDINATOR, Part.TIME, Part.QUOTE})
_WHERE = frozenset({"in", "at", "on", "by", "before", "after", "since", "until", "earlier"})
_BEFORE_SUBJECT = frozenset({"so", "as", "neither", "nor"})


def echo(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the act told of last, done by somebody else; `None` where a clause echoes none."""
    kind, below = _taken_up(scene, clause, memory)
    if kind is None or clause.verb.passive or _is_able(clause) or _is_as_said(clause):
        return None
    who = _who(scene, clause)
    names = acting(scene, who, bodies=True)
    before = memory.last_act[1]
    if not names and [one.low for one in who] == ["they"]:
        names = list(before)
    status = own(scene, clause, kind)
    if _is_denied(scene, clause):
        status = Status.DENIED
    if (
        clause.verb.negated
        and kind is not Kind.REJECT
        and clause.chunk.tokens[0].low in ("will", "would", "wo")
    ):
        kind, status = Kind.REJECT, Status.HAPPENED  # "they have said that they will not"
    anew = below or status is Status.DENIED or _is_elided(scene, clause)
    if not names or not (anew or _is_another(scene, clause, names, before)):
        return None
    act = act_of(scene, clause, kind, None, status, Roles(sources=names))
    act.doubts.append(_DOUBT)
    act.goes_on = True
    if _stands_behind(scene, clause):
        act.cue = (scene.tokens[clause.chunk.first - 1].start, clause.objects[0][-1].end)
        act.span = (act.cue[0], max(act.cue[1], act.span[1]))
        act.clause = None
    return act


def _is_another(scene: Scene, clause: Clause, names: list[str], before: list[str]) -> bool:
    """Whether somebody else does it: who "did so by letter" has only done it once."""
    earlier = [acting(scene, one.subject) for one in scene.clauses if one.at < clause.at]
    return not any(set(names) <= set(some) for some in (before, *earlier))


def _taken_up(scene: Scene, clause: Clause, memory: Memory) -> tuple[Kind | None, bool]:
    """Return the kind of the act that a clause takes up, and whether it was only asked or meant."""
    told = memory.last_act[0]
    if clause.verb.lemma == "follow":
        return (told if _who(scene, clause) else None), False
    if not (_is_elided(scene, clause) or _is_the_same(scene, clause)):
        return None, False
    above = _parents(clause)
    before = [one for one in scene.clauses if one.at < clause.at and one not in above]
    for one in reversed(before):
        pattern = best_pattern(scene, one)
        if pattern is not None:
            return pattern.kind, one.relation is Relation.INFINITIVE
        if one.relation is Relation.MAIN and one.verb.form == "finite":
            return Kind.STATE, False
    willing = clause.chunk.tokens[0].tag is Tag.MODAL and not clause.verb.negated
    refused = told is Kind.REJECT and willing  # "Peru will not sign. Mali will."
    return (None if refused else told), False


def _is_as_said(clause: Clause) -> bool:
    """Whether it only says that it was foretold: "appealed, as they had said they would"."""
    above = clause.parent if clause.relation is Relation.CONTENT else None
    return above is not None and above.opener == "as"


def _is_able(clause: Clause) -> bool:
    """Whether somebody only could or could not: "cannot do so before May"."""
    return clause.chunk.tokens[0].low in ("can", "could", "ca", "cannot")


def _parents(clause: Clause) -> list[Clause]:
    found: list[Clause] = []
    above = clause.parent if clause.relation is Relation.CONTENT else None
    while above is not None and above not in found:
        found.append(above)
        above = above.parent
    return found


def _is_the_same(scene: Scene, clause: Clause) -> bool:
    """Whether one "did the same", "may do likewise", or "so did" somebody."""
    last = clause.chunk.last
    behind = {one.low for one in scene.tokens[last + 1 : last + 4]}
    return clause.verb.lemma == "do" and (bool(behind & _SAME) or _stands_behind(scene, clause))


def _is_elided(scene: Scene, clause: Clause) -> bool:
    """Whether only the helping verb is left: "they had not", "as it had done in May"."""
    verb = clause.verb
    if clause.chunk.head_token.tag not in _HELPING or verb.form != "finite":
        return False
    if clause.objects or clause.complement is not None or not clause.subject:
        return False
    i = clause.at + 1
    while i < len(scene.chunks) and scene.chunks[i].part is Part.ADVERB:
        if scene.chunks[i].low in _SAME:
            return False
        i += 1
    if i >= len(scene.chunks):
        return True
    one = scene.chunks[i]
    return one.part in _ENDS or one.low in _WHERE


def _who(scene: Scene, clause: Clause) -> Run:
    """Return who does the same: behind "so did", before "did the same" and "may follow"."""
    last = clause.chunk.last
    behind = {one.low for one in scene.tokens[last + 1 : last + 4]}
    if clause.verb.lemma == "follow":
        dated = clause.verb.tense == "past" and _is_dated(scene, clause)
        alone = not clause.objects and (bool(clause.verb.modal) or dated)
        return clause.subject if alone or "suit" in behind else ()
    return clause.objects[0] if _stands_behind(scene, clause) else clause.subject


def _is_dated(scene: Scene, clause: Clause) -> bool:
    """Whether a day stands behind a verb that has no object: "Peru followed on Friday"."""
    some = scene.chunks[clause.at + 1 : clause.at + 3]
    named = bool(heads(scene, clause.subject))
    return named and any(one.part is Part.TIME for one in some)


def _stands_behind(scene: Scene, clause: Clause) -> bool:
    """Whether the subject follows: "so did Peru", "as did Chile", "neither did Mali"."""
    first = clause.chunk.first
    opened = first > 0 and scene.tokens[first - 1].low in _BEFORE_SUBJECT
    return opened and len(clause.chunk.tokens) == 1 and bool(clause.objects)


def _is_denied(scene: Scene, clause: Clause) -> bool:
    """Whether "neither did Mali" says that it did not."""
    first = clause.chunk.first
    return first > 0 and scene.tokens[first - 1].low in ("neither", "nor")


__all__ = ["echo"]
