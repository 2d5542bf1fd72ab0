"""Who takes part, and who only looks on."""

from __future__ import annotations

import re

import pytest

from extract.acts.people.parties import Parties
from extract.values import Cast, Form, Mention
from store.model import Actor, ActorKind, HeldRole


def parties(text: str, **options: object) -> bool:
    """Say whether Dov Meyer is a party in a text that names him once."""
    start = text.index("Dov Meyer")
    mention = Mention(start=start, end=start + 9, actors=("Dov Meyer",), form=Form.NAME)
    actor = Actor(name="Dov Meyer", kind=ActorKind.PERSON, confirmed=False, **options)  # type: ignore[arg-type]
    cast = Cast(mentions=(mention,), actors={"Dov Meyer": actor})
    return Parties(text, cast).is_party("Dov Meyer")


@pytest.mark.parametrize(
    "text",
    [
        "Dov Meyer, the finance minister, said no.",
        "Dov Meyer (the union’s president) said no.",
        "The envoy Dov Meyer said no.",
        "Dov Meyer, the U.S. envoy for the islands, said no.",
        "Dov Meyer said no.",
        "Dov Meyer, Acme’s chief executive, said no.",
        "Dov Meyer of NATO said no.",
        "Dov Meyer of the Fishers said that an institute asked.",
    ],
)
def test_an_office_makes_a_party(text: str) -> None:
    """So does being introduced as nothing else."""
    assert parties(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dov Meyer, who teaches law, said no.",
        "“No,” said Dov Meyer, an analyst at Castle Bank.",
        "“No,” said the economist Dov Meyer.",
        "Dov Meyer, who sells fish by the harbour, said no.",
        "Dov Meyer, 54, said no.",
        "Dov Meyer of the Harbour Institute for Peace said no.",
        "“No,” said Dov Meyer at Vale University.",
    ],
)
def test_whoever_is_introduced_as_something_else_looks_on(text: str) -> None:
    """Analysts, teachers, sellers of fish."""
    assert not parties(text)


def test_a_held_role_makes_a_party() -> None:
    """An office found elsewhere in the article counts."""
    assert parties("Dov Meyer, 54, said no.", roles=(HeldRole(title="envoy"),))


def test_known_actors_and_bodies_are_parties() -> None:
    """Whoever the book vouches for, any state or body, and a body without a name."""
    cast = Cast(
        mentions=(),
        actors={
            "Ada": Actor(name="Ada", kind=ActorKind.PERSON),
            "Acme": Actor(name="Acme", kind=ActorKind.ORGANISATION, confirmed=False),
            "Ned": Actor(name="Ned", kind=ActorKind.PERSON, confirmed=False),
        },
    )
    known = Parties("", cast)
    assert known.is_party("Ada")
    assert known.is_party("Acme")
    assert known.is_party("negotiators")
    assert not known.is_party("Ned")
    assert not known.is_party("Ned")


def told_of(text: str) -> bool:
    """Say whether Dov Meyer is a party in a text that may name him often."""
    starts = [found.start() for found in re.finditer("Dov Meyer", text)]
    mentions = tuple(
        Mention(start=start, end=start + 9, actors=("Dov Meyer",), form=Form.NAME)
        for start in starts
    )
    actor = Actor(name="Dov Meyer", kind=ActorKind.PERSON, confirmed=False)
    return Parties(text, Cast(mentions=mentions, actors={"Dov Meyer": actor})).is_party("Dov Meyer")


def test_whoever_is_told_of_throughout_takes_part() -> None:
    """However he is introduced: who looks on is quoted once or twice."""
    assert told_of("Dov Meyer, who sold pies, won." + " Dov Meyer bid." * 3)
    assert not told_of("Dov Meyer, who sold pies, won." + " Dov Meyer bid." * 2)
    assert not told_of("Dov Meyer, an analyst, won." + " Dov Meyer bid." * 5)


@pytest.mark.parametrize("who", ["Parent", "Our correspondent", "The reporter"])
def test_parents_and_reporters_look_on(who: str) -> None:
    """Those whom a reporter meets at the gate, and the reporter himself."""
    assert not parties(f"{who} Dov Meyer said no.")
