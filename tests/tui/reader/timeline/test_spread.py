"""Columns for days, weeks, months and years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.timeline.spread import Zoom, spread


@given(st.dates(), st.sampled_from(Zoom))
def test_a_column_holds_its_days(day: date, zoom: Zoom) -> None:
    """From its first day on, until the next column begins."""
    column = zoom.column(day)

    assert zoom.first_day(column) <= day
    assert zoom.column(zoom.first_day(column)) == column
    if zoom.first_day(column) > date.min:
        assert zoom.column(zoom.first_day(column) - timedelta(1)) == column - 1


def test_weeks_begin_on_monday() -> None:
    """As headings have them."""
    assert Zoom.WEEK.label(Zoom.WEEK.column(date(2031, 3, 16))) == "2031-03-10"


@pytest.mark.parametrize(
    ("zoom", "label"),
    [
        (Zoom.DAY, "2031-03-12"),
        (Zoom.WEEK, "2031-03-10"),
        (Zoom.MONTH, "2031-03"),
        (Zoom.YEAR, "2031"),
    ],
)
def test_labels_are_as_exact_as_columns(zoom: Zoom, label: str) -> None:
    """No more."""
    assert zoom.label(zoom.column(date(2031, 3, 12))) == label


def test_zooming_ends_at_the_ends() -> None:
    """Nothing finer than a day, nothing coarser than a year."""
    assert Zoom.DAY.turned(-1) is Zoom.DAY
    assert Zoom.DAY.turned(1) is Zoom.WEEK
    assert Zoom.YEAR.turned(1) is Zoom.YEAR


def test_events_are_added_up() -> None:
    """In every zoom."""
    counted = spread([(date(2031, 3, 10), 2), (date(2031, 3, 16), 1), (date(2031, 4, 1), 5)])

    assert list(counted.tallies[Zoom.DAY].values()) == [2, 1, 5]
    assert list(counted.tallies[Zoom.WEEK].values()) == [3, 5]
    assert dict(counted.tallies[Zoom.YEAR]) == {2031: 8}
    assert counted.ends(Zoom.YEAR) == (2031, 2031)
    assert not counted.is_empty
    assert spread([]).is_empty


def test_the_finest_zoom_that_fits() -> None:
    """A single event long ago does not spoil it."""
    days = [(date(2031, 1, 1) + timedelta(n), 4) for n in range(50)]

    assert spread(days).fitting(50) is Zoom.DAY
    assert spread(days).fitting(49) is Zoom.WEEK
    assert spread([(date(1945, 5, 8), 1), *days]).fitting(50) is Zoom.DAY
    assert spread([(date(1945, 5, 8), 90), *days]).fitting(50) is Zoom.YEAR
    assert spread([(date(1000, 5, 8), 90), *days]).fitting(3) is Zoom.YEAR


def test_the_column_beside() -> None:
    """Past those that hold nothing, from one that holds nothing too."""
    counted = spread([(date(2011, 3, 10), 2), (date(2015, 3, 16), 1)])

    assert counted.beside(Zoom.YEAR, 2011, 1) == 2015
    assert counted.beside(Zoom.YEAR, 2013, 1) == 2015
    assert counted.beside(Zoom.YEAR, 2013, -1) == 2011
    assert counted.beside(Zoom.YEAR, 2015, 1) is None
    assert counted.beside(Zoom.YEAR, 2011, -1) is None
