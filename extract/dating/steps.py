"""Days that a sentence tells from the date of another act in it: "two hours before it ended on …".

The step may lead from the dated act to the other, or from the other to the dated one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.pieces import Link
from extract.dating.tenses import DONE, is_pluperfect

if TYPE_CHECKING:
    from extract.dating.clauses import Clauses
    from extract.dating.ground import Ground
    from extract.dating.pieces import Piece
    from extract.dating.values import ActSpan
    from extract.values import Timex

_LEAD = 32  # characters before an expression in which its clause may begin
_MARKS = 3  # characters, a comma and blanks
_ASKED = re.compile(
    r"(?:asked|requested|demanded|called\s+for|appealed|sought|applied|begged|pleaded|urged|invited)\b"
)
_HOURS = re.compile(r"\b(?:minute|hour)s?\b")
_UNIT = "minute|hour|day|night|morning|evening|week|month|year"
_AFTER = re.compile(
    rf"(?P<step>(?:\b(?:(?:an?|\d{{1,3}}|{days.NUMBERS})\s+)?(?:{_UNIT})s?\s+)?\bafter)\b",
    re.IGNORECASE,
)
_STEP = re.compile(
    rf"\b(?:(?:an?|\d{{1,3}}|{days.NUMBERS})\s+)?(?:{_UNIT})s?\s+(?:before|after)\s", re.IGNORECASE
)


def told_by_step(ground: Ground, act: ActSpan) -> tuple[Timex, str] | None:
    """Return the date of an act that a step leads to: "spoke two hours before they met on Monday".

    That is the date of what follows the step, and the act's own that is reckoned from it.
    """
    if act.status not in DONE or not ground.has_date(act.sentence):
        return None
    clauses = ground.clauses(act.sentence)
    own = clauses.clause(clauses.at(act.cue_start))
    for index in clauses.around(own[-1]):
        piece = clauses.pieces[index]
        if piece.link is not Link.SIDE or piece.parent not in own:
            continue
        start = max(act.cue_end, piece.start - _LEAD)
        step = _STEP.search(ground.text, start, min(piece.end, piece.start + _LEAD))
        near = ground.timexes(piece.start, piece.end)
        dated = [one for one in near if days.closed(one.edtf or "")]
        if step is not None and step.end() > piece.start and dated:
            return dated[0], days.told_from(days.day_part(dated[0].edtf or ""), step[0])
    return None


def led_to(ground: Ground, act: ActSpan) -> tuple[Timex, str] | None:
    """Return the date of what an act came before, and the act's own that follows from it.

    "on Monday, after talks failed" is up to Monday, "three days after talks failed" is Friday.
    """
    if act.status not in DONE or not ground.has_date(act.sentence):
        return None
    clauses = ground.clauses(act.sentence)
    piece = clauses.pieces[clauses.at(act.cue_start)]
    behind = piece.link is Link.TAIL and not piece.finite  # "after Roe, the envoy, refused"
    if (piece.link is Link.JOINED or behind) and piece.parent is not None:
        piece = clauses.pieces[piece.parent]  # "after he refused and they left"
    if piece.link is not Link.SIDE or piece.parent is None:
        return None
    start = max(ground.sentences[act.sentence].start, piece.start - _LEAD)
    found = _AFTER.finditer(ground.text, start, min(piece.end, piece.start + _LEAD))
    after = next((one for one in found if one.end() > piece.start), None)
    if after is None or after.start() > piece.start + _MARKS:
        return None
    host = _host_date(ground, clauses, piece)
    if host is None:
        return None
    day = days.day_part(host.edtf or "")
    own = days.reckoned_back(day, after["step"])
    # "ended on Monday after he refused": so it ended; "hours after they met" is the same day.
    words = act.statement and not piece.deed and not is_pluperfect(ground, act)
    words = words and not _ASKED.match(ground.cue(act))  # what was granted was asked for before
    if own == day and (words or _HOURS.search(after["step"])):
        return host, day
    return host, own if own != day else f"../{day.rsplit('/', maxsplit=1)[-1]}"


def _host_date(ground: Ground, clauses: Clauses, piece: Piece) -> Timex | None:
    """Return the past date of the clause that a piece hangs on, or the last one before it."""
    members = [clauses.pieces[index] for index in clauses.clause(piece.parent or 0)]
    near = [timex for one in members for timex in ground.timexes(one.start, one.end)]
    before = ground.timexes(max(clauses.pieces[0].start, piece.start - 4 * _LEAD), piece.start)
    for timex in (*near, *reversed(before)):
        closed = days.closed(timex.edtf or "")
        inside = piece.start <= timex.start < piece.end
        if closed and closed[1] <= ground.published and not inside:
            return timex
    return None
