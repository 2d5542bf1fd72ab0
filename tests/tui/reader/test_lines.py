"""Headings for days, and where today is."""

from __future__ import annotations

from datetime import date

from tests.tui.reader.shelf import event
from tui.reader.lines import DayLine, EventLine, TodayLine, day_above, lay_out

TODAY = date(2031, 3, 20)


def test_a_day_has_one_heading() -> None:
    """With the days since the one before; nobody knows what was before the first."""
    events = [event(1, "2031-03-01", "a"), event(2, "2031-03-01", "b"), event(3, "2031-03-13", "c")]

    assert lay_out(events, TODAY, at_first=True, at_last=False) == [
        DayLine(date(2031, 3, 1), 0),
        EventLine(0),
        EventLine(1),
        DayLine(date(2031, 3, 13), 12),
        EventLine(2),
    ]


def test_today_stands_between_past_and_planned() -> None:
    """Before the first heading that is still to come; an event of today is not."""
    events = [event(1, "2031-03-20", "a"), event(2, "2031-03-21", "b"), event(3, "2031-04-01", "c")]

    assert lay_out(events, TODAY, at_first=True, at_last=True) == [
        DayLine(date(2031, 3, 20), 0),
        EventLine(0),
        TodayLine(TODAY),
        DayLine(date(2031, 3, 21), 1),
        EventLine(1),
        DayLine(date(2031, 4, 1), 11),
        EventLine(2),
    ]


def test_a_timeline_of_the_past_ends_with_today() -> None:
    """Only where it really ends."""
    events = [event(1, "2031-03-01", "a")]

    assert lay_out(events, TODAY, at_first=True, at_last=True)[-1] == TodayLine(TODAY)
    assert TodayLine(TODAY) not in lay_out(events, TODAY, at_first=True, at_last=False)


def test_a_timeline_of_the_future_begins_with_today() -> None:
    """Only where it really begins."""
    events = [event(1, "2032-03-01", "a")]

    assert lay_out(events, TODAY, at_first=True, at_last=True)[0] == TodayLine(TODAY)
    assert TodayLine(TODAY) not in lay_out(events, TODAY, at_first=False, at_last=True)


def test_no_events_no_lines() -> None:
    """An empty timeline does not name today either."""
    assert lay_out([], TODAY, at_first=True, at_last=True) == []


def test_the_day_of_the_top_line() -> None:
    """The day of the first row from there on, else of the last."""
    events = [event(1, "2031-03-01", "a"), event(2, "2031-03-13", "b")]
    lines = lay_out(events, TODAY, at_first=True, at_last=True)

    tops = [day_above(lines, events, top) for top in range(len(lines))]
    assert [day and day.day for day in tops] == [1, 1, 13, 13, 13]
    assert day_above([], [], 0) is None
