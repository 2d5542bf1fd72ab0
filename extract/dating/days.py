"""Small arithmetic on EDTF dates: without the clock, shifted by days, opened at one end."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from store.model import BadDateError, bounds

if TYPE_CHECKING:
    import re
    from datetime import date

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def day_part(edtf: str) -> str:
    """Return the date without its clock times: "2025-12-28T13:00-05:00" is "2025-12-28"."""
    return "/".join(end.partition("T")[0] for end in edtf.split("/"))


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


def shifted(edtf: str, offset: re.Match[str]) -> str:
    """Return the day that lies N days or weeks on the other side of "N days after"."""
    first, last = limits(edtf)
    if first is None or first != last:
        return edtf
    word = offset["n"].casefold()
    number = int(word) if word.isdigit() else _NUMBERS.index(word) + 1 if word in _NUMBERS else 1
    days = number * (7 if offset["unit"].casefold() == "week" else 1)
    return (
        first + timedelta(days=-days if offset["side"].casefold() == "after" else days)
    ).isoformat()
