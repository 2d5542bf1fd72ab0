"""What courts, parliaments and parties do, by kind, status and people."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.extract.acts.test_breadth import signed

_DATA = tomllib.loads(Path(__file__).with_name("parliaments.toml").read_text(encoding="utf-8"))
_LINES = [line.split(" | ") for line in _DATA["sentences"].strip().splitlines()]


@pytest.mark.parametrize(("story", "expected"), _LINES, ids=[line[0] for line in _LINES])
def test_a_public_body_gives_its_act(story: str, expected: str) -> None:
    """The last sentence of a story gives its kind, its status and those who take part."""
    *before, last = story.split(" / ")
    told = signed(" ".join(before)).split(" + ") if before else []
    acts = signed(" ".join((*before, last))).split(" + ")
    assert " + ".join(acts[len(told) :]).strip() == expected


@pytest.mark.parametrize("sentence", _DATA["nothing"].strip().splitlines())
def test_what_only_looks_so_is_no_act(sentence: str) -> None:
    """What only looks like an act gives none."""
    assert signed(sentence) == "-"
