"""Where one reading ends and the next begins: the last value on either side of each limit."""
# ruff: noqa: E501 - a case reads better on one line

from __future__ import annotations

from datetime import date

import pytest

from extract.timex import holidays, picking, strings, tag, when, zones
from extract.timex.direction import Direction
from extract.timex.errors import BadDateWordsError
from extract.timex.plain import day_range
from extract.timex.story import day_first, is_story
from tests.extract.timex.reading import FRIDAY, edtfs, pairs, values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Their 1900 treaty held.", ["1900"]),
        ("Their 1899 treaty held.", []),
        ("Their 2055 treaty held.", ["2055"]),
        ("Their 2056 treaty held.", []),
        ("In 1899 it held.", ["1899"]),
        ("Of 1899 things it held.", []),
        ("Of 1955 things it held.", ["1955"]),
        ("It held (1955) on.", ["1955"]),
        ("It held 1955- on.", []),
        ("It held 1955-style on.", ["1955"]),
        ("It held from 1955–1958 on.", ["1955", "1958"]),
        ("It held post-1955 on.", []),
        ("It held 1955th on.", []),
        ("Prices in ('82) rose.", ["1982"]),
        ("Prices of pre-'82 rose.", ["1982"]),
        ("He said '82 words.", []),
        ("Prices in '34 rose.", ["2034"]),
        ("Prices in '35 rose.", ["2035"]),
        ("Prices in '36 rose.", ["1936"]),
        ("Prices of the 20s rose.", ["202"]),
        ("Prices of the 30s rose.", ["193"]),
    ],
)
def test_figures_are_years_up_to_here(text: str, found: list[str]) -> None:
    """From 1900 to thirty years on without a preposition; two digits up to ten years on."""
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Mar 3 it fell.", ["2025-03-03"]),
        ("In Mar it fell.", ["2025-03"]),
        ("Del Mar fell.", []),
        ("A Jan fell.", []),
        ("In Jan it fell.", ["2025-01"]),
        ("Last Dec it fell.", ["2024-12"]),
        ("On april 5, 2015 it fell.", ["2015-04-05"]),
        ("On april 5 it fell.", []),
        ("A June wedding fell.", ["2024-06"]),
        ("Aunt June fell.", []),
        ("St. June fell.", ["2024-06"]),
        ("By August it fell.", ["2024-08"]),
        ("By August Smith it fell.", []),
        ("Early August Smith it fell.", ["2024-08"]),
        ("They came on wed. 5 there.", []),
        ("They came on Wed. there.", ["2025-02-12"]),
        ("They came Wed 5 there.", ["2025-02-12"]),
        ("They came Wed there.", []),
    ],
)
def test_names_of_months_and_days_up_to_here(text: str, found: list[str]) -> None:
    """Short and half names need a number or a word before them."""
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It fell around 9 a.m. there.", "2025-02-14T09:00:00"),
        ("It fell around early March 2024.", "2024-03-01/2024-03-10"),
        ("It fell about three weeks ago.", "2025-01-24~"),
        ("It fell around March 2024.", "2024-03~"),
        ("It may fall possibly on 3 May 2024.", "2024-05-03?"),
    ],
)
def test_a_hedge_is_written_once_and_only_on_plain_dates(text: str, edtf: str) -> None:
    """Intervals and clock times take no sign."""
    assert edtfs(text) == [edtf]


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ("presidents", date(2024, 2, 19)), ("columbus", date(2024, 10, 14)), ("mother", date(2024, 5, 12)),
        ("father", date(2024, 6, 16)), ("king", date(2024, 1, 15)), ("labor", date(2024, 9, 2)),
        ("memorial", date(2024, 5, 27)), ("thanksgiving", date(2024, 11, 28)),
    ],
)  # fmt: skip
def test_each_floating_feast(rule: str, day: date) -> None:
    """In a leap year that begins on a Monday."""
    assert holidays.on_holiday(rule, 2024) == day


def test_a_feast_on_the_first_weekday_of_its_month() -> None:
    """The first of the month counts."""
    assert holidays.nth_weekday(2025, 9, 0, 1) == date(2025, 9, 1)
    assert holidays.nth_weekday(2025, 9, 1, 1) == date(2025, 9, 2)
    assert holidays.nth_weekday(2025, 5, 5, -1) == date(2025, 5, 31)


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        (date(2025, 6, 1), "It comes next summer.", "2026-SU"),
        (date(2025, 5, 31), "It comes next summer.", "2025-SU"),
        (date(2025, 8, 31), "It came last summer.", "2024-SU"),
        (date(2025, 9, 1), "It came last summer.", "2025-SU"),
        (date(2025, 3, 31), "It came last March.", "2024-03"),
        (date(2025, 4, 1), "It came last March.", "2025-03"),
        (date(2025, 3, 1), "It comes next March.", "2026-03"),
        (date(2025, 2, 28), "It comes next March.", "2025-03"),
        (date(2025, 2, 14), "It comes next Friday.", "2025-02-21"),
        (date(2025, 2, 14), "It came last Friday.", "2025-02-07"),
        (date(2025, 2, 14), "It comes next Saturday.", "2025-02-15"),
        (date(2025, 2, 15), "It came at the weekend.", "2025-W07-WE"),
        (date(2025, 2, 14), "It came at the weekend.", "2025-W06-WE"),
    ],
)
def test_next_and_last_are_strict(published: date, text: str, value: str) -> None:
    """The stretch that publication is in is neither; a weekend that has begun is the weekend."""
    assert values(text, published) == [value]


@pytest.mark.parametrize(
    ("local", "utc", "minutes"),
    [
        ("06:00", "18:00Z", -720),
        ("05:59", "18:00Z", 719),
        ("14:00", "00:00Z", 840),
        ("14:01", "00:00Z", -599),
    ],
)
def test_zones_lie_between_twelve_hours_behind_and_fourteen_ahead(
    local: str, utc: str, minutes: int
) -> None:
    """Anything else is another day."""
    assert zones.between(local, utc) == minutes


@pytest.mark.parametrize(
    ("today", "side", "year"),
    [
        (date(2025, 2, 14), Direction.PAST, 2024),  # 311 days back, next 17 days ahead: March 3
        (date(2025, 6, 1), Direction.PAST, 2025),
        (date(2025, 6, 1), Direction.FUTURE, 2026),
        (date(2025, 3, 20), Direction.FUTURE, 2025),
        (date(2025, 6, 1), Direction.NONE, 2025),
        (date(2025, 10, 1), Direction.NONE, 2026),
        (date(2025, 6, 1), Direction.DUE, 2025),
        (date(2025, 3, 3), Direction.PAST, 2025),
        (date(2025, 3, 3), Direction.FUTURE, 2025),
    ],
)
def test_the_side_decides_unless_it_is_most_of_a_year_off(
    today: date, side: Direction, year: int
) -> None:
    """Then the near one on the other side is meant."""
    one = picking.in_news(lambda number: when.day(date(number, 3, 3)), today, side)

    expected = 2025 if (today, side) == (date(2025, 2, 14), Direction.PAST) else year
    assert one
    assert one.first.year == expected


@pytest.mark.parametrize(
    ("today", "side", "year"),
    [
        (date(2025, 1, 12), Direction.PAST, 2024),  # 315 days back, 50 ahead
        (date(2025, 1, 13), Direction.PAST, 2025),
        (date(2024, 12, 18), Direction.TOLD, 2024),  # 290 days back, 75 ahead
        (date(2024, 12, 19), Direction.TOLD, 2025),
        (date(2025, 4, 2), Direction.FUTURE, 2026),  # 335 days ahead, 30 back
        (date(2025, 4, 1), Direction.FUTURE, 2025),
    ],
)
def test_the_near_one_on_the_other_side_is_within_so_many_days(
    today: date, side: Direction, year: int
) -> None:
    """A verb that points ahead is surest, one of saying the least sure."""
    one = picking.in_news(lambda number: when.day(date(number, 3, 3)), today, side)

    assert one
    assert one.first.year == year


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They were to meet on Wednesday.", "2025-02-12"),
        ("They were to meet on Tuesday.", "2025-02-11"),
        ("They were to meet on Monday.", "2025-02-17"),
        ("A vote scheduled for Wednesday failed.", "2025-02-19"),
        ("They agreed to sell it on Wednesday.", "2025-02-12"),
        ("They agreed to meet on Wednesday.", "2025-02-19"),
        ("They were to meet on 1 April.", "2025-04-01"),
        ("They were to meet on 20 April.", "2024-04-20"),
        ("They were to meet on 1 February.", "2025-02-01"),
        ("A vote set for 1 April failed.", "2025-04-01"),
        ("A vote set for 1 July failed.", "2025-07-01"),
        ("A vote set for 1 January failed.", "2025-01-01"),
        ("They had held out until Wednesday.", "2025-02-12"),
        ("They hold out until Wednesday.", "2025-02-19"),
        ("By Wednesday they had met.", "2025-02-12"),
        ("By Wednesday they will have seen what they had.", "2025-02-19"),
    ],
)
def test_what_was_to_come_is_near_and_what_is_planned_is_ahead(text: str, value: str) -> None:
    """Of both, the one within sixty days ahead; else what was to come is past."""
    assert values(text) == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales from January to June fell.", ["2024-01", "2024-06"]),
        ("Sales from November to January fell.", ["2024-11", "2025-01"]),
        ("Sales, October through December, fell.", ["2024-10", "2024-12"]),
        ("Sales between Nov. 3 and Dec. 7 fell.", ["2024-11-03", "2024-12-07"]),
    ],
)
def test_a_range_without_years_ends_after_it_begins(text: str, expected: list[str]) -> None:
    """The end is placed first."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("month", "year"), [(3, 1866), (4, 1866), (5, 1865), (10, 1865), (12, 1865)]
)
def test_a_story_steps_into_the_next_year_after_more_than_210_days(month: int, year: int) -> None:
    """From 1 December back to the end of a month."""
    one = picking.in_story(lambda number: when.month(number, month), when.day(date(1865, 12, 1)))

    assert one
    assert one.first.year == year


@pytest.mark.parametrize(
    ("years", "is_one"),
    [
        ("1861 1862 1863 1864 1865", True),
        ("1861 1862 1863", True),
        ("1861 1862", False),
        ("1861 1862 1863 1864 on Monday", True),
        ("1861 1862 1863 on Monday", False),
        ("1861 1862 1863 on a Monday", True),
        ("Ten years ago: 1861 on Monday", False),
        ("Ten years ago, in 1861", True),
        ("Ten years ago", False),
        ("1861 1862 1863 2009", True),
        ("1861 1862 1863 1864 2008", True),
        ("1861 1862 1863 1864 2009 2009", False),
        ("1861 1862 1863 1864 1865 2009 2010 2011", True),
        ("1861 1862 1863 1864 1865 2009 2010 2011 2011", False),
        ("1861 1862 1863 1864 1865 2012 2012 2012 2012", True),
        ("1861 1862 1863 1864 1865 on Monday", True),
        ("1861 1862 1863 1864 1865 1866 on Monday, last week", False),
        ("1861 1862 1863 1864 1865 1866 1867 on Monday, last week", True),
        ("1861 1862 1863 1864 1865 1866 1867 on Monday, last week, Today", False),
        ("490 BC, 480 BC and 2012", False),
    ],
)
def test_how_much_old_and_how_little_fresh_make_a_story(years: str, is_one: bool) -> None:
    """Five old years, two thirds of the dated ones, and over three times the news words.

    Or three of them, three times as many as fresh ones: "ten years ago" counts as two.
    """
    assert is_story(years, date(2010, 1, 1)) is is_one


@pytest.mark.parametrize(
    ("text", "order"),
    [("12/13/2025", False), ("13/12/2025", True), ("12/12/2025", None), ("13/13/2025", None)],
)
def test_only_a_day_over_twelve_shows_the_order(text: str, order: bool | None) -> None:
    """And only beside a month that may be one."""
    assert day_first(text, told=None, country=None) is order


def test_typed_words_have_a_limit() -> None:
    """A hundred and twenty characters, and sixty for dateparser."""
    assert day_range("last Friday" + " " * 200, FRIDAY)[0] == date(2025, 2, 7)
    long = "since " * 18 + "last Friday"
    assert len(long) == 119
    assert day_range(long, FRIDAY)[0] == date(2025, 2, 7)
    with pytest.raises(BadDateWordsError):
        day_range("in " + long, FRIDAY)
    with pytest.raises(BadDateWordsError, match=r"^'x{40}' is no date"):
        day_range("x" * 40, FRIDAY)
    assert strings.resolved("12 March 2015" + " " * 47, FRIDAY)
    assert strings.resolved("12 March 2015" + " " * 48, FRIDAY) is None


@pytest.mark.parametrize(("count", "value"), [(400, "2011-05-04"), (401, "2025-02-15")])
def test_a_part_of_the_day_counts_from_a_day_within_reach(count: int, value: str) -> None:
    """Four hundred characters after a date the text no longer speaks of it."""
    text = "On 3 May 2011" + "x" * (count - 1) + " the next morning"

    assert values(text)[-1] == f"{value}TMO"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("They met in May 2011. They left in the year.", "2025"),
        ("They met in May 2011 and left in the year.", "2011"),
        ("They met in 2011 and left in the month.", "2025-02"),
        ("They met in May 2011 and left in the month.", "2011-05"),
    ],
)
def test_a_unit_belongs_to_a_finer_date_of_its_sentence(text: str, last: str) -> None:
    """Else to publication."""
    assert values(text)[-1] == last


def test_only_neighbours_make_a_range() -> None:
    """The third of three dates is read by itself."""
    assert edtfs("From 3 to 5 May 2011, on 7 May 2011, they met.") == [
        "2011-05-03/2011-05-05",
        "2011-05-03/2011-05-05",
        "2011-05-07",
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He came every second.", []),
        ("He came every two seconds.", [("every two seconds", "PT2S")]),
        ("He came at one o'clock.", [("one o'clock", "2025-02-14T01:00")]),
        ("He came at twelve o'clock.", [("twelve o'clock", "2025-02-14T00:00")]),
        ("He came at 12 a.m. there.", [("12 a.m.", "2025-02-14T00:00")]),
        (
            "He came in the first week of March 2011.",
            [("the first week of March 2011", "2011-W09")],
        ),
        (
            "He came in the second week of March 2011.",
            [("the second week of March 2011", "2011-W10")],
        ),
        (
            "He came on the second Monday of May 2010.",
            [("the second Monday of May 2010", "2010-05-10")],
        ),
        ("He came in the last week of May 2011.", [("the last week of May 2011", "2011-W21")]),
        ("He came in the last week of July 2011.", [("the last week of July 2011", "2011-W30")]),
        ("A Future prize and current rates.", [("current", "PRESENT_REF")]),
        ("A group of Recent graduates came.", []),
    ],
)
def test_small_words_decide(text: str, found: list[tuple[str, str]]) -> None:
    """One case on each side."""
    assert pairs(text) == found


def test_tagging_is_the_same_twice() -> None:
    """Nothing is kept from one text to the next."""
    text = "On 3 May 2011 they met; two days later, on Friday, they left."

    assert tag(text, FRIDAY) == tag(text, FRIDAY)


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("A picnic of 1 August.", True),
        ("A picnic of 1 October.", False),
        ("A picnic of 1 September.", True),
        ("A picnic of 1 December.", False),
        ("A picnic of 1 March.", False),
        ("They met on 1 August.", False),
        ("They will meet on 1 August.", False),
        ("A picnic of 1 August 2024.", False),
    ],
)
def test_a_year_that_nothing_tells_is_marked_as_a_guess(text: str, doubtful: bool) -> None:
    """Half a year off, without a verb, either side may be meant."""
    (one,) = tag(text, FRIDAY)

    assert (one.doubt == "the year is not told, and two are about as near") is doubtful


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They did not meet until 4 August.", "2024-08-04"),
        ("They didn't meet again until 4 August.", "2024-08-04"),
        ("They met until 4 August.", "../2025-08-04"),
        ("They will meet before Monday.", "../2025-02-16"),
        ("They will meet before March.", "../2025-02"),
        ("They will meet before 2027.", "../2026"),
        ("They will meet before next week.", "../2025-02-16"),
    ],
)
def test_before_leaves_the_day_out_and_not_until_is_the_day(text: str, edtf: str) -> None:
    """Until a day counts it in."""
    assert edtfs(text) == [edtf]


def test_a_clock_time_takes_the_day_spoken_of() -> None:
    """A feast beside it goes before."""
    assert values("They met on Monday.\n\nThey left at 9 a.m.")[-1] == "2025-02-10T09:00"
    assert (
        values("They met on Monday. They left at 6pm on Christmas Eve.")[-1] == "2024-12-24T18:00"
    )


def test_since_is_never_ahead() -> None:
    """However near the next one is."""
    assert edtfs("They have met since March.", date(2025, 12, 30)) == ["2025-03/.."]
    assert edtfs("They have met since March.", date(2025, 2, 27)) == ["2024-03/.."]
