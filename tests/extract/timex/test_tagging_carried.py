"""Expressions that count on from others, and those that do not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.extract.timex.reading import edtfs, values

FRIDAY = date(2025, 2, 14)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("China rejected the plan of Japan on Tuesday.", "2025-02-11"),
        ("They gave up their hopes on Tuesday.", "2025-02-11"),
        ("Bo plans to meet Roe on Tuesday.", "2025-02-18"),
        ("Bo plans a meeting on Tuesday.", "2025-02-18"),
        ("By Thursday the two sides were talking.", "2025-02-13"),
        ("By Thursday the two sides will be talking.", "2025-02-20"),
        ("They hope to be done by Thursday.", "2025-02-20"),
    ],
)
def test_a_plan_that_is_a_thing_points_nowhere(text: str, found: str) -> None:
    """Only planning points ahead; what was so by a day is past."""
    assert values(text) == [found]


def test_what_had_been_counts_on() -> None:
    """A pluperfect moves the anchor, a comparison does not, nor does a return to today."""
    told = "They met on Monday. Bo had warned them two days earlier. Roe left the following day."
    assert values(told) == ["2025-02-10", "2025-02-08", "2025-02-09"]
    compared = "They met on Monday. It was two days earlier than Roe. He left the following day."
    assert values(compared)[-1] == "2025-02-11"
    back = "They met on Monday, and four days later they wait. Bo called Roe the day before."
    assert values(back) == ["2025-02-10", "2025-02-14", "2025-02-09"]


def test_an_aside_to_the_day_before_is_left_again() -> None:
    """That night is the night of the story, not of the aside; one that opens a sentence goes on."""
    aside = "They met on Monday. Bo spoke to Roe the day before. They left that night."
    assert values(aside)[-1] == "2025-02-10TNI"
    opens = "They met on Monday. The day before, Bo spoke to Roe. They left that night."
    assert values(opens)[-1] == "2025-02-09TNI"


def test_the_hour_of_an_entry_is_of_publication() -> None:
    """A live report begins its paragraphs with the hour, whatever the entry before told of."""
    text = "They met last Monday.\n\n20:05 Bo left.\n\n9:15pm Roe left."
    assert edtfs(text) == ["2025-02-10", "2025-02-14T20:05:00", "2025-02-14T21:15:00"]
    inside = "They met last Monday and at 20:05 Bo left."
    assert edtfs(inside)[-1] == "2025-02-10T20:05:00"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In August 1998 Bo took office. In October he left.", "1998-10"),
        ("Talks broke down in May of that year. Bo left in October.", "1998-10"),
        ("Bo, who had come in August 1998, left in October.", "2024-10"),
    ],
)
def test_a_month_of_long_ago_tells_the_year_of_the_next(text: str, found: str) -> None:
    """Where it opens its sentence or takes up "that year"; not in the midst of another thing."""
    assert edtfs(f"In 1998 they met. {text}")[-1] == found


def test_the_year_to_come_is_not_the_one_told_of() -> None:
    """What will be by the end of the year ends with that of publication."""
    text = "They met in 2023. It failed the following year. Bo will pay by the end of the year."
    assert edtfs(text)[-1] == "../2025-12"
    past = "They met in 2023. It failed the following year. Bo paid at the end of the year."
    assert edtfs(past)[-1] == "2024-12"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bo seized it on 7 January. He let it go later that month.", "2025-01-07/2025-01-31"),
        ("Bo sold it on 20 January. He had it earlier that month.", "2025-01-01/2025-01-20"),
        ("It began in March 2023 and ended later that year.", "2023-03-01/2023-12-31"),
        ("It began in 2023 and ended later that year.", "2023-09/2023-12"),
    ],
)
def test_later_that_month_runs_from_the_date_told(text: str, found: str) -> None:
    """And earlier that month ends with it; beside a whole year it is its end."""
    assert edtfs(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He has summoned them for 10 a.m. on Wednesday.", "2025-02-19T10:00:00"),
        ("They called a vote for Tuesday.", "2025-02-18"),
        ("They met for talks on Tuesday.", "2025-02-11"),
        ("He did so before in 2006.", "2006"),
        ("He did so before 2006.", "../2005"),
        ("It expired on July 1 last year.", "2024-07-01"),
        ("It expires on 1 July next year.", "2026-07-01"),
        ("They met last Thursday.", "2025-02-06"),
        ("They met last Wednesday.", "2025-02-12"),
        ("They met on Thursday.", "2025-02-13"),
        ("It expired on 1 July of that year.", "2025-07-01"),
    ],
)
def test_small_words_around_a_date(text: str, found: str) -> None:
    """What is fixed "for" a day is to come; "before in" bounds nothing."""
    assert edtfs(text) == [found]


def test_the_following_year_of_a_day() -> None:
    """It counts from the date told before."""
    assert edtfs("It was signed on 12 April 1999 and began on 1 October the following year.") == [
        "1999-04-12",
        "2000-10-01",
    ]


def test_an_evening_that_is_past_is_not_of_a_day_to_come() -> None:
    """A date that lies ahead lends no evening to what was done."""
    text = "Had it lapsed on 20 February, all was lost. Bo signed it the same evening."
    assert values(text)[-1] == "2025-02-14TEV"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The next day Bo seized a boat.", "2025-02-11"),
        ("Two days earlier Bo had seized a boat.", "2025-02-08"),
        ("Bo seized a boat the day after.", "2025-02-11"),
        ("A day later Bo will seize a boat.", "2025-03-02"),
    ],
)
def test_what_is_past_counts_from_no_day_to_come(words: str, found: str) -> None:
    """A threat for March moves no story on; what is to come counts from it."""
    text = f"On Monday Bo threatened to close the port from March 1. {words}"
    assert values(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Monday. Roe, who left in January, rang the same day.", "2025-02-10"),
        ("They met on Monday. Roe, who left in January, rang the day before.", "2025-02-09"),
        ("They met on Monday. Roe, who left in January, called the week before.", "2025-W06"),
        ("They met on Monday. Next day it closed.", "2025-02-11"),
        ("They met on Monday. Roe called it a day later as good as lost.", "2025-02-11"),
        ("They met on Monday. Roe pleaded on the 12th for more.", "2025-02-12"),
    ],
)
def test_days_are_told_from_days(text: str, found: str) -> None:
    """Not from a month that an aside names; "next day" is told as "the next day" is."""
    assert values(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Roe heads to Rome for the talks on Monday.", "2025-02-17"),
        ("Roe leaves for Rome on Monday.", "2025-02-17"),
        ("The heads of state met on Monday.", "2025-02-10"),
        ("They signed it on 24 November 2013, and it runs out on 30 June.", "2025-06-30"),
        ("They signed it on 24 November 2013, and it was renewed on 30 June.", "2013-06-30"),
    ],
)
def test_a_move_that_is_set_off_on_is_to_come(text: str, found: str) -> None:
    """The present tense of travel points ahead, out of an older passage too."""
    assert values(text)[-1] == found


def test_a_season_in_a_place_s_name_is_none() -> None:
    """In a town called so nothing is dated; an offensive in spring is."""
    assert values("They walked out in Spring Hill, Moravia.") == []
    assert len(values("They fell in the Spring Offensive.")) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The first offer, of Jan. 31, was low. Roe left on the 6th.", "2025-02-06"),
        ("They met on Jan. 2. Roe left on the 6th.", "2025-01-06"),
        ("They met on Jan. 28. Roe left on the 22nd.", "2025-01-22"),
        ("They met on Sept. 28. Roe left on the 6th.", "2024-09-06"),
        ("They met on Jan. 28. Roe left on the 31st.", "2025-01-31"),
    ],
)
def test_a_day_alone_does_not_go_back_where_it_can_go_on(text: str, found: str) -> None:
    """After the end of a month it is of the month of publication, if that day has come."""
    assert values(text)[-1] == found


def test_what_nobody_had_expected_came() -> None:
    """The pluperfect of expecting points back; what was expected lies on either side."""
    assert values("Nobody had expected it on Wednesday.") == ["2025-02-12"]


def test_before_an_hour_is_up_to_that_hour_s_day() -> None:
    """Not the day before it; an hour to come is of no day gone by."""
    assert edtfs("Roe left before noon on Monday.") == ["../2025-02-10"]
    text = "They met on Tuesday. Roe will leave before midnight."
    assert edtfs(text) == ["2025-02-11", "../2025-02-14"]


def test_hours_after_a_told_plan_are_of_the_telling_s_day() -> None:
    """What "would begin" lies ahead, but not the hours after that was said."""
    text = "Roe said on Tuesday that it would begin there; hours later Bo corrected her."
    assert edtfs(text) == ["2025-02-11", "2025-02-11"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Monday. She left in January.\n\nA day later Roe rang.", "2025-02-11"),
        ("They met on Monday. Roe fell in January. Bo rang the next day.", "2025-01"),
        ("It fell in January. Bo hit back the next day. It ended two weeks later.",
         "2025-01-15/2025-02-14"),
        ("They met in May 2011. Bo hit back the next day.", "2011-05"),
    ],
)  # fmt: skip
def test_days_after_a_month_are_as_vague_as_it(text: str, found: str) -> None:
    """Within the paragraph; an aside's month, or another paragraph's, tells no day after it."""
    assert edtfs(text)[-1] == found


def test_a_day_alone_is_counted_from_a_day_over_a_weekend() -> None:
    """A week or a weekend has no month of its own."""
    text = "On Jan. 3 they cleared what had stood since the weekend. Roe left on the 5th, though."
    assert values(text)[-1] == "2025-01-05"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Wednesday. Overnight it was hit.", "2025-02-13/2025-02-14"),
        ("Roe said on Wednesday that it was hit overnight.", "2025-02-11/2025-02-12"),
        ("They met on Wednesday. It was, Bo said, hit overnight.", "2025-02-13/2025-02-14"),
    ],
)
def test_overnight_is_the_last_night_of_its_own_sentence(text: str, found: str) -> None:
    """That before the day of its sentence, else that before publication."""
    assert edtfs(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Britain sent a ship at the end of the year.", "2024-12"),
        ("Britain will send a ship at the end of the year.", "2025-12"),
        ("It went to court in 2018. Roe left on Monday. Bo went there at the end of the year.",
         "2024-12"),
    ],
)  # fmt: skip
def test_the_end_of_the_year_is_over_where_the_verb_is_past(text: str, found: str) -> None:
    """Then it is last year's, and of no year that the text has left."""
    assert edtfs(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They met on Monday over the attack of 7 January. Roe left a day earlier.", "2025-02-09"),
        (
            "They met on Monday over the long strike of 7 January. Roe left a day later.",
            "2025-02-11",
        ),
        ("They met on Monday, and on the night of 7 January. Roe left a day later.", "2025-01-08"),
        ("The attack of 7 January failed. Roe left a day later.", "2025-01-08"),
    ],
)
def test_a_thing_s_date_is_not_told_on_from(text: str, found: str) -> None:
    """Unless no other date stands before it; a night of a day is no thing of it."""
    assert values(text)[-1] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They may meet at the end of the week.", "2025-02-14/2025-02-16"),
        ("They may meet at the end of next week.", "2025-02-21/2025-02-23"),
        ("They must meet by the end of the week.", "../2025-02-16"),
    ],
)
def test_the_end_of_a_week_is_its_last_three_days(text: str, found: str) -> None:
    """A limit takes in all of them."""
    assert edtfs(text) == [found]


def test_a_month_of_the_pluperfect_lies_before_the_date_told_last() -> None:
    """In a history: the December before January, and from there on as it goes."""
    text = (
        "Thirty years ago, in January 1993, they met. Talks had stalled in December."
        " Roe flew in on 20 January."
    )
    assert edtfs(text, date(2023, 5, 1)) == ["1993", "1993-01", "1992-12", "1993-01-20"]
