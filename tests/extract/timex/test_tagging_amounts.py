"""Clock times, durations and sets, and what is no time expression at all."""

from __future__ import annotations

from datetime import date

import pytest

from extract.timex import tag
from tests.extract.timex.reading import FRIDAY, only, pairs, values


@pytest.mark.parametrize(
    ("text", "words", "value", "time"),
    [
        ("They met at 9 a.m. there.", "9 a.m.", "2025-02-14T09:00", "09:00"),
        ("They met at 9:30pm there.", "9:30pm", "2025-02-14T21:30", "21:30"),
        (
            "They met at 12:01 a.m. on Thursday.",
            "12:01 a.m. on Thursday",
            "2025-02-13T00:01",
            "00:01",
        ),
        ("They met at 12 p.m. there.", "12 p.m.", "2025-02-14T12:00", "12:00"),
        ("They met at 15:45 there.", "15:45", "2025-02-14T15:45", "15:45"),
        ("They met at 1800 GMT there.", "1800 GMT", "2025-02-14T18:00Z", "18:00Z"),
        ("They met at 18:00 UTC Monday.", "18:00 UTC Monday", "2025-02-10T18:00Z", "18:00Z"),
        ("They met at 0730 EDT there.", "0730 EDT", "2025-02-14T07:30", "07:30-04:00"),
        ("They met at half past five there.", "half past five", "2025-02-14T05:30", "05:30"),
        (
            "They met at half past five in the evening.",
            "half past five in the evening",
            "2025-02-14T17:30",
            "17:30",
        ),
        ("They met at a quarter to nine.", "a quarter to nine", "2025-02-14T08:45", "08:45"),
        ("They met at ten minutes to one.", "ten minutes to one", "2025-02-14T00:50", "00:50"),
        (
            "They met at one minute past midnight on Monday.",
            "one minute past midnight on Monday",
            "2025-02-10T00:01",
            "00:01",
        ),
        (
            "They met at 5 minutes before midnight.",
            "5 minutes before midnight",
            "2025-02-14T23:55",
            "23:55",
        ),
        (
            "They met at five minutes after noon.",
            "five minutes after noon",
            "2025-02-14T12:05",
            "12:05",
        ),
        ("They met at noon yesterday.", "noon yesterday", "2025-02-13T12:00", "12:00"),
        ("They met at midnight there.", "midnight", "2025-02-14T24:00", "24:00"),
        (
            "They met at three o'clock in the afternoon.",
            "three o'clock in the afternoon",
            "2025-02-14T15:00",
            "15:00",
        ),
        ("They met at 9 p.m. EST there.", "9 p.m. EST", "2025-02-14T21:00", "21:00-05:00"),
        (
            "They met at 9 a.m. in Washington.",
            "9 a.m. in Washington",
            "2025-02-14T09:00",
            "09:00-05:00",
        ),
        ("They met at 9 a.m. in Utopia.", "9 a.m.", "2025-02-14T09:00", "09:00"),
        (
            "They met at 9 a.m. Moscow time.",
            "9 a.m. Moscow time",
            "2025-02-14T09:00",
            "09:00+03:00",
        ),
        (
            "They met at 6:40 p.m. (GMT+8) there.",
            "6:40 p.m. (GMT+8)",
            "2025-02-14T18:40",
            "18:40+08:00",
        ),
        ("They met at 9 a.m. on 3 May 2011.", "9 a.m. on 3 May 2011", "2011-05-03T09:00", "09:00"),
        (
            "They met at 9 a.m. on May 3, 2011.",
            "9 a.m. on May 3, 2011",
            "2011-05-03T09:00",
            "09:00",
        ),
        (
            "They will meet at 9 a.m. next Monday.",
            "9 a.m. next Monday",
            "2025-02-17T09:00",
            "09:00",
        ),
    ],
)
def test_a_clock_time_has_its_day_and_zone(text: str, words: str, value: str, time: str) -> None:
    """Value as TIMEX3, time with the offset where the text gives one."""
    one = only(text)

    assert (text[one.start : one.end], one.type, one.value, one.time) == (
        words,
        "TIME",
        value,
        time,
    )


def test_a_clock_time_and_its_utc_tell_the_zone() -> None:
    """One in the afternoon at 1800 GMT is five hours behind."""
    first, second = tag("It begins at 1 p.m. on Sunday local time (1800 GMT).", FRIDAY)

    assert (first.time, first.edtf) == ("13:00-05:00", "2025-02-16T13:00:00-05:00")
    assert second.time == "18:00Z"


def test_local_time_is_that_of_the_last_place_named() -> None:
    """A place that the zone data knows, of one word or two."""
    text = "They flew to New York Thursday. They meet at 9 a.m. local time."

    assert tag(text, FRIDAY)[-1].time == "09:00-05:00"
    assert tag(text.replace("New York", "Geneva"), FRIDAY)[-1].time == "09:00+01:00"
    assert tag(text.replace("New York", "Utopia"), FRIDAY)[-1].time == "09:00"


def test_midnight_beside_its_utc_keeps_its_day() -> None:
    """The offset stands with the time alone."""
    first, _ = tag("It ends at midnight on Sunday (0500 GMT).", FRIDAY)

    assert (first.time, first.edtf) == ("24:00-05:00", "2025-02-09")


def test_the_offset_is_that_of_the_day() -> None:
    """Summer time counts where the place has it."""
    assert only("They met at 9 a.m. in Washington.", date(2025, 7, 1)).time == "09:00-04:00"


def test_a_clock_time_takes_the_day_beside_it() -> None:
    """The last day that the text speaks of."""
    assert values("They met on Monday. At 9 a.m. they left.") == ["2025-02-10", "2025-02-10T09:00"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They spoke for three hours.", "three hours", "PT3H"),
        ("They spoke for about an hour.", "about an hour", "PT1H"),
        ("They spoke for half an hour.", "half an hour", "PT30M"),
        ("They spoke for two and a half hours.", "two and a half hours", "PT2H30M"),
        ("They spoke for an hour and a half.", "an hour and a half", "PT1H30M"),
        ("They spoke for 1 hour 15 minutes.", "1 hour 15 minutes", "PT1H15M"),
        ("They spoke for 75 minutes.", "75 minutes", "PT75M"),
        ("It took two days and 3 hours.", "two days and 3 hours", "P2DT3H"),
        ("A 60-day truce began.", "60-day", "P60D"),
        ("A four day rally began.", "four day", "P4D"),
        ("It took over two and a half years.", "over two and a half years", "P2.5Y"),
        ("It took 2 1/2 years.", "2 1/2 years", "P2.5Y"),
        ("It took half a century.", "half a century", "P50Y"),
        ("It took half a year.", "half a year", "P6M"),
        ("It took two decades.", "two decades", "P20Y"),
        ("It took a fortnight.", "a fortnight", "P2W"),
        ("It took several months.", "several months", "PXM"),
        ("It took a couple of weeks.", "a couple of weeks", "PXW"),
        ("It took years.", "years", "PXY"),
        ("It took hours.", "hours", "PTXH"),
        ("It took twenty-four hours.", "twenty-four hours", "PT24H"),
        ("It took one hundred and five days.", "one hundred and five days", "P105D"),
        ("It took two dozen days.", "two dozen days", "P24D"),
        ("It took 1,460 days.", "1,460 days", "P1460D"),
        ("A year-long strike ended.", "year-long", "P1Y"),
        ("Their decades-long feud ended.", "decades-long", "PXY"),
        ("A yearlong strike ended.", "yearlong", "P1Y"),
        ("Their monthslong feud ended.", "monthslong", "PXM"),
        ("Two millennia passed.", "Two millennia", "P2000Y"),
        ("It was the worst single-day loss.", "single-day", "P1D"),
        ("They met in the past decade.", "the past decade", "P10Y"),
        ("They meet in the next few days.", "the next few days", "PXD"),
    ],
)
def test_a_length_of_time_is_a_duration(text: str, words: str, value: str) -> None:
    """Typed as such, and never mistaken for a date."""
    found = [one for one in tag(text, FRIDAY) if one.type == "DURATION"]

    assert [(text[one.start : one.end], one.value) for one in found] == [(words, value)]


def test_minutes_given_to_somebody_are_a_length() -> None:
    """No hour follows."""
    assert values("He gave ten minutes to one man and half past use.") == ["PT10M"]


def test_two_lengths_of_one_unit_are_two_durations() -> None:
    """The unit counts for both."""
    assert pairs("It takes between 60 and 90 days.") == [("60", "P60D"), ("90 days", "P90D")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("They meet every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
        ("They meet every Saturday morning.", "every Saturday morning", "XXXX-WXX-6TMO"),
        ("They meet each year.", "each year", "P1Y"),
        ("They meet every two years.", "every two years", "P2Y"),
        ("They meet every other day.", "every other day", "P2D"),
        ("They meet every third week.", "every third week", "P3W"),
        ("They meet every few weeks.", "every few weeks", "PXW"),
        ("They meet every summer.", "every summer", "XXXX-SU"),
        ("They meet every May.", "every May", "XXXX-05"),
        ("They meet every morning.", "every morning", "XXXX-XX-XXTMO"),
        ("They meet daily.", "daily", "P1D"),
        ("The annual loss grew.", "annual", "P1Y"),
        ("They meet twice a week.", "a week", "P1W"),
        ("They make 15 a year.", "a year", "P1Y"),
        ("They make ten per day.", "per day", "P1D"),
        ("They rest on weekends.", "weekends", "XXXX-WXX-WE"),
        ("They rest on Mondays.", "Mondays", "XXXX-WXX-1"),
        ("They rest in the mornings.", "mornings", "XXXX-XX-XXTMO"),
    ],
)
def test_what_recurs_is_a_set(text: str, words: str, value: str) -> None:
    """Periods as durations, recurring days in TIMEX3's X form."""
    one = only(text)

    assert (text[one.start : one.end], one.type, one.value) == (words, "SET", value)
    assert one.edtf is None


@pytest.mark.parametrize(
    "text",
    [
        "We may agree, and it may rain.",
        "Theresa May spoke. A plan by May failed.",
        "They march on, and the march went well.",
        "The Long March was long.",
        "They sat down and wed.",
        "The Sun wrote so.",
        "April Jones and June Carter sang.",
        "It costs $2000 or £1,999 or 1950%.",
        "The 2008 soldiers and 1945 jobs went.",
        "The 747s and the score of 21-15 stood.",
        "He is 45 years old, a 45-year-old man aged 3 years.",
        "She is in her 50s and he in his sixties.",
        "A second attempt and a second round came.",
        "Prices fall and rivers spring from rock.",
        "The fall of the town was slow.",
        "Demands that fall outside the law, and those that fall short, were ended.",
        "The Good Friday Agreement held.",
        "Black Monday was black.",
        "He won 21:15 there.",
        "The Winter Palace burned.",
        "A quarter of the men left.",
        "Unit 1234567 of room 1200 stood.",
        "The Daily Mirror wrote so.",
        "Now that it is done, we go.",
        "The current account is full.",
        "The list is up to date.",
        "It was half past thirteen.",
        "He has twenty seven men and nineteen men.",
        "It ended 1-1-14 or so.",
        "Build 3.2.1999.4 is out.",
    ],
)
def test_what_looks_like_a_date_and_is_none(text: str) -> None:
    """Money, scores, ages, names, verbs and counts."""
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Theresa May left in May.", "May"),
        ("They came in March to march.", "March"),
        ("They came on Sat. 3 to sit.", "Sat."),
        ("They sat on Wed. in the sun.", "Wed."),
    ],
)
def test_the_same_words_are_dates_where_their_neighbours_say_so(text: str, words: str) -> None:
    """A preposition, a number or a capital decides."""
    assert [found for found, _ in pairs(text)][:1] == [words]
