"""Which two "both", "neither" and rivals without names are."""

from __future__ import annotations

import pytest

from tests.extract.acts.test_breadth import signed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Carla Lund met Acme and Zenith, but both rejected the offer.",
            "REJECT happened: Acme, Zenith",
        ),
        (
            "Acme and Zenith met Carla Lund, but neither signed the pact.",
            "SUPPORT denied: Acme, Zenith",
        ),
    ],
)
def test_both_are_the_two_of_the_sentence(text: str, expected: str) -> None:
    """Two who are joined in the sentence come before any of whom was told earlier."""
    before = "Ruritania met Borduria on Monday. "
    assert signed(before + text).split(" + ")[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A proposal by Carla Lund was rejected by both.",
            "REJECT happened: Acme, Zenith > Carla Lund",
        ),
        ("The rival firms signed a pact on Friday.", "SUPPORT happened: Acme, Zenith"),
        ("Ruritania’s warring firms signed a pact on Friday.", "SUPPORT happened: Acme, Zenith"),
        ("Ruritania’s rivals signed a pact on Friday.", "SUPPORT happened: Ruritania’s rivals"),
    ],
)
def test_both_and_rivals_are_the_two_whose_talks_these_are(text: str, expected: str) -> None:
    """Done "by both", or by "warring" people, it is done by the two who deal with each other."""
    before = "Acme sued Zenith. Zenith accused Acme of lying. "
    assert signed(before + text).split(" + ")[-1] == expected
