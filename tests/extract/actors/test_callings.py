"""What the text calls a body beside its name."""

from __future__ import annotations

import pytest

from extract.actors import callings
from tests.extract.actors.helpers import line


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("the port operator Halmar", "operator"),
        ("their union, Halmar", "union"),
        ("a splinter group, the Halmar", "group"),
        ("a club called Halmar", "club"),
        ("a union, called Halmar", ""),
        ("a union and Halmar", ""),
        ("the Halmar", ""),
        ("a union the Halmar", ""),
        ("a house, Halmar", ""),
        ("called Halmar", ""),
        ("Halmar", ""),
    ],
)
def test_a_noun_goes_before_a_name(text: str, noun: str) -> None:
    """Right before it, with a comma, or with "called"; but no noun for another thing."""
    words = line(text)

    assert callings.before(words, len(words) - 1) == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Halmar, the Danish shipping group", "group"),
        ("Halmar, a union, left", "union"),
        ("Halmar, an old and proud and quiet union", ""),
        ("Halmar, a union of pilots", ""),
        ("Halmar the union", ""),
        ("Halmar, his union", ""),
        ("Halmar, a house", ""),
    ],
)
def test_a_description_follows_a_name(text: str, noun: str) -> None:
    """After a comma and an article, within six words, and up to the next stop."""
    assert callings.after(line(text), 1) == noun


def test_fighters_follow_their_name() -> None:
    """The FLH rebels."""
    assert callings.after(line("FLH rebels left"), 1) == "rebels"
    assert callings.after(line("FLH, rebels left"), 1) == ""


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("the union, Halmar, left", "union"),
        ("the union, Halmar and Lindau left", ""),
        ("the union, Halmar left", ""),
        ("a union called Halmar left", "union"),
    ],
)
def test_a_list_calls_nobody(text: str, noun: str) -> None:
    """The union, Halmar and Lindau are three."""
    words = line(text)
    at = words.words.index("Halmar")

    assert callings.beside(words, at, at + 1) == noun


def test_one_of_several_is_one() -> None:
    """“Halmar, one of the unions,” is a union; “one union” and “one of the houses” say nothing."""
    assert callings.after(line("Halmar, one of the unions, left"), 1) == "union"
    assert callings.after(line("Halmar, one of the houses, left"), 1) == ""
    assert callings.after(line("Halmar, one more union, left"), 1) == ""
