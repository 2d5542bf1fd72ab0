"""The day of a date as mail headers write it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.formats.maildates import mail_day


def test_a_date_of_a_header_is_a_day() -> None:
    """That of the place where it was written."""
    assert mail_day("Tue, 11 Mar 2025 23:30:00 -0500") == date(2025, 3, 11)
    assert mail_day("11 Mar 2025 08:00:00 GMT") == date(2025, 3, 11)


@pytest.mark.parametrize(
    "value",
    [
        *(None, "", "yesterday", "Tue, 41 Mar 2025 08:00:00 +0000"),
        "Tue, 11 Mar 99999999999999999999 08:00:00 +0000",
        f"Tue, 11 Mar 2025 08:00:00 +{'9' * 40}",
        "Tue, 11 Mar 2025 08:00:00 +99999999999",
    ],
)
def test_what_is_none_gives_none(value: str | None) -> None:
    """However large its numbers are."""
    assert mail_day(value) is None


@given(
    st.from_regex(r"[A-Z][a-z]{2}, [0-9]{1,30} Mar [0-9]{1,30} 08:[0-9]{1,30}:00 [+-][0-9]{1,30}")
)
def test_any_numbers_are_a_day_or_none(value: str) -> None:
    """And never an error."""
    found = mail_day(value)
    assert found is None or isinstance(found, date)
