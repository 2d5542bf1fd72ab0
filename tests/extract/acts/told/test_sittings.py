"""Talks that a stretch of days tells of."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.acts.told.sittings import days_back
from extract.reading import read
from store.model import Claim, Kind

_DAY = date(2031, 3, 12)  # a Wednesday


def talks(text: str) -> list[Claim]:
    """Return the meetings that a page tells of."""
    reading = read(text, published=_DAY, book=ActorBook.builtin())
    return [one for one in reading.claims if one.kind is Kind.CONSULT]


def told(text: str) -> list[tuple[str, list[str]]]:
    """Return the days of the meetings, and who took part."""
    return [(one.date, [each.name for each in one.actors]) for one in talks(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile signed a truce on Monday after five days of talks.",
         ("2031-03-06/2031-03-10", ["Peru", "Chile"])),
        ("Peru and Chile signed a truce on Monday after three days of haggling.",
         ("2031-03-08/2031-03-10", ["Peru", "Chile"])),
        ("Peru and Chile signed a truce on Monday after two weeks of negotiating.",
         ("2031-02-24/2031-03-10", ["Peru", "Chile"])),
        ("After four days and three nights at the table, Peru and Chile signed a truce on Monday.",
         ("2031-03-07/2031-03-10", ["Peru", "Chile"])),
        ("Peru pulled out on Monday following two days of talks with Chile.",
         ("2031-03-09/2031-03-10", ["Chile", "Peru"])),
        ("A truce was signed on Monday after six days of talks between Peru and Chile.",
         ("2031-03-05/2031-03-10", ["Peru", "Chile"])),
        ("Negotiations between Peru and Chile broke off on Monday after two days of mediation.",
         ("2031-03-09/2031-03-10", ["Peru", "Chile"])),
        ("Peru and Chile signed a truce on Monday after an all-night bargaining session.",
         ("2031-03-09/2031-03-10", ["Peru", "Chile"])),
        ("Peru and Chile signed a truce on Monday after an evening of haggling.",
         ("2031-03-10", ["Peru", "Chile"])),
        ("Peru and Chile signed a truce on Monday after marathon talks.",
         ("2031-03-10", ["Peru", "Chile"])),
        ("Peru gave way to Chile on Monday in an all-night bargaining marathon.",
         ("2031-03-09/2031-03-10", ["Chile", "Peru"])),
        ("Peru and Chile met on Monday in an all-night session.",
         ("2031-03-10", ["Peru", "Chile"])),
    ],
)  # fmt: skip
def test_days_of_talks_are_talks_of_these_days(text: str, expected: tuple[str, list[str]]) -> None:
    """They end on the day of what followed; parties are those beside them, or of the sentence."""
    assert told(text) == [expected]


def test_who_mediated_took_part_in_the_talks_and_signed_nothing() -> None:
    """Peru is the mediator of "two days of talks mediated by Peru"."""
    text = "France and Spain signed a truce on Monday after two days of talks mediated by Peru."
    assert told(text) == [("2031-03-09/2031-03-10", ["France", "Spain", "Peru"])]
    signed = read(text, published=_DAY, book=ActorBook.builtin()).claims[0]
    assert [one.name for one in signed.actors] == ["France", "Spain"]


def test_a_verb_that_tells_of_the_talks_is_not_told_twice() -> None:
    """One act, of these ten days, is "ten days of talks led by Peru"."""
    text = "France and Spain signed a truce on Monday after ten days of talks led by Peru."
    assert [one.date for one in talks(text)] == ["2031-03-01/2031-03-10"]


def test_those_who_met_before_take_part_where_nobody_is_named() -> None:
    """Talks of nobody are taken, with a doubt, for those of whoever met before."""
    page = "Peru met Chile in March. The price fell on Monday after two days of talks."
    last = talks(page)[-1]
    assert (last.date, sorted(one.name for one in last.actors)) == (
        "2031-03-09/2031-03-10",
        ["Chile", "Peru"],
    )
    assert last.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile signed a truce on Monday after five days of rain.",
        "Peru and Chile will sign a truce on Monday after five days of talks.",
        "If Peru and Chile sign a truce after five days of talks, France will pay.",
        "Peru and Chile signed a truce on Monday after a long evening.",
        "Peru and Chile signed a truce on Monday after a city marathon.",
        "Peru sent no ship on Monday for five days of talks.",
        "Peru and Chile signed a truce on Monday after five days at the seaside.",
        "Peru and Chile signed a truce on Monday after five days in which talks were rare.",
        "Peru rejected the plan on Monday after six weeks at the table had ended in a quarrel.",
    ],
)
def test_what_took_no_talks_or_is_yet_to_come_tells_of_none(text: str) -> None:
    """Days of rain, talks of tomorrow, and talks whose end a verb tells."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [("five days", 4), ("two nights", 1), ("four weeks", 28), ("3 days", 2), ("two months", 60),
     ("several days", None), ("days", None), ("two hours", None), ("a day", 0)],
)  # fmt: skip
def test_days_are_counted_back_from_the_last(words: str, expected: int | None) -> None:
    """Days hold the last of them, weeks reach back to the same weekday."""
    assert days_back(words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru and Chile signed a truce on Monday after five days of talks.",
         "Peru and Chile: five days of talks"),
        ("A truce was signed on Monday after six days of talks between Peru and Chile.",
         "Six days of talks between Peru and Chile"),
    ],
)  # fmt: skip
def test_the_row_names_who_talked(text: str, expected: str) -> None:
    """Before a colon, where the words do not name them."""
    assert talks(text)[0].headline == expected
