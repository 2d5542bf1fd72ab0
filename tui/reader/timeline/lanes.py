"""Lanes: chosen actors as columns; each event's row joins those who took part.

Reading down a lane is one actor's history, across is who dealt with whom:

    Tr Ze Pu EU
    ●─────●        Trump and Putin speak           both do it
    ●──▸           Trump presses Zelenskyy         from source to target
    ○╌╌╌╌╌○        planned: they are to speak      dashes for what is only planned
    ✗╌╌╌╌╌╌╌╌▸     denied                          a cross for what was not done
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.model import Actor, ActorKind, Role, Status
from tui.reader.paint.look import FAMILIES
from tui.reader.paint.pieces import Piece

if TYPE_CHECKING:
    from store.model import Event
    from tui.reader.paint.look import Look

STEP = 3  # cells from one lane to the next
FEWEST, MOST = 4, 8
ROOM_FOR_WORDS = 54  # cells that are left for the rest of a row before lanes come by themselves
_BESIDE = (Role.HOST, Role.MEDIATOR)


Who = Callable[[Sequence[str]], Sequence[Actor]]
"""Tells who is called so, in the order asked; at least their kinds."""


@dataclass(frozen=True, slots=True)
class Lanes:
    """The actors of the lanes by name, from left to right, and two letters for each."""

    names: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """How many cells they take, a blank on each side included; none without lanes."""
        return STEP * len(self.names) + 1 if self.names else 0


def active_actors(events: Sequence[Event], first: tuple[str, ...]) -> list[str]:
    """Return who takes part in these events: those named first, then the most active."""
    taking_part = Counter(name for event in events for name in event.actors)
    return [*first, *(name for name, _ in taking_part.most_common() if name not in first)]


def choose_lanes(
    events: Sequence[Event],
    who: Who,
    chosen: tuple[str, ...],
    *,
    width: int,
    asked: bool | None,
    roomy: bool = False,
) -> Lanes:
    """Return lanes for a pane of `width` cells: the chosen actors, then the most active.

    `who` tells of what kind they are, by which their letters are chosen.
    Where nobody has `asked` for them or against them, they come by themselves if several actors
    are chosen, or the whole terminal is `roomy`, and there is room for the words beside them.
    """
    fitting = (width - ROOM_FOR_WORDS) // STEP
    if asked is None:
        asked = (roomy or len(chosen) > 1) and fitting >= FEWEST
    if not asked:
        return Lanes()
    return make_lanes(who(active_actors(events, chosen)[: min(max(fitting, FEWEST), MOST)]))


def make_lanes(actors: Sequence[Actor]) -> Lanes:
    """Return lanes for these actors; no two have the same letters as far as letters go."""
    labels: list[str] = []
    for actor in actors:
        tried = _abbreviations(actor)
        labels.append(next((label for label in tried if label not in labels), tried[0]))
    return Lanes(tuple(actor.name for actor in actors), tuple(labels))


def _abbreviations(actor: Actor) -> list[str]:
    """Two letters: a person's surname begins with them, others may go by their initials."""
    words = actor.name.split() or ["?"]
    capitals = [word[0] for word in words if word[0].isupper()]
    last = words[-1]
    tried = [(last[0] + letter).ljust(2) for letter in last[1:]] or [last.ljust(2)]
    if actor.kind is not ActorKind.PERSON and len(capitals) > 1:
        tried.insert(0, "".join(capitals[:2]))
    elif last.isupper():
        tried.insert(0, last[:2].ljust(2))
    return tried


def label_cells(lanes: Lanes, look: Look) -> list[Piece]:
    """Return the heads of the lanes, `lanes.width` cells wide."""
    text = "".join(look.fit(look.text(label), STEP) for label in lanes.labels)
    return [Piece(f" {text}", "dim")] if lanes.names else []


def lane_cells(event: Event, lanes: Lanes, look: Look) -> list[Piece]:
    """Return the row of an event in the lanes, `lanes.width` cells wide."""
    if not lanes.names:
        return []
    roles = {taking.name: taking.role for taking in event.roles}
    at = {n: roles[name] for n, name in enumerate(lanes.names) if roles.get(name) in _DRAWN}
    cells = [" "] * (lanes.width - 1)
    if at:
        _draw_line(cells, min(at), max(at), _line(event, look))
        for number, mark in _lane_marks(at, event, look).items():
            cells[number * STEP] = mark
    return [Piece(" "), Piece("".join(cells), FAMILIES[event.kind].value)]


_DRAWN = (Role.SOURCE, Role.TARGET, *_BESIDE)


def _draw_line(cells: list[str], first: int, last: int, line: str) -> None:
    for column in range(first * STEP, last * STEP):
        cells[column] = line


def _line(event: Event, look: Look) -> str:
    solid = event.status in (Status.HAPPENED, Status.ONGOING)
    return look.mark("rule" if solid else "dashes")


def _lane_marks(at: dict[int, Role], event: Event, look: Look) -> dict[int, str]:
    """The mark of everyone who takes part, by lane."""
    sources = [number for number, role in at.items() if role is Role.SOURCE]
    marks = {}
    for number, role in at.items():
        if role is Role.SOURCE:
            marks[number] = look.mark(_source_mark(event))
        elif role is Role.TARGET:
            from_left = not sources or min(sources) < number
            marks[number] = look.mark("right" if from_left else "left")
        else:
            marks[number] = look.mark("beside")
    return marks


def _source_mark(event: Event) -> str:
    if event.status is Status.DENIED:
        return "cross"
    return "source" if event.status in (Status.HAPPENED, Status.ONGOING) else "planned source"
