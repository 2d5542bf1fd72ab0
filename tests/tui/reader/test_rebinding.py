"""What the settings file changes in the reader: keys, theme, lanes."""

from __future__ import annotations

import pytest

from tests.tui.reader.driving import Driven
from tests.tui.reader.shelf import TODAY, river
from tui.reader.app import ReaderApp
from tui.reader.help import help_lines
from tui.reader.keys import ACTIONS
from tui.reader.look import Look
from tui.reader.rebinding import keymap, rebound, setting_name
from tui.settings import Settings, SettingsError


def test_every_action_has_a_name_of_its_own() -> None:
    """Its title, fit for TOML."""
    names = [setting_name(action) for action in ACTIONS]

    assert len(set(names)) == len(names)
    assert all(name.replace("-", "").isalpha() for name in names)
    assert "days-weeks-months" in names


def test_only_what_is_asked_for_changes() -> None:
    """Characters and names of keys, several parted by blanks."""
    actions = rebound({"next-line": "% down", "next-match": ""})

    assert keymap(actions) == {"move(1)": "percent_sign,down", "match(1)": ""}
    assert keymap(rebound({})) == {}


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        ({"next-lime": "j"}, "keys: next-lime is no action"),
        ({"next-line": "q"}, "keys: q would be both next-line and quit"),
    ],
)
def test_what_cannot_be(keys: dict[str, str], sentence: str) -> None:
    """One sentence."""
    with pytest.raises(SettingsError, match=sentence):
        ReaderApp(river(), Look(), TODAY, settings=Settings(keys=keys))


def test_a_theme_that_is_none() -> None:
    """It is said, with those that there are."""
    with pytest.raises(SettingsError, match=r"theme = 'norf' is none of .*nord.*terminal"):
        ReaderApp(river(), Look(), TODAY, settings=Settings(theme="norf"))


async def test_other_keys_do_what_they_are_asked_to() -> None:
    """The usual ones do nothing then; the help tells the new ones."""
    settings = Settings(keys={"next-line": "% down", "details": "j"}, theme="nord", lanes=True)
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

    said = "\n".join("".join(p.text for p in line) for line in help_lines(99, Look(), app.actions))
    assert "% down" in said
