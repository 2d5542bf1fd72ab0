"""What talks came to, and whether a day was set for more."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed

BOTH = "Ruritania, Borduria"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Talks between Ruritania and Borduria ended without a deal.",
            f"CONSULT happened: {BOTH} + AGREE denied: {BOTH}",
        ),
        (
            "Talks between Ruritania and Borduria broke up with no agreement.",
            f"SANCTION happened: {BOTH} + AGREE denied: {BOTH}",
        ),
        ("Talks between Ruritania and Borduria ended with a toast.", f"CONSULT happened: {BOTH}"),
        ("Talks between Ruritania and Borduria ended in deadlock.", f"SANCTION happened: {BOTH}"),
        ("Talks between Ruritania and Borduria produced a deal.", f"AGREE happened: {BOTH}"),
        ("Talks between Ruritania and Borduria produced no result.", f"AGREE denied: {BOTH}"),
        (
            "Talks between Ruritania and Borduria failed to produce a deal.",
            f"AGREE denied: {BOTH}",
        ),
        ("Talks between Ruritania and Borduria may lead to a deal.", f"AGREE conditional: {BOTH}"),
        ("The London talks between Acme and Zenith ended.", "CONSULT happened: Acme, Zenith"),
        (
            "Ruritania met Borduria. No date has been set for the next round.",
            f"CONSULT happened: {BOTH} + CONSULT denied: {BOTH}",
        ),
        (
            "Ruritania met Borduria. A date for the next round has been fixed.",
            f"CONSULT happened: {BOTH} + CONSULT planned: {BOTH}",
        ),
        ("Ruritania and Borduria set a date for the ceremony.", f"CONSULT planned: {BOTH}"),
    ],
)
def test_what_talks_come_to(sentence: str, expected: str) -> None:
    """A deal that talks brought or ended without is an act of its own; so is a round fixed."""
    assert signed(sentence) == expected
