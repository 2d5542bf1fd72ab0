"""Expressions of business news: halves, quarters and ranges without their year."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.timex.reading import pairs

THURSDAY = date(1989, 11, 2)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Profit rose in the first half.", [("the first half", "1989-H1")]),
        ("Growth slowed in the second half.", [("the second half", "1989-H2")]),
        ("He scored in the first half.", []),
        ("Sales and the second half of the game.", []),
        (
            "It was last year's fourth quarter.",
            [("last year", "1988"), ("fourth quarter", "1988-Q4")],
        ),
        ("In the year-earlier quarter it lost.", [("the year-earlier quarter", "1988-Q3")]),
        (
            "It runs from Jan. 1, 1990, through Dec. 31.",
            [("Jan. 1, 1990", "1990-01-01"), ("Dec. 31", "1990-12-31")],
        ),
        (
            "It ran from Nov. 30, 1985, to Feb. 2 there.",
            [("Nov. 30, 1985", "1985-11-30"), ("Feb. 2", "1986-02-02")],
        ),
        ("It is due on the 15th of next month.", [("the 15th of next month", "1989-12-15")]),
        ("A year and a half ago it fell.", [("A year and a half ago", "1988-05")]),
        ("It lasted a quarter-century.", [("quarter-century", "P25Y")]),
        (
            "He left at 5 o'clock this afternoon.",
            [("5 o'clock this afternoon", "1989-11-02T17:00")],
        ),
        ("It will happen someday.", [("someday", "FUTURE_REF")]),
        ("It holds 75 hours of video.", []),
        ("The Russell 2000 Index fell.", []),
    ],
)
def test_figures_and_their_times(text: str, found: list[tuple[str, str]]) -> None:
    """A half of a game, an index and the length of a tape are no times."""
    assert pairs(text, THURSDAY) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An attack in 2009 killed him.", [("2009", "2009")]),
        ("He ran in 2000 meters.", []),
        ("Some 2009 killed were found.", []),
        ("At 10:45 GMT on Tuesday 5 March.",
         [("10:45 GMT on Tuesday 5 March", "2013-03-05T10:45Z")]),
        ("At noon on Friday, the 1st of March 2013.",
         [("noon on Friday, the 1st of March 2013", "2013-03-01T12:00")]),
        ("He left in May '12.", [("May '12", "2012-05")]),
        ("They met the week before last.", [("the week before last", "2013-W10")]),
        ("It is due the year after next.", [("the year after next", "2015")]),
        ("He left the night before last.", [("the night before last", "2013-03-20TNI")]),
        ("Sales fell in H1 2013.", [("H1 2013", "2013-H1")]),
        ("Sales fell in 2H 2012.", [("2H 2012", "2012-H2")]),
        ("He spoke of 9/11 then.", [("9/11", "2001-09-11")]),
        ("It was 9/11 of all.", [("9/11", "2001-09-11")]),
    ],
)  # fmt: skip
def test_rarer_ways_to_say_a_time(text: str, found: list[tuple[str, str]]) -> None:
    """As newspapers and agencies of today write them."""
    assert pairs(text, date(2013, 3, 22)) == found


def test_a_fraction_is_no_day_before_that_day_was() -> None:
    """In a paper of 1989 9/11 is two figures."""
    assert pairs("It was 9/11 of all.", THURSDAY) == []
