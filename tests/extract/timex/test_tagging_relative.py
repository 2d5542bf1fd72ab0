"""Expressions that count from publication or from another date of the text."""
# ruff: noqa: E501 - a case reads better on one line

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.timex.reading import edtfs, only, pairs, values


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They met today.", "today", "2025-02-14"),
        ("They met earlier today.", "earlier today", "2025-02-14"),
        ("They meet tonight.", "tonight", "2025-02-14TNI"),
        ("They met yesterday afternoon.", "yesterday afternoon", "2025-02-13TAF"),
        ("They meet tomorrow.", "tomorrow", "2025-02-15"),
        ("They met the day before yesterday.", "the day before yesterday", "2025-02-12"),
        ("They meet the day after tomorrow.", "the day after tomorrow", "2025-02-16"),
        ("They met last night.", "last night", "2025-02-13TNI"),
        ("They met this morning.", "this morning", "2025-02-14TMO"),
        ("They met on Thursday evening.", "Thursday evening", "2025-02-13TEV"),
        ("They met early on Thursday.", "early on Thursday", "2025-02-13"),
        ("They met late Thursday.", "late Thursday", "2025-02-13"),
        ("They met on the morning of 3 May 2011.", "the morning of 3 May 2011", "2011-05-03TMO"),
        ("They met last Friday.", "last Friday", "2025-02-07"),
        ("They met on Friday.", "Friday", "2025-02-14"),
        ("They will meet on Friday.", "Friday", "2025-02-14"),
        ("They meet next Tuesday.", "next Tuesday", "2025-02-18"),
        ("They meet this Saturday.", "this Saturday", "2025-02-15"),
        ("They met on Monday of last week.", "Monday of last week", "2025-02-03"),
        ("They met this week.", "this week", "2025-W07"),
        ("They met last week.", "last week", "2025-W06"),
        ("They meet next month.", "next month", "2025-03"),
        ("They met last year.", "last year", "2024"),
        ("They meet later this year.", "later this year", "2025"),
        ("They met at the weekend.", "the weekend", "2025-W06-WE"),
        ("They will meet at the weekend.", "the weekend", "2025-W07-WE"),
        ("They met last weekend.", "last weekend", "2025-W06-WE"),
        ("They met last March.", "last March", "2024-03"),
        ("They meet next January.", "next January", "2026-01"),
        ("They meet this June.", "this June", "2025-06"),
        ("They met in October of last year.", "October of last year", "2024-10"),
        ("They met three weeks ago.", "three weeks ago", "2025-W04"),
        ("They met two days ago.", "two days ago", "2025-02-12"),
        ("They met six months ago.", "six months ago", "2024-08"),
        ("They met two years ago.", "two years ago", "2023"),
        ("They met a year ago today.", "a year ago today", "2024-02-14"),
        ("They meet a week from Monday.", "a week from Monday", "2025-02-24"),
        ("They meet three days from now.", "three days from now", "2025-02-17"),
        ("They met a few days ago.", "a few days ago", "PAST_REF"),
        ("They met in recent weeks.", "recent weeks", "PAST_REF"),
        ("They meet in the coming days.", "the coming days", "FUTURE_REF"),
        ("They now agree.", "now", "PRESENT_REF"),
        ("They recently agreed.", "recently", "PAST_REF"),
        ("They will soon agree.", "soon", "FUTURE_REF"),
        ("They expect it by year's end.", "year's end", "2025"),
        ("They worked all week.", "all week", "2025-W07"),
        ("It was the first day of the month.", "the first day of the month", "2025-02-01"),
    ],
)
def test_an_expression_counts_from_publication(text: str, words: str, value: str) -> None:
    """Published on Friday, 14 February 2025."""
    assert pairs(text) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("They met on 3 May 2011. Two days later they left.", "2011-05-05"),
        ("They met on 3 May 2011. A week earlier they had left.", "2011-04-26"),
        ("They met on 3 May 2011. The same day they left.", "2011-05-03"),
        ("They met on 3 May 2011. The next day they left.", "2011-05-04"),
        ("They met on 3 May 2011, having left the day before.", "2011-05-02"),
        ("They met on 3 May 2011. They left the previous Thursday.", "2011-04-28"),
        ("They met on 3 May 2011. They left the following Monday.", "2011-05-09"),
        ("They met on 3 May 2011. They left the following month.", "2011-06"),
        ("They met on 3 May 2011. They left that year.", "2011"),
        ("They met on 3 May 2011. They left that night.", "2011-05-03TNI"),
        ("They met on 3 May 2011. They left the Sunday before.", "2011-05-01"),
        ("They met on 3 May 2011 and left later in the day.", "2011-05-03"),
        ("They met in May 2011. Ten months later they left.", "2012-03"),
        ("They met in May 2011. A year earlier they had left.", "2010-05"),
        ("They met in 2011. Ten years later they left.", "2021"),
        ("They met in May 2011. Two days later they left.", "2011-05-XX"),
        ("They met in 2011. Two days later they left.", "2011-XX-XX"),
        ("They met on 3 May 2011. On the 20th, they left.", "2011-05-20"),
        ("They met on 3 May 2011. On 10 June they left.", "2011-06-10"),
        ("They met in the third quarter of 2011. They left a year earlier.", "2010-Q3"),
        (
            "They lost in the third quarter of 2011, unlike the same period a year earlier.",
            "2010-Q3",
        ),
        ("They lost in May 2011, on year-earlier gains.", "2010-05"),
        ("They lost in May 2011, unlike the same month of the previous year.", "2010-05"),
    ],
)
def test_an_expression_counts_from_the_date_before_it(text: str, second: str) -> None:
    """The text's last date is the anchor, and no finer than it was told."""
    assert values(text)[1] == second


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Monday.", "2025-02-10"),
        ("They will meet on Monday.", "2025-02-17"),
        ("They are to meet on Monday.", "2025-02-17"),
        ("They agreed to meet on Monday.", "2025-02-17"),
        ("The deal should be completed on Monday.", "2025-02-17"),
        ("The deal is due on Monday.", "2025-02-17"),
        ("The court meets Monday.", "2025-02-17"),
        ("The law takes effect on 1 January.", "2026-01-01"),
        ("They were to meet on Monday.", "2025-02-17"),
        ("They had been due to meet on Monday.", "2025-02-10"),
        ("On Monday they will meet.", "2025-02-17"),
        ("On Monday they met.", "2025-02-10"),
        ("On Monday they are to meet.", "2025-02-17"),
        ("On Monday they were to meet.", "2025-02-17"),
        ("They will meet. On Monday they spoke.", "2025-02-10"),
        ("They met in October.", "2024-10"),
        ("They will meet in October.", "2025-10"),
        ("They met on 11 December.", "2024-12-11"),
        ("They will meet on 11 December.", "2025-12-11"),
        ("They met in February.", "2025-02"),
        ("They have until March.", "2025-03"),
        ("A meeting set for Jan. 1 was put off.", "2025-01-01"),
        ("A rise that was due on March 1 fell away.", "2025-03-01"),
    ],
)
def test_the_verb_says_on_which_side_a_half_dated_expression_lies(text: str, value: str) -> None:
    """The tense of the verb that governs it, not a setting."""
    assert values(text) == [value]


def test_news_does_not_go_on_from_a_year_earlier() -> None:
    """Each figure is set beside one of a year before the same time."""
    text = "In May 2011 it lost 3, against 2 a year earlier, and sold 5, against 6 a year earlier."

    assert values(text) == ["2011-05", "2010-05", "2010-05"]


def test_two_acts_in_a_sentence_have_two_sides() -> None:
    """The nearest verb governs."""
    assert values("He said on Monday that they will meet on Tuesday.") == [
        "2025-02-10",
        "2025-02-18",
    ]


HISTORY = (
    "The war began in April 1861 and by June 1861 had spread. In September the first battle was lost. "
    "In January the river froze, and on March 9 ships met. It went on in 1862, in 1863, and in 1864. "
    "By 1865 all was over; in May the men went home."
)


def test_a_history_takes_the_year_from_the_text_before() -> None:
    """Published long after: "In September" is of 1861, and the January after it of 1862."""
    found = dict(pairs(HISTORY, date(2010, 1, 1)))

    assert found["September"] == "1861-09"
    assert found["January"] == "1862-01"
    assert found["March 9"] == "1862-03-09"
    assert found["May"] == "1865-05"


ANNIVERSARY = "Forty years ago this month, in 1985, they met on a Thursday night. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (ANNIVERSARY, ["1985-02", "1985"]),
        (f"{ANNIVERSARY}Roe left on 3 May.", ["1985-02", "1985", "1985-05-03"]),
        (
            f"{ANNIVERSARY}It had brewed since the spring. Roe left in May of that year.",
            ["1985-02", "1985", "1985-03/..", "1985-05"],
        ),
        (
            f"{ANNIVERSARY}On 3 May Roe left. Two days before Christmas he died.",
            ["1985-02", "1985", "1985-05-03", "1985-12-23"],
        ),
        (
            f"{ANNIVERSARY}On 3 May Roe left. A week after Christmas, he died.",
            ["1985-02", "1985", "1985-05-03", "1986-01-01"],
        ),
        ("Ten years ago this week they met.", ["2015-02-09/2015-02-15"]),
        ("Ten years ago tonight they met.", ["2015-02-14"]),
        (
            f"{ANNIVERSARY}There, in March 1983, all had agreed. On 3 May Roe left.",
            ["1985-02", "1985", "1983-03", "1985-05-03"],
        ),
        (
            f"{ANNIVERSARY}All had agreed in March 1983. On 3 May Roe left. Last month he died.",
            ["1985-02", "1985", "1983-03", "1985-05-03", "2025-01"],
        ),
    ],
)
def test_an_anniversary_is_a_history_too(text: str, found: list[str]) -> None:
    """It says so at its head; a weekday of a whole year is no day, "since" only looks aside."""
    assert edtfs(text) == found


def test_a_year_that_looks_aside_does_not_move_a_history() -> None:
    """An aside in the middle of a sentence is no step of the story."""
    text = HISTORY + " On June 23, 1865 the last general, born in 1806, gave up. In August he died."

    assert pairs(text, date(2010, 1, 1))[-1] == ("August", "1865-08")


def test_a_decade_is_no_place_to_count_from() -> None:
    """A history goes on from its last year."""
    text = HISTORY + " Songs of the 1840s were sung. In August it rained."

    assert pairs(text, date(2010, 1, 1))[-1] == ("August", "1865-08")


def test_today_in_a_history_is_the_present() -> None:
    """It names no day of the story."""
    assert ("today", "PRESENT_REF") in pairs(HISTORY + " It is sung today.", date(2010, 1, 1))


def test_a_former_office_of_a_history_is_past() -> None:
    """In news the word is no time expression."""
    assert ("former", "PAST_REF") in pairs(HISTORY + " A former clerk sang.", date(2010, 1, 1))
    assert pairs("A former clerk sang.") == []


def test_dates_before_the_common_era_carry_months() -> None:
    """The year goes on until another date comes."""
    text = "The fleet sailed in 480 BC. In September it burned. In May 1950 it was found."

    assert values(text) == ["BC0480", "BC0480-09", "1950-05"]


def test_a_passage_of_old_in_news_keeps_its_year() -> None:
    """After a full date of long ago, until a fresh day comes."""
    text = (
        "They signed on 3 May 2011. On 10 June they broke it, the court said on Thursday. "
        "They meet in March."
    )

    assert values(text) == ["2011-05-03", "2011-06-10", "2025-02-13", "2025-03"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It happened earlier this month.", "2025-02-01/2025-02-14"),
        ("It happens later this month.", "2025-02-14/2025-02-28"),
        ("It happened last week.", "2025-02-03/2025-02-09"),
        ("It happened over the weekend.", "2025-02-08/2025-02-09"),
        ("It happened three weeks ago.", "2025-01-24~"),
        ("It happened a few days ago.", "2025-02-05/2025-02-12"),
        ("It happened overnight.", "2025-02-13/2025-02-14"),
        ("It happened in the past two weeks.", "2025-01-31/2025-02-14"),
        ("It will happen in the next three days.", "2025-02-14/2025-02-17"),
        ("It will happen within ten days.", "2025-02-14/2025-02-24"),
        ("It will happen in two weeks.", "2025-02-28~"),
        ("It happened in the past year.", "2024-02-14/2025-02-14"),
        ("It happened recently.", "../2025-02-14"),
        ("It will happen soon.", "2025-02-14/.."),
        ("It happens now.", "2025-02-14"),
        ("It will happen early in the new year.", "2026-01-01/2026-01-10"),
        ("It will begin with the new year.", "2026-01-01"),
    ],
)
def test_days_are_those_that_a_person_would_agree_with(text: str, edtf: str) -> None:
    """EDTF from the day of publication."""
    assert only(text).edtf == edtf


def test_a_length_beside_a_date_has_its_day() -> None:
    """The day of an act on Monday, three days after the vote, is Monday."""
    assert edtfs("They met on Monday, three days after the vote.") == ["2025-02-10", "2025-02-10"]


def test_the_year_of_a_year_end_publication_does_not_overflow() -> None:
    """The last and the first day of the calendar are published on, too."""
    for day in (date.max, date.min):
        assert pairs("Tomorrow, yesterday, next week, last year, two days ago, in 3 BC.", day)
