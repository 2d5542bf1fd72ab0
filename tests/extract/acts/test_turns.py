"""Turns of phrase, one by one, with the acts that they name."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.extract.acts.test_breadth import signed

_DATA = tomllib.loads(Path(__file__).with_name("turns.toml").read_text(encoding="utf-8"))
_LINES = [line.split(" | ") for line in _DATA["sentences"].strip().splitlines()]


@pytest.mark.parametrize(("sentence", "expected"), _LINES, ids=[line[0] for line in _LINES])
def test_a_turn_of_phrase_names_its_act(sentence: str, expected: str) -> None:
    """A plain sentence of one idiom gives its kind, its status and those who take part."""
    assert signed(sentence) == expected
