"""Words that are nouns as a rule, and verbs where a sentence has no other."""

from __future__ import annotations

import pytest

from extract.grammar.tagging import tag
from extract.grammar.tokens import Tag, tokenize


def verbs(text: str) -> list[str]:
    """Return the words of a text that are verbs."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    return [one.low for one in tokens if one.tag is Tag.VERB]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Members vote on it.", ["vote"]),
        ("Members there vote on it.", ["vote"]),
        ("People march to the square.", ["march"]),
        ("The rate drops to a third.", ["drops"]),
        ("Duties on steel fall to a third.", ["fall"]),
        ("Talks broke down; members vote on it.", ["broke", "vote"]),
        ("Members voted on the strike.", ["voted"]),
        ("If the truce holds, they will meet.", ["holds", "meet"]),
        ("They will strike unless the offer changes.", ["strike", "changes"]),
        ("When the two sides vote, it ends.", ["vote", "ends"]),
        ("If a week passes, they meet.", ["passes", "meet"]),
        ("Peace talks.", []),
        ("The vote on it.", []),
        ("The end of the strikes of the year.", []),
        ("Members of the vote.", []),
        ("A vote vote on it.", []),
        ("Vote on it.", []),
        ("Members vote.", []),
    ],
)
def test_a_sentence_without_a_verb_finds_one(text: str, expected: list[str]) -> None:
    """It agrees with its subject, goes on behind, and is none where another verb stands."""
    assert verbs(text) == expected


def test_the_verb_found_has_its_base() -> None:
    """As any other verb."""
    tokens = tokenize("The rate drops to a third.", 0, 26)
    tag(tokens)
    assert (tokens[2].lemma, tokens[2].form) == ("drop", "s")


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("It stayed on a list of state sponsors of terror.", "sponsors", Tag.NOUN),
        ("He said that talks failed.", "talks", Tag.NOUN),
        ("The six-party talks that broke down were held there.", "talks", Tag.NOUN),
        ("The envoy speaks of a deal.", "speaks", Tag.VERB),
        ("The premier, whom marchers in the square call a traitor, left.", "call", Tag.VERB),
    ],
)
def test_a_plural_and_a_verb_are_told_apart_by_what_follows(
    text: str, word: str, expected: Tag
) -> None:
    """Nouns in -s stand before "of" and before a past verb; "whom" asks for a verb."""
    tokens = tokenize(text, 0, len(text))
    tag(tokens)
    assert next(one.tag for one in tokens if one.low == word) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hospitals dismissed striking doctors.", ["dismissed"]),
        ("They accused the firm of striking deals.", ["accused", "striking"]),
        ("The mayor says they lied and demands that it stop.", ["says", "lied", "demands", "stop"]),
        ("The unions made offers and demands that it won.", ["made", "won"]),
    ],
)
def test_what_people_do_may_describe_them_and_a_second_verb_goes_along(
    text: str, expected: list[str]
) -> None:
    """A word in -ing before doers is no verb; "demands that" is one beside another in -s."""
    assert verbs(text) == expected
