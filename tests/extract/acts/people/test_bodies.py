"""Which body some words name."""

from __future__ import annotations

import pytest

from extract.acts.people.bodies import Bodies
from extract.values import Cast, Form, Mention
from store.model import Actor, ActorKind

ACTORS = {
    one.name: one
    for one in (
        Actor(name="Acme", kind=ActorKind.ORGANISATION, aliases=("Acme Mining",)),
        Actor(name="Dockers Guild", kind=ActorKind.ORGANISATION),
        Actor(name="Miners Guild", kind=ActorKind.ORGANISATION),
        Actor(name="Ruritania", kind=ActorKind.STATE, aliases=("Ruritanian government",)),
        Actor(name="Carla Lund", kind=ActorKind.PERSON),
    )
}
TEXT = "The league left. Acme met Lund, and later the league."
LEAGUE = Mention(start=0, end=10, actors=("Acme",), form=Form.ROLE)
LUND = Mention(start=26, end=30, actors=("Carla Lund",), form=Form.NAME)
BODIES = Bodies(TEXT, Cast(mentions=(LEAGUE, LUND), actors=ACTORS))


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the head of Acme", "Acme"),
        ("Acme Mining's board", "Acme"),
        ("the Ruritanian minister", "Ruritania"),
        ("Carla Lund’s aide", None),
        ("the head of nothing", None),
    ],
)
def test_a_name_in_an_office_tells_the_body(words: str, expected: str | None) -> None:
    """By name or alias, or by the word of its state; no person is a body."""
    assert BODIES.named_in(words) == expected


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [
        ("the league’s leaders", 20, "Acme"),
        ("the head of the league", 20, "Acme"),
        ("the union’s leaders", 20, "union"),
        ("the town’s elders", 20, "town"),
        ("the evening’s guests", 20, None),
    ],
)
def test_a_noun_in_an_office_tells_the_body_that_it_goes_by(
    words: str, at: int, expected: str | None
) -> None:
    """Whom the text called so before, or else the noun itself, if it is one of a body."""
    assert BODIES.in_office(words, at) == expected


def test_a_noun_is_the_one_body_whose_name_ends_so() -> None:
    """“The guild” is nobody in particular where there are two."""
    one = Bodies("", Cast(mentions=(), actors={"Dockers Guild": ACTORS["Dockers Guild"]}))
    assert one.by_noun("the guild") == "Dockers Guild"
    assert BODIES.by_noun("the guild") == "guild"
    assert BODIES.by_noun("league") == "Acme"


def test_a_mention_of_one_body_names_it() -> None:
    """Not one of a person, nor of two."""
    both = Mention(start=0, end=3, actors=("Acme", "Ruritania"), form=Form.PLURAL)
    assert BODIES.of_mention(LEAGUE) == "Acme"
    assert BODIES.of_mention(LUND) is None
    assert BODIES.of_mention(both) is None


def test_a_word_alone_stands_for_its_body() -> None:
    """With the ’s of an owner or without."""
    assert BODIES.by_word("Ruritanian") == "Ruritania"
    assert BODIES.by_word("Acme’s") == "Acme"
    assert BODIES.by_word("Zenith") is None
