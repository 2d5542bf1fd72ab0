"""EDTF, the dates of ISO 8601-2 level 1, as far as news needs them: parse, check, bound.

Source: https://www.loc.gov/standards/datetime/ (levels 0 and 1). Read here: a year, month, day,
season (21 to 24) or decade ("201X" of level 1's unspecified digits), each with `?`, `~` or `%`;
a date with a time of day; intervals "A/B", "../B", "A/..". Years are four digits.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from functools import lru_cache

_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?:T\d\d(?::\d\d(?::\d\d)?)?(?:Z|[+-]\d\d(?::\d\d)?)?)?"
    r"[?~%]?"
)
_OPEN = ("..", "")
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}


class BadDateError(ValueError):
    """Not a date that this module reads."""


def is_edtf(text: str) -> bool:
    """Whether `bounds` reads it."""
    try:
        bounds(text)
    except BadDateError:
        return False
    return True


@lru_cache(maxsize=4096)
def bounds(text: str) -> tuple[date | None, date | None]:
    """Return the first and last day that an EDTF date allows; `None` where it is open.

    A season is three whole months, winter (24) running from December of its year to the last day
    of February of the next. A qualifier (`~`, `?`) does not widen the bounds.

    Raises:
        BadDateError: It is not EDTF, names a day that no calendar has, or ends before it begins.
    """
    first, slash, last = text.partition("/")
    if not slash:
        return _days(text)
    earliest = None if first in _OPEN else _days(first)[0]
    latest = None if last in _OPEN else _days(last)[1]
    if first in _OPEN and last in _OPEN:
        raise BadDateError(f"{text!r} says nothing")
    if earliest and latest and earliest > latest:
        raise BadDateError(f"{text!r} ends before it begins")
    return earliest, latest


def _days(text: str) -> tuple[date, date]:
    match = _DATE.fullmatch(text)
    if not match:
        raise BadDateError(f"{text!r} is not an EDTF date")
    year, month, day = match["year"], match["month"], match["day"]
    first_year, last_year = int(year.replace("X", "0")), int(year.replace("X", "9"))
    try:
        if month in (None, "XX") or "X" in year:
            return date(first_year, 1, 1), date(last_year, 12, 31)
        if int(month) in _SEASON_STARTS:
            return _season(first_year, _SEASON_STARTS[int(month)])
        if day in (None, "XX"):
            return _month(first_year, int(month))
        return date(first_year, int(month), int(day)), date(first_year, int(month), int(day))
    except ValueError as error:
        raise BadDateError(f"{text!r} is on no calendar") from error


def _month(year: int, month: int) -> tuple[date, date]:
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _season(year: int, start: int) -> tuple[date, date]:
    end_year, end = (year, start + 2) if start <= 10 else (year + 1, start - 10)
    return date(year, start, 1), _month(end_year, end)[1]
