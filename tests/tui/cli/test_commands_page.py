"""docs/commands.md: every command and option is told there."""

import re
from pathlib import Path

import pytest

from tests.tui.cli.test_listing_fields import FIELDS
from tui.cli.completions import Command, commands

PAGE = (Path(__file__).parents[3] / "docs" / "commands.md").read_text(encoding="utf-8")


def told_of(command: Command) -> str:
    """The part of the page that tells of a command, with what holds for every command."""
    common, *parts = re.split(r"^## ", PAGE, flags=re.MULTILINE)
    every = next(part for part in parts if part.startswith("For every command"))
    own = [part for part in parts if re.search(rf"\b{command.name}\b", part.splitlines()[0])]
    return "\n".join([common, every, *(own if command.name else [])])


@pytest.mark.parametrize("command", commands(), ids=lambda command: command.name or "parley")
def test_every_option_is_told(command: Command) -> None:
    """In the part of its own command."""
    told = told_of(command)
    if command.name:
        assert f"## parley {command.name}" in PAGE or f"· {command.name}" in PAGE
    for word in command.words:
        for name in word.names:
            assert f"`{name}" in told, name
        for value in word.values:
            assert value in told, value


@pytest.mark.parametrize("name", FIELDS)
def test_the_fields_of_every_listing_are_told(name: str) -> None:
    """In the order in which they are printed."""
    words = " ".join(PAGE.split())
    assert f"`{name}`: `{', '.join(FIELDS[name])}`" in words
