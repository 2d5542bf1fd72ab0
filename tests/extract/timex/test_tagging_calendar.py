"""Calendar expressions: dates in all usual orders, months, years, quarters, decades, feasts."""

from __future__ import annotations

from datetime import date

import pytest

from extract.timex import tag
from tests.extract.timex.reading import FRIDAY, edtfs, only, pairs, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The pact of May 12, 1950 holds.", "May 12, 1950", "1950-05-12"),
        ("The pact of 12 May 1950 holds.", "12 May 1950", "1950-05-12"),
        ("The pact of 12th May, 1950 holds.", "12th May, 1950", "1950-05-12"),
        ("Signed on the 12th of May 1950 there.", "the 12th of May 1950", "1950-05-12"),
        ("Signed May 12th, 1950, there.", "May 12th, 1950", "1950-05-12"),
        ("Signed on Friday, May 12, 1950.", "Friday, May 12, 1950", "1950-05-12"),
        ("Signed on Friday 12 May 1950.", "Friday 12 May 1950", "1950-05-12"),
        ("Signed on Sept. 3, 1999 in Rome.", "Sept. 3, 1999", "1999-09-03"),
        ("Signed on 2014-11-24 in Rome.", "2014-11-24", "2014-11-24"),
        ("Signed in 2014-11 in Rome.", "2014-11", "2014-11"),
        ("Signed on 2014/11/24 in Rome.", "2014/11/24", "2014-11-24"),
        ("Signed on 24/11/2014 in Rome.", "24/11/2014", "2014-11-24"),
        ("Signed on 11/24/2014 in Rome.", "11/24/2014", "2014-11-24"),
        ("Signed on 24.11.2014 in Rome.", "24.11.2014", "2014-11-24"),
        ("Signed on 24-Nov-2014 in Rome.", "24-Nov-2014", "2014-11-24"),
        ("Signed on 2014 November 24 in Rome.", "2014 November 24", "2014-11-24"),
        ("It rained in March 1987 there.", "March 1987", "1987-03"),
        ("It rained in March, 1987 there.", "March, 1987", "1987-03"),
        ("It rained in March of 1987 there.", "March of 1987", "1987-03"),
        ("It rained in Nov. '87 there.", "Nov. '87", "1987-11"),
        ("It rained in 1987 there.", "1987", "1987"),
        ("It rained in the year 1987 there.", "the year 1987", "1987"),
        ("Prices since '82 have doubled.", "'82", "1982"),
        ("Prices of the 1990s came back.", "the 1990s", "199"),
        ("Prices of the '90s came back.", "the '90s", "199"),
        ("Prices of the 90s came back.", "the 90s", "199"),
        ("Prices of the nineties came back.", "the nineties", "199"),
        ("In the 19th century it froze.", "the 19th century", "18"),
        ("In the nineteenth century it froze.", "the nineteenth century", "18"),
        ("Sales of the fourth quarter of 2005 fell.", "the fourth quarter of 2005", "2005-Q4"),
        ("Sales of Q3 2024 fell.", "Q3 2024", "2024-Q3"),
        ("Sales of the third quarter fell.", "the third quarter", "2024-Q3"),
        ("Sales of the last quarter fell.", "the last quarter", "2024-Q4"),
        ("Sales of the final quarter of 2009 fell.", "the final quarter of 2009", "2009-Q4"),
        (
            "Sales of the third quarter of last year fell.",
            "the third quarter of last year",
            "2024-Q3",
        ),
        ("Sales of the first half of 2008 fell.", "the first half of 2008", "2008-H1"),
        ("Sales of the second half of last year fell.", "the second half of last year", "2024-H2"),
        ("Sales of fiscal 1997 fell.", "fiscal 1997", "FY1997"),
        ("Sales of FY2019 fell.", "FY2019", "FY2019"),
        ("The last fiscal year was dry.", "The last fiscal year", "FY2024"),
        ("They met in the spring of 1794 there.", "the spring of 1794", "1794-SP"),
        ("They met in summer 2007 there.", "summer 2007", "2007-SU"),
        ("They met last summer there.", "last summer", "2024-SU"),
        ("They will meet next spring there.", "next spring", "2025-SP"),
        ("They met on Christmas Eve there.", "Christmas Eve", "2024-12-24"),
        ("They met on Good Friday 2023 there.", "Good Friday 2023", "2023-04-07"),
        ("They met last Thanksgiving there.", "last Thanksgiving", "2024-11-28"),
        ("Prices of nineteen eighty-four were low.", "nineteen eighty-four", "1984"),
        ("Prices of twenty fourteen were low.", "twenty fourteen", "2014"),
        ("Prices of nineteen oh five were low.", "nineteen oh five", "1905"),
        ("They fought in 490 BC there.", "490 BC", "BC0490"),
        ("They fought in September 480 BC there.", "September 480 BC", "BC0480-09"),
        ("They fought in the 470s BC there.", "the 470s BC", "BC047"),
        ("They fought in the 4th century BC there.", "the 4th century BC", "BC03"),
        ("They fought in AD 410 there.", "AD 410", "0410"),
    ],
)
def test_a_calendar_expression_is_found_whole_and_valued(text: str, words: str, value: str) -> None:
    """The extent is the expression's words, the value TIMEX3's."""
    assert pairs(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Open from 10 to 12 May.", [("10", "2025-05-10"), ("12 May", "2025-05-12")]),
        ("Open on Dec. 20-21 there.", [("Dec. 20", "2024-12-20"), ("21", "2024-12-21")]),
        ("From March 5-9, 1918 on.", [("March 5", "1918-03-05"), ("9, 1918", "1918-03-09")]),
        ("At war in 6-7 January 1916.", [("6", "1916-01-06"), ("7 January 1916", "1916-01-07")]),
        ("At war in 1915-17 there.", [("1915", "1915"), ("17", "1917")]),
        ("At war in 1915-1917 there.", [("1915", "1915"), ("1917", "1917")]),
        (
            "At war (26 June - 4 August 1952).",
            [("26 June", "1952-06-26"), ("4 August 1952", "1952-08-04")],
        ),
        (
            "At war in November and March 1952.",
            [("November", "1951-11"), ("March 1952", "1952-03")],
        ),
        ("At war in 499-493 BC there.", [("499", "BC0499"), ("493 BC", "BC0493")]),
    ],
)
def test_each_end_of_a_range_is_an_expression(text: str, expected: list[tuple[str, str]]) -> None:
    """TimeML marks both ends; the year of one counts for the other."""
    assert pairs(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "edtf"),
    [
        ("He came in early October.", "2024-10", "2024-10-01/2024-10-10"),
        ("He came in mid-January 2015.", "2015-01", "2015-01-11/2015-01-20"),
        ("He came late in April 2016.", "2016-04", "2016-04-21/2016-04-30"),
        ("He came at the end of June 2016.", "2016-06", "2016-06-21/2016-06-30"),
        ("He came at the beginning of June 2016.", "2016-06", "2016-06-01/2016-06-10"),
        ("He came in early 2009.", "2009", "2009-01/2009-04"),
        ("He came in mid-2009.", "2009", "2009-05/2009-08"),
        ("He came at the end of 2009.", "2009", "2009-12"),
        ("He came at the beginning of 2009.", "2009", "2009-01"),
        ("He came at the end of the 1980s.", "198", "1987/1989"),
        ("He came in late 2009.", "2009", "2009-09/2009-12"),
        ("He came in the late 1980s.", "198", "1987/1989"),
        ("He came in the early 1980s.", "198", "1980/1983"),
        ("He came in the mid-1980s.", "198", "1984/1986"),
        ("He came in the first half of 2008.", "2008-H1", "2008-01/2008-06"),
        ("He came in the second quarter of 2008.", "2008-Q2", "2008-04/2008-06"),
        ("He came in the winter of 2008.", "2008-WI", "2008-24"),
        ("He came in the 19th century.", "18", "18XX"),
        ("He came in the 1980s.", "198", "198X"),
        ("He came in the first century.", "00", "0001/0099"),
        ("He came in the second century.", "01", "01XX"),
    ],
)
def test_a_modifier_narrows_the_days_and_not_the_value(text: str, value: str, edtf: str) -> None:
    """Early, mid and late are thirds; TIMEX3 keeps them apart from the value."""
    one = only(text)

    assert (one.value, one.edtf) == (value, edtf)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It opened on the first day of March 2015.", "2015-03-01"),
        ("It opened in the last week of March 2009.", "2009-03-23/2009-03-29"),
        ("It opened in the first week of March 2015.", "2015-03-02/2015-03-08"),
        ("It opened on the first Monday of May 2010.", "2010-05-03"),
        ("It opened on the last Friday of May 2010.", "2010-05-28"),
        ("It opened in the first days of March 2015.", "2015-03-01/2015-03-10"),
        ("It opened on the last day of 2015.", "2015-12-31"),
        ("It opened on the second day of the month.", "2025-02-02"),
        ("It opened on the first day of last year.", "2024-01-01"),
    ],
)
def test_a_part_of_a_month_or_year_has_its_days(text: str, edtf: str) -> None:
    """Counted days, weeks and weekdays of a longer stretch."""
    assert only(text).edtf == edtf


def test_the_last_day_of_a_stretch_is_its_latest() -> None:
    """`earliest` and `latest` are the days that the EDTF allows."""
    one = only("It rained in February 2024.")

    assert (one.earliest, one.latest) == (date(2024, 2, 1), date(2024, 2, 29))


@pytest.mark.parametrize("text", ["It was 31 June 2015 there.", "It was February 30, 2015 there."])
def test_a_day_on_no_calendar_is_no_day(text: str) -> None:
    """What is left of it is its month or year at most."""
    assert all(len(value) < 10 for value in values(text))


def test_29_february_without_a_year_is_in_the_nearest_leap_year() -> None:
    """No year next to publication has one."""
    assert values("He was born on February 29.", date(2026, 6, 1)) == ["2024-02-29"]


@pytest.mark.parametrize(
    ("text", "dayfirst", "country", "value"),
    [
        ("On 03/04/2025 it ended.", None, None, "2025-03-04"),
        ("On 03/04/2025 it ended.", True, None, "2025-04-03"),
        ("On 03/04/2025 it ended.", False, "GB", "2025-03-04"),
        ("On 03/04/2025 it ended.", None, "GB", "2025-04-03"),
        ("On 03/04/2025 it ended.", None, "US", "2025-03-04"),
        ("On 03/04/2025 it ended, after 25/03/2025.", None, None, "2025-04-03"),
        ("On 03/04/2025 it ended, after 03/25/2025.", None, "GB", "2025-03-04"),
    ],
)
def test_the_order_of_figures_is_told_shown_or_of_the_country(
    text: str, dayfirst: bool | None, country: str | None, value: str
) -> None:
    """What is told decides before the text, the text before the country, which decides last."""
    found = tag(text, FRIDAY, dayfirst=dayfirst, outlet_country=country)

    assert found[0].value == value
    assert (found[0].doubt is None) == (
        dayfirst is not None or country is not None or len(found) > 1
    )


def test_figures_in_an_unknown_order_are_marked_as_doubtful() -> None:
    """Nothing is guessed in silence."""
    assert only("On 03/04/2025 it ended.").doubt == "day and month may be the other way round"
    assert only("On 04/04/2025 it ended.").doubt is None


def test_an_iso_time_keeps_its_offset() -> None:
    """Clock time and zone stand apart from the day."""
    one = only("Sent at 2025-12-28T13:00:05-05:00 by wire.")

    assert (one.type, one.value, one.time) == ("TIME", "2025-12-28T13:00", "13:00-05:00")
    assert one.edtf == "2025-12-28T13:00:05-05:00"


def test_an_iso_time_in_utc_has_a_z() -> None:
    """TIMEX3 writes UTC as Z."""
    assert only("Sent at 2025-12-28T18:00Z by wire.").value == "2025-12-28T18:00Z"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They must agree by 1 March.", "../2025-03-01"),
        ("They waited until Monday.", "../2025-02-17"),
        ("They have met since 2014.", "2014/.."),
        ("They have met since last summer.", "2024-06/.."),
        ("They have met since at least May 2014.", "2014-05/.."),
        ("They have until no later than 1 March.", "../2025-03-01"),
        ("It fell by the end of the month.", "../2025-02-28"),
        ("They left after Monday.", "2025-02-10/.."),
        ("They will have left before 1 March.", "../2025-02-28"),
        ("They came around May 2014.", "2014-05~"),
        ("They came circa 1950.", "1950~"),
        ("They came perhaps in May 2014.", "2014-05?"),
    ],
)
def test_words_before_a_date_bound_or_hedge_it(text: str, edtf: str) -> None:
    """By, until and before leave the start open, since and after the end; about gives ~."""
    assert only(text).edtf == edtf


def test_a_bound_leaves_its_side_open() -> None:
    """`earliest` is `None` for what is only "by" a day."""
    one = only("They must agree by 1 March.")

    assert (one.earliest, one.latest) == (None, date(2025, 3, 1))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Open from 10 to 12 May 2024.", "2024-05-10/2024-05-12"),
        ("Open between March and June 2024.", "2024-03/2024-06"),
        ("They met on Wednesday and Thursday.", "2025-02-12/2025-02-13"),
        ("They met on January 30 and 31, 2019.", "2019-01-30/2019-01-31"),
        ("He ruled from 1988 to 1992.", "1988/1992"),
        ("He ruled 1988–1992.", "1988/1992"),
    ],
)
def test_both_ends_of_a_range_have_its_days(text: str, edtf: str) -> None:
    """Either expression alone tells the whole stretch."""
    assert edtfs(text) == [edtf, edtf]


def test_two_days_apart_are_no_range() -> None:
    """Only neighbours, or what "between" joins."""
    assert edtfs("They met on Monday and Thursday.") == ["2025-02-10", "2025-02-13"]


def test_dates_in_the_wrong_order_are_no_range() -> None:
    """A range never ends before it begins."""
    assert edtfs("From 1992 to 1988 he ruled.") == ["1992", "1988"]


@pytest.mark.parametrize(
    ("text", "value", "edtf"),
    [
        ("finished on the tenth of September", "2024-09-10", "2024-09-10"),
        ("on Friday, the twenty-first of March 2014", "2014-03-21", "2014-03-21"),
        ("He came on May the fourth.", "2024-05-04", "2024-05-04"),
        ("In March the first round began.", "2025-03", "2025-03"),
        ("in the first half of February 2024", "2024-02", "2024-02-01/2024-02-15"),
        ("in the second half of February 2024", "2024-02", "2024-02-16/2024-02-29"),
        ("the latter half of January", "2025-01", "2025-01-16/2025-01-31"),
        ("the first half of 2008", "2008-H1", "2008-01/2008-06"),
    ],
)
def test_days_by_ordinals_in_words_and_halves_of_months(text: str, value: str, edtf: str) -> None:
    """As letters and minutes write them."""
    one = only(text)
    assert (one.value, one.edtf) == (value, edtf)


def test_a_month_has_no_fortieth_day() -> None:
    """An ordinal beyond the month is none of its days."""
    assert values("the ninety-first of May 2014") == ["2014-05"]
    assert values("the thirty-first of June 2014") == ["2014-06"]


@pytest.mark.parametrize("words", ["August last year", "August, last year", "August of last year"])
def test_a_month_and_last_year_are_one_expression(words: str) -> None:
    """With "of", a comma or nothing between them."""
    assert edtfs(f"The talks broke down in {words}, when Iran left.", date(2023, 9, 19)) == [
        "2022-08"
    ]
