"""Events over time: how many stand in each day, week, month or year, and the columns they make."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Zoom(StrEnum):
    """What a column stands for, the finest first."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"

    def turned(self, steps: int) -> Zoom:
        """Return the one so many steps coarser, or finer; the ends hold."""
        order = list(Zoom)
        return order[min(max(order.index(self) + steps, 0), len(order) - 1)]

    def column(self, day: date) -> int:
        """Return the number of the column that a day is in; the next column has the next number."""
        if self is Zoom.YEAR:
            return day.year
        if self is Zoom.MONTH:
            return day.year * 12 + day.month - 1
        return day.toordinal() if self is Zoom.DAY else (day.toordinal() - 1) // 7

    def first_day(self, column: int) -> date:
        """Return the first day of a column; weeks begin on Monday."""
        if self is Zoom.YEAR:
            return date(column, 1, 1)
        if self is Zoom.MONTH:
            return date(column // 12, column % 12 + 1, 1)
        return date.fromordinal(column if self is Zoom.DAY else column * 7 + 1)

    def label(self, column: int) -> str:
        """Return a column's date in ISO 8601, as exact as the zoom."""
        cut = {Zoom.YEAR: 4, Zoom.MONTH: 7}.get(self, 10)
        return self.first_day(column).isoformat()[:cut]


@dataclass(frozen=True, slots=True)
class Spread:
    """The events of a filter in the columns of every zoom; columns without any are left out."""

    tallies: Mapping[Zoom, Mapping[int, int]]

    @property
    def is_empty(self) -> bool:
        """Whether there is no event."""
        return not self.tallies[Zoom.DAY]

    def ends(self, zoom: Zoom) -> tuple[int, int]:
        """Return the first and the last column that holds an event."""
        tally = self.tallies[zoom]
        return min(tally), max(tally)

    def fitting(self, columns: int) -> Zoom:
        """Return the finest zoom by which nearly all events fit into so many columns.

        A few that are far from all others do not count: one memory of 1945 would make every month
        of a year of talks one column.
        """
        for zoom in Zoom:
            first, last = _core(self.tallies[zoom])
            if last - first < columns:
                return zoom
        return Zoom.YEAR

    def beside(self, zoom: Zoom, column: int, step: int) -> int | None:
        """Return the next column that holds an event, or the one before; `None` past the ends."""
        held = sorted(self.tallies[zoom])
        at = bisect_right(held, column) if step > 0 else bisect_left(held, column) - 1
        return held[at] if 0 <= at < len(held) else None


SMALL = 0.02
"""The share of the events that may lie outside of what `fitting` fits, half at each end."""


def spread(days: Iterable[tuple[date, int]]) -> Spread:
    """Return the spread of events, given how many stand on each day."""
    by_day: Counter[int] = Counter()
    by_month: Counter[int] = Counter()
    for day, events in days:  # of which there are thousands: weeks and years follow from numbers
        by_day[day.toordinal()] += events
        by_month[day.year * 12 + day.month - 1] += events
    by_week: Counter[int] = Counter()
    for number, events in by_day.items():
        by_week[(number - 1) // 7] += events
    by_year: Counter[int] = Counter()
    for month, events in by_month.items():
        by_year[month // 12] += events
    return Spread({Zoom.DAY: by_day, Zoom.WEEK: by_week, Zoom.MONTH: by_month, Zoom.YEAR: by_year})


def _core(tally: Mapping[int, int]) -> tuple[int, int]:
    """The columns between which nearly all events are."""
    spare = sum(tally.values()) * SMALL / 2
    held = sorted(tally)
    return _past(held, tally, spare), _past(held[::-1], tally, spare)


def _past(held: list[int], tally: Mapping[int, int], spare: float) -> int:
    """The first column that is not to be spared."""
    seen = 0
    for column in held:
        seen += tally[column]
        if seen > spare:
            return column
    return 0
