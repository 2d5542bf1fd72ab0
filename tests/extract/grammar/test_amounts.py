"""Sums inside noun phrases."""

from __future__ import annotations

import pytest

from extract.grammar.chunks import Part, chunk
from extract.grammar.tagging import tag
from extract.grammar.tokens import tokenize


def nouns(text: str) -> list[str]:
    """Return the noun chunks of a sentence, each with its head in brackets."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return [
        f"{' '.join(token.low for token in one.tokens)} [{one.low}]"
        for one in chunk(tokens)
        if one.part is Part.NOUN
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the bid of $70 a share was raised", ["the bid [bid]", "$70 a share [share]"]),
        ("a price of $70 a barrel was set", ["a price [price]", "$70 a barrel [barrel]"]),
        (
            "they paid the firm $70 an hour",
            ["they [they]", "the firm [firm]", "$70 an hour [hour]"],
        ),
        ("after an improved $5bn offer came in", ["an improved $5bn offer [offer]"]),
        ("they gave it $70 a deal ended", ["they [they]", "it [it]", "$70 [$70]", "a deal [deal]"]),
        ("they gave the firm $5bn", ["they [they]", "the firm [firm]", "$5bn [$5bn]"]),
    ],
)
def test_a_sum_belongs_to_its_noun(text: str, expected: list[str]) -> None:
    """With what it is paid for, and behind what describes it; a sum that is given stands alone."""
    assert nouns(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in a tense bargaining session", ["a tense bargaining session [session]"]),
        ("at a late-night press briefing", ["a late-night press briefing [briefing]"]),
        ("they press ministers", ["they [they]", "ministers [ministers]"]),
    ],
)
def test_what_kind_of_session_it_is_belongs_to_it(text: str, expected: list[str]) -> None:
    """No verb is "bargaining" before "session"."""
    assert nouns(text) == expected
