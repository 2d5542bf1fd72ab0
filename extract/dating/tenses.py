"""What the verb of an act tells of its time: perfect, pluperfect, never, a deed or words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating.pieces import Link
from extract.dating.verbs import FINITE, PAST, SAID, STATES
from store.model import Status

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan

DONE = (Status.HAPPENED, Status.DENIED)
_HAD = re.compile(r"\bhad\s+(?!yet\b)(?:\w+\s+){0,2}$")
_HAD_CUE = re.compile(r"(?:\w+\s){0,2}had\b")
_PARTICIPLE = (
    r"(?:\w+ed|\w+en|made|met|held|sent|put|cut|hit|struck|won|lost|paid|told|sold|bought|set)\b"
)
_PART = re.compile(_PARTICIPLE)
_WAS_CUE = re.compile(r"(?:was|were)\s+(?:\w+\s+)?" + _PARTICIPLE)
_WAS = re.compile(r"\b(?:was|were)\s+(?:\w+\s+)?$")
# "has also decided" before the act's own words ("to recommend"), or only "has".
_HAS = re.compile(
    r"\b(?:(?:has|have)|(?<=\w)[’'](?:ve|s))\s+(?:(?:already|also|now|both|so|\w+ly|\w+ed|\w+en)\s+){0,3}$"
)
_HAS_CUE = re.compile(r"(?:has|have)\b(?!\s+(?:just|only\s+just|not|never|no|nothing)\b)")
_HAS_THING = re.compile(
    r"(?:has|have)\s+(?:an?|the|no|any|some|to|its|their|his|her|our|my|your|every|more)\b"
)
_HAS_DONE = re.compile(rf"(?:has|have)\s+(?:\w+\s+)?{_PARTICIPLE}")
_AND = re.compile(r",?\s+(?:and|but)\s+")
_ALWAYS = re.compile(r"\b(?:always|consistently|repeatedly)\s+$")
_NEVER = re.compile(r"\bnever\s+(?:\w+\s+)?$")
_NEVER_CUE = re.compile(r"\bnever\b")
_NOT = re.compile(r"\bnot\b|n[’']t\b")
_NO = re.compile(r"\b(?:[Nn]o|[Nn]othing|[Nn]obody|[Nn]one|[Nn]either)\b")
_DID_NOT = re.compile(r"\b(?:did|was|were)\s+(?:not|never)\b|\b(?:did|was|were)n[’']t\b")
_WAS_NEVER = re.compile(r"\b(?:was|were)\s+never\s+(?:\w+\s+)?$")
_WAS_NEVER_CUE = re.compile(rf"(?:was|were)\s+never\s+(?:\w+\s+)?{_PARTICIPLE}")
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?")
_OFFERED_TO = re.compile(r"offered\s+to\s")
_ALOUD = frozenset({"answered", "pressed", "ruled"})
_VERB_WITHIN = 3  # words of an act in which its verb stands
_BEHIND = 16  # characters behind "never" in which the verb stands
_AWAITED = frozenset({
    "came", "come", "happened", "happen", "took", "taken", "opened", "began", "begun", "started",
    "arrived", "followed", "materialised", "materialized", "reached", "saw", "seen",
})  # fmt: skip
AUXILIARIES = frozenset({"was", "were", "had", "did", "could"})


def _lead(ground: Ground, act: ActSpan) -> str:
    return ground.text[max(0, act.cue_start - 30) : act.cue_start]


def is_never(ground: Ground, act: ActSpan) -> bool:
    """Whether the text says that something never came, up to the day of publication."""
    if is_never_done(ground, act):
        return False
    never = _NEVER.search(_lead(ground, act)) or _NEVER_CUE.search(ground.cue(act))
    return act.status is Status.DENIED and bool(never)


def never_came(ground: Ground, act: ActSpan) -> bool:
    """Whether what was to come once never did: "the summit never took place".

    What somebody "never signed" has not been signed to this day.
    """
    if not is_never(ground, act):
        return False
    verbs = _WORD.findall(ground.text[act.cue_start : act.cue_end + _BEHIND])[:_VERB_WITHIN]
    return not _AWAITED.isdisjoint(verbs)


def is_never_done(ground: Ground, act: ActSpan) -> bool:
    """Whether something "was never signed": so it is to this day."""
    if act.status is not Status.DENIED:
        return False
    lead = _WAS_NEVER.search(_lead(ground, act)) and _PART.match(ground.cue(act))
    return bool(lead or _WAS_NEVER_CUE.match(ground.cue(act)))


def did_not(ground: Ground, act: ActSpan) -> bool:
    """Whether somebody did not do it: "did not sign"."""
    denied = act.status is Status.DENIED and not is_never_done(ground, act)
    return denied and bool(_DID_NOT.search(ground.cue(act)))


def is_perfect(ground: Ground, act: ActSpan) -> bool:
    """Whether the verb is in the present perfect: "has signed", "has met them and signed"."""
    cue = ground.cue(act)
    has = _HAS_CUE.match(cue) and not _HAS_THING.match(ground.text, act.cue_start)
    return bool(has or _HAS.search(_lead(ground, act)) or _shares(ground, act))


def _shares(ground: Ground, act: ActSpan) -> bool:
    """Whether a participle behind "and" shares the "has" of the verb before it."""
    clauses = ground.clauses(act.sentence)
    at = clauses.at(act.cue_start)
    piece = clauses.pieces[at]
    if piece.link is not Link.JOINED or piece.has_subject or piece.parent is None:
        return False
    opener = _AND.match(ground.text, piece.start)
    if opener is None or opener.end() != act.cue_start or not _PART.match(ground.cue(act)):
        return False
    host = clauses.pieces[piece.parent]
    while not host.finite and host.parent is not None and host.parent < at:
        host = clauses.pieces[host.parent]
    first = FINITE.search(ground.text, host.start, host.end)
    return first is not None and bool(_HAS_DONE.match(ground.text, first.start()))


def is_pluperfect(ground: Ground, act: ActSpan) -> bool:
    """Whether the verb is in the pluperfect: "had signed"."""
    return bool(_HAD_CUE.match(ground.cue(act)) or _HAD.search(_lead(ground, act)))


def is_always(ground: Ground, act: ActSpan) -> bool:
    """Whether somebody did it time and again: "which he always denied"."""
    return bool(_ALWAYS.search(_lead(ground, act)))


def is_now(ground: Ground, act: ActSpan) -> bool:
    """Whether the article itself tells an act in the simple present: "which backs them"."""
    return act.now and not ground.is_reported(act)


def is_deed(ground: Ground, act: ActSpan) -> bool:
    """Whether an act is a deed in the simple past: "bought", and neither "said" nor "wanted"."""
    found = _WORD.findall(ground.cue(act).lower())[:_VERB_WITHIN]
    if not found or not SAID.isdisjoint(found) or not STATES.isdisjoint(found):
        return False
    if found[0] == "offered" and _OFFERED_TO.match(ground.text, act.cue_start):
        return False
    if act.statement and found[0] in _ALOUD:
        return False  # "answered that it was late", and not "answered by shutting the port"
    simple = PAST.fullmatch(found[0]) and found[0] not in AUXILIARIES
    # "said that all was settled": so it was at the time of the saying.
    passive = _WAS_CUE.match(ground.cue(act)) and not ground.is_reported(act)
    return bool(simple or passive)


def is_old(ground: Ground, act: ActSpan) -> bool:
    """Whether a reported act lay before the saying: "had agreed", "was finished"."""
    cue = ground.cue(act)
    if act.status is Status.DENIED and (_NOT.search(cue) or _NO.search(ground.words(act.sentence))):
        return False  # "that talks had not collapsed" is so at the time of the saying
    if act.background or _WAS_CUE.match(cue):
        return True
    if _PART.match(cue) and _WAS.search(_lead(ground, act)):
        return True
    return is_pluperfect(ground, act) or is_perfect(ground, act)
