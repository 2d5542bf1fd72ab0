"""Where the words of a search stand in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.paint.finding import Finder, fold


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("dam", "The dam and the damage", ["dam"]),
        ("dam*", "The dam and the damage", ["dam", "dam"]),
        ("DAM", "A Dam", ["Dam"]),
        ("zoe", "Zoë met Zoe", ["Zoë", "Zoe"]),
        ('"open water"', "open  water, open-water, open the water", ["open  water", "open-water"]),
        ("open water", "water is open", ["water", "open"]),
        ("open OR shut", "open OR shut", ["open", "shut"]),
        ("...", "What...", []),
        ("", "anything", []),
        ('"half a phrase', "half a phrase here", ["half a phrase"]),
    ],
)
def test_words_phrases_and_beginnings(query: str, text: str, found: list[str]) -> None:
    """Case and accents do not count; operators are not looked for."""
    assert [text[start:end] for start, end in Finder(query).spans(text)] == found


@given(st.text(), st.text())
def test_any_query_in_any_text(query: str, text: str) -> None:
    """Found parts lie in the text, in order, none over another."""
    at = 0
    for start, end in Finder(query).spans(text):
        assert at <= start < end <= len(text)
        at = end


@given(st.text())
def test_folding_keeps_the_length(text: str) -> None:
    """One character for each, so that offsets hold."""
    assert len(fold(text)) == len(text)
