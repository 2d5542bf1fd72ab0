"""What parts a main verb from its auxiliary."""

from __future__ import annotations

from datetime import date

import pytest

from extract.grammar.chunks import Part, chunk
from extract.grammar.tagging import tag
from extract.grammar.tokens import tokenize
from extract.timex import tag as times


def groups(text: str) -> list[str]:
    """Return the verb groups of a text, days found."""
    found = list(times(text, date(2031, 3, 12)))
    tokens = tokenize(text, 0, len(text), timexes=found)
    tag(tokens)
    return [text[one.start : one.end] for one in chunk(tokens) if one.part is Part.VERB]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The court had on 3 March ended it.", ["had on 3 March ended"]),
        ("The firm had, on Monday, offered more.", ["had, on Monday, offered"]),
        ("The board will not, however, sign it.", ["will not, however, sign"]),
        ("The board will not, as agreed, sign it.", ["will", "agreed"]),
        ("They have in recent weeks rejected it.", ["have in recent weeks rejected"]),
        ("They have now signed.", ["have now signed"]),
        ("The union has, sources admitted, offers.", ["has", "admitted"]),
        ("They had on the table offered shares.", ["had", "offered"]),
        ("They had, on", ["had"]),
    ],
)
def test_a_time_or_an_aside_may_stand_inside_a_verb_group(text: str, expected: list[str]) -> None:
    """A time with its preposition, or an adverb between commas, parts no verb from its helper."""
    assert groups(text) == expected
