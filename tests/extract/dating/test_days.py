"""Arithmetic on EDTF dates."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.dating import days


@pytest.mark.parametrize(
    ("edtf", "day", "clock"),
    [
        ("2024-05-15", "2024-05-15", None),
        ("2024-05-15T13:00:00-05:00", "2024-05-15", "13:00-05:00"),
        ("2024-05-15T18:00:00Z", "2024-05-15", "18:00Z"),
        ("2024-05-15T18:00", "2024-05-15", "18:00"),
        ("2024-05-15T09:00/2024-05-15T11:00", "2024-05-15", None),
        ("2024-05-15T09:00/2024-05-16T11:00", "2024-05-15/2024-05-16", None),
        ("../2024-05-15", "../2024-05-15", None),
        ("2024-05/..", "2024-05/..", None),
    ],
)
def test_day_and_clock_come_apart(edtf: str, day: str, clock: str | None) -> None:
    """Seconds go, an interval has no clock, one day on both ends is a day."""
    assert (days.day_part(edtf), days.clock(edtf)) == (day, clock)


def test_limits_of_what_is_no_date_are_open() -> None:
    """No exception: what cannot be read bounds nothing."""
    assert days.limits("soon") == (None, None)
    assert days.limits("2024-05") == (date(2024, 5, 1), date(2024, 5, 31))
    assert days.closed("2024-05/..") is None
    assert days.closed("../2024-05") is None
    assert days.closed("2024") == (date(2024, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("three days after", "2024-05-12"),
        ("Two weeks before", "2024-05-29"),
        ("a day after", "2024-05-14"),
        ("10 days after", "2024-05-05"),
        ("a week after", "2024-05-08"),
        ("hours after", "2024-05-15"),
        ("three days", "2024-05-15"),
    ],
)
def test_reckoning_back(words: str, expected: str) -> None:
    """Days and weeks count, anything else leaves the day."""
    assert days.reckoned_back("2024-05-15", words) == expected


def test_a_vague_date_is_not_reckoned_back() -> None:
    """A month has no day to count from."""
    assert days.reckoned_back("2024-05", "three days after") == "2024-05"


@pytest.mark.parametrize(
    ("edtf", "words", "expected"),
    [
        ("2022-04", "two months after", "2022-02"),
        ("2022-04-05", "two months after", "2022-02"),
        ("2019-03", "three years after", "2016"),
        ("2018", "two years after", "2016"),
        ("2018", "two months after", "2018"),
        ("2022-04", "a week after", "2022-04"),
    ],
)
def test_months_and_years_are_reckoned_back_from_as_much(
    edtf: str, words: str, expected: str
) -> None:
    """A month is enough to count months from and a year to count years, but not less."""
    assert days.reckoned_back(edtf, words) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-W12", "2024-03-18/2024-03-24"),
        ("2025-W01", "2024-12-30/2025-01-05"),
        ("2024-W52", "2024-12-23/2024-12-29"),
        ("2024-W00", ""),
        ("2024-03", ""),
        ("0000-W12", ""),
    ],
)
def test_a_week_is_its_seven_days(value: str, expected: str) -> None:
    """A TIMEX3 week is read as the days from Monday to Sunday, what is none as nothing."""
    assert days.week(value) == expected


@settings(max_examples=100)
@given(st.text(alphabet="0123456789-/.T:Z~", max_size=30))
def test_anything_is_taken_apart(text: str) -> None:
    """Whatever stands there, days and clock are found without an exception."""
    days.limits(text)
    days.clock(text)
    assert "T" not in days.day_part(text)


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("2024-05-14", "2024-05-21"),
        ("2024-05-09", "2024-05-16"),
        ("2024-05-15", ""),
        ("2024-05-08", ""),
        ("2024-05-16", ""),
        ("2024-05", ""),
        ("nonsense", ""),
    ],
)
def test_a_day_of_the_week_before_comes_again(edtf: str, expected: str) -> None:
    """Seven days on; other days, and stretches, do not."""
    assert days.next_week(edtf, date(2024, 5, 15)) == expected
