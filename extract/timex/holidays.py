"""The day of a feast in a year: fixed, hung on Easter, or on a weekday of a month.

Easter Sunday by the anonymous Gregorian method (Meeus, Jones, Butcher).
"""

from __future__ import annotations

from datetime import date, timedelta

# month, weekday (Monday 0), which one in the month (-1 the last)
_FLOATING = {
    "thanksgiving": (11, 3, 4),
    "labor": (9, 0, 1),
    "memorial": (5, 0, -1),
    "king": (1, 0, 3),
    "presidents": (2, 0, 3),
    "columbus": (10, 0, 2),
    "mother": (5, 6, 2),
    "father": (6, 6, 3),
}


def on_holiday(rule: tuple[int, int] | int | str, year: int) -> date:
    """The day on which a feast falls in a year; `rule` as in a language's `HOLIDAYS`."""
    if isinstance(rule, tuple):
        return date(year, *rule)
    if isinstance(rule, int):
        return easter(year) + timedelta(days=rule)
    return nth_weekday(year, *_FLOATING[rule])


def easter(year: int) -> date:
    """Easter Sunday of the Western churches."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = b // 4, b % 4
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The `which`-th weekday (Monday 0) of a month; -1 is the last one."""
    if which > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)
