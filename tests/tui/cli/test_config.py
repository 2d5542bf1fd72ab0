"""`parley config`: the example says what the program obeys, no more and no less."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest

from tui.cli.config import example, run
from tui.cli.grammar import parse
from tui.reader.keyboard.keynames import textual_name
from tui.reader.keyboard.keys import ACTIONS
from tui.reader.keyboard.rebinding import INNER, Keyring, keyring, setting_name
from tui.settings import INNER_TABLES, SETTINGS, config_path, load

if TYPE_CHECKING:
    from pathlib import Path


def uncommented() -> str:
    """The example with every line in force."""
    return "\n".join(re.sub(r"^#(?=\S)", "", line) for line in example())


def test_as_it_is_the_example_changes_nothing(tmp_path: Path) -> None:
    """Every line is commented out."""
    path = tmp_path / "config.toml"
    path.write_text("\n".join(example()), encoding="utf-8")

    assert load(path) == load(tmp_path / "none.toml")


def test_every_setting_and_key_is_in_the_example(tmp_path: Path) -> None:
    """With all its lines in force it is read, and every key is the usual one."""
    path = tmp_path / "config.toml"
    path.write_text(uncommented(), encoding="utf-8")
    said = tomllib.loads(uncommented())
    settings = load(path)

    assert {*said} == {*(setting.name for setting in SETTINGS), "keys"}
    assert {*settings.keys} == {setting_name(action) for action in ACTIONS}
    assert tuple(settings.inner_keys) == INNER_TABLES == tuple(one.table for one in INNER)
    for screen in INNER:
        names = {setting_name(action) for action in screen.actions}
        assert {*settings.inner_keys[screen.table]} == names
    assert keyring(settings.keys, settings.inner_keys).keymap() == Keyring().keymap() == {}
    assert settings.keys["next-claim"] == "]"
    assert textual_name(settings.keys["search"]) == "slash"


def test_the_example_fits_a_screen() -> None:
    """No line is longer than a hundred and twenty cells."""
    assert max(map(len, example())) <= 130


def test_the_path(capsys: pytest.CaptureFixture[str]) -> None:
    """Where the file belongs, alone on a line."""
    assert run(parse(["config", "--path"])) == 0
    assert capsys.readouterr().out == f"{config_path()}\n"


def test_the_example_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """Whole."""
    assert run(parse(["config", "--example"])) == 0
    assert capsys.readouterr().out.splitlines() == list(example())


@pytest.mark.parametrize("words", [["config"], ["config", "--example", "--path"]])
def test_one_of_both_is_asked_for(words: list[str]) -> None:
    """Neither, or both, is wrong use."""
    with pytest.raises(SystemExit) as left:
        parse(words)
    assert left.value.code == 2
