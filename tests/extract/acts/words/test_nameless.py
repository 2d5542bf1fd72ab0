"""Parties that have no name, and what a text calls them."""

from __future__ import annotations

import pytest

from extract.acts.words.nameless import is_strange, is_unnamed_party, unnamed
from tests.extract.acts.world import scene


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Negotiators met.", "negotiators"),
        ("The union met.", "union"),
        ("On Monday the union met.", "union"),
        ("Its union met.", None),
        ("Some negotiators met.", None),
        ("The officials met.", None),
        ("The rain fell.", None),
    ],
)
def test_a_definite_party_goes_by_its_noun(text: str, name: str | None) -> None:
    """Who is definite is called by his noun; who is somebody's, some, vague or a thing is not."""
    found = scene(text)
    assert unnamed(found, found.clauses[0].subject[0]) == name


@pytest.mark.parametrize(
    ("text", "party"), [("The union met.", True), ("Negotiators met.", True), ("Rain fell.", False)]
)
def test_bodies_and_people_may_be_parties(text: str, *, party: bool) -> None:
    """A body and people in the plural could be a party, a thing could not."""
    found = scene(text)
    assert is_unnamed_party(found, found.clauses[0].subject[0]) is party


def test_common_nouns_are_not_strange() -> None:
    """Only a capital within a sentence makes a stranger of a noun."""
    found = scene("The union met.")
    assert not is_strange(found, found.clauses[0].subject[0])
