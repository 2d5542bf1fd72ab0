"""Small arithmetic on EDTF dates: without the clock, its bounds, reckoned back by days."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from extract.timex import when
from extract.timex.amounts import SOME, amount
from store.model import BadDateError, bounds

NUMBERS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a\\s+few"
_OFFSET = re.compile(
    r"(?:(?:just|only|barely|hardly|about|some|nearly|almost|(?:less|more|fewer)\s+than)\s+)?"
    rf"(?:(?P<n>an?|\d{{1,3}}|{NUMBERS})\s+)?(?P<unit>minute|hour|day|night|morning|evening|week|month|year)s?\s+"
    r"(?P<side>after|before|following|ahead\s+of)",
    re.IGNORECASE,
)
_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d/-])")
_WEEK = re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)", re.ASCII)
_DAYS = ("day", "night", "morning", "evening", "week")
_WEEK_DAYS = 7
_YEAR = 366  # days
_WITHIN = {"month": 31, "year": _YEAR}  # days of the longest date that a step can start from
_SIGNS = {
    "day": "D", "night": "D", "morning": "D", "evening": "D",
    "week": "W", "month": "M", "year": "Y",
}  # fmt: skip


@lru_cache(maxsize=4096)
def day_part(edtf: str) -> str:
    """Return the date without its clock times: "2025-12-28T13:00-05:00" is "2025-12-28"."""
    first, *more = [end.partition("T")[0] for end in edtf.split("/")]
    return "/".join([first, *more]) if more != [first] else first


def clock(edtf: str) -> str | None:
    """Return the clock time of a date as hours, minutes and offset: "13:00-05:00"."""
    time = edtf.partition("T")[2] if "/" not in edtf else ""
    if len(time) >= 8 and time[5] == ":":
        time = time[:5] + time[8:]
    return time or None


def own(value: str) -> str:
    """Return the date of a TIMEX3 value, without what bounds it; empty where it has none.

    "until May 1" has the value "2024-05-01" and the EDTF "../2024-05-01".
    """
    found = _CALENDAR.match(value)
    return found[0] if found else ""


def week(value: str) -> str:
    """Return the days of a TIMEX3 week: "2024-W12" is "2024-03-18/2024-03-24", else empty."""
    found = _WEEK.fullmatch(value)
    if found is None or not 1 <= int(found["week"]) <= 52 or found["year"] == "0000":
        return ""
    first = date.fromisocalendar(int(found["year"]), int(found["week"]), 1)
    return f"{first.isoformat()}/{(first + timedelta(days=6)).isoformat()}"


@lru_cache(maxsize=4096)
def limits(edtf: str) -> tuple[date | None, date | None]:
    """Return the first and last day, both `None` where the text is no EDTF."""
    try:
        return bounds(day_part(edtf))
    except BadDateError:
        return None, None


def closed(edtf: str) -> tuple[date, date] | None:
    """Return the first and last day of a date that is open at neither end."""
    first, last = limits(edtf)
    return (first, last) if first is not None and last is not None else None


def next_week(edtf: str, published: date) -> str:
    """Return the day a week after one of the week before publication; of others nothing."""
    first, last = limits(edtf)
    if first is None or first != last or not 0 < (published - first).days < _WEEK_DAYS:
        return ""
    return (first + timedelta(days=_WEEK_DAYS)).isoformat()


def reckoned_back(edtf: str, words: str) -> str:
    """Return the day that "N days after" hangs on; the date itself where the words say no such.

    Months are reckoned back from a month too, and years from a year: "two months after" April.
    """
    first, last = limits(edtf)
    offset = _OFFSET.match(words)
    if offset is None or first is None or last is None or offset["unit"].casefold() not in _SIGNS:
        return edtf
    if (last - first).days > _WITHIN.get(offset["unit"].casefold(), 0):
        return edtf  # "two days after" April
    return _moved(edtf, first, offset, sign=-1)


def told_from(edtf: str, words: str) -> str:
    """Return the date that lies "three days after" another, "hours before" it.

    Hours stay within the day; a date that is coarser than the step stays as it is.
    """
    first, last = limits(edtf)
    offset = _OFFSET.match(words)
    if offset is None or first is None or last is None or offset["unit"].casefold() not in _SIGNS:
        return edtf
    if first != last and (offset["unit"].casefold() in _DAYS or (last - first).days > _YEAR):
        return edtf
    return _moved(edtf, first, offset, sign=1)


def _moved(edtf: str, first: date, offset: re.Match[str], *, sign: int) -> str:
    """Move a date by what an offset says; one without a number ("days after") leaves it."""
    number = amount(offset["n"]) if offset["n"] else None
    if number is None or number == SOME:
        return edtf
    forward = offset["side"].casefold() in ("after", "following")
    unit, steps = _SIGNS[offset["unit"].casefold()], sign * int(number) * (1 if forward else -1)
    if unit == "W":
        unit, steps = "D", 7 * steps
    one = when.of_unit(unit, first, steps)
    return one.edtf or edtf if one is not None else edtf
