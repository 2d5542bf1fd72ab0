"""What a word is where only its neighbours tell: nouns like verbs, participles like the past."""

from __future__ import annotations

import pytest

from extract.grammar.tagging import tag
from extract.grammar.tokens import Tag, tokenize


def tags(text: str) -> list[Tag | None]:
    """Return the tags of a text's words, in order."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return [one.tag for one in tokens]


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("They have come to talk.", 2, Tag.VERB),
        ("They were come upon.", 2, Tag.NOUN),
        ("He has run the talks.", 2, Tag.VERB),
        ("They accused detained reporters.", 2, Tag.ADJECTIVE),
        ("The old and united front held.", 3, Tag.ADJECTIVE),
        ("The old and united front held.", 5, Tag.VERB),
        ("Some offered deals were bad.", 1, Tag.ADJECTIVE),
        ("Both signed.", 1, Tag.VERB),
        ("The Russians offered aid.", 2, Tag.VERB),
        ("He said that talks have begun.", 3, Tag.NOUN),
        ("Working groups will meet.", 0, Tag.ADJECTIVE),
        ("Working groups will", 0, Tag.ADJECTIVE),
        ("Leading talks have ended.", 0, Tag.ADJECTIVE),
        ("Three strikes hit.", 1, Tag.NOUN),
        ("Three strikes hit.", 2, Tag.VERB),
        ("The firm raised its bid.", 4, Tag.NOUN),
        ("The state offers, and it demands.", 6, Tag.VERB),
        ("The offer, demands the union, is bad.", 3, Tag.VERB),
    ],
)
def test_neighbours_tell_what_a_word_is(text: str, at: int, expected: Tag) -> None:
    """Auxiliaries, determiners, commas and what follows decide."""
    assert tags(text)[at] is expected
