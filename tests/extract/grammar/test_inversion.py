"""Verbs that stand parted from their auxiliary: denials, questions, conditions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.grammar.chunks import chunk
from extract.grammar.clauses import clauses
from extract.grammar.tagging import tag
from extract.grammar.tokens import tokenize

if TYPE_CHECKING:
    from extract.grammar.clause import Clause


def read(text: str) -> list[Clause]:
    """Return the clauses of a text without any known names."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return clauses(chunk(tokens))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Never did the king meet her.", ("main", "meet", True, "past", "")),
        ("Nor has the king accepted it.", ("main", "accept", True, "present", "")),
        (
            "Under no circumstances will the king approve it.",
            ("main", "approve", True, "present", "will"),
        ),
        ("Only then did the king approve it.", ("main", "approve", False, "past", "")),
        ("Not only did the king approve it.", ("main", "approve", False, "past", "")),
        ("Seldom did the king approve it.", ("question", "approve", False, "past", "")),
        ("Will the king approve it?", ("question", "approve", False, "present", "will")),
        ("When will the king approve it?", ("question", "approve", False, "present", "will")),
        ("Did the king and the queen approve it?", ("question", "approve", False, "past", "")),
        (
            "Had the king approved it, they would leave.",
            ("condition", "approve", False, "past", ""),
        ),
        (
            "Should the king approve it, they will leave.",
            ("condition", "approve", False, "present", "should"),
        ),
    ],
)
def test_the_auxiliary_goes_to_its_verb(
    text: str, expected: tuple[str, str, bool, str, str]
) -> None:
    """What it says of tense, mood and denial is said of the verb, and the order says the rest."""
    first = read(text)[0]
    verb = first.verb
    assert (first.relation, verb.lemma, verb.negated, verb.tense, verb.modal) == expected
    assert any(one.low in ("king", "queen") for one in first.subject)


@pytest.mark.parametrize(
    "text", ["The king has the envoys signed.", "They did. The king met her.", "It is the king."]
)
def test_what_stands_in_order_is_left_alone(text: str) -> None:
    """An auxiliary with a subject of its own before it keeps its place."""
    assert read(text)[0].verb.lemma in ("have", "do", "be")


_WORDS = ("never", "nor", "will", "did", "had", "the", "king", "and", "sign", "it", "?", ",", "who")


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(_WORDS),
        max_size=14,
    )
)
def test_any_order_of_words_is_read(some: list[str]) -> None:
    """No order of auxiliaries, nouns and marks is too strange to be read."""
    read(" ".join(some))
