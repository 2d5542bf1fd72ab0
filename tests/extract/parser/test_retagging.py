"""Which words are verbs, as the model sees it."""

import pytest

from extract.grammar.tagging import tag
from extract.grammar.tokens import Tag, Token, tokenize
from extract.parser.retagging import retag
from extract.values import Form, Mention
from tests.extract.parser.trees import parse_of


def tagged(text: str, word: str, was: Tag, row: str, form: str = "") -> Token:
    """Return a word whose tag was `was` after it is corrected; `row` is what the model says."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    token = next(one for one in tokens if one.text == word)
    token.tag, token.form = was, form
    retag(tokens, parse_of(text, f"{word} {row}"))
    return token


def test_an_unknown_verb_is_one() -> None:
    """With its lemma and its form by the look of it."""
    found = tagged("He glorps it", "glorps", Tag.NOUN, "VERB ROOT - glorp")
    assert (found.tag, found.lemma, found.form) == (Tag.VERB, "glorp", "s")
    found = tagged("They glorp it", "glorp", Tag.ADJECTIVE, "VERB ROOT - glorp")
    assert (found.tag, found.lemma, found.form) == (Tag.VERB, "glorp", "base")
    found = tagged("They glorped it", "glorped", Tag.NOUN, "VERB ROOT - glorp")
    assert (found.tag, found.lemma, found.form) == (Tag.VERB, "glorp", "either")


def test_a_known_verb_that_was_taken_for_a_noun_is_read_as_the_rules_know_it() -> None:
    """The rules' lists tell the form."""
    found = tagged("He plans it", "plans", Tag.NOUN, "VERB ROOT - unheard")
    assert (found.tag, found.lemma, found.form) == (Tag.VERB, "plan", "s")


@pytest.mark.parametrize(
    ("pos", "now"), [("NOUN", Tag.NOUN), ("PROPN", Tag.NOUN), ("ADJ", Tag.ADJECTIVE)]
)
@pytest.mark.parametrize("form", ["base", "s"])
def test_a_noun_that_looks_like_a_verb_is_one(pos: str, now: Tag, form: str) -> None:
    """As in "Work stopped"."""
    assert tagged("Work stopped", "Work", Tag.VERB, f"{pos} nsubj -", form).tag is now


@pytest.mark.parametrize("form", ["past", "either", "participle", "ing", "any"])
def test_past_forms_and_gerunds_stay_verbs(form: str) -> None:
    """The model is as often wrong on them."""
    assert tagged("He rang her", "rang", Tag.VERB, "NOUN ROOT -", form).tag is Tag.VERB


@pytest.mark.parametrize("relation", ["amod", "compound", "acomp", "pcomp"])
def test_what_describes_a_noun_is_no_verb(relation: str) -> None:
    """As in "Glorped pages"."""
    found = tagged("Glorped pages", "Glorped", Tag.ADJECTIVE, f"VERB {relation} - glorp")
    assert found.tag is Tag.ADJECTIVE


@pytest.mark.parametrize("word", ["bargaining", "committed"])
def test_gerunds_and_participles_that_are_adjectives_are_left_to_the_rules(word: str) -> None:
    """Both are nouns or adjectives as often."""
    assert tagged(f"He {word} it", word, Tag.ADJECTIVE, "VERB ROOT -").tag is Tag.ADJECTIVE


def test_where_both_agree_nothing_changes() -> None:
    """A verb stays one, a noun stays one, and other words are not asked about."""
    assert tagged("He plans it", "plans", Tag.VERB, "VERB ROOT -", "s").form == "s"
    assert tagged("He plans it", "plans", Tag.NOUN, "NOUN ROOT -").tag is Tag.NOUN
    assert tagged("He plans it", "plans", Tag.ADVERB, "VERB ROOT -").tag is Tag.ADVERB


def test_names_are_never_verbs() -> None:
    """Nor a word that the model cuts otherwise."""
    text = "Glorp left"
    name = Mention(start=0, end=5, actors=("Glorp",), form=Form.NAME)
    tokens = tokenize(text, 0, len(text), [name])
    tag(tokens)
    retag(tokens, parse_of(text, "Glorp VERB ROOT -"))
    assert tokens[0].tag is Tag.NAME
    tokens = tokenize("Glorp-ed it", 0, 11)
    tokens[0].tag = Tag.NOUN
    retag(tokens, parse_of("Glorp-ed it", "Glorp VERB ROOT -"))
    assert tokens[0].tag is Tag.NOUN
