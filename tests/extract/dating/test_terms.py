"""Days of what the terms of a deal say."""

from __future__ import annotations

import pytest

from store.model import DatedBy, Status
from tests.extract.dating.stage import dated

MON, PUB = "2024-05-13", "2024-05-15"
STRUCK = "Roe and Lind struck a deal on Monday."


@pytest.mark.parametrize(
    ("text", "cue", "date"),
    [
        ("Under it, Roe undertakes to pay.", "undertakes", MON),
        ("Under the new deal, Roe renounces the fines.", "renounces", MON),
        ("By its terms Roe renounces the fines.", "renounces", MON),
        ("Under pressure, Roe renounces the fines.", "renounces", PUB),
        ("Roe renounces the fines under it.", "renounces", PUB),
    ],
)
def test_terms_that_open_a_sentence_are_of_the_day_of_the_deal(
    text: str, cue: str, date: str
) -> None:
    """Though they are told in the present; elsewhere the present is of publication."""
    assert dated(f"{STRUCK} {text}", cue, {"Monday": MON}, now=True).date == date


def test_terms_have_that_day_by_context() -> None:
    """One paragraph on at the most, and only what is done by them."""
    text = f"{STRUCK}\n\nUnder it, Roe renounces the fines."
    got = dated(text, "renounces", {"Monday": MON}, now=True)
    assert (got.date, got.dated_by, got.wording) == (MON, DatedBy.CONTEXT, "Monday")
    far = f"{STRUCK}\n\nIt is late.\n\nUnder it, Roe renounces the fines."
    assert dated(far, "renounces", {"Monday": MON}, now=True).date == PUB
    plan = f"{STRUCK} Under it, Roe will renounce the fines."
    assert dated(plan, "will renounce", {"Monday": MON}, Status.PLANNED).date == f"{PUB}/.."
    before = f"{STRUCK} Under it, Roe pays, whereas Lind had asked for more."
    assert dated(before, "had asked", {"Monday": MON}).date != MON


def test_a_deal_is_told_before_who_announced_it() -> None:
    """A pluperfect behind the saying makes the deal no older."""
    told = (
        "The two struck a deal on Monday, Bo Lind announced, two days after talks "
        "had ended in anger. Under it, Roe renounces the fines."
    )
    assert dated(told, "renounces", {"Monday": MON}, now=True).date == MON
