"""What it means to stop doing something."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import acts, told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ruritania stopped shelling Szohod.",
            ["RETREAT/ceasefire happened: Ruritania > Borduria"],
        ),
        ("Ruritania will stop funding Syldavia.", ["SANCTION planned: Ruritania > Syldavia"]),
        ("Ruritania ceased threatening Borduria.", ["CONCEDE happened: Ruritania > Borduria"]),
        (
            "Ruritania did not stop bombing Borduria.",
            ["RETREAT/ceasefire denied: Ruritania > Borduria"],
        ),
        (
            "Ruritania stopped short of bombing Borduria.",
            ["ASSAULT/aerial denied: Ruritania > Borduria"],
        ),
    ],
)
def test_stopping(sentence: str, expected: list[str]) -> None:
    """Who stops an attack retreats, who stops a penalty concedes, who stops help penalises."""
    assert told(sentence) == expected


def test_the_cue_holds_both_verbs() -> None:
    """The act is the stopping of that."""
    text = "Ruritania stopped shelling Szohod."
    (act,) = acts(text)
    assert text[slice(*act.cue)] == "stopped shelling"
