"""What an act hangs on: "if", "unless", "as long as", and "would" that only supposes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.grammar.clause import Clause, Relation

if TYPE_CHECKING:
    from extract.acts.scene import Scene

_REACH = 200  # characters around a verb in which a condition may stand
_PROVIDED = re.compile(
    r"\b(?:(?:as|so) long as|assuming|on (?:the )?condition that|in the event (?:of|that)"
    r"|only when)\b",
    re.IGNORECASE,
)


def hangs_on_condition(scene: Scene, clause: Clause) -> bool:
    """Whether "if" or "unless" stands over the clause, or words that come to the same."""
    sentence, at = scene.sentence, clause.chunk
    near = scene.text[max(sentence.start, at.start - _REACH) : min(sentence.end, at.end + _REACH)]
    if _PROVIDED.search(near) and ";" not in near:
        return True
    first, last = _stretch(scene, clause)
    return any(
        one.relation is Relation.CONDITION and first <= one.at < last and one is not clause
        for one in scene.clauses
    )


def _stretch(scene: Scene, clause: Clause) -> tuple[int, int]:
    """Return the chunks between the semicolons around a clause."""
    first = last = clause.at
    while first > 0 and scene.chunks[first - 1].low not in (";", ".", ":"):
        first -= 1
    while last < len(scene.chunks) and scene.chunks[last].low not in (";", ":"):
        last += 1
    return first, last


def is_supposed(scene: Scene, clause: Clause) -> bool:
    """Whether "would" only supposes: nothing in its sentence tells of the past."""
    told_then = any(one.verb.tense == "past" for one in scene.clauses)
    if clause.verb.modal != "would" or told_then:
        return False
    return any(one.verb.form == "finite" and not one.verb.modal for one in scene.clauses)
