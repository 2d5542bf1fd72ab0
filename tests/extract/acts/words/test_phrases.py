"""Phrases that belong to a verb, and those that belong to its object."""

from __future__ import annotations

from extract.acts.words.objects import the_object
from extract.acts.words.phrases import has_phrase
from extract.grammar.tokens import Token
from tests.extract.acts.world import scene


def holds(text: str, preposition: str) -> bool:
    """Say whether the first verb of a text has a phrase with a preposition."""
    clause = scene(text).clauses[0]
    return has_phrase(clause, preposition, the_object(clause))


def test_a_group_has_its_own_of() -> None:
    """Who "warned a group of envoys" warns of nothing, unless it goes on to say of what."""
    assert not holds("Rossi warned a group of envoys.", "of")
    assert holds("Rossi warned a group of envoys of trouble.", "of")
    assert holds("Rossi warned Okafor of trouble.", "of")
    assert not holds("Rossi warned Okafor.", "of")


def test_the_place_within_an_office_counts() -> None:
    """In "sent its envoy to Szohod" the office holds the place where it is one name."""
    clause = scene("Rossi sent envoys.").clauses[0]
    sent = the_object(clause)
    assert not has_phrase(clause, "to", sent)
    low = "its envoy to szohod"
    sent[0].head_token = Token(start=0, end=len(low), text=low, low=low)
    assert has_phrase(clause, "to", sent)
