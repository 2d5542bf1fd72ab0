"""The day that an address gives: "/2025/03/11/", "/2025/mar/11/", "2025-03-11", "/20250311/"."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LONGEST = 2_000
_DAY = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[/_.-])"
    rf"(?P<month>\d{{1,2}}|(?:{'|'.join(_MONTHS)})[a-z]{{0,6}})(?P=mark)(?P<day>\d{{1,2}})(?!\d)"
    r"|(?<=[/_.-])(?P<figures>(?:19|20)\d{6})(?=[/_.-]|\Z)",
    re.IGNORECASE,
)


def day_in_address(address: str | None) -> date | None:
    """Return the day in the path of an address; `None` where there is none, or two that differ."""
    if not address:
        return None
    path = address[:_LONGEST].split("?", 1)[0].split("#", 1)[0]
    days = {day for found in _DAY.finditer(path) if (day := _day(found))}
    return days.pop() if len(days) == 1 else None


def _day(found: re.Match[str]) -> date | None:
    if figures := found["figures"]:
        parts = figures[:4], figures[4:6], figures[6:]
    else:
        parts = found["year"], found["month"], found["day"]
    year, month, day = parts
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
