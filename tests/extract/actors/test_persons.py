"""What the words around a name tell of a human being."""

from __future__ import annotations

import pytest

from extract.actors import persons
from tests.extract.actors.helpers import line


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("Xx died", 2),
        ("Xx later died", 2),
        ("Xx was born", 2),
        ("Xx had been killed", 2),
        ("Xx was late", 0),
        ("Xx believed it", 1),
        ("Xx said so", 0),
        ("Xx, who left", 2),
        ("Xx whose boat sank", 2),
        ("Xx himself", 2),
        ("Xx, 51, left", 2),
        ("Xx, 51 of them", 0),
        ("Xx’s widow", 2),
        ("Xx’s forces", 1),
        ("Xx’s prices", 0),
        ("Xx, died", 0),
        ("Xx, the son of", 2),
        ("Xx, the town of", 0),
    ],
)
def test_what_follows_a_name(text: str, points: int) -> None:
    """Two points for what only people do, one for what they mostly do."""
    assert persons.signs(line(text), 0, 1) == points


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("led by Xx", 2),
        ("sold by Xx", 0),
        ("a girl called Xx", 0),
        ("a worker called Xx", 2),
        ("the historian Xx", 2),
        ("and historian Xx", 2),
        ("and pilot Xx", 1),
        ("the pilot Xx", 2),
        ("generals such as Xx", 2),
        ("writers, including Xx", 2),
        ("firms such as Xx", 0),
        ("owners such as Xx", 0),
        ("the insurer Xx", 0),
        ("the historians Xx", 0),
        ("the siege of Xx", -2),
        ("the son of Xx", 2),
        ("the end of Xx", 0),
        ("under Xx", 1),
        ("the historian, Xx", 0),
    ],
)
def test_what_goes_before_a_name(text: str, points: int) -> None:
    """A calling, a leader, a place."""
    words = line(text)
    assert persons.signs(words, len(words) - 1, len(words)) == points


@pytest.mark.parametrize(
    ("text", "until", "points"),
    [
        ("Xx left and he slept", 9, 1),
        ("Xx cut its prices", 9, -1),
        ("Xx left and he slept", 3, 0),
        ("Xx a b c d e f g h i j k l he", 20, 0),
        ("Xx a b c d e f g h i j k he", 20, 1),
        ("Xx left", 9, 0),
    ],
)
def test_a_pronoun_after_a_name(text: str, until: int, points: int) -> None:
    """The first within reach, and before the next name."""
    assert persons.pronoun(line(text), 1, until) == points


@pytest.mark.parametrize(
    ("text", "points"), [("He left", 1), ("Its sale", -1), ("Then he left", 0), ("", 0)]
)
def test_a_pronoun_that_opens_the_next_sentence(text: str, points: int) -> None:
    """Only as its first word."""
    assert persons.opening(line(text)) == points


@pytest.mark.parametrize(
    ("text", "first", "many"),
    [
        ("Xx are", 0, True),
        ("Xx is", 0, False),
        ("Aa and Xx are", 2, False),
        ("Aa, Xx are", 1, False),
    ],
)
def test_a_name_of_many(text: str, first: int, many: bool) -> None:
    """By its verb, unless another name shares it."""
    assert persons.is_many(line(text), first, first + 1) is many


def test_who_may_follow_a_place_that_somebody_is_from() -> None:
    """It is he who left."""
    assert persons.signs(line("Roe of Xx, who left"), 2, 3) == 0
    assert persons.signs(line("Roe and Xx, who left"), 2, 3) == 2
