"""Rarer turns of the same classes, and the refusals beside them."""
# ruff: noqa: E501 - a case reads better on one line

from __future__ import annotations

from datetime import date

import pytest

from extract.timex import tag
from tests.extract.timex.reading import FRIDAY, edtfs, only, pairs, values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met one and a half years ago.", ["2023-08"]),
        ("They met two and a half weeks ago.", ["2025-01-27"]),
        ("They met two fortnights ago.", ["2025-W03"]),
        ("They met three hours ago.", ["PT3H"]),
        ("They met fortnights ago.", ["PAST_REF"]),
        ("They met on 3 May 2011. An hour later they left.", ["2011-05-03", "PT1H"]),
        ("They have met in the two years since.", ["P2Y"]),
        ("They met two weeks before today.", ["2025-01-31"]),
        ("They met two weeks before Monday.", ["2025-01-27"]),
        ("They met a few weeks from Monday.", ["PXW", "2025-02-10"]),
        ("They meet two weeks from now.", ["2025-W09"]),
        ("They met on 3 May 2011. They left the night before.", ["2011-05-03", "2011-05-02TNI"]),
        ("They met on 3 May 2011. They left the week after.", ["2011-05-03", "2011-W19"]),
        ("It fell for a third straight day.", ["2025-02-14"]),
        ("It fell on Monday for the third day in a row.", ["2025-02-10", "2025-02-10"]),
        ("It fell in the first weeks of last year.", ["2024"]),
        ("They met on 3 May 2011 and broke the same day.", ["2011-05-03", "2011-05-03"]),
        ("They met in 2011. It broke on 10 May of that year.", ["2011", "2011-05-10"]),
        ("They met in 2011. It broke in May of the following year.", ["2011", "2012-05"]),
        (
            "They met in 2011. It broke in the third quarter of the previous year.",
            ["2011", "2010-Q3"],
        ),
        ("They met in 2011. It broke in the spring of that year.", ["2011", "2011-SP"]),
        ("It broke in the spring of last year.", ["2024-SP"]),
        ("They met in 2011. It broke in the spring of the following year.", ["2011", "2012-SP"]),
        ("They met in 2011. It broke in the spring of the previous year.", ["2011", "2010-SP"]),
        ("They met two and a half decades ago.", ["2000"]),
        ("They met one and a half centuries ago.", ["1875"]),
        ("They met one and a half months ago.", ["2024-12-31"]),
        ("They met this lunchtime.", ["2025-02-14TMI"]),
        ("They met at the dawn of it.", []),
        ("They sang of the past.", ["PAST_REF"]),
        ("They sang of the past three years.", ["P3Y"]),
        ("Three quarters passed.", ["P3Q"]),
        ("Three quarters of growth passed.", []),
        ("Four quarters of growth passed.", ["P4Q"]),
        (
            "They met on 3 May 2011. They left on 10 June. It was in 2012. On 5 July it broke.",
            ["2011-05-03", "2011-06-10", "2012", "2024-07-05"],
        ),
        ("Half a year and one and a half years passed.", ["P6M", "P1.5Y"]),
        ("It broke this summer.", ["2025-SU"]),
        ("It broke in the last week of October.", ["2024-W43"]),
        ("It broke on the 3rd of this month.", ["2025-02-03"]),
        ("It broke the whole week.", ["2025-W07"]),
        ("They met on Monday, and it took the week.", ["2025-02-10", "2025-W07"]),
        ("Songs of the 470s BC survive.", ["BC047"]),
        ("It snowed on Christmas night.", ["2024-12-25TNI"]),
        ("It snowed in the early morning hours of 30 April 1975.", ["1975-04-30TMO"]),
        ("It snowed in the early hours of Monday.", ["2025-02-10TMO"]),
        ("It fell in the third quarter of the year.", ["2025-Q3"]),
        ("It snowed from 2007-08 on.", ["2007", "2008"]),
        ("It snowed on the morning of Monday.", ["2025-02-10TMO"]),
        ("It snowed three hours and 20 minutes.", ["PT3H20M"]),
        ("It snowed two days and 3 days.", ["P2D"]),
        ("They met earlier in the day.", ["2025-02-14"]),
        ("They met on Sat., Feb. 8, there.", ["2025-02-08"]),
        ("They met on Thursday night.", ["2025-02-13TNI"]),
        ("They met the next morning.", ["2025-02-15TMO"]),
        ("They met in the spring.", ["2025-SP"]),
    ],
)
def test_a_rarer_turn_is_valued(text: str, expected: list[str]) -> None:
    """Published on Friday, 14 February 2025."""
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The March to the sea, and the March of the many.",
        "They joined the March.",
        "He was Man of the Year.",
        "Three quarters of the men left.",
        "The 40th century is far.",
        "It broke at thirteen o'clock.",
        "It broke on 1999.13.45 there.",
        "The 9.5.50 build is out.",
        "He saw a subsequent day.",
        "He will come as soon as he can.",
        "He came soon.",
        "Sun Yat spoke.",
        "The order of the day was peace.",
        "They fall from grace.",
        "Ten seasons went by.",
        "They lost a whole day.",
    ],
)
def test_a_rarer_turn_that_is_no_time(text: str) -> None:
    """Names, verbs, fractions and impossible figures."""
    assert all(value.startswith("P") for value in values(text))
    assert not [one for one in tag(text, FRIDAY) if one.type in ("DATE", "TIME")]


def test_a_bare_march_is_a_month_before_a_lower_case_noun() -> None:
    """The same article, another phrase."""
    assert pairs("The March deadline passed.") == [("March", "2025-03")]


STORY = (
    "They fought in April 1860, in April 1861, in May 1861, in 1862, in 1863, and in June 1864. On Sunday, June 5, "
    "1864 they rested. "
)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("On Thursday they went on.", ("Thursday", "1864-06-02")),
        ("The same Sunday they went on.", ("The same Sunday", "1864-06-05")),
        ("In the end they met the next spring.", ("the next spring", "1865-SP")),
        ("By the end of the year they left.", ("the end of the year", "1864")),
        ("That month they left.", ("That month", "1864-06")),
        ("Two days earlier they had left.", ("Two days earlier", "1864-06-03")),
        ("In '65 they left.", ("'65", "1865")),
        ("By year's end they left.", ("year's end", "1864")),
        ("Of 1777 victims they say nothing, but in 1777 fell some.", ("1777", "1777")),
    ],
)
def test_a_story_counts_from_its_own_dates(text: str, last: tuple[str, str]) -> None:
    """Weekdays, seasons and units belong to the last date told."""
    assert pairs(STORY + text, date(2010, 1, 1))[-1] == last


def test_numbers_of_a_story_are_years_only_where_they_count_nothing() -> None:
    """Without a preposition an old figure before a plural is an amount."""
    assert pairs(STORY + "Here 1777 victims fell.", date(2010, 1, 1)) == pairs(
        STORY, date(2010, 1, 1)
    )


@pytest.mark.parametrize("day", [date.min, date.max, date(9999, 1, 1)])
def test_the_edges_of_the_calendar_refuse_what_lies_beyond(day: date) -> None:
    """Every class that steps from publication."""
    text = (
        "Overnight, the morning after, yesterday, tomorrow, next Friday, last Friday, next week, "
        "last decade, the past century, in the past two years, a few years ago, two centuries ago, "
        "next quarter, the new year, the same period last year, a week from Monday, 2 days from now, "
        "at 9 a.m. tomorrow, at 9 a.m. on Monday, at the weekend, last Christmas, this summer, May 5."
    )

    assert all(
        one.earliest is None or one.latest is None or one.earliest <= one.latest
        for one in tag(text, day)
    )


def test_a_link_of_other_units_is_no_range() -> None:
    """From a day "to" a year nothing is said."""
    assert edtfs("On 3 May 2011 to 2012 they gave nothing.") == ["2011-05-03", "2012"]


def test_a_clock_far_from_utc_keeps_to_itself() -> None:
    """Only a time that stands beside it in brackets tells the zone."""
    first, _ = tag("It begins at 1 p.m. and elsewhere it has begun at 1800 GMT.", FRIDAY)

    assert first.time == "13:00"


def test_a_place_beside_a_local_time_goes_before_one_named_earlier() -> None:
    """The nearest says whose time it is."""
    text = "They left Geneva. They meet at 9 a.m. local time in Tokyo."

    assert tag(text, FRIDAY)[-1].time == "09:00+09:00"


def test_a_time_of_another_zone_keeps_to_it() -> None:
    """A place named earlier does not matter to it."""
    assert tag("They left Geneva. They meet at 9 a.m. EST.", FRIDAY)[-1].time == "09:00-05:00"


def test_figures_both_up_to_twelve_are_doubtful() -> None:
    """Twelve may be a month."""
    assert only("It ended on 05/12/2025 there.").doubt
    assert only("It ended on 05/13/2025 there.").doubt is None


def test_an_alias_of_midnight_is_the_end_of_its_day() -> None:
    """TIMEX3 writes it 24:00; its day is the one it is said of."""
    one = only("They have until midnight Saturday.")

    assert (one.value, one.edtf, one.time) == ("2025-02-15T24:00", "../2025-02-15", "24:00")
