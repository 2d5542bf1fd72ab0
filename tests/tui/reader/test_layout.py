"""Where the panes sit on terminals of different sizes, and how the keys go between them."""

from __future__ import annotations

import pytest
from textual import events

from tests.tui.reader.driving import NARROW, SINGLE, WIDE, Driven, driven
from tests.tui.reader.shelf import river


def seen(reader: Driven) -> list[str]:
    """The panes that are shown, in the order of reading."""
    panes = [reader.desk.query_one(f"#{name}") for name in ("actors", "timeline", "article")]
    shown = [pane for pane in panes if pane.display and pane.size.area]
    return [pane.id or "" for pane in sorted(shown, key=lambda pane: pane.region.offset)]


def focus(reader: Driven) -> str:
    """The pane that has the keys."""
    return (reader.app.focused.id or "") if reader.app.focused else ""


@pytest.mark.parametrize(
    ("size", "panes"),
    [
        (WIDE, ["actors", "timeline", "article"]),
        ((119, 40), ["timeline", "article"]),
        (NARROW, ["timeline", "article"]),
        ((60, 20), ["timeline", "article"]),
        ((59, 20), ["timeline"]),
        (SINGLE, ["timeline"]),
        ((39, 12), []),
        ((40, 11), []),
    ],
)
async def test_what_there_is_room_for(size: tuple[int, int], panes: list[str]) -> None:
    """Three side by side, two above each other, one at a time, or words that say why none."""
    async with driven(river(), size=size) as reader:
        assert seen(reader) == panes
        too_small = reader.desk.query_one("#too-small")
        assert too_small.display == (not panes)


async def test_wide_side_by_side_narrow_above_each_other() -> None:
    """The article is on the right, or below."""
    async with driven(river(), size=WIDE) as reader:
        timeline, article = reader.desk.timeline.region, reader.desk.article.region
        assert (timeline.y, timeline.right <= article.x) == (article.y, True)
        await reader.pilot.resize_terminal(*NARROW)
        await reader.settle()
        timeline, article = reader.desk.timeline.region, reader.desk.article.region
        assert (timeline.x, timeline.bottom <= article.y) == (article.x, True)


async def test_tab_goes_round() -> None:
    """Through the panes that are shown, both ways."""
    async with driven(river()) as reader:
        passed = []
        for key in ("tab", "tab", "tab", "shift+tab", "shift+tab", "shift+tab"):
            await reader.press(key)
            passed.append(focus(reader))

        assert passed == ["article", "actors", "timeline", "actors", "article", "timeline"]


async def test_on_a_narrow_terminal_the_actors_come_and_go() -> None:
    """One key opens them beside the others, Escape or the same key closes them."""
    async with driven(river(), size=NARROW) as reader:
        await reader.press("a")
        assert (focus(reader), seen(reader)[0]) == ("actors", "actors")
        await reader.press("escape")
        assert (focus(reader), seen(reader)) == ("timeline", ["timeline", "article"])
        await reader.press("a", "a")
        assert seen(reader) == ["timeline", "article"]
        await reader.press("tab")
        assert focus(reader) == "article"


async def test_one_pane_at_a_time() -> None:
    """The one that has the keys."""
    async with driven(river(), size=SINGLE) as reader:
        await reader.press("j", "j", "enter")
        assert seen(reader) == ["article"]
        await reader.press("escape")
        assert seen(reader) == ["timeline"]
        await reader.press("a")
        assert seen(reader) == ["actors"]
        await reader.press("a", "tab")
        assert seen(reader) == ["article"]


@pytest.mark.parametrize("size", [SINGLE, NARROW])
async def test_keys_in_one_go_find_the_right_pane(size: tuple[int, int]) -> None:
    """However fast they come, each is done in the pane that the one before went to."""
    async with driven(river(), size=size) as reader:
        for keys in ("j enter escape j", "a escape j", "a a j", "tab shift+tab j"):
            before = reader.headline
            for key in keys.split():
                reader.app.post_message(events.Key(key, key if len(key) == 1 else None))
            await reader.settle()
            assert (focus(reader), reader.headline != before) == ("timeline", True)


async def test_too_small_says_how_much_is_needed() -> None:
    """And the reader is back when there is room again."""
    async with driven(river(), size=(30, 10)) as reader:
        words = str(reader.desk.query_one("#too-small").render())
        assert words == "Parley needs 40x12 cells; this terminal has 30x10."
        await reader.pilot.resize_terminal(*NARROW)
        await reader.settle()
        assert seen(reader) == ["timeline", "article"]


async def test_hints_are_those_of_the_pane() -> None:
    """The line below names the keys that matter here."""
    async with driven(river()) as reader:
        hints = []
        for key in ("tab", "tab", "tab"):
            await reader.press(key)
            hints.append(reader.text("footline").strip().split("   ")[1])

        assert hints == ["] [ claims", "Enter only this", "/ search"]


async def test_plain_ascii_everywhere() -> None:
    """Not one character of the screen is anything else."""
    async with driven(river(), utf8=False) as reader:
        await reader.press("j", "j", "j", "a", "space")
        panes = ("masthead", "actors", "timeline", "article", "footline")
        painted = "".join(reader.text(pane) for pane in panes)

        assert painted.isascii()
        assert reader.desk.actors.styles.border.right[0] == "ascii"
        assert reader.desk.article.styles.border.left[0] == "ascii"


async def test_a_theme_in_full_colour_paints_every_cell() -> None:
    """The terminal's own colours leave its ground alone; other themes bring their own."""
    async with driven(river()) as reader:
        grounds = {}
        for theme in ("terminal", "textual-light"):
            reader.app.theme = theme
            await reader.settle()
            cells = [cell for y in range(38) for cell in reader.desk.timeline.render_line(y)]
            grounds[theme] = {cell.style.bgcolor is None for cell in cells if cell.style}

        assert grounds == {"terminal": {True}, "textual-light": {False}}


async def test_a_click_moves_the_keys() -> None:
    """To the pane that was pointed at."""
    async with driven(river()) as reader:
        await reader.pilot.click("#article", offset=(5, 20))
        await reader.settle()

        assert focus(reader) == "article"
        assert "] [ claims" in reader.text("footline")


async def test_a_resize_under_another_screen_is_made_up_for() -> None:
    """One pane is shown when that screen goes."""
    async with driven(river()) as reader:
        await reader.press("?")
        await reader.pilot.resize_terminal(*SINGLE)
        await reader.settle()
        await reader.press("escape")
        await reader.settle()

        assert reader.desk.timeline.display
        assert "Corvia threatens" in reader.text("timeline")
