"""Whom an act addresses that its words only call by a noun."""

from __future__ import annotations

import pytest

from extract.actors import ActorBook
from extract.reading import read
from tests.extract.acts.test_breadth import signed
from tests.extract.acts.world import PUBLISHED

TALKS = "Acme and the Dockers Union held talks. Acme and the Dockers Union failed to agree."


def last(text: str) -> str:
    """Return the last claim of what follows talks between the union and Acme."""
    return signed(f"{TALKS} {text}").split(" + ")[-1]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Borduria begged the medics to go back.", "medics"),
        ("Borduria urged the shipowners to think again.", "shipowners"),
        ("Borduria has leaned on the carriers.", "carriers"),
        ("Borduria asked the fishermen for help.", "fishermen"),
        ("Borduria called upon the negotiators to go home.", "negotiators"),
    ],
)
def test_who_is_asked_goes_by_what_the_text_calls_him(text: str, target: str) -> None:
    """A noun stands for the name that the sentence leaves out."""
    assert last(text) == f"REQUEST happened: Borduria > {target}"


@pytest.mark.parametrize(
    "text",
    [
        "Borduria pleaded with both sides to stop.",
        "Borduria called on all parties to think again.",
        "Borduria urged each delegation to think again.",
        "Borduria urged both to think again.",
    ],
)
def test_both_sides_are_those_whose_talks_these_are(text: str) -> None:
    """Whoever pleads with both sides pleads with the two who bargain."""
    assert last(text) == "REQUEST happened: Borduria > Acme, Dockers Union"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Borduria urged its members to go home.", "REQUEST happened: Borduria"),
        ("Borduria urged governments to pay more.", "REQUEST happened: Borduria"),
        ("Borduria demanded the barracks.", "REQUEST happened: Borduria"),
        ("Borduria was urged to go home.", "REQUEST happened:  > Borduria"),
    ],
)
def test_things_and_people_of_ones_own_are_nobody_addressed(text: str, expected: str) -> None:
    """Nor are people in general, or whoever is asked himself."""
    assert last(text) == expected


def test_a_noun_for_a_name_bears_a_doubt() -> None:
    """The claim says that its target has no name in the sentence."""
    text = "Poland and France met. Poland begged the medics to go back."
    found = read(text, published=PUBLISHED, book=ActorBook.builtin()).claims[-1]
    assert "whom it is aimed at has no name of his own in the sentence" in found.doubts
