"""What talks came to: "ended without a deal", "produced nothing", "ended in failure"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.acts.people.doing import doers
from extract.acts.people.roles import Roles
from extract.acts.told.nominal import act_class, mode_of, participants
from extract.acts.words.denoting import classes, is_negative, naming_noun
from extract.acts.words.objects import the_object
from extract.acts.words.phrases import phrases_after
from extract.grammar.chunks import Part
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.memory import Memory
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import Pattern
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_BRINGING = words("produce yield bring deliver secure reach achieve result lead")
_NO = frozenset({"with", "but", "and", "yet"})  # "with a promise but no deal"
_ENDING = words("end finish close conclude break wind wrap adjourn")
_RESULTS = words("result results progress breakthrough outcome accord consensus decision nothing")


def outcome(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the deal that talks are said to have brought, or not."""
    if _is_there(clause) and scene.speech_at(clause.chunk.start) is None:
        return _none_there(scene, clause, memory)
    if clause.verb.lemma not in _BRINGING or clause.verb.passive:
        return None
    meeting = next((one for one in clause.subject if _is_meeting(scene, one)), None)
    brought = _brought(scene, clause)
    if meeting is None or brought is None:
        return None
    status = own(scene, clause, Kind.AGREE)
    if is_negative(brought):
        status = Status.DENIED
    return _deal(scene, clause, meeting, status, memory)


def _is_there(clause: Clause) -> bool:
    return clause.verb.lemma == "be" and any(one.low == "there" for one in clause.subject)


def _none_there(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Read "there was no deal"; that there was one says a verb of its own."""
    lacking = _brought(scene, clause)
    if lacking is None or not is_negative(lacking) or clause.verb.modal:
        return None
    roles = Roles(sources=memory.meeting(None, Status.HAPPENED))
    act = act_of(scene, clause, Kind.AGREE, None, Status.DENIED, roles)
    act.goes_on = True
    return act


def fruitless(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the deal that talks ended without."""
    if clause.verb.lemma not in _ENDING:
        return None
    meeting = next((one for one in clause.subject if _is_meeting(scene, one)), None)
    if meeting is None or clause.verb.modal:
        return None
    for one in scene.chunks[clause.at + 1 : max(clause.walked, clause.finish)]:
        before = scene.chunks[one.at - 1].low
        lacking = before == "without" or (before in _NO and one.tokens[0].low == "no")
        if lacking and one.part is Part.NOUN and _is_result(scene, one):
            act = _deal(scene, clause, meeting, Status.DENIED, memory)
            act.cue = (scene.chunks[one.at - 1].start, one.end)
            return act
    return None


def fixes_round(scene: Scene, clause: Clause, pattern: Pattern) -> bool:
    """Whether what is set is a day for talks: "no date has been set for the next round"."""
    dated = any(name == "date" for _, name in pattern.needs)
    return dated and _round(scene, clause) is not None


def _round(scene: Scene, clause: Clause) -> Chunk | None:
    runs = [run for word, run in clause.phrases if word == "for"]
    runs += [
        run
        for one in the_object(clause)
        for word, run in phrases_after(scene, one)
        if word in ("for", "of")
    ]
    return next((one for run in runs for one in run if _is_meeting(scene, one)), None)


def round_fixed(scene: Scene, clause: Clause, memory: Memory) -> Act | None:
    """Return the meeting that a day was set for, or was not."""
    meeting = _round(scene, clause)
    cls = act_class(scene, meeting) if meeting is not None else None
    if meeting is None or cls is None:
        return None
    status = own(scene, clause, Kind.CONSULT)
    status = Status.PLANNED if status is Status.HAPPENED else status
    roles = participants(scene, meeting, cls, Status.PLANNED, memory)
    roles.sources = roles.sources or doers(scene, clause)
    act = act_of(scene, clause, Kind.CONSULT, mode_of(cls, meeting), status, roles)
    act.goes_on = True
    return act


def _deal(scene: Scene, clause: Clause, meeting: Chunk, status: Status, memory: Memory) -> Act:
    cls = act_class(scene, meeting)
    assert cls is not None  # noqa: S101 - it is a meeting
    roles = participants(scene, meeting, cls, Status.HAPPENED, memory)
    act = act_of(scene, clause, Kind.AGREE, None, status, roles)
    act.goes_on = True
    return act


def _is_meeting(scene: Scene, one: Chunk) -> bool:
    cls = act_class(scene, one)
    return cls is not None and cls.name == "meeting"


def _is_result(scene: Scene, one: Chunk) -> bool:
    named = naming_noun(scene, one)
    return named.low in _RESULTS or any(cls.name in ("deal", "fire") for cls in classes(scene, one))


def _brought(scene: Scene, clause: Clause) -> Chunk | None:
    runs = [*clause.objects, *(run for word, run in clause.phrases if word in ("to", "in"))]
    return next((one for run in runs for one in run if _is_result(scene, one)), None)


__all__ = ["fixes_round", "fruitless", "outcome", "round_fixed"]
