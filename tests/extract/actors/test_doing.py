"""How much a place in the text speaks for an unknown name as one who acts."""

from __future__ import annotations

import pytest

from extract.actors.doing import acts, is_governed
from extract.actors.runs import Piece, Sort
from tests.extract.actors.helpers import line


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Then Halmar left.", 2),
        ("Halmar left.", 1),
        ("Halmar said so.", 2),
        ("Halmars said so.", 1),
        ("Halmar refused it.", 2),
        ("Halmaring refused it.", 1),
        ("Halmar of Lindau left.", 2),
        ("Halmars of Lindau left.", 1),
        ("Then Halmar of New Lindau left.", 2),
        ("Then Halmar of New Lindau, left.", 0),
        ("Then Halmar and two others left.", 2),
        ("Then Halmar and others left.", 0),
        ("The head of Halmar announced it.", 1),
        ("It came in Halmar announced.", -1),
        ("It met Halmar, a union.", 2),
        ("It met the union Halmar.", 2),
        ("It signed a deal with Halmar.", 2),
        ("It lives with Halmar.", 1),
        ("It was done by Halmar.", 1),
        ("It met Halmar's men.", 1),
        ("It met the HLM.", 2),
        ("It met the HL.", 0),
        ("It met Halmar, led by Jo Roe.", 2),
        ("It met the Socialists of Halmar.", 2),
        ("It met the liberal Halmar.", 2),
        ("It met liberal Halmar.", 0),
        ("It met Halmar.", 0),
    ],
)
def test_points(text: str, points: int) -> None:
    """Two for a verb, a noun for it and a deal with it, one for what is less plain."""
    words = line(text)
    at = next(i for i, word in enumerate(words.words) if word.lower().startswith(("halmar", "hl")))

    assert acts(words, Piece(at, at + 1, Sort.UNKNOWN)) == points
    assert acts(words, Piece(at, at + 1, Sort.BODY)) == max(points, 0) + 2


def test_a_name_of_two_words_is_one_wherever_it_stands() -> None:
    """Its second capital cannot come from the sentence's beginning."""
    assert acts(line("Halmar Alta left."), Piece(0, 2, Sort.UNKNOWN)) == 2


def test_only_a_state_is_governed() -> None:
    """The government of Halmar."""
    assert is_governed(line("the government of Halmar"), 3)
    assert not is_governed(line("the bank of Halmar"), 3)
    assert not is_governed(line("the government in Halmar"), 3)
