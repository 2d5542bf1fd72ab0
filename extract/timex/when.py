"""Stretches of the calendar: a day, week, month, quarter, year, decade, with TIMEX3 and EDTF forms.

TIMEX3 values follow TimeML 1.2.1 ("2025-W03", "2025-Q4", "198" for the 1980s, "BC0490"). EDTF
follows ISO 8601-2 level 1; what it has no sign for (a week, a quarter) is an interval of days or
months. Weeks are those of ISO 8601, Monday to Sunday.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
UNITS = frozenset(["D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE"])  # what `of_unit` makes
_MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}


@dataclass(frozen=True, slots=True)
class When:
    """A stretch of the calendar.

    `unit` is D, W, WE (weekend), M, Q, H (half-year), S (season), Y, DE (decade), CE (century) or
    BC (before the common era). `first` and `last` are its days; those of BC, which no calendar of
    ours has, are `date.min`.
    """

    value: str
    unit: str
    first: date
    last: date
    edtf: str | None

    def narrowed(self, edtf: str, first: date, last: date) -> When:
        """The same TIMEX3 value with closer days, as "early" or "the end of" give them."""
        return replace(self, edtf=edtf, first=first, last=last)


def day(one: date) -> When:
    """A single day."""
    iso = one.isoformat()
    return When(iso, "D", one, one, iso)


def month(year_number: int, number: int) -> When:
    """A calendar month."""
    iso = f"{year_number:04d}-{number:02d}"
    first = date(year_number, number, 1)
    return When(iso, "M", first, last_of_month(first), iso)


def year(number: int) -> When:
    """A calendar year."""
    iso = f"{number:04d}"
    return When(iso, "Y", date(number, 1, 1), date(number, 12, 31), iso)


def quarter(year_number: int, number: int) -> When:
    """A quarter of a calendar year, 1 to 4."""
    return _months(f"{year_number:04d}-Q{number}", "Q", date(year_number, 3 * number - 2, 1), 3)


def half(year_number: int, number: int) -> When:
    """A half of a calendar year, 1 or 2."""
    return _months(f"{year_number:04d}-H{number}", "H", date(year_number, 6 * number - 5, 1), 6)


def season(year_number: int, sign: str) -> When:
    """A season by its TIMEX3 sign: SP, SU, FA or WI; winter runs on into the next year."""
    span = _months(f"{year_number:04d}-{sign}", "S", date(year_number, _SEASON_MONTH[sign], 1), 3)
    return replace(span, edtf=f"{year_number:04d}-{SEASONS[sign]}")


def week(one: date) -> When:
    """The week that holds a day."""
    iso_year, number, weekday = one.isocalendar()
    monday = one - timedelta(days=weekday - 1)
    return _days(f"{iso_year:04d}-W{number:02d}", "W", monday, monday + timedelta(days=6))


def weekend(one: date) -> When:
    """The Saturday and Sunday of the week that holds a day."""
    span = week(one)
    return _days(span.value + "-WE", "WE", span.last - timedelta(days=1), span.last)


def decade(first_year: int) -> When:
    """Ten years from a year that ends in 0."""
    tens = f"{first_year // 10:03d}"
    return _years(tens, "DE", first_year, first_year + 9, tens + "X")


def century(first_year: int) -> When:
    """A hundred years from a year that ends in 00, as "19" stands for the 1900s in TIMEX3."""
    hundreds = f"{first_year // 100:02d}"
    return _years(hundreds, "CE", first_year, first_year + 99, hundreds + "XX")


def _years(value: str, unit: str, first: int, last: int, edtf: str) -> When:
    """Whole years; there is no year 0, so that the first of them are an interval."""
    start = max(first, 1) if first >= 0 else first
    digits = edtf if start == first else f"{start:04d}/{last:04d}"
    return When(value, unit, date(start, 1, 1), date(last, 12, 31), digits)


def before_christ(digits: str) -> When:
    """A stretch before the common era: year, decade or century, without days of ours."""
    return When(f"BC{digits}", "BC", date.min, date.min, None)


def safely(make: Callable[[], When]) -> When | None:
    """What `make` makes, or `None` where the calendar has none ("31 June", the year 10000)."""
    try:
        return make()
    except (ValueError, OverflowError):
        return None


def of_unit(unit: str, one: date, steps: int = 0) -> When | None:
    """The stretch of a unit that holds a day, moved by so many units; `None` off the calendar."""
    return safely(lambda: _holding(unit, moved_by(one, unit, steps)))


def moved_by(one: date, unit: str, steps: int) -> date:
    """A day moved by so many units; the day of the month shrinks where the month is short.

    Raises:
        ValueError or OverflowError: There is no such day on the calendar.
    """
    if unit in ("D", "WE", "W"):
        return one + timedelta(days=steps * (1 if unit == "D" else 7))
    count = one.year * 12 + one.month - 1 + steps * _MONTHS[unit]
    year_number, number = count // 12, count % 12 + 1
    if not MINYEAR <= year_number <= MAXYEAR:
        raise OverflowError(year_number)
    last = calendar.monthrange(year_number, number)[1]
    return date(year_number, number, min(one.day, last))


def last_of_month(one: date) -> date:
    """The last day of the month that holds a day."""
    return one.replace(day=calendar.monthrange(one.year, one.month)[1])


def monday(one: date) -> date:
    """The Monday of the week that holds a day."""
    return one - timedelta(days=one.weekday())


def quarter_of(one: date) -> int:
    """The quarter, 1 to 4, that a day is in."""
    return (one.month + 2) // 3


def _holding(unit: str, one: date) -> When:
    makers: dict[str, Callable[[], When]] = {
        "D": lambda: day(one),
        "W": lambda: week(one),
        "WE": lambda: weekend(one),
        "M": lambda: month(one.year, one.month),
        "Q": lambda: quarter(one.year, quarter_of(one)),
        "H": lambda: half(one.year, 1 if one.month < 7 else 2),
        "Y": lambda: year(one.year),
        "DE": lambda: decade(one.year // 10 * 10),
        "CE": lambda: century(one.year // 100 * 100),
    }
    return makers[unit]()


def _days(value: str, unit: str, first: date, last: date) -> When:
    return When(value, unit, first, last, f"{first.isoformat()}/{last.isoformat()}")


def _months(value: str, unit: str, first: date, count: int) -> When:
    last = last_of_month(moved_by(first, "M", count - 1))
    return When(value, unit, first, last, f"{first.isoformat()[:7]}/{last.isoformat()[:7]}")
