"""Dates as pages print them beside the title: whether a line holds nothing else, and which day.

Read are days with a month's name in either order, ISO 8601 days, and numbers parted by slashes,
points or dashes where one of the first two is above twelve: 03/04/2025 does not say itself which of
them is the month, and is read only by who knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from extract.page.shapes import final_stop
from extract.wordlists import words

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb",
            "march mar",
            "april apr",
            "may",
            "june jun",
            "july jul",
            "august aug",
            "september sept sep",
            "october oct",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?<![\d:.,])(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DAY_AFTER = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d\d)"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d(?!\d?[:.]\d\d))"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        rf"{_DAY}(?: of)?[ -]{{1,2}}{_MONTH}(?:,? ?[ -]{_YEAR})?",
        rf"(?<![^\W\d_]){_MONTH} {_DAY_AFTER}(?:,? {{1,2}}{_YEAR})?",
        rf"(?<!\d)(?P<first>\d{{1,2}})(?P<mark>[/.-])(?P<second>\d{{1,2}})(?P=mark){_YEAR}",
    )
)
_NUMBERED = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{4}|\b\d{1,2}[:.]\d\d(?!\d)")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_LABELS = words(
    "published posted updated update modified first last originally created issued released "
    "publication date at on in of the st nd rd th t z now today yesterday tonight ago and "
    "am pm a p m gmt utc bst cet cest eet eest msk ist jst est edt et cst cdt ct pst pdt pt mst "
    "mdt aest aedt hst wat eat sast local time hour hours hr hrs h minute minutes min mins second "
    "seconds day days week weeks month months year years read reading just one an"
)
_WEEKDAYS = words(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun"
)
_VOCABULARY = _LABELS | _WEEKDAYS | frozenset(_MONTHS)
_SOMETHING_DATED = (
    _WEEKDAYS | frozenset(_MONTHS) | words("ago today yesterday read reading published updated")
)
_UPDATED = re.compile(r"\b(?:updated?|modified|amended|corrected)\b", re.IGNORECASE)
_PUBLISHED = re.compile(r"\b(?:published|posted|issued|released|created)\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"\b(?:published|posted|issued|updated?|modified|ago|read)\b|\d[:.]\d\d|\d ?[ap]\.?m\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:(?:first|last|originally) )?(?:published|posted|updated|modified|issued)(?: on| at)? ?:?",
    re.IGNORECASE,
)
_OPENS_DATED = re.compile(
    r"(?:first |last |originally )?(?:published|posted|updated?|modified|created|issued)"
    r"(?: on| at)?[: ]",
    re.IGNORECASE,
)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Found:
    """A date on a page: `day` is `None` where the year is not given.

    `rank` orders several: 0 is labelled as published, 1 is not labelled, 2 is labelled as updated.
    """

    day: date | None
    rank: int


def is_date_line(line: str) -> bool:
    """Whether a line holds a date, a time or "2 hours ago", and no other words."""
    if len(line) > _LONGEST:
        return False
    if is_label(line):
        return True
    first = _TOKEN.search(line)
    if first is None or not _is_dating(first[0].lower()):
        return _opens_dated(line) and len(_TOKEN.findall(line)) <= 30
    tokens = [token.lower() for token in _TOKEN.findall(line)]
    if not all(map(_is_dating, tokens)):
        return _opens_dated(line) and len(tokens) <= 30
    dated = any(token in _SOMETHING_DATED for token in tokens) or bool(_NUMBERED.search(line))
    return any(token.isdigit() for token in tokens) and (dated or bool(dates_in(line)))


def _is_dating(token: str) -> bool:
    return token.isdigit() or token in _VOCABULARY


def is_label(line: str) -> bool:
    """Whether a line is a label alone, "Published" or "Last updated:", for the date below it."""
    return bool(_LABEL.fullmatch(line))


def _opens_dated(line: str) -> bool:
    """Whether a line opens with "Published" and a date, whatever else it holds."""
    return bool(_OPENS_DATED.match(line)) and not final_stop(line) and bool(dates_in(line))


def is_labelled(line: str) -> bool:
    """Whether a date line says of itself that it is one: by a label, a clock time or "ago"."""
    return bool(_LABELLED.search(line))


def dates_in(line: str, *, dayfirst: bool | None = None) -> list[Found]:
    """Return the dates in a short line, in order, each with what it is the date of.

    `dayfirst` says how to read 03/04/2025; `None` leaves such a date out.
    """
    line = line[:_LONGEST]
    places: dict[int, Found] = {}
    taken: list[tuple[int, int]] = []
    for form in _FORMS:
        for match in form.finditer(line):
            start, end = match.span()
            if any(start < last and first < end for first, last in taken):
                continue
            taken.append((start, end))
            found = _found(match, dayfirst=dayfirst)
            if found is not None:
                places[start] = Found(
                    found if isinstance(found, date) else None, _rank(line[:start])
                )
    return [places[start] for start in sorted(places)]


def _rank(before: str) -> int:
    """Tell published from updated by the nearest label before the date."""
    updated = max((match.end() for match in _UPDATED.finditer(before)), default=-1)
    published = max((match.end() for match in _PUBLISHED.finditer(before)), default=-1)
    if updated == published:
        return 1
    return 0 if published > updated else 2


def _found(match: re.Match[str], *, dayfirst: bool | None) -> date | bool | None:
    """Return the day, False for a day without a year, `None` for no date at all."""
    parts = match.groupdict()
    if "first" in parts:
        numbers = int(parts["first"]), int(parts["second"]), int(parts["year"])
        return _numbers(*numbers, dayfirst=dayfirst)
    day, month = int(parts["day"]), parts["month"].lower()
    number = _MONTHS.get(month) or int(month)
    if not parts["year"]:
        return False if _day(2024, number, day) else None
    return _day(int(parts["year"]), number, day)


def _numbers(first: int, second: int, year: int, *, dayfirst: bool | None) -> date | None:
    """Read day and month where only one order is possible, or it is known which."""
    if first > 12 or (dayfirst and second <= 12):
        return _day(year, second, first)
    known = second > 12 or first == second or dayfirst is False
    return _day(year, first, second) if known else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
