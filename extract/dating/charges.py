"""Dates of what somebody is blamed or thanked for: "accused Iran of shelling it last month"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating import days

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

_CHARGE = re.compile(
    r"\b(?:accus|blam|criticis|criticiz|condemn|denounc|thank|prais|rebuk|chid|reproach|attack)"
    r"(?:e|es|ed|ing|s)\b[^,;:]*?\s(?:of|for|over)\s+(?:having\s+)?(?P<deed>[a-z]+ing\b)[^,;:]*$"
)
_REACH = 160  # characters before a date in which the charge must stand
_NEWS = 6  # days: a day of the news week is the day on which the charge was made


def is_of_charge(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether a date is that of the deed charged, and the act is not that deed."""
    first = max(ground.sentences[act.sentence].start, timex.start - _REACH)
    found = _CHARGE.search(ground.text, first, timex.start)
    if found is None or found.start("deed") <= act.cue_start < timex.start:
        return False
    return not _is_day_of_news(ground, timex)


def _is_day_of_news(ground: Ground, timex: Timex) -> bool:
    closed = days.closed(timex.edtf or "")
    if closed is None or closed[0] != closed[1]:
        return False
    return 0 <= (ground.published - closed[0]).days <= _NEWS
