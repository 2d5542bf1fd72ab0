"""Stretches that are the same as another, and places within a month."""

from __future__ import annotations

from datetime import date

import pytest

from extract.timex import tag

PUBLISHED = date(2031, 3, 12)


@pytest.mark.parametrize(
    ("text", "words", "value", "edtf"),
    [
        ("It rose in the same period last year.", "the same period last year", "2030", "2030"),
        ("It fell in the year-earlier period.", "the year-earlier period", "2030", "2030"),
        ("They met in the same week.", "the same week", "2031-W11", "2031-03-10/2031-03-16"),
        (
            "It fell from the same quarter a year earlier.",
            "the same quarter a year earlier",
            "2029-Q4",
            "2029-10/2029-12",
        ),
        (
            "They meet on the last Mon. of March.",
            "the last Mon. of March",
            "2031-03-31",
            "2031-03-31",
        ),
        (
            "They met on the first Tuesday of May 2030.",
            "the first Tuesday of May 2030",
            "2030-05-07",
            "2030-05-07",
        ),
        (
            "They meet in the last week of March.",
            "the last week of March",
            "2031-W13",
            "2031-03-24/2031-03-30",
        ),
        (
            "They will meet on the last day of April.",
            "the last day of April",
            "2031-04-30",
            "2031-04-30",
        ),
    ],
)
def test_a_stretch_is_placed(text: str, words: str, value: str, edtf: str) -> None:
    """With its words, its TIMEX3 value and its EDTF date."""
    (found,) = tag(text, PUBLISHED)
    assert (text[found.start : found.end], found.value, found.edtf) == (words, value, edtf)


def test_the_same_month_of_another_year_follows_the_one_before() -> None:
    """The month is that of the neighbour; the year is the one that is said."""
    found = tag("They met in March 2030, and in the same month of 2029 they had not.", PUBLISHED)
    assert [one.edtf for one in found] == ["2030-03", "2029-03"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They met in 2019, and that May, in Oslo, they signed.", ["2019", "2019-05"]),
        ("It was due in 2022, and Lima settled that December for less.", ["2022", "2022-12"]),
        ("They said that May would go.", []),
        ("They said that May was wet.", []),
    ],
)
def test_that_month_is_of_the_year_told_of(text: str, values: list[str]) -> None:
    """The month pointed at belongs to the year before it; a clause about somebody is none."""
    assert [one.value for one in tag(text, PUBLISHED)] == values
