"""What an act hangs on: "if", "unless", "as long as", and "would" that only supposes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.grammar.clause import Clause, Relation

if TYPE_CHECKING:
    from extract.acts.scene import Scene

_REACH = 200  # characters around a verb in which a condition may stand
_BEHIND = 80  # characters behind a verb in which a plan may be named
_PROVIDED = re.compile(
    r"\b(?:(?:as|so) long as|assuming|on (?:the )?condition that|in the event (?:of|that)"
    r"|only when)\b",
    re.IGNORECASE,
)
_AS_SOON_AS = re.compile(
    r"\bas soon as (?:the|an?|its|his|her|their|these|those|all|both|it|he|she|they|we"
    r"|[A-Z][a-z]+(?<!day) [a-z]+)\s"
)
_IF = re.compile(r"[“\"‘']?(?:If|Unless|Provided|Should)\s")
_DRAFTED = re.compile(
    r"\bunder\s+(?:the|its|his|her|their|a|an|that|this)\s+(?:[\w’'-]+\s+){0,2}"
    r"(?:plan|proposal|proposals|draft|offer|blueprint|scheme)\b",
    re.IGNORECASE,
)


def hangs_on_condition(scene: Scene, clause: Clause) -> bool:
    """Whether "if" or "unless" stands over the clause, or words that come to the same."""
    sentence, at = scene.sentence, clause.chunk
    before = scene.text[max(sentence.start, at.start - _REACH) : at.start].rpartition(";")[2]
    behind = scene.text[at.start : min(sentence.end, at.end + _REACH)].partition(";")[0]
    near = before + behind
    if _PROVIDED.search(near) or _AS_SOON_AS.search(near):
        return True
    if _is_led_by_if(scene, clause):
        return True
    first, last = _stretch(scene, clause)
    return any(
        one.relation is Relation.CONDITION and first <= one.at < last and one is not clause
        for one in scene.clauses
    )


def _is_led_by_if(scene: Scene, clause: Clause) -> bool:
    """Whether the sentence opens with a condition and a comma, whatever verb that may hold."""
    start = scene.sentence.start
    lead = scene.text[start : min(clause.chunk.start, start + _REACH)]
    return bool(_IF.match(lead)) and "," in lead and ";" not in lead


def _stretch(scene: Scene, clause: Clause) -> tuple[int, int]:
    """Return the chunks between the semicolons around a clause."""
    first = last = clause.at
    while first > 0 and scene.chunks[first - 1].low not in (";", ".", ":"):
        first -= 1
    while last < len(scene.chunks) and scene.chunks[last].low not in (";", ":"):
        last += 1
    return first, last


def is_supposed(scene: Scene, clause: Clause) -> bool:
    """Whether "would" only supposes: nothing in its sentence tells of the past.

    "Under the plan they would be freed" supposes that the plan comes to be.
    """
    told_then = any(one.verb.tense == "past" for one in scene.clauses)
    if clause.verb.modal != "would" or told_then:
        return False
    first = max(scene.sentence.start, clause.chunk.start - _REACH)
    if _DRAFTED.search(scene.text, first, clause.chunk.end + _BEHIND):
        return True
    return any(one.verb.form == "finite" and not one.verb.modal for one in scene.clauses)
