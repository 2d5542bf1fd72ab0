"""EDTF dates in words, no more exact than they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.dates import date_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2025-12-28", "28 Dec 2025"),
        ("2025-01-05", "5 Jan 2025"),
        ("2025-12", "Dec 2025"),
        ("2025", "2025"),
        ("2025-12-XX", "Dec 2025"),
        ("2025-XX", "2025"),
        ("201X", "2010s"),
        ("19XX", "1900–1999"),
        ("2025-21", "spring 2025"),
        ("2025-23", "autumn 2025"),
        ("2025-24", "winter 2025–26"),
        ("2099-24", "winter 2099–00"),
        ("2025-12-28~", "~28 Dec 2025"),
        ("2025-12?", "Dec 2025?"),
        ("2025%", "~2025?"),
        ("2025-12-28T13:00-05:00", "28 Dec 2025, 13:00"),
        ("2025-12-28T13:00:30Z", "28 Dec 2025, 13:00"),
    ],
)
def test_one_date_is_as_exact_as_it_is(edtf: str, words: str) -> None:
    """A day, a month, a year, a season, a decade; `~` is about, `?` is not sure."""
    assert date_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2025-12-27/2025-12-28", "27–28 Dec 2025"),
        ("2025-11-30/2025-12-02", "30 Nov–2 Dec 2025"),
        ("2025-12-30/2026-01-02", "30 Dec 2025–2 Jan 2026"),
        ("2025-11/2025-12", "Nov–Dec 2025"),
        ("2025-12/2026-01", "Dec 2025–Jan 2026"),
        ("2025-21/2025-22", "spring–summer 2025"),
        ("2013/2015", "2013–2015"),
        ("2025-12-28/2025-12-28", "28 Dec 2025"),
        ("2025-12/2025-12-28", "Dec 2025–28 Dec 2025"),
        ("2025-12-27~/2025-12-28", "~27 Dec 2025–28 Dec 2025"),
        ("../2025-12-28", "by 28 Dec 2025"),
        ("/2025-12", "by Dec 2025"),
        ("2025-12-28/..", "from 28 Dec 2025"),
        ("2025/", "from 2025"),
    ],
)
def test_a_span_says_month_and_year_once(edtf: str, words: str) -> None:
    """What both ends share is said once; an open end is "by" or "from"."""
    assert date_words(edtf) == words


@pytest.mark.parametrize(
    "text", ["", "soon", "2025-13", "2025-99/2026", "2025/x", "../..", "/", "../x", "x/.."]
)
def test_what_is_no_date_comes_back_as_it_is(text: str) -> None:
    """Nothing is guessed and nothing is raised."""
    assert date_words(text) == text


@given(st.text(max_size=30))
def test_any_text_is_answered(text: str) -> None:
    """A date from a store that another program wrote does no harm."""
    assert isinstance(date_words(text), str)
