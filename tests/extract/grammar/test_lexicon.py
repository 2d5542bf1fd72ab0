"""What may be a verb, by its ending or its irregular form."""

from __future__ import annotations

import pytest

from extract.acts.words.lexicon import lexicon
from extract.grammar.lexicon import words


@pytest.mark.parametrize(
    ("word", "lemma", "form"),
    [
        ("meet", "meet", "base"),
        ("meets", "meet", "s"),
        ("met", "meet", "either"),
        ("meeting", "meet", "ing"),
        ("spoke", "speak", "past"),
        ("spoken", "speak", "participle"),
        ("put", "put", "any"),
        ("come", "come", "base"),
        ("came", "come", "past"),
        ("agreed", "agree", "either"),
        ("denies", "deny", "s"),
        ("denied", "deny", "either"),
        ("banned", "ban", "either"),
        ("planning", "plan", "ing"),
        ("pushes", "push", "s"),
        ("imposing", "impose", "ing"),
        ("dying", "die", "ing"),
        ("re-opened", "open", "either"),
        ("test-fired", "test-fire", "either"),
    ],
)
def test_a_verb_is_known_by_its_form(word: str, lemma: str, form: str) -> None:
    """Base, third person, past, participle, -ing; doubled letters and lost e's are minded."""
    found = words().verb(word)
    assert found is not None
    assert (found.lemma, found.form) == (lemma, form)


@pytest.mark.parametrize("word", ["bread", "king", "a", "", "xyzzed", "mid-march", "s", "q" * 99])
def test_other_words_are_no_verbs(word: str) -> None:
    """A word is a verb only where its base is listed."""
    assert words().verb(word) is None


def test_every_verb_of_the_acts_is_a_verb() -> None:
    """What extract/acts asks for must be found by the tagger."""
    auxiliaries = {"be", "have", "do", "down"}
    unknown = [
        lemma
        for lemma in (*lexicon().patterns, *lexicon().governor)
        if lemma not in auxiliaries | words().inflected and words().verb(lemma) is None
    ]
    assert unknown == []


def test_nouns_that_are_verbs_too_are_listed() -> None:
    """An act noun that is also a base must be in the list that tagging weighs."""
    lex = lexicon()
    missing = [
        noun
        for group in lex.classes
        for noun in words().bases & words().also_verbs
        if group in lex.noun_classes(noun) and noun not in words().also_verbs
    ]
    assert missing == []


def test_a_page_of_letters_does_not_fill_the_memory() -> None:
    """Unknown words are remembered up to a bound only."""
    known = len(words().forms)
    for i in range(200):
        words().verb(f"zq{i}ed")
    assert len(words().forms) <= max(known + 200, 50_000)
