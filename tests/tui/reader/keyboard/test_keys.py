"""Every action has a key, a place in the palette and a line in the help."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest

from store.model import Kind
from tests.tui.reader.driving import driven
from tests.tui.reader.shelf import river
from tui.plain import cells
from tui.reader.keyboard.hints import hint, whole_hints
from tui.reader.keyboard.keys import ACTIONS, is_of_a_pane
from tui.reader.keyboard.rebinding import USUAL
from tui.reader.paint.look import Look
from tui.reader.screen import ReaderScreen
from tui.reader.screens.help import help_lines
from tui.reader.widgets.pane import Pane


def test_no_key_is_bound_twice() -> None:
    """One key, one meaning."""
    keys = list(chain.from_iterable(action.keys.split(",") for action in ACTIONS))

    assert len(keys) == len(set(keys))


def test_every_action_is_there() -> None:
    """The pane or the screen has a method for each."""
    for action in ACTIONS:
        owner = Pane if is_of_a_pane(action) else ReaderScreen
        assert hasattr(owner, f"action_{action.name.partition('(')[0]}")


def test_the_help_names_every_key_and_fits() -> None:
    """On a wide screen and on a narrow one, in ASCII too."""
    for width, utf8 in ((100, True), (40, True), (36, False)):
        lines = ["".join(p.text for p in line) for line in help_lines(width, Look(utf8=utf8))]
        assert max(map(cells, lines)) <= width
        text = "\n".join(lines)
        assert utf8 or text.isascii()
        for action in USUAL.every:
            assert Look(utf8=utf8).text(action.shown) in text
        assert "In the lists of filters" in text
        assert "In the list of changes" in text


def test_the_page_on_the_reader_names_every_letter() -> None:
    """docs/reader.md lags behind no new action."""
    page = (Path(__file__).parents[4] / "docs" / "reader.md").read_text(encoding="utf-8")

    letters = [action.shown for action in ACTIONS if len(action.shown) == 1]
    assert [letter for letter in letters if f"`{letter}`" not in page] == []


def test_the_help_explains_every_mark() -> None:
    """Kinds and statuses by name."""
    text = "\n".join("".join(p.text for p in line) for line in help_lines(100, Look()))

    for word in (
        "CONSULT",
        "CONSULT, by phone",
        "ASSAULT",
        "STATE",
        "planned",
        "denied",
        "differ",
        "●─────▸",
        "○╌╌╌╌╌○",
        "from source to target",
        "host or mediator",
    ):
        assert word in text


async def test_the_palette_holds_every_action() -> None:
    """With its key; a chosen one is done, in the pane that has the keys."""
    async with driven(river()) as reader:
        commands = list(reader.app.get_system_commands(reader.desk))
        titles = [command.title for command in commands]
        assert titles[: len(ACTIONS)] == [f"{one.title}  ({one.shown})" for one in ACTIONS]

        for title in ("End", "Actors", "Turn an actor"):
            callback = next(c.callback for c in commands if c.title.startswith(title))
            await callback()
            await reader.settle()
        assert reader.headline == "Ardania and Belmark to meet again"
        assert reader.desk.chosen.actors == ("Ardania",)


async def test_the_palette_is_plain_ascii_too() -> None:
    """Where the locale knows no more: titles, help, rules."""
    async with driven(river(), utf8=False) as reader:
        await reader.press(":")
        await reader.press("l", "i", "n", "e")
        await reader.pilot.pause(0.3)
        strips = reader.app.screen._compositor.render_strips()
        painted = "".join(segment.text for strip in strips for segment in strip)

        assert "Next line" in painted
        assert painted.isascii()


async def test_the_palette_keeps_kinds_and_statuses_by_name() -> None:
    """Each of them; again: all."""
    async with driven(river()) as reader:
        commands = {c.title: c.callback for c in reader.app.get_system_commands(reader.desk)}
        assert {f"Only {kind.value}" for kind in Kind} < set(commands)
        commands["Only AID"]()
        commands["Only denied"]()
        await reader.settle()
        assert reader.text("masthead").startswith(" Parley  denied · AID")
        assert reader.headline == "Corvia offers to buy the water"
        commands["Only AID"]()
        commands["Only denied"]()
        assert reader.desk.chosen.is_empty


async def test_the_palette_opens_and_closes() -> None:
    """By its own key or by Textual's."""
    async with driven(river()) as reader:
        for key in (":", "ctrl+p"):
            await reader.press(key)
            assert reader.app.screen is not reader.desk
            await reader.press("escape")
            assert reader.app.screen is reader.desk


async def test_help_scrolls_and_goes() -> None:
    """? opens it and closes it."""
    async with driven(river(), size=(60, 16)) as reader:
        await reader.press("?")
        pane = reader.app.screen.query_one("ScrollPane")
        assert pane.render_line(0).text.startswith("Keys")
        await reader.press("G", "k", "pagedown", "g", "j")
        assert not pane.render_line(0).text.startswith("Keys")
        for key in ("?", "q", "escape", "enter"):
            if reader.app.screen is reader.desk:
                await reader.press("?")
            await reader.press(key)
            assert reader.app.screen is reader.desk


async def test_q_leaves() -> None:
    """With exit code 0."""
    async with driven(river()) as reader:
        await reader.press("q")

        assert reader.app.return_code == 0
        assert not reader.app.is_running or reader.app._exit


@pytest.mark.parametrize("where", ["names", "filters", "changes"])
def test_short_hints_fit_the_narrowest_screen(where: str) -> None:
    """Forty columns, with a blank before them."""
    assert cells(hint(f"{where}, short", USUAL.every)) < 40


def test_hints_are_left_out_whole() -> None:
    """From the last one on; a single one is cut."""
    assert whole_hints("? keys   / search   q quit", 26) == "? keys   / search   q quit"
    assert whole_hints("? keys   / search   q quit", 25) == "? keys   / search"
    assert whole_hints("? keys  / search", 7) == "? keys"
    assert whole_hints("? keys", 3) == "? keys"
