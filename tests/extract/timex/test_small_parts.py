"""The parts under the tagger: calendar arithmetic, numbers, zones, feasts, verbs, stories."""
# ruff: noqa: E501 - a case reads better on one line

from __future__ import annotations

from datetime import date, datetime

import pytest

from extract.timex import amounts, holidays, strings, tag, when, zones
from extract.timex.direction import Direction, direction
from extract.timex.english import RULES
from extract.timex.finder import Finder, number_sorts
from extract.timex.grammar import compiled, inner_words
from extract.timex.modify import modified
from extract.timex.picking import gap
from extract.timex.resolvers import resolver
from extract.timex.story import day_first, is_story

NOON = datetime(2025, 7, 1, 12)


@pytest.mark.parametrize(
    ("unit", "steps", "value", "edtf"),
    [
        ("D", -1, "2024-12-31", "2024-12-31"),
        ("W", 0, "2025-W01", "2024-12-30/2025-01-05"),
        ("WE", 1, "2025-W02-WE", "2025-01-11/2025-01-12"),
        ("M", -1, "2024-12", "2024-12"),
        ("M", 12, "2026-01", "2026-01"),
        ("Q", -1, "2024-Q4", "2024-10/2024-12"),
        ("Q", 1, "2025-Q2", "2025-04/2025-06"),
        ("H", 1, "2025-H2", "2025-07/2025-12"),
        ("H", 0, "2025-H1", "2025-01/2025-06"),
        ("Y", -1, "2024", "2024"),
        ("DE", -1, "201", "201X"),
        ("CE", 0, "20", "20XX"),
    ],
)
def test_a_unit_moves_along_the_calendar(unit: str, steps: int, value: str, edtf: str) -> None:
    """From 1 January 2025."""
    one = when.of_unit(unit, date(2025, 1, 1), steps)

    assert one
    assert (one.value, one.unit, one.edtf) == (value, unit, edtf)


@pytest.mark.parametrize(
    ("base", "unit", "steps"), [(date.max, "D", 1), (date.min, "M", -1), (date.max, "CE", 1)]
)
def test_nothing_lies_off_the_calendar(base: date, unit: str, steps: int) -> None:
    """A step over its edge gives none."""
    assert when.of_unit(unit, base, steps) is None


def test_there_is_no_year_before_the_first() -> None:
    """The first decade and century begin with year 1, and none goes before."""
    assert when.decade(0).edtf == "0001/0009"
    assert when.century(0).first == date(1, 1, 1)
    assert when.safely(lambda: when.decade(-10)) is None
    assert tag("Songs of the 90s.", date(1, 1, 1)) == []


def test_the_day_of_a_month_shrinks_where_the_month_is_short() -> None:
    """31 January and a month is the last of February."""
    assert when.moved_by(date(2024, 1, 31), "M", 1) == date(2024, 2, 29)
    assert when.moved_by(date(2024, 2, 29), "Y", 1) == date(2025, 2, 28)
    assert when.moved_by(date(2024, 1, 31), "W", -1) == date(2024, 1, 24)


@pytest.mark.parametrize(
    ("sign", "edtf", "first", "last"),
    [
        ("SP", "2023-21", date(2023, 3, 1), date(2023, 5, 31)),
        ("SU", "2023-22", date(2023, 6, 1), date(2023, 8, 31)),
        ("FA", "2023-23", date(2023, 9, 1), date(2023, 11, 30)),
        ("WI", "2023-24", date(2023, 12, 1), date(2024, 2, 29)),
    ],
)
def test_a_season_is_three_months(sign: str, edtf: str, first: date, last: date) -> None:
    """Winter runs on into the next year."""
    one = when.season(2023, sign)

    assert (one.value, one.edtf, one.first, one.last) == (f"2023-{sign}", edtf, first, last)


def test_days_before_the_common_era_are_on_no_calendar() -> None:
    """They have a value and no EDTF."""
    one = when.before_christ("0490")

    assert (one.value, one.edtf, one.first) == ("BC0490", None, date.min)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("three", 3), ("twenty-one", 21), ("a", 1), ("an", 1), ("a dozen", 12), ("two dozen", 24),
        ("a hundred", 100), ("one hundred and five", 105), ("two thousand and one", 2001),
        ("1,460", 1460), ("2.5", 2.5), ("2 1/2", 2.5), ("half a", 0.5), ("half an", 0.5),
        ("three quarters of an", 0.75), ("quarter of an", 0.25), ("a four", 4),
        ("several", amounts.SOME), ("a few", amounts.SOME), ("", amounts.SOME),
        ("blue", None), ("1 2", None), ("1 1/0", None), ("x", None),
    ],
)  # fmt: skip
def test_an_amount_is_read_in_words_and_figures(words: str, number: float | None) -> None:
    """`SOME` for amounts without a number, `None` for none."""
    assert amounts.amount(words) == number


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("third", 3),
        ("21st", 21),
        ("twenty-first", 21),
        ("thirtieth", 30),
        ("21", None),
        ("blue", None),
    ],
)
def test_an_ordinal_is_read(words: str, number: int | None) -> None:
    """In words and figures."""
    assert amounts.ordinal(words) == number


@pytest.mark.parametrize(
    ("number", "unit", "value"),
    [
        (3, "Y", "P3Y"), (2.5, "Y", "P2.5Y"), (0.5, "Y", "P6M"), (0.5, "DE", "P5Y"), (1.5, "CE", "P150Y"),
        (2.5, "TH", "PT2H30M"), (0.5, "TH", "PT30M"), (0.5, "TM", "PT30S"), (1.5, "M", "P1.5M"),
        (amounts.SOME, "TM", "PTXM"), (amounts.SOME, "D", "PXD"), (1, "2W", "P2W"), (2, "6M", "P12M"),
        (amounts.SOME, "2W", "PXW"), (10, "TS", "PT10S"),
    ],
)  # fmt: skip
def test_a_length_is_a_timex_duration(number: float, unit: str, value: str) -> None:
    """Halves of hours and minutes are written out in the finer unit."""
    assert amounts.length(number, unit) == value


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2000, date(2000, 4, 23)),
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (1818, date(1818, 3, 22)),
    ],
)
def test_easter_sunday(year: int, day: date) -> None:
    """Of the Western churches, from the first to the late ones."""
    assert holidays.easter(year) == day


@pytest.mark.parametrize(
    ("rule", "day"),
    [
        ((12, 25), date(2025, 12, 25)), (-2, date(2025, 4, 18)), (1, date(2025, 4, 21)),
        ("thanksgiving", date(2025, 11, 27)), ("memorial", date(2025, 5, 26)),
        ("labor", date(2025, 9, 1)), ("king", date(2025, 1, 20)),
    ],
)  # fmt: skip
def test_a_feast_has_its_day(rule: tuple[int, int] | int | str, day: date) -> None:
    """Fixed, hung on Easter, or on a weekday of a month."""
    assert holidays.on_holiday(rule, 2025) == day


def test_the_last_weekday_of_a_december_is_in_its_year() -> None:
    """The month after December is of the next year."""
    assert holidays.nth_weekday(2025, 12, 2, -1) == date(2025, 12, 31)


@pytest.mark.parametrize(
    ("zone", "offset", "place", "minutes"),
    [
        ("GMT", None, None, 0), ("EST", None, None, -300), ("ET", None, None, -240),
        ("Eastern time", None, None, -240), ("Moscow time", None, None, 180), ("Z", None, None, 0),
        ("GMT", "+8", None, 480), ("UTC", "-3:30", None, -210), ("GMT", "+x", None, 0),
        (None, None, "Washington", -240), (None, None, "Kyiv", 180), (None, None, "Paris", 120),
        (None, None, "New York", -240), (None, None, "Geneva Lake", 120), (None, None, "Utopia", None),
        ("local time", None, None, None), ("local time", None, "Paris", 120), (None, None, None, None),
    ],
)  # fmt: skip
def test_words_say_a_zone(
    zone: str | None, offset: str | None, place: str | None, minutes: int | None
) -> None:
    """Abbreviations, zones by name, and places, in July."""
    assert zones.of_words(zone, offset, place, NOON) == minutes


@pytest.mark.parametrize(
    ("minutes", "sign"), [(None, ""), (0, "Z"), (-300, "-05:00"), (330, "+05:30")]
)
def test_an_offset_is_written_as_iso_8601_has_it(minutes: int | None, sign: str) -> None:
    """Nothing where none is known."""
    assert zones.written(minutes) == sign


@pytest.mark.parametrize(
    ("local", "utc", "minutes"),
    [
        ("13:00", "18:00Z", -300),
        ("01:00", "23:00Z", 120),
        ("23:30", "04:00Z", -270),
        ("05:30", "00:00Z", 330),
    ],
)
def test_two_clocks_tell_the_zone_between_them(local: str, utc: str, minutes: int) -> None:
    """Over midnight, too."""
    assert zones.between(local, utc) == minutes


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("They met on ", Direction.PAST),
        ("They will meet on ", Direction.FUTURE),
        ("They have until ", Direction.FUTURE),
        ("They have met since ", Direction.PAST),
        ("They were due on ", Direction.DUE),
        ("A vote scheduled for ", Direction.PLANNED),
        ("They agreed to buy it on ", Direction.DUE),
        ("They agreed to meet on ", Direction.FUTURE),
        ("They had resisted it until ", Direction.PAST),
        ("They had agreed to meet until ", Direction.FUTURE),
        ("They had been due on ", Direction.PAST),
        ("The act is set to begin on ", Direction.FUTURE),
        ("They set out on ", Direction.PAST),
        ("It will be signed on ", Direction.FUTURE),
        ("A need of ", Direction.NONE),
        ("Will they? Yes, on ", Direction.NONE),
    ],
)
def test_the_words_before_point_back_or_ahead(text: str, side: Direction) -> None:
    """The nearest cue within the sentence."""
    assert direction(text + "Monday.", len(text), len(text) + 6) is side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Monday they met.", Direction.PAST),
        ("Monday they will meet.", Direction.FUTURE),
        ("Monday they are to meet.", Direction.FUTURE),
        ("Monday they were to meet.", Direction.DUE),
        ("Monday was good.", Direction.PAST),
        ("Monday. They will meet.", Direction.NONE),
    ],
)
def test_else_the_words_after_do(text: str, side: Direction) -> None:
    """The first cue within the sentence."""
    assert direction(text, 0, 6) is side


def test_a_story_has_many_dates_of_long_ago_and_little_news() -> None:
    """Five old years at the least, and no news words among them."""
    old = "In 1861, 1862, 1863, 1864 and 1865 they fought."
    published = date(2010, 1, 1)

    assert is_story(old, published)
    assert not is_story("In 1861 and 1862 they fought.", published)
    assert not is_story(old + " Today, yesterday, tomorrow.", published)
    assert not is_story(old + " 2010 2010 2009 2010", published)
    assert is_story("In 490 BC, 480 BC, 479 BC, 478 BC and 477 BC they fought.", published)


@pytest.mark.parametrize(
    ("text", "told", "country", "order"),
    [
        ("", None, None, None), ("", True, "US", True), ("25/03/2025", None, "US", True),
        ("03/25/25", None, "GB", False), ("03/04/2025", None, "us", False), ("", None, "FR", True),
    ],
)  # fmt: skip
def test_the_order_of_figures(
    text: str, told: bool | None, country: str | None, order: bool | None
) -> None:
    """Told, shown, or of the country."""
    assert day_first(text, told=told, country=country) is order


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("12 Mar 2015", "2015-03-12"), ("March 2016", "2016-03"),
        ("a" * 70, None), ("we <b>", None), ("7", None), ("zzzz", None),
    ],
)  # fmt: skip
def test_dateparser_gives_what_is_named_and_no_finer(words: str, value: str | None) -> None:
    """A month is a month, not today's day of it."""
    found = strings.resolved(words, date(2025, 2, 14))

    assert (found and found.value) == value


def test_dateparser_reads_the_order_that_it_is_told() -> None:
    """Day first where told."""
    found = strings.resolved("03.04.2025", date(2025, 2, 14), dayfirst=True)

    assert found
    assert found.value == "2025-04-03"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_compiles_and_has_a_resolver(rule: object) -> None:
    """The table names only what is there."""
    assert rule in RULES
    for one in RULES:
        assert callable(resolver(one.resolver))
        assert compiled(one).groups >= 0


def test_an_unknown_resolver_is_an_error() -> None:
    """A misspelt name in the table is found at once."""
    with pytest.raises(KeyError, match="nobody"):
        resolver("nobody")


def test_names_of_rules_are_their_own() -> None:
    """One name, one class."""
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_inner_words_are_those_of_the_patterns() -> None:
    """A phrase may hold them; other words end it."""
    assert {"the", "of", "january", "monday", "later", "end"} <= inner_words()
    assert "treaty" not in inner_words()


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("1999", {"year"}), ("3999", None), ("12:30", {"clock"}), ("3/4", {"slash"}), ("3/x", None),
        ("123", None), ("12345", None), ("90s", {"decade"}), ("1990s", {"year", "decade"}), ("91s", None),
    ],
)  # fmt: skip
def test_figures_are_heads_by_length_and_neighbours(text: str, sorts: set[str] | None) -> None:
    """A bare number is none."""
    length = next((place for place, sign in enumerate(text) if not sign.isdigit()), len(text))

    assert number_sorts(text, 0, length) == (sorts and frozenset(sorts))


def test_a_phrase_is_followed_back_within_its_paragraph() -> None:
    """Over known words, and not over a blank line or a semicolon."""
    starts = {
        text: [head.starts for head in Finder(text).heads()]
        for text in ("the last week", "the; week", "the\n\nweek", "a blue week")
    }

    assert starts == {
        "the last week": [[0, 4, 9]],
        "the; week": [[5]],
        "the\n\nweek": [[5]],
        "a blue week": [[7]],
    }


def test_a_modifier_without_a_meaning_changes_nothing() -> None:
    """The rest of a month is the month; a day has no early part."""
    month, one_day = when.month(2025, 2), when.day(date(2025, 2, 14))

    assert modified(month, "the rest of") == month
    assert modified(month, None) == month
    assert modified(one_day, "late") == one_day


def test_a_gap_is_counted_to_the_nearer_end() -> None:
    """Nothing within the stretch."""
    month = when.month(2025, 2)

    assert gap(month, date(2025, 2, 14)) == 0
    assert gap(month, date(2025, 3, 2)) == 2
    assert gap(month, date(2025, 1, 30)) == 2
