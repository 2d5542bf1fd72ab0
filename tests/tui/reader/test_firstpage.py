"""The rows that stand on the screen before Textual does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.reader.driving import NARROW, SINGLE, WIDE, driven
from tests.tui.reader.shelf import TODAY, ListedPages, Shelf, many, river
from tui.plain import cells
from tui.reader.firstpage import Left, page_lines
from tui.reader.keyboard.hints import hint
from tui.reader.paint.look import Look
from tui.reader.timeline.laning import Laning
from tui.reader.timeline.roll import Roll

if TYPE_CHECKING:
    from store.model import Event


def page(events: list[Event], size: tuple[int, int], *, utf8: bool = True) -> list[str]:
    """The first page as text."""
    roll = Roll(TODAY)
    roll.show(ListedPages(events))
    left = Left(roll, Laning(Shelf(events).actors_named))
    lines = page_lines(left, Look(utf8=utf8), hint("timeline"), size)
    return ["".join(piece.text for piece in line) for line in lines]


@pytest.mark.parametrize("utf8", [True, False])
@pytest.mark.parametrize("size", [WIDE, (133, 50), NARROW, (77, 25), SINGLE, (160, 45)])
async def test_it_is_what_the_reader_paints(size: tuple[int, int], utf8: bool) -> None:
    """Every row stands where it will stay, on terminals of every size."""
    for events in (many(300), river().events):
        ordered = sorted(events, key=lambda one: (one.day, one.id))
        early = page(ordered[: size[1]], size, utf8=utf8)
        async with driven(Shelf(ordered), size=size, utf8=utf8) as reader:
            timeline = reader.desk.timeline
            where = timeline.region
            late = [timeline.render_line(y).text for y in range(where.height)]
            lines = early[where.y : where.bottom]

            shown = [line[where.x : where.right] for line in lines]
            rows = [(a, b) for a, b in zip(shown, late, strict=True) if "today" not in b]
            assert [a for a, _ in rows] == [b for _, b in rows]
            assert early[-1].rstrip() == reader.text("footline")


@pytest.mark.parametrize("size", [WIDE, NARROW, SINGLE, (40, 12), (300, 90)])
def test_it_fills_the_screen_and_no_more(size: tuple[int, int]) -> None:
    """As many lines as the terminal has, none wider."""
    lines = page(many(200)[: size[1]], size)

    assert len(lines) == size[1]
    assert max(map(cells, lines)) <= size[0]


async def test_lanes_stand_where_they_will_stay() -> None:
    """Their letters too: they hang on what kind of actors they are, which is asked for at once."""
    events = river().events
    early = page(events, (160, 45))
    async with driven(river(), size=(160, 45)) as reader:
        late = reader.lines("timeline")

        assert late[0].startswith(" Be Ar Co ")
        assert [line[26:100].rstrip() for line in early[2:44]] == late[:42]
        asked = reader.desk.timeline._laning._known
        assert {actor.kind.value for actor in asked.values()} == {"state"}
