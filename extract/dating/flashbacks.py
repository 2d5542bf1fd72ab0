"""Acts told as long past, though no date says when: before the story, or in a flashback."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.neighbours import (
    AT_ONCE,
    HAD,
    LOOK_BACK,
    MONTH,
    PRESENT,
    PRESENT_CUE,
    SOON,
    main_date,
)
from extract.dating.pieces import Link
from extract.dating.tenses import DONE, is_pluperfect
from extract.dating.verbs import PAST
from store.model import Status

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan

_LINKED = re.compile(r"(?:Before|After|While|When|With|By|Until|As|Earlier|Within|Hours|Minutes)\b")
_REACH = 200  # characters of a clause that show its tense
# "The union had asked for more": a sentence whose first verb is in the pluperfect.
_OPENS_HAD = re.compile(rf"(?:(?!\b(?:said|that|who|which|when)\b)[^,;“\"]){{0,80}}?{HAD.pattern}")


def goes_back(ground: Ground, act: ActSpan) -> bool:
    """Whether an undated act answers what is told as old: "They had asked for it; he refused"."""
    if PRESENT_CUE.search(ground.cue(act)) or (ground.is_reported(act) and act.statement):
        return False
    one = ground.sentences[act.sentence]
    if ";" in ground.text[one.start : act.cue_start]:
        return bool(HAD.search(ground.text, one.start, act.cue_start))
    before = ground.sentences[act.sentence - 1] if act.sentence else one
    if before is one or before.paragraph != one.paragraph:
        return False
    told = main_date(ground, act.sentence - 1, longest=MONTH)
    last = days.limits(told.edtf or "")[1] if told is not None else None
    return last is not None and (ground.published - last).days > SOON


def is_flashback(ground: Ground, act: ActSpan) -> bool:
    """Whether an act goes on from what the paragraph tells as long past: "They had asked. He left".

    A date, the present tense or another paragraph ends the look back.
    """
    if act.status not in DONE or ground.is_reported(act) or not PAST.match(ground.cue(act)):
        return False
    one = ground.sentences[act.sentence]
    for back in range(act.sentence - 1, max(-1, act.sentence - 1 - LOOK_BACK), -1):
        words = ground.words(back)
        if ground.sentences[back].paragraph != one.paragraph or ground.has_date(back):
            return False
        if _OPENS_HAD.match(words):
            return ground.clauses(back).pieces[0].link is not Link.CONTENT
        if not PAST.search(words) or PRESENT.search(words):
            return False
    return False


def is_before(ground: Ground, act: ActSpan) -> bool:
    """Whether an act lay before the day that is told of: "They met on Monday. He had refused".

    "Before they sat down, they had spoken" is of the day itself.
    """
    if act.status is not Status.HAPPENED or ground.is_reported(act):
        return False
    words = ground.words(act.sentence)
    linked = _LINKED.match(words) or AT_ONCE.search(words) or ";" in words
    return is_pluperfect(ground, act) and not linked


def is_known(ground: Ground, act: ActSpan) -> bool:
    """Whether a deed only says who somebody is: "Chad, which brokered the pact, will pay"."""
    if act.statement or act.status is not Status.HAPPENED:
        return False
    clauses = ground.clauses(act.sentence)
    piece = clauses.pieces[clauses.at(act.cue_start)]
    if piece.link is not Link.RELATIVE or not piece.opener.startswith(","):
        return False
    if not PAST.search(ground.text, max(piece.start, act.cue_start - _REACH), act.cue_end):
        return False
    main = (clauses.pieces[one] for one in clauses.clause(clauses.top(piece.parent or 0)))
    spans = ((one.start, min(one.end, one.start + _REACH)) for one in main)
    return not any(PAST.search(ground.text, *span) for span in spans)
