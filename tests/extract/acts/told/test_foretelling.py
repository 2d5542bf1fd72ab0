"""What is yet to be said, to take effect or to run out, and what is not under way."""

from __future__ import annotations

import pytest

from tests.extract.acts.told.test_moving import days_told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The ministry of Mali will say on Thursday that it rejects the deal.",
            "REJECT planned 2025-10-16",
        ),
        ("Chad and Mali are due to meet in Geneva on Friday.", "CONSULT planned 2025-10-17"),
        ("Talks between Chad and Mali are set to resume on Monday.", "CONSULT planned 2025-10-20"),
        ("Talks between Chad and Mali resume on Monday.", "CONSULT planned 2025-10-20"),
        ("No talks are under way between Chad and Mali.", "CONSULT denied 2025-10-14"),
        ("Not one of the states signed the treaty.", "SUPPORT denied 2025-10-14"),
        ("Not a single minister of Mali signed the treaty.", "SUPPORT denied 2025-10-14"),
        ("The union refused to talk of night work.", "REJECT happened 2025-10-14"),
        ("The union refused to work on Monday.", "PROTEST happened 2025-10-13"),
        ("The truce between Chad and Mali takes effect at dawn.", "RETREAT planned 2025-10-14/.."),
        ("The deadline expires at midnight.", "STATE planned 2025-10-14"),
        ("The ultimatum runs out on Friday.", "STATE planned 2025-10-17"),
        ("The ceasefire lapses on Sunday.", "STATE planned 2025-10-19"),
        ("The vote takes place on Friday.", "SUPPORT planned 2025-10-17"),
    ],
)
def test_what_is_to_come_or_is_not_is_told_once(sentence: str, expected: str) -> None:
    """Kind, status and day of what stands ahead, and of what is denied by its subject."""
    assert days_told(sentence) == [expected]


def test_what_takes_effect_is_not_promised() -> None:
    """Whoever says when a thing takes effect undertakes nothing."""
    told = days_told("It will take effect on Monday, the ministry of Mali said.")
    assert told == ["STATE happened 2025-10-14"]


def test_what_was_said_is_not_to_come() -> None:
    """Words that were said on a day are no plan."""
    told = days_told("The president of Chad said on Thursday that he rejected the deal.")
    assert told == ["REJECT happened 2025-10-09"]
