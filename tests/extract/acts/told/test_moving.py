"""Acts whose day is changed, told of on each of their days."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.reading import read

BOOK = ActorBook.builtin()


def days_told(sentence: str) -> list[str]:
    """Kind, status and date of every claim of a sentence published on Tuesday 14 October 2025."""
    text = f"A title for the page\n\n{sentence}\n"
    found = read(text, published=date(2025, 10, 14), book=BOOK).claims
    return [f"{one.kind.value} {one.status.value} {one.date}" for one in found]


def test_what_is_moved_is_off_on_its_old_day_and_planned_on_its_new_one() -> None:
    """Both days are told, and the moving is no meeting of the day of publication."""
    assert days_told(
        "The summit between Chad and Mali was moved from 10 November to 2 December."
    ) == [
        "CONSULT planned 2025-12-02",
        "CONSULT denied 2025-11-10",
    ]
    assert days_told("Chad brought forward its visit to Mali from 20 November to 3 November.") == [
        "CONSULT planned 2025-11-03",
        "CONSULT denied 2025-11-20",
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The talks between Chad and Mali were postponed until 20 November.",
            "CONSULT planned 2025-11-20",
        ),
        ("The ministers of Mali postponed the vote until January.", "SUPPORT planned 2026-01"),
        (
            "The meeting of Chad and Mali has been put back to 6 November.",
            "CONSULT planned 2025-11-06",
        ),
        (
            "The summit of Chad and Mali was brought forward to 3 November.",
            "CONSULT planned 2025-11-03",
        ),
        ("The meeting of Chad and Mali could be delayed until May.", "CONSULT conditional 2026-05"),
    ],
)
def test_what_has_only_a_new_day_is_planned_on_it(sentence: str, expected: str) -> None:
    """To put something off until a day is to plan it for that day, or perhaps to."""
    assert days_told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Talks due on Friday between Chad and Mali were postponed.",
        "Chad postponed talks with Mali that were due on Friday.",
        "Chad cancelled a meeting with Mali planned for Friday.",
        "Talks between Chad and Mali, set for Friday, were called off.",
    ],
)
def test_what_has_no_new_day_is_off_on_its_old_one(sentence: str) -> None:
    """The day for which it was planned is that on which it is not held; it is told of once."""
    assert days_told(sentence) == ["CONSULT denied 2025-10-17"]


def test_who_puts_off_his_own_threat_gives_way_and_plans_it_anew() -> None:
    """The giving way is of the day of the news, and the threat of the day to come."""
    assert days_told("Mali pushed back the tariff rise on Chad to 1 May.") == [
        "CONCEDE happened 2025-10-14",
        "SANCTION planned 2026-05-01",
    ]
    assert days_told("The pilots’ union postponed its strike until 20 November.") == [
        "CONCEDE happened 2025-10-14",
        "PROTEST planned 2025-11-20",
    ]


def test_a_threat_called_off_had_been_planned_for_its_day() -> None:
    """A strike that is called off is told of as it was planned, and as called off."""
    assert sorted(days_told("A strike due on 20 November was called off by the union.")) == [
        "CONCEDE happened 2025-10-14",
        "PROTEST planned 2025-11-20",
    ]


def test_until_a_week_is_in_that_week() -> None:
    """What is put off until next week is planned for its seven days."""
    told = days_told("The pilots’ union postponed its strike until next week.")
    assert told[1:] == ["PROTEST planned 2025-10-20/2025-10-26"]


def test_a_strike_that_was_due_and_is_off_is_two_acts() -> None:
    """Its day is told of once, and the calling off is no plan."""
    told = days_told("A strike by pilots that was due to begin on Friday has been called off.")
    assert told == ["PROTEST planned 2025-10-17", "CONCEDE happened ../2025-10-14"]


def test_steps_back_from_a_dated_act() -> None:
    """Who acted so long after another had, dates the other."""
    told = days_told("Chad quit the pact in 2018, two years after Mali had signed it.")
    assert told[1] == "SUPPORT happened 2016"
    told = days_told("Chad left the talks on Monday, two days after Mali had signed the deal.")
    assert told == ["SANCTION happened 2025-10-13", "SUPPORT happened 2025-10-11"]


def test_a_truce_that_ends_is_over() -> None:
    """What is made for a time ends as it expires; who ends it breaks it."""
    assert days_told("The truce between Chad and Mali ended on Friday.") == [
        "STATE happened 2025-10-10"
    ]
    assert days_told("The truce was ended by Mali.") == ["SANCTION happened 2025-10-14"]


def test_a_strike_deadline_is_that_of_the_strike() -> None:
    """Who puts off the day of his own strike gives way, and strikes later."""
    told = days_told("The pilots’ union pushed back a strike deadline by a week, to 19 November.")
    assert told == ["CONCEDE happened 2025-10-14", "PROTEST planned 2025-11-19"]


def test_what_slips_by_itself_is_moved() -> None:
    """Nobody need be said to have moved it."""
    told = days_told("A vote on the deal, originally due on Friday, slipped to 26 November.")
    assert told == ["SUPPORT denied 2025-10-17", "SUPPORT planned 2025-11-26"]


def test_a_strike_averted_was_not_held_on_its_day() -> None:
    """The day is that for which it was planned."""
    assert days_told("A strike planned for last November was averted.") == [
        "PROTEST denied 2024-11"
    ]


def test_penalties_that_were_to_come_are_planned_and_frozen() -> None:
    """A relative clause far from its noun tells of the noun that can take effect."""
    told = days_told(
        "Sanctions on four men, which were to have come into force on 1 October, "
        "were frozen by Mali."
    )
    assert told == ["SANCTION planned 2025-10-01", "CONCEDE happened 2025-10-14"]


def test_what_is_adjourned_was_held_and_goes_on() -> None:
    """Talks that are adjourned on one day until another are on both."""
    told = days_told("The talks of Chad and Mali were adjourned on Monday until Thursday.")
    assert told == ["CONSULT happened 2025-10-13", "CONSULT planned 2025-10-16"]


def test_what_will_not_be_called_off_is_to_come() -> None:
    """Not to cancel what lies ahead is no holding of it."""
    assert days_told("Chad will not cancel the visit to Mali.") == ["CONSULT planned 2025-10-14/.."]


def test_what_is_not_moved_stays() -> None:
    """A denial of the moving plans nothing."""
    assert "CONSULT planned 2025-11-20" not in days_told(
        "The talks between Chad and Mali were not postponed until 20 November."
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The next talks of Chad and Mali are on 15 December.", "CONSULT planned 2025-12-15"),
        ("The vote is on Friday.", "SUPPORT planned 2025-10-17"),
        ("The strike will be on Monday.", "PROTEST planned 2025-10-20"),
        ("The deadline is midnight.", "STATE planned 2025-10-14"),
        ("The deadline for a deal is now 31 October.", "STATE planned 2025-10-31"),
        ("The meeting of Chad and Mali is not until May.", "CONSULT planned 2026-05"),
        ("The last meeting of Chad and Mali was on 3 October.", "CONSULT happened 2025-10-03"),
    ],
)
def test_what_stands_on_the_calendar_is_planned(sentence: str, expected: str) -> None:
    """That something is on a day plans it for that day, and that it was says that it happened."""
    assert days_told(sentence) == [expected]


def test_a_place_is_no_day() -> None:
    """Where talks are says nothing of when."""
    assert days_told("The meeting is in Geneva.") == []
