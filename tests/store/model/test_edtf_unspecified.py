"""EDTF dates with digits left open, seasons, and days that no calendar has."""

from __future__ import annotations

from datetime import date

import pytest

from store.model import BadDateError
from store.model.edtf import bounds


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("203X", date(2030, 1, 1), date(2039, 12, 31)),
        ("20XX", date(2000, 1, 1), date(2099, 12, 31)),
        ("203X-05", date(2030, 1, 1), date(2039, 12, 31)),
        ("2031-XX", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-05-XX", date(2031, 5, 1), date(2031, 5, 31)),
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2031-21", date(2031, 3, 1), date(2031, 5, 31)),
        ("2031-24", date(2031, 12, 1), date(2032, 2, 29)),
    ],
)
def test_what_is_open_reaches_as_far_as_it_can(text: str, first: date, last: date) -> None:
    """An X is 0 in the first day and 9 in the last; winter ends in the year after."""
    assert bounds(text) == (first, last)


@pytest.mark.parametrize("text", ["2031-13", "2031-02-30"])
def test_a_day_on_no_calendar_is_refused(text: str) -> None:
    """With the text in the error."""
    with pytest.raises(BadDateError, match=f"'{text}' is on no calendar"):
        bounds(text)
