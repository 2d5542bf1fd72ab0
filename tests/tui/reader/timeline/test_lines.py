"""Headings for days, and where today is."""

from __future__ import annotations

from datetime import date

from store.model import Order
from tests.tui.reader.shelf import event
from tui.reader.timeline.headings import Grouping
from tui.reader.timeline.lines import DayLine, EventLine, TodayLine, heading_above, lay_out

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


def test_the_heading_of_the_top_line() -> None:
    """The one that the first row from there on is under, else the last."""
    events = [event(1, "2031-03-01", "a"), event(2, "2031-03-13", "b")]
    lines = lay_out(events, TODAY, at_first=True, at_last=True)

    tops = [heading_above(lines, top) for top in range(len(lines))]
    assert [line and line.day.day for line in tops] == [1, 1, 13, 13, 13]
    assert heading_above([], 0) is None


def test_a_heading_is_no_more_exact_than_what_is_under_it() -> None:
    """A year over what is known to be in a year; the day where one event is of that day."""
    events = [
        event(1, "2013", "a"),
        event(2, "2013~", "b"),
        event(3, "2013-06", "c"),
        event(4, "2013-07", "d"),
        event(5, "2013-07-01", "e"),
    ]

    assert lay_out(events, TODAY, at_first=True, at_last=False) == [
        DayLine(date(2013, 1, 1), 0, "2013"),
        EventLine(0, "2013"),
        EventLine(1, "2013"),
        DayLine(date(2013, 6, 1), 0, "2013-06"),
        EventLine(2, "2013-06"),
        DayLine(date(2013, 7, 1), 0),
        EventLine(3),
        EventLine(4),
    ]


def test_the_newest_first() -> None:
    """Gaps run back; today stands before the first event that is past, or at the end."""
    events = [event(3, "2031-04-01", "c"), event(2, "2031-03-20", "b"), event(1, "2031-03-01", "a")]

    assert lay_out(events, TODAY, at_first=True, at_last=True, order=Order.NEWEST) == [
        DayLine(date(2031, 4, 1), 0),
        EventLine(0),
        TodayLine(TODAY),
        DayLine(date(2031, 3, 20), -12),
        EventLine(1),
        DayLine(date(2031, 3, 1), -19),
        EventLine(2),
    ]
    assert lay_out(events[:1], TODAY, at_first=True, at_last=True, order=Order.NEWEST)[-1] == (
        TodayLine(TODAY)
    )


def test_weeks_and_months() -> None:
    """One heading for each, today inside it; a gap is told where it is longer than that."""
    events = [event(1, "2031-03-18", "a"), event(2, "2031-03-22", "b"), event(3, "2031-03-31", "c")]
    weeks = lay_out(events, TODAY, at_first=True, at_last=False, grouping=Grouping.WEEK)
    months = lay_out(events, TODAY, at_first=True, at_last=False, grouping=Grouping.MONTH)

    first, last = "2031-03-17/2031-03-23", "2031-03-31/2031-04-06"
    assert weeks == [
        DayLine(date(2031, 3, 18), 0, first),
        EventLine(0, first),
        TodayLine(TODAY),
        EventLine(1, first),
        DayLine(date(2031, 3, 31), 14, last),
        EventLine(2, last),
    ]
    assert months[0] == DayLine(date(2031, 3, 18), 0, "2031-03")
    assert sum(isinstance(line, DayLine) for line in months) == 1


def test_gaps_between_weeks_and_months() -> None:
    """From first day to first day; none where a heading says less than its week or month."""
    events = [
        event(1, "2031-03-03", "a"),
        event(2, "2031-03-10", "b"),
        event(3, "2031-05", "c"),
        event(4, "2031-06-09", "d"),
        event(5, "2031-06-30", "e"),
    ]

    def gaps(grouping: Grouping) -> list[int]:
        lines = lay_out(events, TODAY, at_first=False, at_last=False, grouping=grouping)
        return [line.apart for line in lines if isinstance(line, DayLine)]

    assert gaps(Grouping.WEEK) == [0, 0, 0, 0, 21]
    assert gaps(Grouping.MONTH) == [0, 61, 0]
    assert gaps(Grouping.DAY) == [0, 7, 0, 0, 21]
