"""Bodies that are called by a common noun and by whose they are."""

from __future__ import annotations

from datetime import date

import pytest

from extract.actors import ActorBook
from extract.reading import read
from store.model import Role

_BOOK = ActorBook.from_toml("""
[[actor]]
name = "Carla Lund"
kind = "person"
roles = [{ title = "leader", of = "Reform Party", from = 2025-01-01 }]
[[actor]]
name = "Reform Party"
kind = "organisation"
[[actor]]
name = "Dockers Union"
kind = "organisation"
[[actor]]
name = "Acme"
kind = "organisation"
""")


def sources(text: str) -> list[str]:
    """Return who does the last act of a text."""
    claim = read(text, published=date(2031, 3, 12), book=_BOOK).claims[-1]
    return [one.name for one in claim.actors if one.role is Role.SOURCE]


@pytest.mark.parametrize(
    "text",
    [
        "Carla Lund, whose party left the talks in May, is ill. The Reform Party is small.",
        "The Reform Party is small. Carla Lund spoke on Monday. Her party rejected the offer.",
    ],
)
def test_a_leaders_party_is_the_one_that_he_leads(text: str) -> None:
    """What somebody's party does is done by the party of which he holds an office."""
    assert sources(text) == ["Reform Party"]


def test_their_union_is_the_one_that_is_named() -> None:
    """Crews have no union but the one of which the article tells."""
    text = "The Dockers Union met Acme. The firm tabled an offer which their union rejected."
    assert sources(text) == ["Dockers Union"]


def test_a_union_without_a_name_goes_by_its_noun() -> None:
    """Where the article names no union, theirs is called what the text calls it."""
    text = "Skippers were let down, their federation said on Monday, rejecting the plan of Acme."
    assert sources(text) == ["federation"]


def test_our_committee_is_of_the_body_that_speaks() -> None:
    """Who says "our committee" speaks of the body for which he speaks."""
    text = "“Our committee will vote on the plan in May,” said Carla Lund of the Reform Party."
    assert sources(text) == ["Reform Party"]


def test_envoys_of_envoys_are_read_in_time() -> None:
    """However long a chain of those who act for each other, it is gone along once."""
    text = f"The Dockers Union met {'envoys of ' * 150}Acme on Monday."
    assert sources(text)[:1] == ["Dockers Union"]
