"""Days of what a deal says: "Under it the firm admits nothing" has that of the deal."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating.neighbours import main_date
from extract.dating.tenses import DONE, is_pluperfect

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

_BACK = 2  # sentences within which the deal was told of
_UNDER = re.compile(
    r"(?:Under|By|In)\s+(?:it\b|(?:the|this|that|its|their)\s+(?:[\w’'-]+\s+){0,2}"
    r"(?:deal|agreement|accord|pact|truce|ceasefire|terms|treaty|contract|bargain|settlement|compromise"
    r"|understanding|arrangement)\b)"
)


def deal_of(ground: Ground, act: ActSpan) -> Timex | None:
    """Return the date of the deal whose terms a sentence tells, told just before it."""
    if act.status not in DONE or is_pluperfect(ground, act):
        return None
    if not _UNDER.match(ground.words(act.sentence)):
        return None
    here = ground.sentences[act.sentence].paragraph
    for back in range(act.sentence - 1, max(-1, act.sentence - 1 - _BACK), -1):
        if here - ground.sentences[back].paragraph > 1:
            return None
        found = main_date(ground, back)
        if found is not None:
            return found
    return None
