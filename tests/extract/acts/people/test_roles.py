"""Who does an act and to whom, where a clause alone does not say."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.extract.acts.test_breadth import signed

_DATA = tomllib.loads(Path(__file__).with_name("roles.toml").read_text(encoding="utf-8"))
_LINES = [line.split(" | ") for line in _DATA["sentences"].strip().splitlines()]
DEALING = "Ruritania sued Borduria. Borduria accused Ruritania."


@pytest.mark.parametrize(("sentence", "expected"), _LINES, ids=[line[0] for line in _LINES])
def test_those_who_take_part_are_found(sentence: str, expected: str) -> None:
    """Sources and targets are those whom the words mean, wherever in the text they stand."""
    assert signed(sentence) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania offered guarantees, Okafor said.", "AGREE happened: Ruritania > Borduria"),
        ("Ruritania offered guarantees.", "AGREE happened: Ruritania > Borduria"),
        ("Ruritania offered guarantees, Acme said.", "AGREE happened: Ruritania > Borduria"),
        ("Ruritania accepted a plan, Okafor said.", "AGREE happened: Ruritania"),
    ],
)
def test_an_offer_goes_to_the_rival(text: str, expected: str) -> None:
    """Whoever deals with the other makes him the offer; what he accepts he accepts for himself."""
    assert signed(f"{DEALING} {text}").split(" + ")[2] == expected


@pytest.mark.parametrize(
    ("several", "expected"),
    [
        ("Carla Lund, Ruritania, Borduria and Syldavia", 4),
        ("Carla Lund, Ruritania and Borduria", 2),
    ],
)
def test_talks_of_many_are_of_all_and_not_of_two(several: str, expected: int) -> None:
    """Two who quarrel within a round of many do not have it for themselves; a third may mediate."""
    first = signed(f"Talks were broken off. {DEALING} {several} agreed.").split(" + ")[0]
    kind, _, names = first.partition(": ")
    assert kind == "SANCTION happened"
    assert len(names.split(", ")) == expected
