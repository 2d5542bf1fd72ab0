"""Dates as pages print them beside the title."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.page.datewords import Found, dates_in, is_date_line, is_labelled

DAY = date(2018, 12, 28)


@pytest.mark.parametrize(
    "line",
    [
        "28 December 2018",
        "28 Dec 2018",
        "28-Dec-2018",
        "28th of December, 2018",
        "Dec. 28, 2018",
        "December 28 2018",
        "DECEMBER 28, 2018 4:40 PM CET",
        "Friday 28 December 2018 19.40 GMT",
        "Fri 28 Dec 2018 at 19:40 BST",
        "2018-12-28",
        "2018/12/28 19:40",
        "2018.12.28",
        "2018-12-28T19:40:00Z",
        "28/12/2018",
        "28.12.2018",
        "12/28/2018",
        "December 28, 20187:40 PM GMT+1",
        "12/01/2018December 28, 2018",
        "28 December 2018 | 4 min read",
        "19:40, 28 December 2018",
    ],
)
def test_a_day_is_read_in_every_usual_form(line: str) -> None:
    """Alone on its line it makes a date line."""
    assert is_date_line(line)
    assert dates_in(line) == [Found(DAY, 1)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Published 28 December 2018", [Found(DAY, 0)]),
        ("First published on Fri 28 Dec 2018", [Found(DAY, 0)]),
        ("Posted: 28 Dec 2018", [Found(DAY, 0)]),
        ("Updated 28 December 2018", [Found(DAY, 2)]),
        ("Last modified on 28 Dec 2018", [Found(DAY, 2)]),
        (
            "Published 28 December 2018, updated 29 December 2018",
            [Found(DAY, 0), Found(date(2018, 12, 29), 2)],
        ),
        (
            "Updated 29 Dec 2018 | Published 28 Dec 2018",
            [Found(date(2018, 12, 29), 2), Found(DAY, 0)],
        ),
        ("Published 28 December", [Found(None, 0)]),
        ("Dec 28", [Found(None, 1)]),
        ("5/5/2018", [Found(date(2018, 5, 5), 1)]),
    ],
)
def test_a_label_says_what_a_day_is_of(line: str, found: list[Found]) -> None:
    """Published, updated, or nothing said; a day without its year is none yet."""
    assert dates_in(line) == found


def test_a_line_that_opens_with_published_has_up_to_thirty_words() -> None:
    """Whatever the others are."""
    assert is_date_line("Published 12 May 2018 " + "so " * 26)
    assert not is_date_line("Published 12 May 2018 " + "so " * 27)


def test_what_is_part_of_one_day_is_part_of_no_other() -> None:
    """The first form that fits takes its numbers."""
    assert dates_in("2018/12/28/2018") == [Found(DAY, 1)]


@pytest.mark.parametrize(
    "line",
    [
        "03/04/2018",
        "30 February 2018",
        "2018-13-01",
        "31 June",
        "December 2018",
        "2018",
        "19:40",
        "May 281",
        "1:30 PM",
        "13/13/2018",
        "",
    ],
)
def test_what_is_no_day_or_more_than_one_is_not_read(line: str) -> None:
    """Third of April or fourth of March: nobody knows."""
    assert dates_in(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "2 hours ago",
        "5 min read",
        "Reading time: 4 minutes",
        "03/04/2018",
        "Updated 1 hour ago",
        "7:40 PM",
        "Published on March 12, 2019, at 4:40 pm (Paris), in print on March 13",
    ],
)
def test_a_line_about_time_alone_is_a_date_line(line: str) -> None:
    """Even where it gives no day."""
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Friday",
        "On Tuesday",
        "28 ministers",
        "12",
        "Published figures are due on 4 May 2018.",
        "The talks of 28 December 2018",
        "28 December 2018 " * 20,
        "Published by the ministry",
    ],
)
def test_other_lines_are_none(line: str) -> None:
    """A word that is not about time makes it something else."""
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("line", "labelled"),
    [
        ("Published 28 December 2018", True),
        ("28 December 2018 19:40", True),
        ("2 hours ago", True),
        ("4 pm, 12 May", True),
        ("28 December 2018", False),
        ("1998", False),
    ],
)
def test_a_bare_day_may_as_well_be_a_subhead(line: str, *, labelled: bool) -> None:
    """A label, a clock time or "ago" says that it is none."""
    assert is_labelled(line) is labelled


@given(st.text(alphabet="0123456789/.-: ,MayDecFriPublishedUpdatedago", max_size=60))
@settings(max_examples=100)
def test_any_line_is_read(line: str) -> None:
    """No number makes it fail."""
    for found in dates_in(line):
        assert found.rank in (0, 1, 2)
    assert is_date_line(line) in (True, False)


@pytest.mark.parametrize(
    ("line", "dayfirst", "day"),
    [
        ("03/04/2025", None, None),
        ("03/04/2025", True, date(2025, 4, 3)),
        ("03/04/2025", False, date(2025, 3, 4)),
        ("3.12.2025", False, date(2025, 3, 12)),
        ("12-12-2025", None, date(2025, 12, 12)),
        ("13/04/2025", False, date(2025, 4, 13)),
        ("04/13/2025", True, date(2025, 4, 13)),
        ("13/13/2025", True, None),
    ],
)
def test_numbers_are_read_by_who_knows_which_is_the_month(
    line: str, dayfirst: bool | None, day: date | None
) -> None:
    """Where they do not say it themselves."""
    found = dates_in(line, dayfirst=dayfirst)
    assert [one.day for one in found] == ([day] if day else [])
