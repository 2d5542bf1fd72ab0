"""Who gives and takes in one sentence: "A drops its claim, and B will open the docks"."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides
    from extract.acts.scene import Scene

_BARGAINING = frozenset({Kind.AGREE, Kind.CONCEDE, Kind.REQUEST, Kind.REJECT})
_TWO = 2


def exchanged(
    told: Sequence[tuple[Scene, Act]], aimed: set[int], sides: Sides
) -> Iterator[tuple[int, list[str]]]:
    """Yield the acts that are aimed at nobody named, each with the other who acts beside it.

    Two sides, each of whom does something of its own to nobody named, do it to each other.
    """
    for _, group in groupby(enumerate(told), key=lambda one: id(one[1][0])):
        doers = [(at, act) for at, (_, act) in group if _bargains(act)]
        if len(doers) < _TWO or aimed.isdisjoint(at for at, _ in doers):
            continue
        names = {sides.of(act.roles.sources[0]): act.roles.sources[0] for _, act in doers}
        if len(names) != _TWO or _are_of_one(names, sides):
            continue
        for at, act in doers:
            if at in aimed:
                own = sides.of(act.roles.sources[0])
                yield at, [name for side, name in names.items() if side != own]


def _are_of_one(names: Iterable[str], sides: Sides) -> bool:
    """Whether "the government" and its premier act, and so the two are one."""
    return any(name.endswith("government") for name in names) and any(map(sides.is_state, names))


def _bargains(act: Act) -> bool:
    return act.kind in _BARGAINING and len(act.roles.sources) == 1 and not act.roles.targets


def facing(acts: Sequence[Act], sides: Sides) -> frozenset[frozenset[str]]:
    """Return the pairs of sides of which an act of one is done to the other, or of both."""
    found = set()
    for act in acts:
        sources = {sides.of(name) for name in act.roles.sources}
        targets = {sides.of(name) for name in act.roles.targets}
        found |= {frozenset((own, other)) for own in sources for other in targets}
        if len(sources) == _TWO:
            found.add(frozenset(sources))
    return frozenset(found)
