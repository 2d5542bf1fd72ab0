"""Goes through a parsed sentence and finds its acts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.governing import directly_governed, governs
from extract.acts.course.lasting import has_infinitive, only_timed
from extract.acts.course.status import speaks_of_himself, status_of
from extract.acts.people.counting import is_counted
from extract.acts.people.filling import give_people, is_pair
from extract.acts.people.roles import Roles, roles_of
from extract.acts.saying.judging import judgement, named_so
from extract.acts.saying.menacing import threat
from extract.acts.saying.necessity import demand, promise, refusal
from extract.acts.saying.rulings import ruling
from extract.acts.saying.saying import (
    limit,
    menace,
    only_assures,
    threatens,
    turn,
    unmoved,
    withheld,
)
from extract.acts.saying.stances import stance
from extract.acts.told.deeds import deed
from extract.acts.told.deverbal import deeds_named
from extract.acts.told.doubles import (
    is_choice,
    is_said_above,
    repeats,
    without_doubles,
)
from extract.acts.told.dues import calendared, due, stay
from extract.acts.told.echoes import echo
from extract.acts.told.ending import ended, is_ended
from extract.acts.told.existing import existing
from extract.acts.told.figures import figure
from extract.acts.told.foretelling import foretold, is_own_word
from extract.acts.told.gapping import gapped, split_by_place
from extract.acts.told.moving import rescheduled
from extract.acts.told.nominal import act_class, carried, happening, mode_of
from extract.acts.told.outcome import fixes_round, fruitless, outcome, round_fixed
from extract.acts.told.sittings import sittings
from extract.acts.told.standing import standing
from extract.acts.told.striking import stoppage
from extract.acts.told.telling import may_tell
from extract.acts.told.voting import aimed_by_vote, voted
from extract.acts.told.within import told_within
from extract.acts.words.denoting import acting, everyone, is_negative, naming_noun
from extract.acts.words.matching import best_pattern
from extract.acts.words.objects import the_object
from extract.acts.words.topics import topic
from extract.grammar.clause import Clause, Relation
from store.model import ActorKind, Kind, Mode, Status

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import Pattern


def find_acts(scene: Scene, memory: Memory) -> list[Act]:
    """Return the acts of a sentence in the order of their words."""
    acts: list[Act] = []
    memory.sentence, memory.refusal = scene.index, memory.refused
    scene.topic = memory.topic
    for clause in scene.clauses:
        if not may_tell(scene, clause) or is_said_above(clause, acts):
            continue
        act = _act(scene, clause, memory)
        if act is None or _is_none_of_its_own(scene, clause, act, acts):
            continue
        act.speech = scene.speech_at(act.cue[0])
        if is_own_word(act):
            foretold(scene, act, act.speech)
        if not give_people(scene, act, memory, acts):
            continue
        if not act.goes_on:
            spoken = act.mode is Mode.PHONE or clause.verb.lemma in _SPOKEN
            memory.keep(act.kind, act.status, act.roles, spoken=spoken)
        acts += split_by_place(scene, act)
        acts += gapped(scene, act)
        lacking = fruitless(scene, clause, memory)
        if lacking is not None:
            lacking.speech = act.speech
            acts.append(lacking)
    acts += sittings(scene, acts, memory)
    acts = rescheduled(scene, without_doubles(scene, acts), memory)
    for act in (*deeds_named(scene, acts), *standing(scene, acts)):
        act.speech = scene.speech_at(act.cue[0])
        acts.append(act)
    acts += told_within(scene, acts, memory)
    memory.topic = topic(scene) or memory.topic
    beside = scene.named()
    for act in acts:
        act.beside = beside
    return sorted(acts, key=lambda act: act.cue)


def _is_none_of_its_own(scene: Scene, clause: Clause, act: Act, acts: list[Act]) -> bool:
    """Whether what a clause names was told before, is one of a choice, or is the reporter's."""
    return repeats(act, acts) or is_choice(scene, act, acts) or _is_reporters(scene, clause, act)


def _is_reporters(scene: Scene, clause: Clause, act: Act) -> bool:
    """Whether it is the reporter who met somebody: "a fisherman we met"."""
    ours = any(one.low in ("i", "we") for one in clause.subject)
    return ours and act.kind is Kind.CONSULT and scene.speech_at(clause.chunk.start) is None


def _act(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the act that a clause tells of: first what a speaker does by saying it."""
    speech = scene.speech_at(clause.chunk.start) if scene.speeches else None
    spoken = speech is not None and speech.speaker is not None
    said = (
        ruling(scene, clause)
        or demand(scene, clause)
        or turn(scene, clause)
        or threat(scene, clause)
        or refusal(scene, clause)
        or stance(scene, clause)
        or judgement(scene, clause)
        if spoken
        else None
    )
    if said is not None:
        return foretold(scene, said, speech)
    return (
        limit(scene, clause)
        or menace(scene, clause)
        or withheld(scene, clause)
        or unmoved(scene, clause)
        or outcome(scene, clause, memory)
        or due(scene, clause, memory)
        or stay(scene, clause)
        or calendared(scene, clause, memory)
        or stoppage(scene, clause, memory)
        or _by_pattern(scene, clause, memory)
        or carried(scene, clause, memory)
        or existing(scene, clause, memory)
        or happening(scene, clause, memory)
        or figure(scene, clause, memory)
        or (promise(scene, clause) if spoken else None)
        or echo(scene, clause, memory)
        or deed(scene, clause)
    )


_SPOKEN = frozenset({"speak", "ring", "call", "phone", "dial", "telephone"})


def _by_pattern(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    pattern = best_pattern(scene, clause)
    if pattern is None or _says_nothing_done(scene, clause, pattern):
        return None
    pattern = voted(scene, clause, _as_meant(scene, clause, pattern))
    if pattern.kind is Kind.AGREE and fixes_round(scene, clause, pattern):
        return round_fixed(scene, clause, memory)
    roles = roles_of(scene, clause, pattern)
    roles.targets = roles.targets or aimed_by_vote(scene, clause, pattern)
    if clause.subject and not roles.sources and pattern.mode is Mode.STRIKE:
        roles.open = True  # "the plant walked out"
    roles.open = roles.open or (not roles.sources and is_counted(scene, clause, pattern))
    waiting = roles.open and "until" in pattern.words  # "they have until Monday"
    both = waiting or is_pair(clause, together=False)  # "neither side has confirmed it"
    saying = pattern.kind is Kind.STATE and not roles.all and not both
    if not roles.sources and _does_itself(clause, pattern):
        roles.open = True
    somebody = roles.sources or roles.mediators or roles.open
    if not (somebody or clause.verb.passive) or saying:
        return None  # what nobody in particular does or says
    if is_ended(clause) and directly_governed(scene, clause):
        return ended(scene, clause, pattern, roles)
    status = _status(scene, clause, pattern)
    if pattern.kind is Kind.CONSULT and pattern.frame == "together":
        _join_meeting(clause, pattern, status, roles, memory)
        if _is_no_meeting(scene, clause, pattern, status, roles):
            return None
    mode = pattern.mode or _mode(scene, clause, pattern.kind, roles)
    kind = named_so(scene, clause) or pattern.kind
    act = act_of(scene, clause, kind, mode, status, roles)
    act.cue = _cue(scene, clause, pattern)
    act.of_sides = _is_talks_alone(clause, pattern, roles)
    act.one_sided = not pattern.frame and "none" not in pattern.targets
    return act


def _does_itself(clause: Clause, pattern: Pattern) -> bool:
    """Whether "it" asks or signs, which only a party does; or a bill passes, whoever votes."""
    if pattern.flags & _PASSED:
        return True
    alone = len(clause.subject) == 1 and clause.subject[0].low == "it"
    return alone and pattern.kind in _OF_PARTIES


_PASSED = frozenset({"law", "deal", "offer", "plan", "measure", "demand", "deadline", "walkout"})
_OF_PARTIES = frozenset(
    {Kind.AGREE, Kind.REQUEST, Kind.REJECT, Kind.ACCUSE, Kind.SUPPORT, Kind.CONCEDE, Kind.THREATEN}
    | {Kind.SANCTION}
)


def _as_meant(scene: Scene, clause: Clause, pattern: Pattern) -> Pattern:
    """Return what a promise is by what is promised: to give way, to do harm, or nothing."""
    if pattern.kind is not Kind.AGREE:
        return pattern
    if _is_yielding(scene, clause, pattern):
        return replace(pattern, kind=Kind.CONCEDE)
    if threatens(scene, clause, pattern):
        return replace(pattern, kind=Kind.THREATEN)
    if only_assures(scene, clause):
        return replace(pattern, kind=Kind.STATE, targets=("none",))
    return pattern


def _is_yielding(scene: Scene, clause: Clause, pattern: Pattern) -> bool:
    """Whether one party agrees to give something up: "agreed to drop its plan"."""
    if pattern.kind is not Kind.AGREE or clause.verb.lemma not in _AGREEING:
        return False
    below = next((one for one in scene.clauses if one.at > clause.at), None)
    if below is None or below.relation is not Relation.INFINITIVE or below.parent is not clause:
        return False
    inner = best_pattern(scene, below)
    given = inner is not None and (inner.kind is Kind.CONCEDE or inner.lemma in _STOPPING)
    return given and len(everyone(scene, clause.subject)) == 1


_AGREEING = frozenset({"agree", "accept", "consent"})
_STOPPING = frozenset({"suspend", "halt", "pause", "freeze", "abandon", "withdraw", "drop", "end"})


def _is_talks_alone(clause: Clause, pattern: Pattern, roles: Roles) -> bool:
    """Whether talks are what is done away with, and nobody says by whom: "were broken off"."""
    held = any(name == "meeting" for _, name in pattern.needs)
    return clause.verb.passive and held and pattern.kind is Kind.SANCTION and not roles.all


def _is_no_meeting(
    scene: Scene, clause: Clause, pattern: Pattern, status: Status, roles: Roles
) -> bool:
    """Whether one alone is said to meet, or only to do so by habit."""
    habit = status is Status.ONGOING and not clause.verb.progressive and not pattern.status
    return _is_alone(scene, clause, pattern, roles) or (habit and len(roles.sources) < 2)


def _says_nothing_done(scene: Scene, clause: Clause, pattern: Pattern) -> bool:
    """Whether the verb only hedges ("is expected to") or only reports, which claims.py reads."""
    hedges = clause.verb.passive and clause.verb.lemma in _HEDGING
    if clause.verb.lemma in _HEDGING and _is_said_by_text(scene, clause):
        return True  # "it would oblige firms to pay" is what a text says
    harms = clause.verb.lemma == "seek" and _leads_to_harm(scene, clause)
    leads = clause.verb.lemma in ("help", "write") and _helps_do(scene, clause)
    if harms or leads or only_timed(scene, clause):
        return True  # "sought to block the deal"
    shows = clause.verb.lemma == "offer" and any(
        one.low in _ABSTRACT for one in the_object(clause)
    )  # "Canada offers an example"
    none = clause.verb.lemma == "want" and any(is_negative(one) for one in clause.subject)
    arrives = clause.verb.lemma == "be" and "due" in pattern.words  # "are due in Oslo to meet"
    if shows or none or (arrives and has_infinitive(scene, clause)):
        return True  # "neither side wants war" asks for nothing
    if hedges and pattern.words:
        return clause.verb.lemma != "ask" or not the_object(clause)
    if pattern.kind is Kind.STATE and pattern.needs and promise(scene, clause) is not None:
        return True  # "we will study the plan" undertakes it
    only_says = pattern.kind is Kind.STATE or clause.verb.lemma == "concede"
    return only_says and scene.cue_of(clause) is not None and named_so(scene, clause) is None


def _leads_to_harm(scene: Scene, clause: Clause) -> bool:
    """Whether the verb below is a hostile one, which then tells of the act."""
    return any(
        one.relation is Relation.INFINITIVE and governs(scene, clause, one) is Status.HAPPENED
        for one in scene.below(clause)
    )


def _helps_do(scene: Scene, clause: Clause) -> bool:
    """Whether "helped broker the deal" or "wrote asking" leaves the act to the verb below."""
    below = scene.below(clause)
    return any(
        one.relation in (Relation.INFINITIVE, Relation.ING) and best_pattern(scene, one) is not None
        for one in below
    )


_ABSTRACT = frozenset(
    {"example", "lesson", "glimpse", "clue", "explanation", "contrast", "reason", "comfort"}
)
_IT = frozenset({"it", "this", "that", "which"})


def _is_said_by_text(scene: Scene, clause: Clause) -> bool:
    """Whether "it" stands for what is written, and for nobody."""
    return any(one.low in _IT for one in clause.subject) and not acting(scene, clause.subject)


_HEDGING = frozenset({"expect", "want", "ask", "force", "compel", "oblige", "require"})


def _status(scene: Scene, clause: Clause, pattern: Pattern) -> Status:
    status = status_of(scene, clause, pattern, pattern.kind)
    finite = clause.verb.form == "finite"  # and no term of a deal: "agreed to raise pay"
    own = pattern.kind is Kind.CONCEDE and finite and speaks_of_himself(scene, clause)
    if own and status is Status.PLANNED:
        return Status.HAPPENED  # who says that he puts it off has put it off
    return status


def _is_alone(scene: Scene, clause: Clause, pattern: Pattern, roles: Roles) -> bool:
    """Whether one alone is said to meet or talk, which takes two."""
    if len(roles.sources) > 1 or (clause.verb.passive and not pattern.needs):
        return False  # "has not been consulted"
    several = roles.open and any(one.low in ("they", "both", "two") for one in clause.subject)
    if clause.verb.lemma == "speak" and not pattern.words and not several:
        return True
    return not roles.open and not pattern.needs and _is_one(scene, clause, roles)


_BY_PHONE = frozenset({"phone", "telephone", "videolink", "speakerphone", "video"})


def _mode(scene: Scene, clause: Clause, kind: Kind, roles: Roles) -> Mode | None:
    """Return how it was done, by the act noun, the words beside the verb, and how many they are."""
    for one in the_object(clause):
        cls = act_class(scene, one)
        if cls is not None and cls.kind is kind and mode_of(cls, naming_noun(scene, one)):
            return mode_of(cls, naming_noun(scene, one))
    if kind is not Kind.CONSULT:
        return None
    last = scene.chunks[max(clause.walked, clause.at + 1) - 1].last
    words = {one.low for one in scene.tokens[clause.chunk.first : last + 1]}
    if words & _BY_PHONE:
        return Mode.PHONE
    return Mode.MULTILATERAL if len(roles.sources) > 2 else None


def _is_one(scene: Scene, clause: Clause, roles: Roles) -> bool:
    actors = [scene.cast.actors[name] for name in roles.sources if name in scene.cast.actors]
    if any(actor.kind in (ActorKind.GROUP, ActorKind.ORGANISATION) for actor in actors):
        return False
    return not any(
        one.low.endswith("s")
        and (one.head_token.mention is None or not one.head_token.mention.actors)
        for one in clause.subject
    )


def _join_meeting(
    clause: Clause, pattern: Pattern, status: Status, roles: Roles, memory: Memory
) -> None:
    """Give "joined by phone" and "the round was fixed" the people of the meeting told before."""
    joins = clause.verb.lemma in ("join", "attend", "enter") or "speakerphone" in pattern.words
    joins = joins and not any(one.low in _LOOKED_ON for one in the_object(clause))
    unnamed_round = clause.verb.passive and len(roles.sources) < 2 and bool(pattern.needs)
    unnamed_round = unnamed_round and not any(one.low in _LOOKED_ON for one in clause.subject)
    if joins or unnamed_round:
        known = memory.meeting(None, status)
        roles.sources += [name for name in known if name not in roles.sources]


_LOOKED_ON = frozenset({"ceremony", "hearing", "congress", "sitting"})  # by more than take part


def _cue(scene: Scene, clause: Clause, pattern: Pattern) -> tuple[int, int]:
    """Return the words of the act: the verb, and the particle or noun that it needs."""
    start, end = clause.chunk.start, clause.chunk.end
    if pattern.words:
        for token in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 4]:
            if token.low in pattern.words:
                end = token.end
    if pattern.needs and not clause.verb.passive:
        for one in the_object(clause)[:1]:
            if 0 < one.at - clause.at <= 3:
                end = max(end, naming_noun(scene, one).end)
    return start, end


__all__ = ["Act", "find_acts"]
