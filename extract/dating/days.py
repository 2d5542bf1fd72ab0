"""Small arithmetic on EDTF dates: without the clock, its bounds, reckoned back by days."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from store.model import BadDateError, bounds

if TYPE_CHECKING:
    from datetime import date

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_OFFSET = re.compile(
    r"(?P<n>an?|\d{1,3}|"
    + "|".join(_NUMBERS)
    + r")\s+(?P<unit>day|week)s?\s+(?P<side>after|before)",
    re.IGNORECASE,
)


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


def reckoned_back(edtf: str, words: str) -> str:
    """Return the day that "N days after" hangs on; the date itself where the words say no such."""
    offset = _OFFSET.match(words)
    first, last = limits(edtf)
    if offset is None or first is None or first != last:
        return edtf
    word = offset["n"].casefold()
    number = int(word) if word.isdigit() else _NUMBERS.index(word) + 1 if word in _NUMBERS else 1
    span = timedelta(days=number * (7 if offset["unit"].casefold() == "week" else 1))
    return (first - span if offset["side"].casefold() == "after" else first + span).isoformat()
