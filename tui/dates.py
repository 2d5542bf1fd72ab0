"""Dates as a person reads them: an EDTF date in words, no more exact than it is.

"2025-12-28" is "28 Dec 2025", "2025-12" "Dec 2025", "../2025-12-28" "by 28 Dec 2025". EDTF is
ISO 8601-2 level 1; what is not EDTF comes back as it is.
"""

from __future__ import annotations

import re

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_OPEN = ("..", "")
_DATE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?:T(?P<clock>\d\d(?::\d\d)?)(?::\d\d)?(?:Z|[+-]\d\d(?::\d\d)?)?)?"
    r"(?P<sure>[?~%]?)"
)


def date_words(edtf: str) -> str:
    """Return an EDTF date as words: "27–28 Dec 2025", "by 28 Dec 2025", "~Dec 2025"."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _one(first) or edtf
    if first in _OPEN:
        end = _one(last)
        return f"by {end}" if end else edtf
    if last in _OPEN:
        start = _one(first)
        return f"from {start}" if start else edtf
    return _span(first, last) or edtf


def _one(text: str) -> str | None:
    """A date that is no interval, in words; `None` if it is not one."""
    match = _DATE.fullmatch(text)
    words = _parts(match) if match else None
    if match is None or words is None:
        return None
    said = " ".join(word for word in words if word)
    if match["clock"]:
        said += f", {match['clock']}"
    return _qualified(said, match["sure"])


def _qualified(said: str, sure: str) -> str:
    """`~` is about, `?` not sure, `%` both."""
    return ("~" if sure in ("~", "%") else "") + said + ("?" if sure in ("?", "%") else "")


def _parts(match: re.Match[str]) -> tuple[str, str, str] | None:
    """Day, month and year as words, empty where not known; `None` for a month out of range."""
    year, month, day = match["year"], match["month"] or "XX", match["day"] or "XX"
    if "X" in year:
        return "", "", _years(year)
    if month == "XX":
        return "", "", year
    number = int(month)
    if number in _SEASONS:
        return "", _SEASONS[number], f"{year}–{(int(year) + 1) % 100:02}" if number == 24 else year
    if not 1 <= number <= 12:
        return None
    return "" if day == "XX" else str(int(day)), _MONTHS[number - 1], year


def _years(year: str) -> str:
    if year.endswith("XX"):
        return f"{year[:2]}00–{year[:2]}99"
    return f"{year[:3]}0s"


def _span(first: str, last: str) -> str | None:
    """From one date to another, saying month and year once where they are the same."""
    start, end = _DATE.fullmatch(first), _DATE.fullmatch(last)
    if first == last:
        return _one(first)
    if start and end and not any(match["sure"] or match["clock"] for match in (start, end)):
        before, after = _parts(start), _parts(end)
        if before and after and before[2] == after[2]:
            return _within_a_year(before, after) or _joined(_one(first), _one(last))
    return _joined(_one(first), _one(last))


def _within_a_year(before: tuple[str, str, str], after: tuple[str, str, str]) -> str | None:
    """Two days or two months of one year; `None` where one is a day and the other is not."""
    (day, month, _), (last_day, last_month, year) = before, after
    if bool(day) != bool(last_day) or not (month and last_month):
        return None
    if day and month == last_month:
        return f"{day}–{last_day} {month} {year}"
    if day:
        return f"{day} {month}–{last_day} {last_month} {year}"
    return f"{month}–{last_month} {year}"


def _joined(first: str | None, last: str | None) -> str | None:
    return f"{first}–{last}" if first and last else None
