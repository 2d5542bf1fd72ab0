"""Who stands behind a common noun, a bare strike and a deal of nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.acts.finding import find_acts
from extract.acts.memory import Memory
from extract.acts.people.allegiance import Sides
from extract.acts.people.principals import give_counterparts
from extract.values import Cast
from store.model import Mode
from tests.extract.acts.world import ACTORS, acts, scene

if TYPE_CHECKING:
    from extract.acts.scene import Scene


def test_a_body_that_a_name_explains_is_the_one_named() -> None:
    """“The company, Acme,” is Acme, as “his aide, Carla Lund,” is Lund."""
    (found,) = acts("The company, Acme, rejected the offer.")
    assert found.roles.sources == ["Acme"]


def test_a_strike_of_nobody_is_of_whoever_struck_most() -> None:
    """And not of whoever struck last."""
    memory = Memory()
    for sentence in (
        "The Miners Union went on strike on Monday.",
        "The Miners Union went on strike on Tuesday.",
        "Zenith went on strike on Tuesday.",
    ):
        acts(sentence, memory)
    (found,) = acts("The first walkout took place in June.", memory)
    assert found.roles.sources == ["Miners Union"]


def test_a_visit_makes_no_two_sides() -> None:
    """Whoever travels somewhere does not deal with the host throughout."""
    visit = acts("Rossi arrived in Borduria on Monday.")
    assert [one.mode for one in visit] == [Mode.VISIT]
    deal = acts("The treaty was signed on Tuesday.")
    give_counterparts([*visit, *deal])
    assert deal[0].roles.sources == []


def test_they_are_who_acted_in_the_sentence_before() -> None:
    """People in the plural, or several; with a doubt, and from no further back."""
    memory = Memory()
    acts("Negotiators rejected the draft.", memory)
    (found,) = find_acts(scene_of("They then rejected the plan.", 1), memory)
    assert found.roles.sources == ["negotiators"]
    assert "who does it is taken from an earlier sentence" in found.doubts
    (found,) = find_acts(scene_of("They rejected the plan.", 4), memory)
    assert found.roles.sources == []


def test_they_are_no_single_body() -> None:
    """A union is "it"."""
    memory = Memory()
    acts("Acme rejected the draft.", memory)
    (found,) = find_acts(scene_of("They rejected the plan.", 1), memory)
    assert found.roles.sources == []


def scene_of(sentence: str, index: int) -> Scene:
    """Return a sentence that stands at a place of its article."""
    return replace(scene(sentence), index=index)


def test_two_leaders_are_the_last_two_of_different_sides() -> None:
    """Whatever they did; a body that one of them deals with is no man."""
    memory = Memory(sides=Sides("", Cast(mentions=(), actors=ACTORS)))
    for sentence in ("Okafor bombed Acme.", "Rossi rejected the plan.", "Acme sued Zenith."):
        acts(sentence, memory)
    (found,) = acts("The two leaders met on Monday.", memory)
    assert found.roles.sources == ["Ben Okafor", "Ada Rossi"]


def test_who_rings_both_leaders_talks_to_the_last_two() -> None:
    """Rather to two who serve a side than to whoever serves none."""
    memory = Memory(sides=Sides("", Cast(mentions=(), actors=ACTORS)))
    for sentence in ("Okafor rejected the plan.", "Rossi rejected the plan.", "Lund opposed it."):
        acts(sentence, memory)
    (found,) = acts("Meyer called the two leaders on Monday.", memory)
    assert found.roles.sources == ["Dov Meyer", "Ben Okafor", "Ada Rossi"]


def test_one_leader_is_no_two() -> None:
    """Nor are two of one side."""
    memory = Memory(sides=Sides("", Cast(mentions=(), actors=ACTORS)))
    acts("Rossi rejected the plan.", memory)
    assert memory.two_persons() == []
