"""Whom "the army" and "the rebels" mean, and which two an article is about."""

from __future__ import annotations

from extract.acts.people.allegiance import Sides
from extract.acts.people.foremost import foremost
from extract.acts.people.principals import give_counterparts, whose_talks
from extract.values import Cast
from tests.extract.acts.world import ACTORS, acts, line, mentions_in


def read(text: str) -> list[str]:
    """Return the acts of a text, one sentence after the other, with all that it tells."""
    sides = Sides(text, Cast(mentions=mentions_in(text), actors=ACTORS))
    found = [act for one in text.split(". ") for act in acts(one.rstrip(".") + ".")]
    give_counterparts(found, sides)
    return [line(act) for act in found]


def test_the_army_is_that_of_the_one_state() -> None:
    """And the rebels are the one body that it deals with."""
    found = read("Borduria accused Zenith. The rebels accused the army. Zenith accused Borduria.")
    assert found[1] == "ACCUSE happened: Zenith > Borduria"


def test_between_two_states_an_army_stays_what_it_is_called() -> None:
    """Where it could be either side's, nobody is guessed."""
    found = read("Borduria accused Ruritania. The army attacked Acme.")
    assert found[1] == "ASSAULT happened: army > Acme"


def test_the_two_are_those_whom_the_article_is_about() -> None:
    """Whoever only sits in the chair comes behind them."""
    text = (
        "Rossi left. Okafor stayed. Rossi spoke. Okafor rested. Rossi came. Okafor went. "
        "The two leaders met Lund in May."
    )
    assert "CONSULT happened: Ada Rossi, Ben Okafor, Carla Lund" in read(text)


def test_nobody_is_foremost_who_is_named_as_often_as_a_third() -> None:
    """Nor who is named too seldom, nor two of one side."""

    def two(text: str, side: str = "") -> list[str]:
        cast = Cast(mentions=mentions_in(text), actors=ACTORS)
        return foremost(cast, lambda name: side or name)

    thrice = "Rossi. Okafor. Rossi. Okafor. Rossi. Okafor."
    assert two(thrice) == ["Ada Rossi", "Ben Okafor"]
    assert two(thrice + " Lund. Lund.") == ["Ada Rossi", "Ben Okafor"]
    assert two(thrice + " Lund. Lund. Lund.") == []
    assert two("Rossi. Okafor. Rossi. Okafor. Rossi.") == []
    assert two(thrice, side="Borduria") == []
    assert two("A word. " * 70 + thrice) == []


def test_who_is_only_consulted_makes_no_talks() -> None:
    """And a war of nobody's is no dealing of those whom the sentence before named."""
    found = acts("Zenith and Acme were consulted on Monday.") + acts("Talks were broken off.")
    assert whose_talks(found, Sides("", Cast(mentions=()))) == []
