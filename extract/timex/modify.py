"""Closer days within a stretch, as "early", "mid" and "the end of" mean; its value stays.

Early, mid and late in a month are days 1-10, 11-20 and 21 to the end. In a year they are its first,
middle and last four months, its beginning and end a month; in a decade years 0-3, 4-6 and 7-9.
The end of a week is Friday to Sunday.
"""

from __future__ import annotations

from datetime import date, timedelta

from extract.timex.english import MODIFIERS
from extract.timex.when import When, last_of_month

_END_OF_WEEK = 3  # days: Friday to Sunday
_YEAR_PARTS = {
    "very start": (1, 1), "start": (1, 4), "middle": (5, 8), "end": (9, 12), "very end": (12, 12),
}  # fmt: skip


def modified(one: When, words: str | None) -> When:
    """The part of a stretch that a modifier such as "late" or "the end of" means."""
    part = _part(words)
    if part is None:
        return one
    third = part.removeprefix("very ")
    if one.unit == "M":
        return _of_month(one, third)
    if one.unit == "Y":
        return _of_year(one, part)
    if one.unit == "W" and part == "very end":
        days = one.last - timedelta(days=_END_OF_WEEK - 1), one.last
        return one.narrowed(f"{days[0].isoformat()}/{days[1].isoformat()}", *days)
    if one.unit == "DE":
        first, last = {"start": (0, 3), "middle": (4, 6), "end": (7, 9)}[third]
        years = one.first.year + first, one.first.year + last
        return one.narrowed(
            f"{years[0]:04d}/{years[1]:04d}", date(years[0], 1, 1), date(years[1], 12, 31)
        )
    return one


def _part(words: str | None) -> str | None:
    if not words:
        return None
    for word in words.lower().replace("-", " ").split():
        if word in MODIFIERS:
            return MODIFIERS[word]
    return None


def _of_month(one: When, part: str) -> When:
    first, last = {"start": (1, 10), "middle": (11, 20), "end": (21, last_of_month(one.first).day)}[
        part
    ]
    days = one.first.replace(day=first), one.first.replace(day=last)
    return one.narrowed(f"{days[0].isoformat()}/{days[1].isoformat()}", *days)


def _of_year(one: When, part: str) -> When:
    first, last = _YEAR_PARTS[part]
    days = one.first.replace(month=first), last_of_month(one.first.replace(month=last))
    if first == last:
        return one.narrowed(days[0].isoformat()[:7], *days)
    return one.narrowed(f"{days[0].isoformat()[:7]}/{days[1].isoformat()[:7]}", *days)
