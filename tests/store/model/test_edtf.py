"""Dates of EDTF level 1: what they allow, and what is refused."""

from datetime import date

import pytest

from store.model import BadDateError, bounds, is_edtf


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-12-28", (date(2025, 12, 28), date(2025, 12, 28))),
        ("2025-02", (date(2025, 2, 1), date(2025, 2, 28))),
        ("2024-02~", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2025", (date(2025, 1, 1), date(2025, 12, 31))),
        ("199X", (date(1990, 1, 1), date(1999, 12, 31))),
        ("19XX", (date(1900, 1, 1), date(1999, 12, 31))),
        ("2025-XX-XX", (date(2025, 1, 1), date(2025, 12, 31))),
        ("2025-04-XX", (date(2025, 4, 1), date(2025, 4, 30))),
        ("2025-21", (date(2025, 3, 1), date(2025, 5, 31))),
        ("2025-23", (date(2025, 9, 1), date(2025, 11, 30))),
        ("2025-24", (date(2025, 12, 1), date(2026, 2, 28))),
        ("2025-12-28T13:00-05:00", (date(2025, 12, 28), date(2025, 12, 28))),
        ("2025-12-27/2025-12-28", (date(2025, 12, 27), date(2025, 12, 28))),
        ("../2025-12", (None, date(2025, 12, 31))),
        ("2014/..", (date(2014, 1, 1), None)),
    ],
)
def test_a_date_allows_these_days(text: str, expected: tuple[date | None, date | None]) -> None:
    """First and last day, `None` where open."""
    assert bounds(text) == expected
    assert is_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "..",
        "../..",
        "Sunday",
        "2025-13",
        "2025-02-30",
        "25-12-28",
        "2025-12-28/2025-12-27",
        "2025-12-28\n",
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """Nonsense, days of no calendar, intervals that run backwards."""
    assert not is_edtf(text)
    with pytest.raises(BadDateError):
        bounds(text)
