"""What the settings file changes in the reader: keys, theme, lanes."""

from __future__ import annotations

import pytest

from store.model import Filter
from tests.tui.reader.driving import Driven
from tests.tui.reader.shelf import TODAY, river
from tui.reader.app import ReaderApp
from tui.reader.filters.facets_screen import FacetsScreen
from tui.reader.keyboard.hints import hint
from tui.reader.keyboard.keynames import NO_KEY
from tui.reader.keyboard.keys import ACTIONS
from tui.reader.keyboard.rebinding import keyring, setting_name
from tui.reader.paint.look import Look
from tui.reader.screens.help import help_lines
from tui.settings import Settings, SettingsError


def test_every_action_has_a_name_of_its_own() -> None:
    """Its title, fit for TOML."""
    names = [setting_name(action) for action in ACTIONS]

    assert len(set(names)) == len(names)
    assert all(name.replace("-", "").isalnum() for name in names)
    assert "days-weeks-months" in names


def test_only_what_is_asked_for_changes() -> None:
    """Characters and names of keys, several parted by blanks; none at all."""
    keys = keyring({"next-line": "% down", "next-match": ""}, {"names": {"it-is-no-actor": "n"}})

    assert keys.keymap() == {
        "move(1)": "percent_sign,down",
        "match(1)": NO_KEY,
        "names.reject": "n",
    }
    assert keyring({}).keymap() == {}


def test_what_leads_out_of_a_screen_follows() -> None:
    """Help, details and names are left by the keys that lead back, away or there in the reader."""
    keys = keyring({"back": "ctrl+g", "quit": "Q", "help": "f1"})

    assert keys.keymap() == {
        "back": "ctrl+g",
        "help": "f1",
        "quit": "Q",
        "names.leave": "D,ctrl+g,Q",
        "names.help": "f1",
        "filters.leave": "z,ctrl+g,Q",
        "filters.help": "f1",
        "history.leave": "B,ctrl+g,Q",
        "history.help": "f1",
        "page.leave": "enter,ctrl+j,i,ctrl+g,f1,Q",
    }


@pytest.mark.parametrize(
    ("keys", "inner", "sentence"),
    [
        ({"next-lime": "j"}, {}, "keys: next-lime is no action; `parley config --example` lists"),
        ({"next-line": "q"}, {}, "keys: q would be both next-line and quit"),
        ({"next-line": "ctlr+n"}, {}, "keys: next-line = 'ctlr.n': ctlr.n is no key: a key is"),
        ({}, {"names": {"reject": "n"}}, "keys.names: reject is no action"),
        (
            {},
            {"names": {"it-is-no-actor": "jj"}},
            "keys.names: it-is-no-actor = 'jj': jj is no key",
        ),
        (
            {},
            {"names": {"it-is-no-actor": "j"}},
            "keys.names: j would be both it-is-no-actor and next-line",
        ),
        ({}, {"filters": {"next-list": "q"}}, "keys.filters: q would be both next-list and quit"),
        ({"changes": "f3"}, {"history": {"part-before": "f3"}}, "keys.history: f3 would be both"),
    ],
)
def test_what_cannot_be(
    keys: dict[str, str], inner: dict[str, dict[str, str]], sentence: str
) -> None:
    """One sentence."""
    with pytest.raises(SettingsError, match=sentence):
        ReaderApp(river(), Look(), TODAY, settings=Settings(keys=keys, inner_keys=inner))


def test_hints_follow_the_keys() -> None:
    """The first key of each action; an action without a key has no hint."""
    keys = keyring({"search": "ctrl+f /", "help": "", "claim-before": "%"})

    assert (
        hint("timeline", keys.reader) == "ctrl+f search   d date   a actors   Enter read   q quit"
    )
    assert hint("timeline").startswith("? keys   / search")


def test_a_theme_that_is_none() -> None:
    """It is said, with those that there are."""
    with pytest.raises(SettingsError, match=r"theme = 'norf' is none of .*nord.*terminal"):
        ReaderApp(river(), Look(), TODAY, settings=Settings(theme="norf"))


async def test_other_keys_do_what_they_are_asked_to() -> None:
    """The usual ones do nothing then; the help tells the new ones."""
    settings = Settings(
        keys={"next-line": "% down", "details": "j", "next-page": "", "back": "ctrl+g"},
        theme="nord",
        lanes=True,
    )
    app = ReaderApp(river(), Look(), TODAY, settings=settings)
    async with app.run_test(size=(120, 40)) as pilot:
        reader = Driven(app, pilot)
        await reader.settle()
        assert app.theme == "nord"
        assert reader.lines("timeline")[0].startswith(" Be Ar Co ")

        await reader.press("percent_sign", "down")
        assert reader.headline == "Engineers walk along the dam"
        await reader.press("j")
        assert app.screen is not reader.desk
        await reader.press("escape", "i")
        assert app.screen is not reader.desk
        await reader.press("ctrl+g")
        assert app.screen is reader.desk
        await reader.press("pagedown")
        assert reader.headline == "Engineers walk along the dam"
        assert "? keys" in reader.text("footline")

    said = "\n".join("".join(p.text for p in line) for line in help_lines(99, Look(), app.keys))
    assert "% down" in said


async def test_screens_over_the_reader_have_other_keys_too() -> None:
    """The lists of filters and that of changes: keys, hints, help, and the ways out."""
    settings = Settings(
        keys={"all-filters": "f5 z", "back": "ctrl+g"},
        inner_keys={"filters": {"ask-for-it": "f4", "next-list": "f6"}},
    )
    app = ReaderApp(river(), Look(), TODAY, settings=settings)
    async with app.run_test(size=(120, 40)) as pilot:
        reader = Driven(app, pilot)
        await reader.press("f5")
        lists = app.screen
        assert isinstance(lists, FacetsScreen)
        hints = lists.footline.render_line(0).text
        assert hints.startswith(" f4 on, off   f6 next list   / part of a name   x everything")
        assert "ctrl+g back" in hints
        await reader.press("space", "escape")
        assert reader.desk.chosen == Filter()
        await reader.press("f4")
        assert reader.desk.chosen == Filter(starred=True)
        await reader.press("ctrl+g")
        assert app.screen_stack == [reader.desk]

    said = "\n".join("".join(p.text for p in line) for line in help_lines(99, Look(), app.keys))
    assert "  f4 " in said
