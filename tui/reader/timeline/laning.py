"""Which actors have lanes: those pinned, those of the filter, the most active near the cursor."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from store.model import Actor, ActorKind
from store.model.errors import StoreError
from tui.reader.timeline.drawing import NO_LANES
from tui.reader.timeline.lanes import choose_lanes

if TYPE_CHECKING:
    from store.model import Event
    from tui.reader.timeline.lanes import Lanes
    from tui.reader.timeline.roll import Roll

Named = Callable[[Sequence[str]], Sequence[Actor]]

ROOMY = 140  # columns of a terminal where lanes come by themselves
NEAR = 30  # events on each side of the cursor whose actors become lanes
CLOSE = 10  # events on each side; where nobody who has a lane is in any, lanes are chosen anew


class Laning:
    """What was asked of the lanes, and what they are.

    `asked` is whether lanes were asked for; `None`: neither for them nor against.
    """

    def __init__(self, named: Named | None = None) -> None:
        """`named` tells of those who are called so, as far as there are any."""
        self._named = named
        self.asked: bool | None = None
        self.lanes: Lanes = NO_LANES
        self._known: dict[str, Actor] = {}
        self._chosen: tuple[str, ...] = ()
        self._pinned: tuple[str, ...] = ()

    def know(self, actors: Sequence[Actor], chosen: tuple[str, ...]) -> None:
        """Take note of who there is, and of those whom the filter names."""
        self._known |= {actor.name: actor for actor in actors}
        self._chosen = chosen

    def pin(self, name: str) -> bool:
        """Have a lane for an actor, whoever else has one; again: no more. Return which."""
        on = name not in self._pinned
        others = tuple(pinned for pinned in self._pinned if pinned != name)
        self._pinned = (*others, name) if on else others
        if on:
            self.asked = True
        return on

    def turn(self) -> None:
        """Ask for lanes, or for none."""
        self.asked = not self.lanes.names

    def choose(self, roll: Roll, width: int, *, roomy: bool) -> bool:
        """Choose lanes for a pane of `width` cells; return whether they are others now."""
        near = _around(roll, NEAR)
        first = tuple(dict.fromkeys((*self._pinned, *self._chosen)))
        before = self.lanes
        self.lanes = choose_lanes(
            near, self._who, first, width=width, asked=self.asked, roomy=roomy
        )
        return self.lanes != before

    def is_far_from(self, roll: Roll) -> bool:
        """Whether nobody who has a lane takes part in anything close to the cursor."""
        names = set(self.lanes.names)
        return bool(names) and all(names.isdisjoint(event.actors) for event in _around(roll, CLOSE))

    def _who(self, names: Sequence[str]) -> list[Actor]:
        """Return these actors; one that nothing is known of counts as a person."""
        asked = [name for name in names if name not in self._known]
        if asked and self._named is not None:
            with suppress(StoreError):
                self._known |= {actor.name: actor for actor in self._named(asked)}
        nobody = ActorKind.PERSON
        return [self._known.get(name) or Actor(name=name, kind=nobody) for name in names]


def _around(roll: Roll, events: int) -> Sequence[Event]:
    return roll.events[max(roll.at - events, 0) : roll.at + events]
