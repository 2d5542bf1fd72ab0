"""Headings of the timeline: how exactly the events under one are dated, and its words.

A heading is an EDTF date, no more exact than what stands under it: "2013-06-04" for a day,
"2013-06" or "2013" where nothing more is known of any of its events, "2013-06-03/2013-06-09" for a
week.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from tui.dates import date_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.model import Event


class Grouping(StrEnum):
    """What has a heading of its own."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"

    @property
    def following(self) -> Grouping:
        """The one that one more press leads to."""
        order = list(Grouping)
        return order[(order.index(self) + 1) % len(order)]


_EXACT = {Grouping.DAY: 3, Grouping.WEEK: 2, Grouping.MONTH: 1}
_DAY, _MONTH, _YEAR = 3, 1, 0


def group_of(day: date, grouping: Grouping) -> str:
    """Return the EDTF date of the day, week (from Monday) or month that a day is in."""
    if grouping is Grouping.MONTH:
        return day.isoformat()[:7]
    if grouping is Grouping.DAY:
        return day.isoformat()
    monday = max(day.toordinal() - day.weekday(), 1)
    sunday = min(day + timedelta(6 - day.weekday()), date.max) if day.year < 9999 else date.max
    return f"{date.fromordinal(monday)}/{sunday}"


def heading_of(events: Iterable[Event], group: str, grouping: Grouping) -> str:
    """Return the heading of a group: the group, or less where less is known of all its events."""
    finest = max((standing(event.date) for event in events), key=_exactness)
    return finest if _exactness(finest) < _EXACT[grouping] else group


def standing(edtf: str) -> str:
    """Return the part of an EDTF date by which an event stands where it does, less "~" and "?".

    It is the beginning; the end, where the beginning is open.
    """
    first, _, last = edtf.partition("/")
    part = last if first in ("", "..") else first
    part = part.partition("T")[0].rstrip("?~%")
    return part.removesuffix("-XX").removesuffix("-XX")


def _exactness(part: str) -> int:
    return {10: _DAY, 7: _MONTH}.get(len(part), _YEAR)


def heading_words(edtf: str) -> tuple[str, str]:
    """Return the words of a heading, long and short: "Monday 10 March 2031", "Mon 10 Mar 2031"."""
    short = date_words(edtf)
    try:
        day = date.fromisoformat(edtf if len(edtf) == len("2031-03-10") else f"{edtf}-01")
    except ValueError:  # a year, a season, a week
        words = short[:1].upper() + short[1:]
        return words, words
    if len(edtf) == len("2031-03"):
        return f"{day:%B} {day.year}", short
    return f"{day:%A} {day.day} {day:%B} {day.year}", f"{day:%a} {day.day} {day:%b} {day.year}"
