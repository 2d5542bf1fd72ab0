"""Which points end a sentence."""

from __future__ import annotations

import pytest

from extract.sentences import split


@pytest.mark.parametrize(
    "sentences",
    [
        ["He met J. D. Vance.", "It was long."],
        ["The U.S.", "The talks began."],
        ["It was in the U.S.", "It’s over."],
        ["See No. 5 of it.", "No.", "It is over."],
        ["Prof. Lund spoke.", "He left."],
        ["He came at 5 p.m.", "They left."],
        ["Acme Inc. said so."],
        ["Acme Inc.", "They said so."],
        ["They met on Jan. 5 and left."],
    ],
)
def test_the_words_on_either_side_tell(sentences: list[str]) -> None:
    """Titles and numbers go on; other short forms end it before a word that opens sentences."""
    text = " ".join(sentences)
    assert [text[one.start : one.end] for one in split(text)] == sentences
