"""Places in a listing, and their numbers."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from store.values.places import END, START, after_end_of, at_start_of, number, place

places = st.tuples(st.dates().map(date.isoformat), st.integers(1, (1 << 32) - 1))


@given(places)
def test_a_number_says_its_place(one: tuple[str, int]) -> None:
    """There and back again."""
    assert place(number(one)) == one


@given(places, places)
def test_numbers_sort_as_places_do(one: tuple[str, int], other: tuple[str, int]) -> None:
    """By day, then by id; everything lies between start and end."""
    assert (number(one) < number(other)) == (one < other)
    assert number(START) < number(one) < number(END) < 1 << 63
    assert START < one < END


@given(places)
def test_a_day_has_bounds(one: tuple[str, int]) -> None:
    """Between which all its places lie, and no other day's."""
    day = date.fromisoformat(one[0])
    assert at_start_of(day) < one < after_end_of(day)
    assert number(at_start_of(day)) < number(one) < number(after_end_of(day))
    if day < date.max:
        assert after_end_of(day) == at_start_of(date.fromordinal(day.toordinal() + 1))


def test_the_calendar_ends() -> None:
    """After its last day nothing follows."""
    assert after_end_of(date.max) == END
    assert number(START) == 0
    assert number(END) == 1 << 62
    assert number(("0001-01-01", 5)) == (1 << 32) + 5
