"""Word lists as sets and as patterns."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.wordlists import any_of, words

SOME = ("met", "meets", "m", "told", "to", "said")


def test_tables_of_words_make_one_set() -> None:
    """Blanks and ends of line part them."""
    assert words("a b\n c", "d a") == {"a", "b", "c", "d"}


@settings(max_examples=60)
@given(st.text("mets toldaid", max_size=20))
def test_a_pattern_of_words_finds_what_each_of_them_in_turn_would(text: str) -> None:
    """The first word of the list that fits stands, also where a longer one comes after it."""
    plain, grouped = "|".join(SOME), any_of(SOME)
    for pattern in ("{}", r"\b(?:{})\b"):
        first = re.findall(pattern.format(plain), text)
        assert re.findall(pattern.format(grouped), text) == first


@pytest.mark.parametrize(("word", "finds"), [("met", True), ("mets", False), ("Met", False)])
def test_a_pattern_of_words_matches_these_alone(word: str, *, finds: bool) -> None:
    """Whole words, in their own case."""
    assert bool(re.fullmatch(any_of(SOME), word)) is finds


def test_words_of_one_first_letter_are_tried_together() -> None:
    """In the order in which they are given."""
    assert any_of(["told", "met", "to", "m"]) == "t(?:old|o)|m(?:et|)"
