"""Acts of a sentence that another act of it has told already, and that are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.people.roles import ALOUD
from extract.acts.told.telling import by_doing
from extract.grammar.clause import Relation
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause


def without_doubles(scene: Scene, acts: list[Act]) -> list[Act]:
    """Return the acts of a sentence less those that others of it have told."""
    acts = [act for act in acts if not is_denial_of(act, acts) and not is_mediation(act, acts)]
    acts = [act for act in acts if not (is_only_planned(act, acts) or is_only_likely(act, acts))]
    return [act for act in acts if not only_leads(scene, act, acts)]


def is_said_above(clause: Clause, acts: list[Act]) -> bool:
    """Whether the verb above has said it all: "would have to open", "agreed to drop"."""
    if clause.relation is not Relation.INFINITIVE or clause.parent is None:
        return False
    said = (Kind.REQUEST, Kind.CONCEDE)
    return any(one.kind in said and one.clause is clause.parent for one in acts)


def repeats(act: Act, acts: list[Act]) -> bool:
    """Whether a happening only goes on about the one before: "lasted an hour and took place"."""
    if act.clause is not None and act.clause.relation is Relation.ING:
        # "bombarding the country, pounding its capital": the same act in other words
        return any(
            (one.kind, one.status, one.roles.sources) == (act.kind, act.status, act.roles.sources)
            and (act.kind is Kind.ASSAULT or act.mode in (None, one.mode))
            and act.roles.targets in ([], one.roles.targets)
            for one in acts
        )
    if act.kind in ALOUD and act.clause is not None and act.clause.relation is Relation.CONTENT:
        # "complained that he had not been asked": what is said aloud holds what it says
        above = act.clause.parent
        denies = above is not None and above.verb.lemma == "deny"  # and tells what was not done
        return not denies and any(one.kind is act.kind and one.clause is above for one in acts)
    return act.goes_on and any(
        one.goes_on
        and (one.kind, one.status, one.roles.all) == (act.kind, act.status, act.roles.all)
        and one.clause is not None
        and act.clause is not None
        and one.clause.subject == act.clause.subject
        for one in acts
    )


def is_only_planned(act: Act, acts: list[Act]) -> bool:
    """Whether "a session planned for Friday" is told of by its main verb: "was called off"."""
    clause = act.clause
    if clause is None or clause.relation is not Relation.PARTICIPLE:
        return False
    return act.status is Status.PLANNED and any(
        one.kind is act.kind
        and one.status is Status.DENIED
        and one.clause is not None
        and one.clause is not clause
        and any(noun in one.clause.subject for noun in clause.subject)
        for one in acts
    )


def is_only_likely(act: Act, acts: list[Act]) -> bool:
    """Whether "a round is likely" only leads to the act below it: "to be held on Friday"."""
    clause = act.clause
    if clause is None or clause.verb.lemma != "be":
        return False
    return any(
        one.kind is act.kind
        and one.clause is not None
        and one.clause.parent is clause
        and one.clause.relation is Relation.INFINITIVE
        for one in acts
    )


def only_leads(scene: Scene, act: Act, acts: list[Act]) -> bool:
    """Whether "answered by shutting the border" only leads on to what was done."""
    if act.kind is not Kind.STATE or act.clause is None:
        return False
    return any(
        one.clause is not None
        and one.clause.parent is act.clause
        and (by_doing(scene, one.clause) or act.clause.verb.lemma == "hope")
        for one in acts
    )


def is_choice(scene: Scene, act: Act, acts: list[Act]) -> bool:
    """Whether it is the other half of one act: "will ship out or dilute its uranium"."""
    clause = act.clause
    joined = clause is not None and clause.at > 0 and scene.chunks[clause.at - 1].low == "or"
    return joined and any(
        (one.kind, one.status, one.roles.sources) == (act.kind, act.status, act.roles.sources)
        for one in acts[-1:]
    )


def is_mediation(act: Act, acts: list[Act]) -> bool:
    """Whether "talks, mediated by Oman," only names the mediator of another act; it gets him."""
    if not act.roles.mediators or act.clause is None:
        return False
    if act.clause.relation is not Relation.PARTICIPLE:
        return False
    others = [one for one in acts if one is not act and one.kind in _MEDIATED]
    talks = act.clause.subject
    others.sort(key=lambda one: not any(one.cue[0] <= noun.start < one.cue[1] for noun in talks))
    if others:  # the talks themselves rather than what came of them
        others[0].roles.mediators += act.roles.mediators
    return bool(others)


_MEDIATED = (Kind.CONSULT, Kind.AGREE, Kind.SUPPORT)


def is_denial_of(act: Act, acts: list[Act]) -> bool:
    """Whether "denies" only carries the denied act below it."""
    if act.clause is None or act.kind is not Kind.REJECT:
        return False
    if act.clause.verb.lemma not in ("deny", "rule"):
        return False
    told = (Status.DENIED, Status.CONDITIONAL) if act.status is Status.DENIED else (Status.DENIED,)
    return any(
        one.status in told and one.clause is not None and one.clause.parent is act.clause
        for one in acts
    )
