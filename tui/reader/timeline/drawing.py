"""How a line of the timeline is drawn, whatever stands on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.paint.pieces import Piece
from tui.reader.timeline.lanes import Lanes, label_cells, lane_cells
from tui.reader.timeline.lines import DayLine, EventLine, Line
from tui.reader.timeline.rows import day_cells, event_cells, today_cells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.model import Event
    from tui.reader.paint.finding import Finder
    from tui.reader.paint.look import Look

NO_LANES = Lanes()


def line_cells(  # noqa: PLR0913 - a line is drawn from all that it may show
    line: Line | None,
    events: Sequence[Event],
    width: int,
    look: Look,
    *,
    cursor: int = -1,
    ink: str = "selected",
    finder: Finder | None = None,
    lanes: Lanes = NO_LANES,
    newer_than: int | None = None,
) -> list[Piece]:
    """Return the pieces of a line, `width` cells wide; blank where there is none.

    `cursor` is the index of the cursor's event and `ink` the ink of its headline; events of a
    higher number than `newer_than` are new.
    """
    room = width - lanes.width
    if isinstance(line, EventLine):
        event, here = events[line.index], ink if line.index == cursor else ""
        new = newer_than is not None and event.id > newer_than
        row = event_cells(event, room, look, cursor=here, finder=finder, under=line.under, new=new)
        return [*lane_cells(event, lanes, look), *row]
    return [Piece(" " * lanes.width), *_heading(line, room, look)]


def top_cells(line: Line | None, width: int, look: Look, lanes: Lanes = NO_LANES) -> list[Piece]:
    """Return the line above the rows: the heads of the lanes, and a heading."""
    return [*label_cells(lanes, look), *_heading(line, width - lanes.width, look)]


def _heading(line: Line | None, width: int, look: Look) -> list[Piece]:
    if line is None or isinstance(line, EventLine):
        return [Piece(" " * width)]
    if isinstance(line, DayLine):
        return day_cells(line.date or line.day.isoformat(), width, look, apart=line.apart)
    return today_cells(line.day, width, look)
