"""The words of headings, and the dates that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.model import bounds
from tui.reader.timeline.headings import Grouping, group_of, heading_words, standing

if TYPE_CHECKING:
    from datetime import date


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2031-03-10", ("Monday 10 March 2031", "Mon 10 Mar 2031")),
        ("2031-03", ("March 2031", "Mar 2031")),
        ("2031", ("2031", "2031")),
        ("2031-22", ("Summer 2031", "Summer 2031")),
        ("203X", ("2030s", "2030s")),
        ("2031-03-10/2031-03-16", ("10–16 Mar 2031", "10–16 Mar 2031")),
    ],
)
def test_a_heading_says_no_more_than_its_date(edtf: str, words: tuple[str, str]) -> None:
    """Weekdays for days alone."""
    assert heading_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2013", "2013"),
        ("2013~", "2013"),
        ("2013-06?", "2013-06"),
        ("2013-06-XX", "2013-06"),
        ("2013-XX-XX", "2013"),
        ("../2013-06", "2013-06"),
        ("2013-06-04/..", "2013-06-04"),
        ("2013/2015", "2013"),
        ("2013-06-04T10:30Z", "2013-06-04"),
    ],
)
def test_where_a_date_stands(edtf: str, expected: str) -> None:
    """At its beginning, or its end where the beginning is open."""
    assert standing(edtf) == expected


@given(st.dates(), st.sampled_from(Grouping))
def test_a_group_holds_its_day(day: date, grouping: Grouping) -> None:
    """Weeks run from Monday to Sunday, at the ends of the calendar too."""
    first, last = bounds(group_of(day, grouping))

    assert first is not None
    assert last is not None
    assert first <= day <= last
    assert (last - first).days <= {"day": 0, "week": 6, "month": 30}[grouping]
    assert heading_words(group_of(day, grouping))[0]
