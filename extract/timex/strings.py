"""dateparser at arm's length: one clean string at a time, with its base day, and only when needed.

It is met in this module alone and imported on the first call, which costs a quarter of a second;
the common classes of the grammar are resolved by our own arithmetic and never come here. Running
text must not come here either: dateparser reads "we" as Wednesday and "a" as a date.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from extract.timex import when

if TYPE_CHECKING:
    from extract.timex.when import When

_LONGEST = 60  # characters of a clean string
# Figures with letters or other figures beside them, or words alone; never a single number.
_CLEAN = re.compile(
    r"(?=.*\d\D+\d|.*\d.*[a-zA-Z]{2}|[a-zA-Z]{2}.*\d)[\w\s,./:'’-]+|[a-zA-Z]{3}[a-zA-Z\s]*"
)


@lru_cache(maxsize=1024)
def resolved(words: str, base: date, *, dayfirst: bool | None = None) -> When | None:
    """The day, month or year that a clean string names, seen from a base day.

    Args:
        words: A date and nothing else.
        base: The day that relative words count from.
        dayfirst: How to read "03/04/2025"; `None` reads month first, as English data has it.

    Returns:
        A stretch as wide as what is named, `None` where nothing is.
    """
    if len(words) > _LONGEST or not _CLEAN.fullmatch(words):
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415 - costs 250 ms, seldom needed

    settings = {
        "RELATIVE_BASE": datetime.combine(base, time()),
        "PREFER_DATES_FROM": "past",
        "DATE_ORDER": "DMY" if dayfirst else "MDY",
        "STRICT_PARSING": False,
    }
    data = DateDataParser(languages=["en"], settings=settings).get_date_data(words)
    if data is None or data.date_obj is None:
        return None
    unit = {"day": "D", "week": "D", "month": "M", "year": "Y", "time": "D"}.get(
        data.period or "day", "D"
    )
    return when.of_unit(unit, data.date_obj.date())
