"""Aims what is aimed at nobody named at whom its doer deals with, as the whole article tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.acts.people.aimed import HOSTILE, gives_aid, is_aimed, is_mediation
from extract.acts.people.exchanging import exchanged, facing
from extract.acts.people.principals import Talks
from extract.acts.people.quarrel import Quarrel
from store.model import Kind, Mode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides
    from extract.acts.scene import Scene

DEALS = "whom it is aimed at is taken from whom the party deals with"
_UNION = "whom it is aimed at is taken from who strikes"
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
        give(act, talks.without(act.roles.sources), DEALS)
    swaps = dict(exchanged(told, {at for at, _, _ in aimed}, sides)) if aimed else {}
    pairs = facing(acts, sides) if swaps else frozenset()
    quarrel = Quarrel(acts if aimed else (), sides)
    strike = _strike(acts if any(act.kind is Kind.PROTEST for _, _, act in aimed) else (), sides)
    for one in aimed:
        at, _, act = one
        found = _opposite(quarrel, sides, strike, one)
        other = swaps.get(at, [])
        if other and (not found or _pair(sides, act, other) in pairs):
            give(act, other, _EXCHANGED)
        else:
            give(act, found, DEALS)
    if swaps:
        quarrel = Quarrel(acts, sides)
        for one in aimed:
            if is_open(one[2]):
                give(one[2], _opposite(quarrel, sides, strike, one), DEALS)
    _strike_back([act for _, _, act in aimed if is_open(act)], acts, sides)


_STRIKE = Mode.STRIKE
_ON_STRIKERS = frozenset({Kind.SANCTION, Kind.THREATEN, Kind.CONCEDE})


def _strike_back(left: Sequence[Act], acts: Sequence[Act], sides: Sides) -> None:
    """Aim what is threatened or granted, and at nobody else, at the only ones who strike."""
    some = [act for act in left if act.kind in _ON_STRIKERS]
    strikes = [act for act in acts if some and act.kind is Kind.PROTEST and act.mode is _STRIKE]
    names = {sides.of(name): name for act in strikes for name in act.roles.sources}
    if len(names) == 1:
        for act in some:
            if names.keys().isdisjoint(sides.of(name) for name in act.roles.sources):
                give(act, list(names.values()), _UNION)


def _pair(sides: Sides, act: Act, other: Sequence[str]) -> frozenset[str]:
    return frozenset((sides.of(act.roles.sources[0]), sides.of(other[0])))


@dataclass(frozen=True, slots=True)
class _Strike:
    """The sides that strike or protest in an article, and the union through which they deal."""

    sides: frozenset[str]
    union: str | None


def _strike(acts: Sequence[Act], sides: Sides) -> _Strike:
    """Return who strikes in an article, found once for all strikes of it."""
    protests = [act for act in acts if act.kind is Kind.PROTEST]
    some = frozenset(sides.of(name) for act in protests for name in act.roles.sources)
    return _Strike(some, _union(acts, sides))


def _opposite(
    quarrel: Quarrel, sides: Sides, strike: _Strike, one: tuple[int, Scene, Act]
) -> list[str]:
    """Return the other side of an act: no fellow striker, and for help the state."""
    at, scene, act = one
    found = quarrel.opposite(act.roles.sources, at, act.beside, hostile=act.kind in HOSTILE)
    if act.kind is Kind.PROTEST:
        if not found and strike.union is not None:  # strikers deal through their union
            found = quarrel.opposite([strike.union], at, act.beside)
        found = [name for name in found if sides.of(name) not in strike.sides]
        # a strike hits no person
        return [sides.of(name) if sides.is_person(name) else name for name in found]
    if act.clause is not None and gives_aid(scene, act.clause):
        return [sides.of(name) for name in found]  # help is for a state, not its head
    return found


def _union(acts: Sequence[Act], sides: Sides) -> str | None:
    """Return the only body of an article that is a union by its name, or called "the union"."""
    names = {sides.of(name) for act in acts for name in act.roles.all}
    some = [name for name in names if name.rpartition(" ")[2].lower() in _UNIONS]
    named = [name for name in some if name not in _OF_STATES]
    return named[0] if len(named) == 1 else sides.union()


_UNIONS = frozenset({"union", "guild", "brotherhood"})
_OF_STATES = frozenset({"European Union", "African Union", "Soviet Union"})


def is_open(act: Act) -> bool:
    """Whether somebody does it to nobody who is named."""
    return bool(act.roles.sources) and not act.roles.targets


def give(act: Act, names: Sequence[str], doubt: str) -> None:
    """Aim an act at some others, and say where they are from."""
    act.roles.targets = [one for one in names if one not in act.roles.all]
    if act.roles.targets:
        act.doubts.append(doubt)
