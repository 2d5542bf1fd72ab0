"""A last look at the acts of an article, whatever filled them in."""

from __future__ import annotations

from extract.acts.act import Act
from extract.acts.people.roles import Roles
from extract.acts.settling import settle
from store.model import Kind, Status


def act(roles: Roles, *doubts: str) -> Act:
    """Return an act of these people."""
    return Act(
        kind=Kind.CONSULT,
        mode=None,
        status=Status.HAPPENED,
        cue=(0, 3),
        span=(0, 9),
        roles=roles,
        doubts=list(doubts),
    )


def test_each_takes_one_part() -> None:
    """Whoever mediates is no party, whoever does it is no target, and nobody is named twice."""
    one = act(Roles(["Ada", "Ben", "Ada", "Cem"], ["Ben", "Dov", "Cem", "Dov"], ["Cem", "Cem"]))
    settle([one])
    assert one.roles == Roles(["Ada", "Ben"], ["Dov"], ["Cem"])
    assert one.doubts == []


def test_an_act_of_nobody_says_so() -> None:
    """But for one that has a doubt already."""
    bare, told = act(Roles()), act(Roles(), "who does it is not named")
    settle([bare, told])
    assert bare.doubts == ["who does it is not said"]
    assert told.doubts == ["who does it is not named"]
