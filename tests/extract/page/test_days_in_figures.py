"""A page's own date in figures: read where only one order can be meant."""

from __future__ import annotations

from datetime import date

import pytest

from extract.page import clean


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("13/05/2031", date(2031, 5, 13)),
        ("05/13/2031", date(2031, 5, 13)),
        ("12/12/2031", date(2031, 12, 12)),
        ("05/06/2031", None),
        ("13/13/2031", None),
        ("31/02/2031", None),
    ],
)
def test_figures_are_a_day_in_one_order_only(written: str, expected: date | None) -> None:
    """Above twelve is no month; two that could both be one are left alone; no day is invented."""
    page = clean(
        f"Two leaders meet\n\nPublished {written}\n\nPresident Ada Rossi met Ben Okafor in Geneva "
        "on Monday and they signed a treaty on trade there.\n\nThey will meet again.\n"
    )
    assert page.published == expected
