"""What stands on the lines of the timeline: headings, events, and where today is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from store.model import Order
from tui.reader.timeline.headings import Grouping, group_of, heading_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.model import Event


@dataclass(frozen=True, slots=True)
class DayLine:
    """A heading: the first day under it, and how many days it is from the one above it.

    `apart` is 0 where nobody knows, and below it where the one above is later. `date` is what it
    says, in EDTF; "" is the day itself.
    """

    day: date
    apart: int = 0
    date: str = ""


@dataclass(frozen=True, slots=True)
class TodayLine:
    """Parts what was from what is to come."""

    day: date


@dataclass(frozen=True, slots=True)
class EventLine:
    """The event at an index of the window, `under` a heading's date."""

    index: int
    under: str = ""


Line = DayLine | TodayLine | EventLine


def lay_out(
    events: Sequence[Event],
    today: date,
    *,
    at_first: bool,
    at_last: bool,
    grouping: Grouping = Grouping.DAY,
    order: Order = Order.OLDEST,
) -> list[Line]:
    """Return the lines for the events of a window, which are in `order`.

    Today is marked between past and future, and at an end where the timeline ends short of it;
    never where the window merely begins or ends.
    """
    lines: list[Line] = []
    before: date | None = None
    for first, last, group in _groups(events, grouping):
        said = heading_of(events[first:last], group, grouping)
        said = "" if said == events[first].day.isoformat() else said
        apart = _apart(before, events[first].day, lines, grouping) if said in ("", group) else 0
        heading = DayLine(events[first].day, apart, said)
        for index in range(first, last):
            day = events[index].day
            if _is_past_today(day, today, order) and (
                at_first if before is None else not _is_past_today(before, today, order)
            ):
                lines.append(TodayLine(today))
            if index == first:
                lines.append(heading)
            lines.append(EventLine(index, said))
            before = day
    if at_last and before is not None and not _is_past_today(before, today, order):
        lines.append(TodayLine(today))
    return lines


def _groups(events: Sequence[Event], grouping: Grouping) -> Iterator[tuple[int, int, str]]:
    """Where each group begins and ends, and its date."""
    first = 0
    for day, run in groupby(events, key=lambda event: group_of(event.day, grouping)):
        last = first + sum(1 for _ in run)
        yield first, last, day
        first = last


def _is_past_today(day: date, today: date, order: Order) -> bool:
    """Whether a day is on the far side of today, read in an order."""
    return day > today if order is Order.OLDEST else day <= today


# Days from the first of one group to the first of the next, where nothing lies between.
_NO_GAP = {Grouping.DAY: 0, Grouping.WEEK: 7, Grouping.MONTH: 31}


def _apart(before: date | None, day: date, lines: Sequence[Line], grouping: Grouping) -> int:
    """The days from the day, week or month above to this one; 0 where they are no gap.

    Nor is it known where the heading above says less than that of its events.
    """
    above = lines[-1] if lines else None
    if isinstance(above, TodayLine):
        above = lines[-2] if len(lines) > 1 else None
    if before is None or not isinstance(above, EventLine):
        return 0
    apart = (_first_day(day, grouping) - _first_day(before, grouping)).days
    exact = above.under in ("", group_of(before, grouping))
    return apart if exact and abs(apart) > _NO_GAP[grouping] else 0


def _first_day(day: date, grouping: Grouping) -> date:
    """The first day of the day, week or month that a day is in."""
    if grouping is Grouping.MONTH:
        return day.replace(day=1)
    back = day.weekday() if grouping is Grouping.WEEK else 0
    return date.fromordinal(max(day.toordinal() - back, 1))


def heading_above(lines: Sequence[Line], top: int) -> DayLine | None:
    """Return the heading that the first row from `top` on is under, or the last one."""
    row = next((y for y in range(top, len(lines)) if not isinstance(lines[y], TodayLine)), None)
    start = len(lines) - 1 if row is None else row
    above = (line for line in reversed(lines[: start + 1]) if isinstance(line, DayLine))
    return next(above, None)
