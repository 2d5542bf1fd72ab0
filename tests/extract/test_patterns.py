"""What `extract.patterns` promises."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from extract.patterns import Seldom

_MEANT = r"\b(?P<lead>two|a) days?\s+(?:after|before)\b"
_SELDOM = Seldom(_MEANT, "after", "before", flags=re.IGNORECASE)


def test_a_pattern_is_found_where_it_stands() -> None:
    """The match is that of the pattern alone, its place and its groups included."""
    found = _SELDOM.search("Left Two days BEFORE the vote")

    assert found is not None
    assert (found.span(), found["lead"]) == ((5, 20), "Two")


def test_nothing_is_found_without_the_words() -> None:
    """A passage with none of the words is not searched, and one with a word need not match."""
    assert _SELDOM.search("two days since the vote") is None
    assert _SELDOM.search("two years before the vote") is None


def test_words_outside_the_bounds_do_not_count() -> None:
    """Only what stands between the two offsets is looked at, as `re` does it."""
    text = "a day after the vote"

    assert _SELDOM.search(text, 2) is None
    assert _SELDOM.search(text, 0, 10) is None
    assert _SELDOM.search(text, 0, 11) is not None
    assert _SELDOM.search(text, 0, 999) is not None


@given(
    st.lists(st.sampled_from(["a", "two", "day", "Days", "After", "before", "x", "\n"])),
    st.integers(0, 20),
    st.integers(0, 60),
)
def test_it_finds_what_the_pattern_finds(words: list[str], start: int, end: int) -> None:
    """Whatever the text and the bounds, the answer is that of the pattern without its words."""
    text = " ".join(words)
    plain = re.compile(_MEANT, re.IGNORECASE).search(text, start, end)
    found = _SELDOM.search(text, start, end)

    assert (found and found.span()) == (plain and plain.span())
