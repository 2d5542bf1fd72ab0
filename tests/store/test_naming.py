"""Actors by their very names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.adding import add
from store.model import Actor, ActorKind
from store.naming import actors_named
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
