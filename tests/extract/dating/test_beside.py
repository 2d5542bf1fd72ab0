"""Stretches that an act takes by the words around its date."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

MON, TUE, PUB = "2024-05-13", "2024-05-14", "2024-05-15"


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        (
            "Both wound up two days of talks on Tuesday.",
            "wound up two days of talks",
            f"{MON}/{TUE}",
        ),
        ("Both broke off two days of talks on Tuesday.", "broke off two days of talks", TUE),
        ("Both talked on Tuesday over two days.", "talked", f"{MON}/{TUE}"),
        ("Both talked on Tuesday over one day.", "talked", TUE),
        ("Both talked on Tuesday over 90 days.", "talked", TUE),
        ("Both talked on Tuesday. It lasted over two days.", "talked", TUE),
        ("Both wound up 3 days of talks on Tuesday.", "wound up 3 days of", f"2024-05-12/{TUE}"),
    ],
)
def test_talks_of_some_days_are_reckoned_back_from_their_end(
    text: str, cue: str, date: str
) -> None:
    """What winds them up is all of them, what breaks them off is of a day."""
    assert dated(text, cue, {"Tuesday": TUE}).date == date


def test_days_of_talks_go_back_from_the_story_s_day_too() -> None:
    """The words give the stretch then, and the story its end."""
    text = "Roe met Lind on Tuesday. They talked alone over two days."
    got = dated(text, "talked", {"Tuesday": TUE})
    assert (got.date, got.dated_by) == (f"{MON}/{TUE}", DatedBy.EXPRESSION)
    plan = "Roe met Lind on Tuesday. They will talk over two days."
    assert dated(plan, "will talk", {"Tuesday": TUE}, Status.PLANNED).date == f"{PUB}/.."


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Roe rejected two offers, in March and in April.", "2024-03/2024-04"),
        ("Roe rejected two offers, at 70 in March and 76 in April.", "2024-03/2024-04"),
        ("Roe rejected an offer in March and in April.", "2024-03"),
        ("Roe rejected two offers, in March, as in April.", "2024-03"),
        ("Roe rejected two offers in March, and on the whole it was in April.", "2024-03"),
    ],
)
def test_several_acts_with_two_dates_go_from_the_first_to_the_last(text: str, date: str) -> None:
    """Where the words say that there were several, and the second date follows at once."""
    assert dated(text, "rejected", {"March": "2024-03", "April": "2024-04"}).date == date


@pytest.mark.parametrize("words", ["never opened", "was cancelled", "was put off"])
def test_what_did_not_come_about_is_of_the_day_for_which_it_was_planned(words: str) -> None:
    """Its day is known though it passed without the act."""
    text = f"A session planned for Monday {words}."
    assert dated(text, words, {"Monday": MON}, Status.DENIED).date == MON


def test_what_was_to_be_is_of_the_day_on_which_it_was_to_be() -> None:
    """The words for it may stand before the act's own."""
    text = "Roe was to have left on Monday."
    assert dated(text, "to have left", {"Monday": MON}, Status.PLANNED).date == MON
    assert dated(
        "Roe is to leave on Monday.", "to leave", {"Monday": MON}, Status.PLANNED
    ).date == (f"{PUB}/..")


def test_what_ended_a_wait_is_of_the_day_that_ended_it() -> None:
    """What is told with "when" behind "until March" is in March, and not by then."""
    text = "No pact was signed until March, when Roe, who had refused it, gave in."

    assert dated(text, "gave in", {"until March": "../2024-03"}).date == "2024-03"
