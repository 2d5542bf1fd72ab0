"""What somebody agreed, promised or was asked to do: to come from the day of the agreement on."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.governing import FUTURE

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

_REACH = 160  # characters before an act in which the verb of agreeing may stand
_NEVER = (date.max, date.max)
_SETTLED = re.compile(
    r"\b(?:agreed|decided|promised|pledged|vowed|undertook|offered|threatened|voted|refused|ordered"
    r"|asked|told|urged|invited)\b[^,;.]*\sto\s?$"
)


def is_settled(ground: Ground, act: ActSpan) -> bool:
    """Whether an act is what somebody agreed, promised or was asked to do."""
    if act.status not in FUTURE:
        return False
    start = max(ground.sentences[act.sentence].start, act.cue_start - _REACH)
    lead = ground.text[start : act.cue_start] + ("to " if ground.cue(act)[:3] == "to " else "")
    return bool(_SETTLED.search(lead))


def agreed(ground: Ground, act: ActSpan) -> Timex | None:
    """Return the date of what a plan was settled by: "agreed on Friday to meet again"."""
    if not ground.has_date(act.sentence) or not is_settled(ground, act):
        return None
    clauses = ground.clauses(act.sentence)
    pieces = [clauses.pieces[one] for one in clauses.clause(clauses.at(act.cue_start))]
    near = [timex for one in pieces for timex in ground.timexes(one.start, one.end)]
    past = [one for one in near if (days.closed(one.edtf or "") or _NEVER)[1] <= ground.published]
    return past[0] if past else None
