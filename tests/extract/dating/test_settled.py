"""What was agreed is to come from the day of the agreement on."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated, dated_in_turn

MON, PUB = "2024-05-13", "2024-05-15"


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Roe agreed on Monday to meet again.", "to meet", f"{MON}/.."),
        ("Roe agreed on Monday to meet again.", "meet", f"{MON}/.."),
        ("Roe fell on Monday and is to meet Bo.", "meet", f"{PUB}/.."),
        ("Roe agreed to meet again.", "to meet", f"{PUB}/.."),
    ],
)
def test_what_was_agreed_on_a_day_is_to_come_from_that_day(text: str, cue: str, date: str) -> None:
    """The day of the agreement opens what was agreed; another deed's does not."""
    days = {"Monday": MON} if "Monday" in text else {}
    assert dated(text, cue, days, Status.PLANNED).date == date


@pytest.mark.parametrize(
    ("text", "days", "date"),
    [
        ("Roe met Lind on Monday. They agreed to talk again.", {"Monday": MON}, f"{MON}/.."),
        ("Roe struck in 2022. It ended when they agreed to talk.", {"2022": "2022"}, "2022/.."),
        ("They agreed to talk again.", {}, f"{PUB}/.."),
    ],
)
def test_the_agreement_may_have_its_day_from_the_story(
    text: str, days: dict[str, str], date: str
) -> None:
    """Then the plan has it from there, too; a year opens with all of it."""
    acts: list[tuple[str, str | None]] = [("agreed", None), ("to talk", None)]
    assert dated_in_turn(text, acts, days, last=Status.PLANNED)[-1].date == date


def test_what_two_are_said_to_have_spoken_of_is_of_their_meeting() -> None:
    """A spokesman tells of the talks that the story dates."""
    text = "Roe met Lind on Monday. Ada Bo said that Roe had pressed Lind hard."
    got = dated_in_turn(
        text, [("met", "+Roe+Lind"), ("had pressed", "Bo:Roe+Lind")], {"Monday": MON}
    )
    assert (got[-1].date, got[-1].dated_by) == (MON, DatedBy.CONTEXT)
    text = text.replace("had pressed", "had bought")
    got = dated_in_turn(
        text, [("met", "+Roe+Lind"), ("had bought", "Bo:Roe+Lind")], {"Monday": MON}
    )
    assert got[-1].date == f"../{PUB}"


def test_what_two_spoke_of_is_of_their_meeting_though_told_a_day_later() -> None:
    """The day of the telling does not stand in the way."""
    text = "Roe met Lind on Monday. Roe disclosed a day later that she had asked Lind for 50."
    acts: list[tuple[str, str | None]] = [("met", "+Roe+Lind"), ("had asked", "Roe:Roe+Lind")]
    got = dated_in_turn(text, acts, {"Monday": MON, "a day later": "2024-05-14"})
    assert (got[-1].date, got[-1].dated_by) == (MON, DatedBy.CONTEXT)


def test_what_was_agreed_over_months_is_to_come_from_their_first_day() -> None:
    """A stretch of months opens with its first end: two ends and an open one are no date."""
    text, days = "Over spring Roe agreed to meet Lind.", {"Over spring": "2024-01/2024-04"}
    acts: list[tuple[str, str | None]] = [("agreed", None), ("to meet", None)]
    assert dated_in_turn(text, acts, days, last=Status.PLANNED)[-1].date == "2024-01/.."
