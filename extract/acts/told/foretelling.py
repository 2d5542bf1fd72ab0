"""What somebody is yet to say: "will tell MPs on Thursday that the deal is dead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.people.roles import ALOUD
from extract.grammar.chunks import Part
from store.model import Status

if TYPE_CHECKING:
    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause
    from extract.values import Speech

_TO_COME = frozenset({"will", "shall"})
_DUE = frozenset({"due", "set", "ready", "likely"})
_PLANNED = frozenset({"expect", "schedule", "set", "slate", "plan"})


def foretold(scene: Scene, act: Act, speech: Speech | None) -> Act:
    """Let what is done by words that are yet to be said be planned, on the day of the saying."""
    clause = _saying(scene, speech)
    if clause is None or not _is_to_come(clause):
        return act
    act.status = Status.PLANNED
    last = max(clause.walked, clause.at + 1)
    day = next((one for one in scene.chunks[clause.begin : last] if one.part is Part.TIME), None)
    act.on = day.start if day is not None else None
    return act


def is_own_word(act: Act) -> bool:
    """Whether somebody tells of what he does by saying so: "says that she rejects it"."""
    speech, clause = act.speech, act.clause
    if speech is None or clause is None or act.kind not in ALOUD:
        return False
    return speech.speaker in act.roles.sources and clause.verb.tense == "present"


def _saying(scene: Scene, speech: Speech | None) -> Clause | None:
    if speech is None:
        return None
    cue = (speech.cue_start, speech.cue_end)
    return next(
        (one for one in scene.clauses if one.chunk.start < cue[1] and cue[0] < one.chunk.end), None
    )


def _is_to_come(clause: Clause) -> bool:
    """Whether a verb tells of the future by itself, or by what stands over it: "is due to say"."""
    if clause.verb.modal in _TO_COME and not clause.verb.perfect:
        return True
    above = clause.parent if clause.verb.form == "infinitive" else None
    if above is None or above.verb.tense == "past" or above.verb.negated:
        return False
    due = above.complement is not None and above.complement.low in _DUE
    return due or (above.verb.passive and above.verb.lemma in _PLANNED)


__all__ = ["foretold", "is_own_word"]
