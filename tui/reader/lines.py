"""What stands on the lines of the timeline: headings for days, events, and where today is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from store.model import Event


@dataclass(frozen=True, slots=True)
class DayLine:
    """A heading: the day, and how many days passed since the one above it (0: nobody knows)."""

    day: date
    apart: int = 0


@dataclass(frozen=True, slots=True)
class TodayLine:
    """Parts what was from what is to come."""

    day: date


@dataclass(frozen=True, slots=True)
class EventLine:
    """The event at an index of the window."""

    index: int


Line = DayLine | TodayLine | EventLine


def lay_out(events: Sequence[Event], today: date, *, at_first: bool, at_last: bool) -> list[Line]:
    """Return the lines for the events of a window.

    Today is marked before the first event that is still to come, and at the end where the
    timeline ends before today; never where the window merely begins or ends.
    """
    lines: list[Line] = []
    before: date | None = None
    for index, event in enumerate(events):
        if event.day != before:
            if event.day > today and (at_first if before is None else before <= today):
                lines.append(TodayLine(today))
            lines.append(DayLine(event.day, (event.day - before).days if before else 0))
            before = event.day
        lines.append(EventLine(index))
    if at_last and before is not None and before <= today:
        lines.append(TodayLine(today))
    return lines


def day_above(lines: Sequence[Line], events: Sequence[Event], top: int) -> date | None:
    """Return the day that the line at `top` belongs to."""
    for line in lines[top:]:
        if isinstance(line, EventLine):
            return events[line.index].day
        if isinstance(line, DayLine):
            return line.day
    return events[-1].day if events else None
