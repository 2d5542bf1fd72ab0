"""Whose verb a second verb is, told by its tense."""

from __future__ import annotations

import pytest

from tests.extract.grammar.test_clauses import shown


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The envoy told them that nobody leaves and blamed the queen.", "The envoy"),
        ("The envoy says the king has lied and demands that it stop.", "The envoy"),
        ("The envoy says the king lied and wants more.", "The envoy"),
        ("The envoy said that the king lied and blamed the queen.", "the king"),
        ("The envoy says that the king lies and wants more.", "the king"),
        ("The envoy told them that nobody leaves and will blame the queen.", "nobody"),
        ("The envoy had said that the king lies and blamed the queen.", "the king"),
    ],
)
def test_a_second_verb_agrees_with_its_first(text: str, whose: str) -> None:
    """It goes on with whoever reports where only the verb of saying has its tense."""
    verbs = [one.partition(": ")[2] for one in shown(text)]
    second = next(one for one in verbs if one.split(" | ")[1] in _SECOND)
    assert second.partition(" | ")[0] == whose


_SECOND = ("blamed", "demands", "wants", "will blame")
