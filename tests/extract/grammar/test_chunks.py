"""Noun chunks and verb groups."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.grammar.chunks import Chunk, Part, Verb, chunk
from extract.grammar.tagging import tag
from extract.grammar.tokens import tokenize


def chunks(text: str) -> list[Chunk]:
    """Return the chunks of a text without any known names."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return chunk(tokens)


def parts(text: str, part: Part) -> list[str]:
    """Return the chunks of one sort as text."""
    return [text[one.start : one.end] for one in chunks(text) if one.part is part]


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("The old envoy met his wife.", ["The old envoy", "his wife"]),
        ("They had a “good and very long” talk.", ["They", "a “good and very long” talk"]),
        ("All the ministers left.", ["All the ministers"]),
        ("It gave the union a loan.", ["It", "the union", "a loan"]),
        ("Moscow’s offer failed.", ["Moscow’s offer"]),
        ("a further 20 tanks arrived", ["a further 20 tanks"]),
        ("He shared that view.", ["He", "that view"]),
        ("There was hope.", ["There", "hope"]),
    ],
)
def test_nouns_with_what_belongs_to_them(text: str, nouns: list[str]) -> None:
    """Determiners, adjectives, quotation marks and owners stand inside."""
    assert parts(text, Part.NOUN) == nouns


def test_an_owner_alone_stands_for_what_is_owned() -> None:
    """In "from Moscow’s" the name is the head."""
    assert chunks("It differed from Moscow’s.")[3].low == "moscow"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He meets her.", Verb("meet", "finite")),
        ("He met her.", Verb("meet", "finite", tense="past", loose=True)),
        ("He spoke.", Verb("speak", "finite", tense="past")),
        ("He will meet her.", Verb("meet", "finite", modal="will")),
        ("He’ll meet her.", Verb("meet", "finite", modal="will")),
        ("He won’t meet her.", Verb("meet", "finite", modal="will", negated=True)),
        ("He cannot meet her.", Verb("meet", "finite", modal="can", negated=True)),
        ("He has met her.", Verb("meet", "finite", perfect=True)),
        ("He had met her.", Verb("meet", "finite", tense="past", perfect=True)),
        ("He is meeting her.", Verb("meet", "finite", progressive=True)),
        ("He was met.", Verb("meet", "finite", tense="past", passive=True)),
        (
            "He has not yet been met.",
            Verb("meet", "finite", perfect=True, passive=True, negated=True),
        ),
        ("He never met her.", Verb("meet", "finite", tense="past", negated=True, loose=True)),
        ("He was ill.", Verb("be", "finite", tense="past")),
        ("He has money.", Verb("have", "finite")),
        ("He did not go.", Verb("go", "finite", tense="past", negated=True)),
        ("To meet her is good.", Verb("meet", "infinitive")),
        ("To have met her is good.", Verb("meet", "infinitive", perfect=True)),
        ("Meeting the envoy, he smiled.", Verb("meet", "ing")),
        ("Having met her, he smiled.", Verb("meet", "ing", perfect=True)),
    ],
)
def test_a_verb_group_says_how(text: str, expected: Verb) -> None:
    """Form, tense, modal, aspect, voice and negation are read off the group."""
    assert next(one.verb for one in chunks(text) if one.verb is not None) == expected


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="The envoy met. to,and’s “is not 5be will?", max_size=80))
def test_chunks_tile_the_sentence(text: str) -> None:
    """Every token is in exactly one chunk, in order."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    found = chunk(tokens)
    assert [token for one in found for token in one.tokens] == tokens
    assert [one.at for one in found] == list(range(len(found)))
