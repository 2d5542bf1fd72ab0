"""Deeds that are told as long past, without a date."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

PUB = "2024-05-15"


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Bo, which brokered the pact, will pay.", "brokered", f"../{PUB}"),
        ("Bo, who helped broker the pact, wants more.", "broker", f"../{PUB}"),
        ("Bo, who brokered the pact, left.", "brokered", PUB),
        ("Bo will pay those who brokered the pact.", "brokered", PUB),
        ("Bo, who will broker a pact, wants more.", "broker", PUB),
        ("Bo met Roe, who gave them more, and left.", "gave", PUB),
    ],
)
def test_a_deed_that_says_who_somebody_is_may_be_of_any_day(text: str, cue: str, date: str) -> None:
    """Where the main clause tells of today or of what is to come, and not of the past."""
    got = dated(text, cue, {})
    assert (got.date, got.dated_by) == (date, DatedBy.PUBLICATION)


def test_what_somebody_demanded_is_fresh_in_an_aside_too() -> None:
    """Words are of the day."""
    text = "Bo, who demanded more, will pay."
    assert dated(text, "demanded", {}, statement=True).date == PUB
    assert dated(text, "demanded", {}, Status.DENIED).date == PUB


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("He had refused it.", "../2024-05-13"),
        ("Before they sat down, he had refused it.", "2024-05-13"),
        ("He had refused it at the time.", "2024-05-13"),
        ("It was late; he had refused it.", "2024-05-13"),
    ],
)
def test_what_had_been_done_lay_before_the_day_that_is_told_of(words: str, date: str) -> None:
    """But where words link it with what is told."""
    text = f"Roe met Lind on Monday. {words}"
    got = dated(text, "had refused", {"Monday": "2024-05-13"})
    assert (got.date, got.dated_by) == (date, DatedBy.CONTEXT)
