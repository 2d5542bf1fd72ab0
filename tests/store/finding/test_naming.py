"""Actors by their very names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.adding.adding import add
from store.finding.naming import actors_named, nearest
from store.model import Actor, ActorKind
from tests.store.samples import claim, reading

if TYPE_CHECKING:
    from store.opening import Store


def test_actors_of_these_very_names_with_their_kinds(store: Store) -> None:
    """Nobody else: neither by an alias nor by another spelling."""
    actors = (
        Actor(name="Anna Vasquez", kind=ActorKind.PERSON, aliases=("Vasquez",)),
        Actor(name="Ardania", kind=ActorKind.STATE),
    )
    add(store, reading(claim(), actors=actors))

    found = actors_named(store, ["Ardania", "Vasquez", "ANNA VASQUEZ", "Nobody"])
    assert found == [Actor(name="Ardania", kind=ActorKind.STATE)]
    assert {one.name for one in actors_named(store, ["Ardania", "Anna Vasquez"])} == {
        "Ardania",
        "Anna Vasquez",
    }
    assert actors_named(store, []) == []


def test_a_name_is_near_by_its_spelling_and_not_by_a_short_one_within_it(store: Store) -> None:
    """Letters of "Ira" stand in many names; who types as few means such a one."""
    actors = (
        Actor(name="Alexis Tsipras", kind=ActorKind.PERSON, aliases=("Tsipras",)),
        Actor(name="Irish Army", kind=ActorKind.GROUP, aliases=("IRA",)),
        Actor(name="Aspira Lake", kind=ActorKind.PERSON),
    )
    add(store, reading(claim(), actors=actors))

    assert nearest(store, "Tspiras") == ("Alexis Tsipras",)
    assert nearest(store, "Irra")[0] == "Irish Army"
    assert "Alexis Tsipras" not in nearest(store, "Irish Arms")


def test_all_that_are_nearly_as_near_are_named(store: Store) -> None:
    """The best first."""
    names = ("Dora Lind", "Dora Lund", "Otto Brahm")
    actors = tuple(Actor(name=name, kind=ActorKind.PERSON) for name in names)
    add(store, reading(claim(), actors=actors))

    assert nearest(store, "Dorra Lind") == ("Dora Lind", "Dora Lund")
