"""Goes through a parsed sentence and finds its acts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.acts.denoting import classes, everyone, heads, naming_noun
from extract.acts.lexicon import NounClass, lexicon
from extract.acts.matching import best_pattern, the_object
from extract.acts.placing import place_of
from extract.acts.roles import Roles, noun_roles, roles_of
from extract.acts.status import directly_governed, governs, noun_status, own, status_of
from extract.grammar.clauses import Clause, Relation
from store.model import Kind, Mode, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.values import Speech


@dataclass(slots=True)
class Act:
    """One act that a sentence tells of, before it has a date and a headline."""

    kind: Kind
    mode: Mode | None
    status: Status
    cue: tuple[int, int]
    span: tuple[int, int]
    roles: Roles
    place: str | None = None
    speech: Speech | None = None
    statement: bool = False
    background: bool = False
    goes_on: bool = False  # about the event of a sentence before
    doubts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Memory:
    """What the article told before: who met last, so that "the meeting" has its people."""

    together: dict[str, list[str]] = field(default_factory=dict)
    last: list[str] = field(default_factory=list)

    def keep(self, act: Act, noun: str = "") -> None:
        """Remember the people of an act done together."""
        if act.kind is Kind.CONSULT and len(act.roles.sources) > 1:
            self.last = act.roles.sources
            if act.mode is not None:
                self.together[act.mode] = act.roles.sources
            if noun:
                self.together[noun] = act.roles.sources


_ALOUD = frozenset({Kind.ACCUSE, Kind.REJECT, Kind.REQUEST, Kind.THREATEN, Kind.STATE})


def find_acts(scene: Scene, memory: Memory) -> list[Act]:
    """Return the acts of a sentence in the order of their verbs."""
    acts: list[Act] = []
    for clause in scene.clauses:
        if not _may_tell(scene, clause):
            continue
        act = _by_pattern(scene, clause) or _by_noun(scene, clause, memory)
        if act is None:
            continue
        act.speech = scene.speech_at(act.cue[0])
        act.background = _is_background(clause)
        acts.append(act)
        memory.keep(act)
    return acts


def _may_tell(scene: Scene, clause: Clause) -> bool:
    """Whether a clause can tell of an act: conditions and purposes do not."""
    above: Clause | None = clause
    for _ in range(8):
        if above is None:
            break
        if above.relation is Relation.CONDITION:
            return False
        if above.relation is Relation.QUESTION and above.opener != "whether":
            return False
        above = above.parent
    if clause.relation is Relation.INFINITIVE:
        return _infinitive_tells(scene, clause)
    if clause.relation is Relation.ING and directly_governed(scene, clause):
        parent = clause.parent
        return parent is None or governs(scene, parent, clause) is not None
    return True


def _infinitive_tells(scene: Scene, clause: Clause) -> bool:
    """Whether an infinitive is an act of its own ("plans to meet") and no mere purpose."""
    parent = clause.parent
    if parent is None or not directly_governed(scene, clause):
        return False
    step = governs(scene, parent, clause)
    if step is None:
        return False
    pattern = best_pattern(scene, parent)
    if pattern is not None and pattern.kind in (Kind.AGREE, Kind.THREATEN, Kind.CONCEDE):
        inner = best_pattern(scene, clause)
        if pattern.kind is not Kind.AGREE:
            return False
        return inner is not None and inner.kind is Kind.CONSULT
    return True


def _by_pattern(scene: Scene, clause: Clause) -> Act | None:
    pattern = best_pattern(scene, clause)
    if pattern is None:
        return None
    cue_speech = scene.cue_of(clause)
    if pattern.kind is Kind.STATE and cue_speech is not None:
        return None  # the saying is read with its words, in claims
    roles = roles_of(scene, clause, pattern)
    if not roles.sources and not roles.targets and not roles.mediators:
        return None
    if not roles.sources and not clause.verb.passive and not roles.mediators:
        return None
    if pattern.kind is Kind.CONSULT and pattern.frame == "together" and len(roles.sources) < 1:
        return None
    act = _act(scene, clause, pattern.kind, pattern.mode, roles)
    act.status = status_of(scene, clause, pattern, pattern.kind)
    return act


def _act(scene: Scene, clause: Clause, kind: Kind, mode: Mode | None, roles: Roles) -> Act:
    return Act(
        kind=kind,
        mode=mode,
        status=Status.HAPPENED,
        cue=(clause.chunk.start, clause.chunk.end),
        span=scene.span(clause),
        roles=roles,
        place=place_of(scene, clause),
        statement=kind in _ALOUD,
    )


def _is_background(clause: Clause) -> bool:
    return clause.verb.perfect and clause.verb.tense == "past"


# --- acts that a noun names ---------------------------------------------------------------------


def _by_noun(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Read "launched an attack", "talks will begin", "no call is planned"."""
    lex = lexicon()
    lemma = clause.verb.lemma
    if lemma in lex.occur["happened"] or lemma == "be" or lemma in lex.occur["ended"]:
        act = _happening(scene, clause, memory)
        if act is not None:
            return act
    if any(lemma in some for some in lex.light.values()):
        return _carried(scene, clause)
    return None


def _act_class(scene: Scene, one: Chunk) -> NounClass | None:
    return next((found for found in classes(scene, one) if found.kind is not None), None)


def _carried(scene: Scene, clause: Clause) -> Act | None:
    for one in the_object(clause):
        cls = _act_class(scene, one)
        if cls is None or cls.kind is None:
            continue
        doers = [] if clause.verb.passive else everyone(scene, clause.subject)
        if not doers and not clause.verb.passive:
            return None
        roles = noun_roles(scene, naming_noun(scene, one), cls, doers)
        if clause.verb.passive:
            agents = [each for word, run in clause.phrases if word == "by" for each in run]
            roles.sources += everyone(scene, agents)
        if not roles.all:
            return None
        act = _act(scene, clause, cls.kind, _mode(cls, one), roles)
        act.status = noun_status(scene, clause) or own(scene, clause, cls.kind)
        return act
    return None


def _mode(cls: NounClass, one: Chunk) -> Mode | None:
    for token in one.tokens:
        if token.low.rstrip("s") in cls.modes:
            return cls.modes[token.low.rstrip("s")]
    return cls.mode


def _happening(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    for one in clause.subject:
        pronoun = one.low == "it" and clause.verb.lemma in ("last", "take", "run")
        cls = _act_class(scene, one)
        if pronoun and memory.last:
            cls = lexicon().classes["meeting"]
        if cls is None or cls.kind is None:
            continue
        status = _status_of_happening(scene, clause, cls.kind)
        if status is None:
            continue
        roles = noun_roles(scene, naming_noun(scene, one), cls, [])
        if cls.together and len(roles.sources) < 2 and memory.last:
            roles.sources = list(memory.last)
        if not roles.all:
            continue
        kind = cls.kind
        if clause.verb.lemma in lexicon().occur["ended"] and cls.name == "meeting":
            kind = Kind.SANCTION
        act = _act(scene, clause, kind, _mode(cls, one), roles)
        act.status = status
        act.goes_on = True
        return act
    return None


_BE_STATUS = {
    "possible": Status.CONDITIONAL,
    "likely": Status.PLANNED,
    "due": Status.PLANNED,
    "set": Status.PLANNED,
    "scheduled": Status.PLANNED,
    "unlikely": Status.CONDITIONAL,
    "over": Status.HAPPENED,
    "under": Status.ONGOING,
    "off": Status.DENIED,
    "ongoing": Status.ONGOING,
}


def _status_of_happening(scene: Scene, clause: Clause, kind: Kind) -> Status | None:
    if clause.verb.lemma != "be":
        return own(scene, clause, kind)
    low = clause.complement.low if clause.complement is not None else ""
    low = low or next((word for word, _ in clause.phrases if word in _BE_STATUS), "")
    if low not in _BE_STATUS:
        return None
    status = _BE_STATUS[low]
    return Status.DENIED if clause.verb.negated else status


__all__ = ["Act", "Memory", "find_acts", "heads"]
