"""Aims what is aimed at nobody named at whom its doer deals with, as the whole article tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.people.aimed import HOSTILE, gives_aid, is_aimed, is_mediation
from extract.acts.people.exchanging import exchanged, facing
from extract.acts.people.principals import Talks
from extract.acts.people.quarrel import Quarrel
from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides
    from extract.acts.scene import Scene

_DOUBT = "whom it is aimed at is taken from whom the party deals with"
_EXCHANGED = "whom it is aimed at is taken from who acts beside it in the sentence"


def oppose(told: Sequence[tuple[Scene, Act]], sides: Sides) -> None:
    """Aim what is open at whom its doer deals with, and give who mediates the parties.

    Who deals with whom is read before any act is aimed, and only where some act asks for it; it
    is read once more where two are found to bargain with each other within a sentence.
    """
    some = [(at, scene, act) for at, (scene, act) in enumerate(told) if is_open(act)]
    mediating = [act for _, scene, act in some if is_mediation(scene, act)]
    aimed = [one for one in some if one[2] not in mediating and is_aimed(one[1], one[2])]
    acts = [act for _, act in told]
    talks = Talks(acts if mediating else (), sides)
    for act in mediating:
        give(act, talks.without(act.roles.sources), _DOUBT)
    swaps = dict(exchanged(told, {at for at, _, _ in aimed}, sides)) if aimed else {}
    pairs = facing(acts, sides) if swaps else frozenset()
    quarrel = Quarrel(acts if aimed else (), sides)
    for at, scene, act in aimed:
        found = _opposite(quarrel, sides, acts, at, scene)
        other = swaps.get(at, [])
        if other and (not found or _pair(sides, act, other) in pairs):
            give(act, other, _EXCHANGED)
        else:
            give(act, found, _DOUBT)
    if swaps:
        quarrel = Quarrel(acts, sides)
        for at, scene, act in aimed:
            if is_open(act):
                give(act, _opposite(quarrel, sides, acts, at, scene), _DOUBT)


def _pair(sides: Sides, act: Act, other: Sequence[str]) -> frozenset[str]:
    return frozenset((sides.of(act.roles.sources[0]), sides.of(other[0])))


def _opposite(
    quarrel: Quarrel, sides: Sides, acts: Sequence[Act], at: int, scene: Scene
) -> list[str]:
    """Return the other side of an act: no fellow striker, and for help the state."""
    act = acts[at]
    found = quarrel.opposite(act.roles.sources, at, act.beside, hostile=act.kind in HOSTILE)
    if act.kind is Kind.PROTEST:
        strikers = {
            sides.of(name) for one in acts if one.kind is act.kind for name in one.roles.sources
        }
        return [name for name in found if sides.of(name) not in strikers]
    if act.clause is not None and gives_aid(scene, act.clause):
        return [sides.of(name) for name in found]  # help is for a state, not its head
    return found


def is_open(act: Act) -> bool:
    """Whether somebody does it to nobody who is named."""
    return bool(act.roles.sources) and not act.roles.targets


def give(act: Act, names: Sequence[str], doubt: str) -> None:
    """Aim an act at some others, and say where they are from."""
    act.roles.targets = [one for one in names if one not in act.roles.all]
    if act.roles.targets:
        act.doubts.append(doubt)
