"""Act nouns that no act verb carries: "after the talks, Rossi said", "the arrest of X angered"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.people.meetings import grown_from
from extract.acts.people.roles import Roles, noun_roles
from extract.acts.told.clausewise import UNTOLD
from extract.acts.told.nominal import act_class, mode_of
from extract.acts.told.settings import is_setting
from extract.acts.words.denoting import heads
from extract.acts.words.objects import the_object
from extract.acts.words.phrases import phrases_after
from extract.grammar.chunks import Chunk, Part
from store.model import Mode, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import NounClass
    from extract.grammar.clause import Clause

_STANDING = frozenset({"attack", "arrest", "walkout", "visit", "withdrawal", "meeting"})


def standing(scene: Scene, acts: Sequence[Act]) -> list[Act]:
    """Return acts that a noun alone tells of, with its participants beside it."""
    found: list[Act] = []
    for clause in scene.clauses:
        if clause.verb.form != "finite" or clause.verb.modal or clause.verb.negated:
            continue
        if clause.relation in UNTOLD:
            continue
        beside = _told_after(scene, clause)
        for one in (*clause.subject, *beside):
            act = _alone(scene, clause, one, adjunct=one in beside)
            if act is not None and not _told_already(act, clause, one, acts, beside):
                found.append(act)
    return found


def _told_already(
    act: Act, clause: Clause, one: Chunk, acts: Sequence[Act], beside: Sequence[Chunk]
) -> bool:
    """Whether a verb's act holds the noun already, or is the meeting that it names."""
    for other in acts:
        first, last = other.span
        same = other.kind is act.kind or other.goes_on
        if same and other.clause is not None and one in other.clause.subject:
            return True  # "talks between them | are | to resume"
        visits = (other.mode is Mode.VISIT) != (act.mode is Mode.VISIT)
        if other.kind is act.kind and first <= one.start < last and not visits:
            return True
        if one not in beside and other.clause is clause:
            return True
    return False


def _add_those_who_tell(scene: Scene, clause: Clause, cls: NounClass, roles: Roles) -> None:
    """Count the subject in: "after a call with Okafor, Rossi said"; and who is told in a call."""
    missing = len(roles.sources) < 2 if cls.together else not roles.sources
    if missing and cls.name in ("meeting", "visit") and not clause.verb.passive:
        roles.sources += heads(scene, clause.subject)
        if cls.together and len(set(roles.sources)) < 2:
            roles.sources += heads(scene, the_object(clause))
        roles.settle()


def _told_after(scene: Scene, clause: Clause) -> list[Chunk]:
    """Return the nouns of a clause that stand behind "after", "during" and their like."""
    some, noun = scene.chunks[clause.begin : max(clause.finish, clause.at)], Part.NOUN
    some = [one for one in some if one.part is noun and one.at and is_setting(scene, one)]
    return [*some, *grown_from(clause)]


def _alone(scene: Scene, clause: Clause, one: Chunk, *, adjunct: bool) -> Act | None:
    cls = act_class(scene, one)
    if cls is None or cls.kind is None or cls.name not in _STANDING:
        return None
    if one.tokens[0].low in ("no", "any") or (one.tokens[0].low in ("a", "an") and not adjunct):
        return None
    roles = noun_roles(scene, one, cls, [])
    if adjunct:
        _add_those_who_tell(scene, clause, cls, roles)
    complete = len(roles.sources) > 1 if cls.together else bool(roles.targets)
    over = adjunct and scene.chunks[one.at - 1].low == "over"  # what one only speaks of
    if not complete or (over and not roles.sources):
        return None
    act = act_of(scene, clause, cls.kind, mode_of(cls, one), Status.HAPPENED, roles)
    act.cue = (one.head_token.start, one.head_token.end)
    last = max([one.end, *(run[-1].end for _, run in phrases_after(scene, one))])
    act.span, act.place, act.noun = (one.start, last), None, True
    return act


__all__ = ["standing"]
