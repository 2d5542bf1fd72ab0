"""Whoever only looks on while others act takes no part."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rossi met Okafor, with Lund looking on.", "CONSULT happened: Ada Rossi, Ben Okafor"),
        (
            "Rossi met Okafor, with a minister, Carla Lund, looking on.",
            "CONSULT happened: Ada Rossi, Ben Okafor",
        ),
        ("Rossi met with Lund.", "CONSULT happened: Ada Rossi, Carla Lund"),
    ],
)
def test_who_looks_on_takes_no_part(sentence: str, expected: str) -> None:
    """A verb in -ing right behind the noun, or behind its name, is all that he does."""
    assert told(sentence) == [expected]
