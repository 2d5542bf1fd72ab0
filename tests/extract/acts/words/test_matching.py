"""Which pattern a clause fits."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The Miners Union, which speaks for the crews, rejected the plan.",
            ["REJECT happened: Miners Union"],
        ),
        (
            "Rossi and Okafor spoke on Monday.",
            ["CONSULT happened: Ada Rossi, Ben Okafor"],
        ),
    ],
)
def test_who_speaks_for_somebody_talks_to_nobody(sentence: str, expected: list[str]) -> None:
    """Whom a body stands for is no act."""
    assert told(sentence) == expected
