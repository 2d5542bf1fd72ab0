"""When a row of a timeline is dated."""

import datetime as dt

import pytest

from intake.formats.fields import TIMELINE, Record
from intake.timelines.dates import Dated, dated
from intake.timelines.errors import BadRowError

TODAY = dt.date(2025, 12, 30)


def of(dayfirst: bool | None = None, **row: object) -> Dated:
    """When a row of these values is dated."""
    return dated(Record(row, {}, TIMELINE), TODAY, dayfirst=dayfirst)


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("2025-03-11", "2025-03-11"),
        ("2025-03", "2025-03"),
        ("2025", "2025"),
        ("2025-12~", "2025-12~"),
        ("../2025-12-28", "../2025-12-28"),
        ("2025-12-27/2025-12-28", "2025-12-27/2025-12-28"),
        ("11 March 2025", "2025-03-11"),
        ("March 11, 2025", "2025-03-11"),
        ("March 2025", "2025-03"),
        ("spring 2025", "2025-21"),
        ("mid-January 2015", "2015-01-11/2015-01-20"),
        ("yesterday", "2025-12-29"),
        ("in March 2025", "2025-03"),
        ("during 2015", "2015"),
        ("c. 2015", "2015~"),
        ("about 11 March 2025", "2025-03-11~"),
        ("~2015-03", "2015-03~"),
        ("circa 2015?", "2015?"),
        ("around March to May 2025", "2025-03-01/2025-05-31"),
        ("since March 2025", "2025-03-01/.."),
        ("until 5 May 2025", "../2025-05-05"),
        ("2014-2015", "2014-01-01/2015-12-31"),
        ("3-5 March 2025", "2025-03-03/2025-03-05"),
        ("from 1 to 31 March 2025", "2025-03"),
        ("from January to December 2025", "2025"),
        ("31/3/2025", "2025-03-31"),
        (2025, "2025"),
    ],
)
def test_a_date_is_written_in_edtf_or_in_words(words: object, edtf: str) -> None:
    """Its wording is what stands there."""
    assert of(date=words) == Dated(edtf, str(words))


@pytest.mark.parametrize(("dayfirst", "edtf"), [(True, "2025-04-03"), (False, "2025-03-04")])
def test_a_person_may_say_which_number_is_the_day(dayfirst: bool, edtf: str) -> None:
    """As for articles."""
    assert of(dayfirst, date="3/4/2025").edtf == edtf


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("2025-03-11T14:30", "14:30"),
        ("2025-03-11 14:30:00", "14:30"),
        ("2025-03-11T14:30:00+01:00", "14:30+01:00"),
        ("2025-03-11 00:00:00", None),
    ],
)
def test_a_time_of_day_stands_apart(words: str, time: str | None) -> None:
    """Midnight is how spreadsheets write a day."""
    assert of(date=words) == Dated("2025-03-11", words, time)


def test_a_row_may_have_an_end() -> None:
    """Another date in a column of its own."""
    assert of(start="2025-03-11", end="13 March 2025") == Dated(
        "2025-03-11/2025-03-13", "2025-03-11 – 13 March 2025"
    )
    assert of(start="2025-03", end="2025-03") == Dated("2025-03", "2025-03")
    assert of(start="2025-03-11", end="11 March 2025").edtf == "2025-03-11"


def test_where_there_is_a_date_start_and_end_are_places_in_a_text() -> None:
    """As in Parley's own lists of claims."""
    assert of(date="2025-03-11", start=12, end=2030).edtf == "2025-03-11"
    assert of(date="2025-03-11", end="2025-03-12").edtf == "2025-03-11/2025-03-12"


def test_a_date_may_stand_in_parts() -> None:
    """A year, a month and a day, as far as they are there."""
    assert of(Year="2025", Month="3", Day="9").edtf == "2025-03-09"
    assert of(Year="2025", Month="3", Day="").edtf == "2025-03"
    assert of(Year=2025, Month="", Day="").edtf == "2025"
    assert of(year="2025").edtf == "2025"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ({}, "it has no date."),
        ({"date": " "}, "it has no date."),
        ({"date": "soon"}, "its date 'soon' is none that can be read."),
        ({"date": "about soon"}, "its date 'soon' is none that can be read."),
        ({"date": "~" * 900}, f"its date '{'~' * 60}' is none that can be read."),
        ({"date": "2025-02-30"}, "its date '2025-02-30' is none that can be read."),
        ({"date": "x" * 500}, f"its date '{'x' * 60}' is none that can be read."),
        (
            {"start": "2025-03-11", "end": "2025-03-09"},
            "'2025-03-11' to '2025-03-09' is no span of time.",
        ),
        (
            {"start": "mid-January 2015", "end": "2025"},
            "'mid-January 2015' is no single date.",
        ),
    ],
)
def test_what_is_no_date_is_refused(row: dict[str, object], why: str) -> None:
    """In words that follow the name of the row."""
    with pytest.raises(BadRowError) as refused:
        of(**row)  # type: ignore[arg-type]
    assert str(refused.value) == why
