"""The rules between the panes: dragged, moved by keys, kept for the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual import events

from tests.tui.reader.driving import NARROW, SINGLE, WIDE, Driven, driven
from tests.tui.reader.shelf import TODAY, river
from tui.reader.app import ReaderApp
from tui.reader.desk.resting import Rest, rested
from tui.reader.desk.sharing import USUAL, Layout
from tui.reader.library.shelves import StoreLibrary
from tui.reader.paint.look import Look

if TYPE_CHECKING:
    from pathlib import Path


async def drag(reader: Driven, start: tuple[int, int], *to: tuple[int, int]) -> None:
    """Press the mouse's button at a place, move it to others, let go at the last."""

    def at(kind: type[events.MouseEvent], x: int, y: int) -> events.MouseEvent:
        return kind(None, x, y, 0, 0, 1, False, False, False, screen_x=x, screen_y=y)

    steps = [(events.MouseDown, start), *((events.MouseMove, place) for place in to)]
    for kind, (x, y) in (*steps, (events.MouseUp, to[-1])):
        reader.app.screen._forward_event(at(kind, x, y))
        await reader.settle()


def widths(reader: Driven) -> tuple[int, int, int]:
    """How many cells each pane takes, its rule included."""
    desk = reader.desk
    panes = (desk.actors, desk.timeline, desk.article)
    return tuple(pane.outer_size.width for pane in panes)  # type: ignore[return-value]


async def test_dragging_the_rules_side_by_side() -> None:
    """The rule goes where the mouse goes; what is beside it gives way."""
    async with driven(river(), size=WIDE) as reader:
        assert widths(reader) == (26, 52, 42)

        await drag(reader, (78, 9), (80, 9), (88, 12))
        assert widths(reader) == (26, 62, 32)
        await drag(reader, (25, 9), (19, 9))
        assert widths(reader)[0] == 20
        assert sum(widths(reader)) == 120
        await drag(reader, (40, 9), (60, 9))
        assert widths(reader)[0] == 20
        await reader.press("|")
        assert widths(reader) == (26, 52, 42)


async def test_dragging_the_rule_over_the_article() -> None:
    """Where the article lies below."""
    async with driven(river(), size=NARROW) as reader:
        top = reader.desk.article.region.y
        await drag(reader, (40, top), (40, top + 4))
        assert reader.desk.article.region.y == top + 4
        await drag(reader, (40, top + 4), (40, 0))
        assert reader.desk.timeline.size.height == 4


async def test_the_keys_make_the_pane_that_has_them_larger() -> None:
    """And smaller; side by side, over each other, and not where there is one."""
    async with driven(river(), size=WIDE) as reader:
        await reader.press(".")
        assert widths(reader) == (26, 54, 40)
        await reader.press("tab", ".", ".", ",")
        assert widths(reader) == (26, 52, 42)
        await reader.press("a", ",", ",", ",")
        assert widths(reader)[0] == 20

    async with driven(river(), size=NARROW) as reader:
        top = reader.desk.article.region.y
        await reader.press(".")
        assert reader.desk.article.region.y == top + 1
        await reader.press("a", ".")
        assert "gives way" in reader.text("footline")

    async with driven(river(), size=SINGLE) as reader:
        await reader.press(".")
        assert "gives way" in reader.text("footline")


async def test_another_size_shares_out_anew() -> None:
    """A width means nothing where the article lies below, and holds again after."""
    async with driven(river(), size=WIDE) as reader:
        await reader.press(".", ".", ".")
        assert widths(reader) == (26, 58, 36)
        await reader.pilot.resize_terminal(*NARROW)
        await reader.settle()
        assert reader.desk.timeline.outer_size.width == 80
        assert reader.desk.article.outer_size.width == 80
        await reader.pilot.resize_terminal(*WIDE)
        await reader.settle()
        assert widths(reader) == (26, 58, 36)


async def test_layout_and_theme_are_kept_for_the_store(river_store: Path) -> None:
    """They are there when somebody comes back; the usual theme is not kept."""
    with StoreLibrary(river_store) as library:
        app = ReaderApp(library, Look(), TODAY)
        async with app.run_test(size=WIDE) as pilot:
            reader = Driven(app, pilot)
            await reader.settle()
            await reader.press(".", "j", "q")
        kept = rested(library.notebook.place())
        assert kept.layout == USUAL.with_width(54, 120)
        assert kept.theme is None

        app = ReaderApp(library, Look(), TODAY)
        async with app.run_test(size=WIDE) as pilot:
            reader = Driven(app, pilot)
            await reader.settle()
            assert widths(reader) == (26, 54, 40)
            app.theme = "nord"
            await reader.press("q")
        assert rested(library.notebook.place()).theme == "nord"

        app = ReaderApp(library, Look(), TODAY)
        async with app.run_test(size=WIDE) as pilot:
            await pilot.pause()
            assert app.theme == "nord"


@pytest.mark.parametrize("theme", [None, "nord"])
def test_a_rest_leads_back(theme: str | None) -> None:
    """What is written is what is read."""
    rest = Rest(layout=Layout(30, 400, 300), theme=theme)

    assert rested(rest.text()) == rest


async def test_a_theme_that_is_gone_is_the_usual(river_store: Path) -> None:
    """Another version may have had it."""
    with StoreLibrary(river_store) as library:
        library.notebook.keep_place(Rest(theme="norf").text())
        app = ReaderApp(library, Look(), TODAY)
        async with app.run_test(size=WIDE) as pilot:
            await pilot.pause()
            assert app.theme == "terminal"
