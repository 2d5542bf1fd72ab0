"""Whether an act was done, goes on, is to come, hangs on a condition, or was not done."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reading import read
from tests.extract.acts.test_breadth import _BOOK


def statuses(text: str) -> list[str]:
    """Return kind and status of each act of a sentence."""
    found = read(text, published=date(2031, 3, 12), book=_BOOK)
    return [f"{one.kind} {one.status}" for one in found.claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rossi will meet Okafor if the truce holds.", ["CONSULT conditional"]),
        ("If the truce holds, Rossi will meet Okafor.", ["CONSULT conditional"]),
        ("Unless the truce breaks, Rossi will meet Okafor.", ["CONSULT conditional"]),
        ("If the Ruritanians offer a truce, Rossi will meet Okafor.", ["CONSULT conditional"]),
        ("Rossi would meet Okafor if the truce held.", ["CONSULT conditional"]),
        ("Rossi has dropped the claim and would accept the offer.", ["AGREE conditional"]),
        ("Rossi dropped the claim and would accept the offer.", ["AGREE planned"]),
        ("Rossi would accept the offer.", ["AGREE planned"]),
        ("Lund said that Rossi would meet Okafor.", ["CONSULT planned"]),
        ("Rossi will meet Okafor as long as the truce holds.", ["CONSULT conditional"]),
        ("Assuming the truce holds, Rossi will meet Okafor.", ["CONSULT conditional"]),
        ("Rossi would have met Okafor.", ["CONSULT denied"]),
        ("Rossi would have met Okafor if the truce had held.", ["CONSULT conditional"]),
        ("Rossi would have met Okafor by Friday.", ["CONSULT planned"]),
    ],
)
def test_would_supposes_or_foretells(text: str, expected: list[str]) -> None:
    """Conditions suppose, and so does "would" beside the present; behind a past it is to come."""
    assert statuses(text)[-1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rossi and Okafor meet in Geneva on Friday.", "CONSULT planned"),
        ("Rossi meets Okafor tonight.", "CONSULT planned"),
        ("Rossi flies to Szohod tomorrow.", "CONSULT planned"),
        ("Rossi met Okafor on Friday.", "CONSULT happened"),
        ("Rossi demands a vote on Friday.", "REQUEST happened"),
        ("Rossi rejects the offer on Friday.", "REJECT happened"),
    ],
)
def test_the_present_beside_a_day_is_a_timetable(text: str, expected: str) -> None:
    """What is fixed is told in the present; what is said at once is not put off by a day."""
    assert statuses(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania has been bombing Borduria for a year.", "ASSAULT ongoing"),
        ("Ruritania had been bombing Borduria for a year.", "ASSAULT happened"),
        ("Ruritania has bombed Borduria.", "ASSAULT happened"),
        ("Borduria is being bombed by Ruritania.", "ASSAULT ongoing"),
        ("Borduria is bombed by Ruritania.", "ASSAULT happened"),
        ("Lund said that Rossi and Okafor were meeting in Geneva.", "CONSULT ongoing"),
        ("Rossi and Okafor were meeting in Geneva.", "CONSULT happened"),
        ("Borduria favours the offer.", "SUPPORT ongoing"),
        ("Borduria backs the offer.", "SUPPORT happened"),
    ],
)
def test_what_lasts_is_ongoing(text: str, expected: str) -> None:
    """The progressive and its passive last, reported ones as well, and so do leanings."""
    assert statuses(text)[-1] == expected


def test_who_stands_somewhere_goes_on_standing_there() -> None:
    """“Which backs the offer” describes; as a sentence of its own it tells of an act."""
    assert statuses("Borduria, which backs the offer, met Rossi.")[0] == "SUPPORT ongoing"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rossi almost signed the treaty.", "SUPPORT denied"),
        ("Rossi had very nearly signed the treaty.", "SUPPORT denied"),
        ("Rossi signed nearly every treaty.", "SUPPORT happened"),
        ("Rossi and Okafor no longer meet.", "CONSULT denied"),
        ("Rossi came close to signing the treaty.", "SUPPORT denied"),
        ("Rossi was close to signing the treaty.", "SUPPORT denied"),
        ("Rossi is close to signing the treaty.", "SUPPORT conditional"),
        ("Rossi is considering signing the treaty.", "SUPPORT conditional"),
    ],
)
def test_what_was_near_was_not_done(text: str, expected: str) -> None:
    """Nearly is not, no longer is not, and what is weighed hangs."""
    assert statuses(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rossi said that she would oppose the offer.", "REJECT happened"),
        ("Lund said that Rossi would oppose the offer.", "REJECT planned"),
        ("Rossi will oppose the offer.", "REJECT planned"),
    ],
)
def test_who_says_that_he_will_refuse_has_refused(text: str, expected: str) -> None:
    """One's own word is the refusal; another's foretells it."""
    assert statuses(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If all goes well, Rossi will meet Okafor.", "CONSULT conditional"),
        ("Unless Lund recants, Rossi will meet Okafor.", "CONSULT conditional"),
        ("If all went well; Rossi will meet Okafor.", "CONSULT planned"),
        ("Under the plan, Rossi would meet Okafor.", "CONSULT conditional"),
        ("Rossi would meet Okafor under the new draft.", "CONSULT conditional"),
        ("Under the pact, Rossi would meet Okafor.", "CONSULT planned"),
        ("Under the plan, Rossi will meet Okafor.", "CONSULT planned"),
    ],
)
def test_a_condition_or_a_draft_leaves_it_open(text: str, expected: str) -> None:
    """Whatever the condition's verb is; a pact that stands is kept."""
    assert statuses(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania drops its demand for an apology.", "CONCEDE happened"),
        ("Rossi waives the fines.", "CONCEDE happened"),
        ("Ruritania denies that any such offer was made.", "AGREE denied"),
        ("Ruritania denies that an offer was made.", "AGREE denied"),
        ("Rossi visited a town besieged by Borduria since May.", "ASSAULT ongoing"),
        ("Rossi visited a town besieged by Borduria in May.", "ASSAULT happened"),
    ],
)
def test_the_course_of_deeds(text: str, expected: str) -> None:
    """A concession told in the present is made, what is denied was not, what began goes on."""
    assert expected in statuses(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rossi will meet Okafor as soon as the terms are met.", "CONSULT conditional"),
        ("Rossi will meet Okafor as soon as the terms are met; Lund left.", "CONSULT conditional"),
        ("Rossi will meet Okafor as soon as possible.", "CONSULT planned"),
        ("Lund left as soon as the terms were met; Rossi will meet Okafor.", "CONSULT planned"),
        ("Members of neither house will sign the treaty.", "SUPPORT denied"),
        ("Members of the house will sign the treaty.", "SUPPORT planned"),
        ("Rossi has attacked Borduria all week.", "ASSAULT ongoing"),
        ("Rossi has attacked Borduria this week.", "ASSAULT happened"),
    ],
)
def test_small_words_that_make_a_course(text: str, expected: str) -> None:
    """As soon as, neither, and all week; a semicolon parts what hangs on a condition."""
    assert expected in statuses(text)
