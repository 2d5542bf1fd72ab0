"""Whether an act was done, goes on, is to come, hangs on a condition, or was not done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.acts.course.conditions import hangs_on_condition, is_supposed
from extract.acts.course.denial import is_denied
from extract.acts.course.governing import directly_governed, governs
from extract.acts.words.denoting import acting
from extract.acts.words.lexicon import Pattern, lexicon
from extract.grammar.chunks import Part
from extract.grammar.clause import Clause, Relation
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene

_MAYBE = frozenset({"may", "might", "could", "can"})
# said aloud: the present tense tells of one act ("China rejects the charge")
_ALOUD = frozenset(
    {
        Kind.ACCUSE,
        Kind.AGREE,
        Kind.CONCEDE,
        Kind.REJECT,
        Kind.REQUEST,
        Kind.STATE,
        Kind.SUPPORT,
        Kind.THREATEN,
    }
)


def status_of(scene: Scene, clause: Clause, pattern: Pattern, kind: Kind) -> Status:
    """Return what the sentence says became of the act that a clause names."""
    if pattern.status is not None:
        found = _moved(pattern.status, own(scene, clause, kind))
        kept = pattern.status is Status.DENIED and found is Status.HAPPENED
        open_yet = clause.verb.form != "finite" or clause.verb.modal
        return Status.PLANNED if kept and open_yet else found  # "will not cancel the visit"
    said_no = "no" in pattern.words or "none" in pattern.words
    if pattern.negated or (said_no and not clause.verb.negated):
        return Status.HAPPENED  # the denial is the act: "will not accept", "said no to"
    found = own(scene, clause, kind)
    refuses = kind is Kind.REJECT and found is Status.PLANNED and clause.verb.modal
    if refuses and speaks_of_himself(scene, clause) and not is_future(scene, clause):
        return Status.HAPPENED  # who says that he will oppose it opposes it
    return found


def speaks_of_himself(scene: Scene, clause: Clause) -> bool:
    """Whether somebody speaks of what he does himself."""
    speech = scene.speech_at(clause.chunk.start)
    return speech is not None and speech.speaker in acting(scene, clause.subject)


def _moved(word: Status, by_grammar: Status) -> Status:
    """Join what the words say with what the tense says: "may call off" is only conditional."""
    if by_grammar is Status.DENIED:
        return Status.HAPPENED if word is Status.DENIED else Status.DENIED
    to_come = by_grammar is Status.PLANNED and word is Status.ONGOING
    return by_grammar if to_come or by_grammar is Status.CONDITIONAL else word


def own(scene: Scene, clause: Clause, kind: Kind, depth: int = 0) -> Status:
    """Return the status by grammar alone; `depth` counts the verbs above that were asked."""
    if is_denied(scene, clause):
        return Status.DENIED
    if clause.verb.form == "finite":
        return _finite(scene, clause, kind)
    return _nonfinite(scene, clause, kind, depth)


def _finite(scene: Scene, clause: Clause, kind: Kind) -> Status:
    verb = clause.verb
    if _is_doubted(clause):
        return Status.CONDITIONAL
    if verb.modal:
        depends = verb.modal in _MAYBE or hangs_on_condition(scene, clause)
        depends = depends or (is_supposed(scene, clause) and not is_future(scene, clause))
        return Status.CONDITIONAL if depends else Status.PLANNED
    if verb.tense == "past":
        lasting = verb.progressive and not verb.perfect and kind in _LASTING
        return Status.ONGOING if lasting and _is_shifted(scene, clause) else Status.HAPPENED
    ahead = kind not in _SAID_NOW and not verb.perfect
    if ahead and (is_future(scene, clause) or _is_timetabled(scene, clause)):
        return Status.PLANNED
    return Status.ONGOING if _is_lasting(scene, clause, kind) else Status.HAPPENED


def _is_doubted(clause: Clause) -> bool:
    """Whether somebody doubts what is to come: "diplomats doubt that the talks will open"."""
    above = clause.parent if clause.relation is Relation.CONTENT else None
    return above is not None and above.verb.lemma == "doubt" and not above.verb.negated


def _is_lasting(scene: Scene, clause: Clause, kind: Kind) -> bool:
    """Whether the present or the perfect tells of what goes on."""
    verb = clause.verb
    if verb.progressive or (verb.perfect and (_since(scene, clause) or _is_all_of(scene, clause))):
        return True
    if verb.passive:
        return any(one.low == "being" for one in clause.chunk.tokens)
    return not verb.perfect and (_stands(clause, kind) or _is_of_old(clause))


def _stands(clause: Clause, kind: Kind) -> bool:
    """Whether the simple present tells of what goes on rather than of one act."""
    return kind not in _ALOUD or (kind is Kind.CONCEDE and clause.verb.lemma in _LETTING)


def _is_shifted(scene: Scene, clause: Clause) -> bool:
    """Whether a past tense is a present that was reported: "said they were meeting"."""
    speech = scene.speech_at(clause.chunk.start)
    return speech is not None and not speech.direct and speech.cue_end > speech.cue_start


def _is_timetabled(scene: Scene, clause: Clause) -> bool:
    """Whether the present tells of what is fixed: "meet on Friday", "flies home tonight"."""
    if clause.verb.perfect or clause.verb.passive or clause.verb.progressive:
        return False
    first, last = scene.span(clause)
    if any(word in ("at", "from") and run and run[0].low in _HOURS for word, run in clause.phrases):
        return True
    return any(
        one.start >= clause.chunk.end
        and _FIXED.search(scene.text[one.start : one.end].lower()) is not None
        for one in scene.timexes_in(first, last)
    )


def _is_of_old(clause: Clause) -> bool:
    """Whether the present describes somebody by where he stands: "who backs the government"."""
    lemma = clause.verb.lemma
    return lemma in _PREFERRING or (clause.relation is Relation.RELATIVE and lemma in _STANDING)


# Days to come, and parts of this one, as the present tense has them.
_FIXED = re.compile(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|^(?:tonight|later today|tomorrow|midnight|midday|noon|\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b)"
)
_HOURS = frozenset({"dawn", "daybreak", "sunrise", "dusk", "sunset", "nightfall"})
_LETTING = words("let allow permit tolerate")
_PREFERRING = frozenset({"favour", "favor", "prefer"})
_STANDING = words("back support favour favor oppose dispute contest resist champion endorse")
# done at once, by saying it: the day beside it is that of what is asked for or refused
_SAID_NOW = frozenset({Kind.ACCUSE, Kind.REJECT, Kind.REQUEST, Kind.THREATEN})
_ENDURED = frozenset({Kind.ASSAULT, Kind.COERCE, Kind.PROTEST, Kind.SANCTION})
_LASTING = frozenset({Kind.CONSULT, Kind.PROTEST, Kind.ASSAULT, Kind.COERCE, Kind.MOBILIZE})


def _nonfinite(scene: Scene, clause: Clause, kind: Kind, depth: int) -> Status:
    parent = clause.parent
    if parent is None or depth > _DEEPEST:
        return Status.HAPPENED
    if clause.relation is Relation.PARTICIPLE:
        if kind in _ENDURED and _since(scene, clause):
            return Status.ONGOING  # "held since 2018"
        return Status.PLANNED if is_future(scene, clause) else Status.HAPPENED
    above = own(scene, parent, kind, depth + 1)
    if clause.relation is Relation.ING and not directly_governed(scene, clause):
        return above if above in (Status.PLANNED, Status.CONDITIONAL) else Status.HAPPENED
    if above is Status.DENIED and parent.verb.lemma == "rule":
        return Status.CONDITIONAL  # "did not rule out leaving"
    step = governs(scene, parent, clause)
    gone_on = step is Status.ONGOING and _is_over(parent)  # "kept talking until midnight"
    decided = kind in _SAID and step is Status.PLANNED and parent.verb.lemma in _DECIDING
    # who "decided to reject" it has rejected it
    return above if gone_on or decided else _below(above, step)


_SAID = frozenset({Kind.REJECT, Kind.SUPPORT, Kind.ACCUSE, Kind.REQUEST})
_DECIDING = frozenset({"decide", "choose", "resolve", "elect", "vote"})
_DEEPEST = 12  # verbs one below the other; more is no sentence


def _is_over(clause: Clause) -> bool:
    """Whether a verb tells of what is past and done with, however long it went on."""
    verb = clause.verb
    simple = not (verb.perfect or verb.progressive or verb.modal)
    return verb.form == "finite" and verb.tense == "past" and simple


def _below(above: Status, step: Status | None) -> Status:
    """Join the status of a governing verb with what it makes of the act below it."""
    if step is None or step is Status.HAPPENED:
        return above
    if above is Status.DENIED:
        # "did not fail to meet" is a meeting; "does not plan to" is none
        return Status.HAPPENED if step is Status.DENIED else Status.DENIED
    if step is Status.PLANNED and above is Status.CONDITIONAL:
        return Status.CONDITIONAL
    if step is Status.ONGOING and above is Status.PLANNED:
        return Status.PLANNED
    return step


def _is_all_of(scene: Scene, clause: Clause) -> bool:
    """Whether a time is filled to this day: "has leaned on them all week"."""
    first, last = scene.span(clause)
    return any(
        scene.text.startswith("all ", one.start)
        and (one.latest or scene.published) >= scene.published
        for one in scene.timexes_in(first, last)
    )


def _since(scene: Scene, clause: Clause) -> bool:
    some = scene.chunks[clause.begin : max(clause.finish, clause.walked)]
    if any(one.low == "since" and one.part in (Part.JOINING, Part.PREPOSITION) for one in some):
        return True
    first, last = scene.span(clause)
    return any(
        scene.text[one.start : one.end].lower().startswith("since")
        for one in scene.timexes_in(first, last)
    )


def is_future(scene: Scene, clause: Clause) -> bool:
    """Whether a time expression of the clause lies wholly after publication."""
    first, last = scene.span(clause)
    return any(
        one.earliest is not None and one.earliest > scene.published
        for one in scene.timexes_in(first, last)
    )


def noun_status(clause: Clause) -> Status | None:
    """Return what a verb of planning or calling off makes of the act noun that it carries."""
    light = lexicon().light
    lemma = clause.verb.lemma
    if lemma in light["planned"]:
        return Status.PLANNED
    if lemma in light["denied"]:
        return Status.DENIED
    return None
