"""Passives whose doer nobody names."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.reading import read

_DAY = date(2031, 3, 13)
_LEAD = "Talks between Peru and Chile on water opened in Lima on Monday. "


def told(sentence: str) -> list[str]:
    """Return kind, status and date of the acts of a sentence behind a lead."""
    claims = read(_LEAD + sentence, published=_DAY, book=ActorBook.builtin()).claims
    some = [one for one in claims if one.sentence == sentence]
    return [f"{one.kind} {one.status} {one.date}" for one in some]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The plan was put on hold on Tuesday.", "CONCEDE happened 2031-03-11"),
        ("The fees were scrapped on Tuesday.", "CONCEDE happened 2031-03-11"),
        ("No venue for a signing has been agreed.", "AGREE denied 2031-03-13"),
        ("Telephone lines were severed in 2011.", "SANCTION happened 2011"),
        ("Unions were promised two quiet years on Tuesday.", "AGREE happened 2031-03-11"),
        ("The members are to be balloted.", "SUPPORT planned 2031-03-13/.."),
        ("A vote will be held on Friday.", "SUPPORT planned 2031-03-14"),
    ],
)
def test_a_passive_of_what_talks_are_about_needs_no_doer(sentence: str, expected: str) -> None:
    """What is done on a day, to a party or to a plan is told, whoever did it."""
    assert told(sentence) == [expected]


@pytest.mark.parametrize("sentence", ["The door was closed.", "A majority is required."])
def test_a_passive_of_scenery_tells_nothing(sentence: str) -> None:
    """What is done to a thing, by nobody and on no day, is no act."""
    assert told(sentence) == []
