"""Whom an article names as a party."""

from __future__ import annotations

import pytest

from tests.extract.actors.helpers import tell, unknown


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Kyiv will ask.", {"Ukraine"}),
        ("They met in Kyiv.", set()),
        ("Missiles hit Kyiv.", set()),
        ("They flew to Kyiv.", set()),
        ("They came with Moscow and Kyiv.", {"Russia", "Ukraine"}),
        ("It was urged by Moscow.", {"Russia"}),
        ("They feared Moscow's anger.", {"Russia"}),
        ("He warned Moscow.", {"Russia"}),
        ("He asked that Kyiv yield.", {"Ukraine"}),
        ("They talked of Kyiv.", set()),
        ("They met in Japan.", set()),
        ("They flew to Japan.", set()),
        ("They gave it to Japan.", {"Japan"}),
        ("They put pressure on Japan.", {"Japan"}),
        ("They came back from Japan.", set()),
        ("They met at the G20 summit.", set()),
        ("The Iran deal was signed.", set()),
        ("The Japanese left.", set()),
        ("Japanese goods were taxed.", set()),
        ("Trump wrote on Twitter.", {"Donald Trump"}),
        ("Then Twitter sued.", {"Twitter"}),
        ("They left the White House.", set()),
        ("They slept, according to the White House.", {"White House"}),
        ("They slept in the White House.", set()),
        ("The US president slept.", {"Donald Trump"}),
        ("He slept beside the pair.", set()),
        ("They saw Putin.", {"Vladimir Putin"}),
    ],
)
def test_places_and_adjectives_are_no_parties(sentence: str, named: set[str]) -> None:
    """Who acts, is spoken to or is spoken of as an actor is one."""
    assert tell(sentence).cast.named == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("He teaches at the Halmar Institute.", set()),
        ("He heads the Halmar Institute.", set()),
        ("The Halmar Institute refused.", {"Halmar Institute"}),
        ("They fell out with the Halmar Institute.", {"Halmar Institute"}),
        ("The Halmar Institute's roof fell.", {"Halmar Institute"}),
        ("All slept, according to the Halmar Institute.", {"Halmar Institute"}),
        ("They slept next to the Halmar Institute.", set()),
        ("He accused the Halmar Institute.", {"Halmar Institute"}),
    ],
)
def test_an_unknown_body_must_act(sentence: str, named: set[str]) -> None:
    """Where somebody works is no party."""
    assert unknown(sentence).cast.named == named


def test_whom_nobody_named_is_in_the_cast_but_not_named() -> None:
    """Nationality words bring their state in, for those who read acts."""
    told = tell("Russian drones hit them.")

    assert set(told.cast.actors) == {"Russia"}
    assert told.cast.named == frozenset()


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("They met Ann Doe of Peru.", {"Ann Doe"}),
        ("They met Ann Doe of the Netherlands.", {"Ann Doe"}),
        ("They met Peru's Ann Doe.", {"Ann Doe"}),
        ("They met Ann Doe of NATO.", {"Ann Doe", "NATO"}),
        ("They met Ann Doe in spite of Peru.", {"Ann Doe", "Peru"}),
        ("They kept the Obama-era rule.", set()),
        ("The rule of Obama-haters was kept.", {"Barack Obama"}),
    ],
)
def test_where_somebody_is_from_is_no_party(sentence: str, named: set[str]) -> None:
    """A state after "of", or before an 's, that only tells people apart; or a time of somebody."""
    assert tell(sentence).cast.named == named


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Peru's ruling Halmar Party left.", {"Halmar Party"}),
        ("Peru's Halmar Party left.", {"Halmar Party"}),
        ("They met Peru's party.", {"Peru"}),
        ("Peru's new and Halmar Party left.", {"Peru", "Halmar Party"}),
    ],
)
def test_whose_a_body_is_is_no_party_either(sentence: str, named: set[str]) -> None:
    """A state before an 's and modifiers that only tells whose body it is."""
    assert tell(sentence).cast.named >= named
    assert ("Peru" in tell(sentence).cast.named) is ("Peru" in named)


def test_a_labour_court_is_no_party_of_that_name() -> None:
    """“Labour court judge” has nothing to do with the Labour Party."""
    assert tell("Labour court judge Ann Doe left.").cast.named == {"Ann Doe"}
