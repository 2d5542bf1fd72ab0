"""The strip above the panes: what it shows, and going along it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from store.model import Filter
from tests.tui.reader.driving import SINGLE, driven
from tests.tui.reader.shelf import Shelf, event, many, river

if TYPE_CHECKING:
    from tui.reader.paint.pieces import Piece


def marked(text: list[Piece]) -> str:
    """What stands out in the strip."""
    return "".join(piece.text for piece in text if piece.ink == "here")


async def test_it_shows_the_events_over_time() -> None:
    """A column a week, as high as its events; the dates of the ends; the place stands out."""
    async with driven(river()) as reader:
        await reader.press("G")
        strip = reader.lines("overview")[0]

        assert strip == " 2030-10-28 ▂       ▂         ▂█  ▂ 2031-03-31"
        assert marked(reader.desk.overview.draw(0, 120)) == "▂"
        assert reader.desk.overview._column() == reader.desk.overview._ends[1]


async def test_zooming() -> None:
    """Finer and coarser, and it says which."""
    async with driven(river()) as reader:
        await reader.press("minus")
        assert reader.lines("overview")[0] == "    2030-11 ▂▂  █▂ 2031-04"
        assert "A column above is a month." in reader.text("footline")

        await reader.press("minus", "minus")
        assert reader.lines("overview")[0] == "       2030 ▃█ 2031"

        await reader.press("plus", "plus", "plus")
        assert "A column above is a day." in reader.text("footline")
        assert reader.lines("overview")[0].startswith(" 2030-11-01 █  ")


async def test_going_along() -> None:
    """Column by column that holds events; the ends are told."""
    async with driven(river()) as reader:
        await reader.press("minus", "right_parenthesis", "right_parenthesis")
        assert reader.headline == "Engineers walk along the dam"

        await reader.press("left_parenthesis")
        assert reader.headline == "Ardania and Corvia speak"

        await reader.press("left_parenthesis", "left_parenthesis")
        assert reader.headline == "Corvia threatens to close the lower canal"
        assert "Nothing before." in reader.text("footline")


async def test_a_click_and_the_wheel() -> None:
    """A click goes to the column, or the next that holds something; the wheel steps."""
    async with driven(river()) as reader:
        await reader.press("minus")
        await reader.pilot.click("#overview", offset=(12 + 3, 0))
        await reader.settle()
        assert reader.headline == "Engineers walk along the dam"

        reader.desk.on_overview_stepped(reader.desk.overview.Stepped(1))
        await reader.settle()
        assert reader.headline == "Ardania and Belmark to meet again"


async def test_it_counts_what_the_filter_keeps() -> None:
    """Another filter, another strip."""
    async with driven(river()) as reader:
        reader.desk.set_filter(Filter(actors=("Corvia",)))
        await reader.settle()

        assert reader.lines("overview")[0].split() == ["2030-10-28", "█", "█", "█", "2031-03-10"]


async def test_what_does_not_fit_is_shown_around_the_cursor() -> None:
    """Days of many years: those around the place."""
    async with driven(Shelf(many(3000))) as reader:
        await reader.press("plus", "plus", "plus", "G")
        strip = reader.lines("overview")[0]

        assert strip.endswith(" 2003-09-27")
        assert len(strip) == 119
        await reader.press("g")
        assert reader.lines("overview")[0].startswith(" 2001-01-01 █")


async def test_ascii() -> None:
    """Plain characters."""
    events = [event(1, "2031-03-10", "a"), event(2, "2031-03-10", "b"), event(3, "2031-03-11", "c")]
    async with driven(Shelf(events), utf8=False) as reader:
        assert reader.lines("overview")[0] == " 2031-03-10 @= 2031-03-11"


async def test_nothing_to_show() -> None:
    """No events: a blank strip, and keys that say why."""
    async with driven(Shelf()) as reader:
        await reader.press("plus", "right_parenthesis")

        assert reader.text("overview") == ""
        assert "Nothing is counted yet." in reader.text("footline")


async def test_small_terminals_have_none() -> None:
    """Twelve rows are for events."""
    async with driven(river(), size=SINGLE) as reader:
        assert not reader.desk.overview.display
        assert date(2030, 11, 1) == reader.desk.overview._day
