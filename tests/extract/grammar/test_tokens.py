"""Words and marks, with their offsets."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.grammar.tokens import tokenize
from extract.values import Form, Mention, Timex


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They didn’t go.", ["They", "did", "n’t", "go", "."]),
        ("Iran's offer", ["Iran", "'s", "offer"]),
        ("the ministers’ talks", ["the", "ministers", "’", "talks"]),
        ("We’ll see", ["We", "’ll", "see"]),
        ("the U.S. and $1.5bn", ["the", "U.S.", "and", "$1.5bn"]),
        ("C$2.5bn in aid", ["C$2.5bn", "in", "aid"]),
        ("at 12.30, 1,000 men", ["at", "12.30", ",", "1,000", "men"]),
        ("a face-to-face call", ["a", "face-to-face", "call"]),
        ("“No”", ["“", "No", "”"]),
        ("O’Brien", ["O’Brien"]),
        ("", []),
    ],
)
def test_words_and_marks(text: str, words: list[str]) -> None:
    """Contractions and genitives part from their words; amounts and compounds stay whole."""
    assert [one.text for one in tokenize(text, 0, len(text))] == words


def test_a_mention_is_one_token() -> None:
    """So is a time expression; of two that overlap the first stands."""
    text = "Ada Rossi met him on Monday morning"
    name = Mention(start=0, end=9, actors=("Ada Rossi",), form=Form.NAME)
    late = Timex(start=21, end=35, type="TIME", value="2031-03-10TMO", edtf="2031-03-10")
    inner = Timex(start=28, end=35, type="TIME", value="TMO")

    tokens = tokenize(text, 0, len(text), [name], [late, inner])

    assert [one.text for one in tokens] == ["Ada Rossi", "met", "him", "on", "Monday morning"]
    assert tokens[0].mention is name
    assert tokens[-1].timex is late


def test_what_lies_outside_is_left_out() -> None:
    """Only mentions inside the sentence become tokens."""
    text = "One. Two met."
    outside = Mention(start=0, end=3, actors=(), form=Form.NAME)
    assert [one.start for one in tokenize(text, 5, len(text), [outside])] == [5, 9, 12]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_tokens_tile_any_text(text: str) -> None:
    """Every token is its piece of the text, in order, and nothing but blanks lies between."""
    at = 0
    for token in tokenize(text, 0, len(text)):
        assert text[token.start : token.end] == token.text
        assert not text[at : token.start].strip() or "_" in text[at : token.start]
        at = token.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the U.S. envoy", ["the", "U.S", "envoy"]),
        ("left the U.S., and", ["left", "the", "U.S", ",", "and"]),
        ("left the U.S.", ["left", "the", "U.S", "."]),
        ("left U.S.", ["left", "U.S", "."]),
    ],
)
def test_the_full_stop_of_initials_ends_nothing(text: str, words: list[str]) -> None:
    """Behind a known name it belongs to it, unless the sentence ends there."""
    start = text.index("U.S")
    known = Mention(start=start, end=start + 3, actors=("Syldavia",), form=Form.NAME)
    assert [one.text for one in tokenize(text, 0, len(text), [known])] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Acme Inc., a maker", ["Acme Inc", ",", "a", "maker"]),
        ("Acme Inc. said so", ["Acme Inc", "said", "so"]),
        ("by Acme Inc.", ["by", "Acme Inc", "."]),
    ],
)
def test_the_full_stop_of_a_shortened_name_ends_nothing(text: str, words: list[str]) -> None:
    """Before a comma or a small letter it belongs to the name."""
    start = text.index("Acme")
    known = Mention(start=start, end=start + 8, actors=("Acme",), form=Form.NAME)
    assert [one.text for one in tokenize(text, 0, len(text), [known])] == words
