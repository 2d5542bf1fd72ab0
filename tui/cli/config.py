"""`parley config`: where the settings file is, and all that it may say.

The example is made from the tables that the program itself obeys, so that it is never out of date.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tui.cli import exits
from tui.plain import wrap
from tui.settings import SETTINGS, config_path

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from tui.reader.keyboard.keys import Action

_WIDTH = 96
_KEYS_HELP = (
    'Other keys for the reader, parted by blanks, in place of the usual ones; "" for none. A key is'
    " a character, or a name: space, enter, tab, escape, up, down, left, right, home, end, pageup,"
    " pagedown, insert, delete, f1 to f24; with ctrl+, alt+ or shift+ before it."
)


def run(options: argparse.Namespace) -> int:
    """Print the example or the path; return 0."""
    if options.example:
        for line in example():
            print(line)
    else:
        print(config_path())
    return exits.DONE


def example() -> Iterator[str]:
    """Return a settings file in which every line is commented out: what holds without it."""
    from tui.reader.keyboard.keys import ACTIONS  # noqa: PLC0415 - the path alone needs no keys
    from tui.reader.keyboard.rebinding import INNER  # noqa: PLC0415

    yield from _comment("Parley's settings. A line holds once the # before its name is gone.")
    for setting in SETTINGS:
        yield ""
        yield from _comment(setting.help)
        yield f"#{setting.name} = {setting.example}"
    yield from _table("keys", _KEYS_HELP, ACTIONS)
    for screen in INNER:
        words = f"Other keys for {screen.called}."
        yield from _table(f"keys.{screen.table}", words, screen.actions)


def _table(name: str, words: str, actions: Sequence[Action]) -> Iterator[str]:
    yield ""
    yield from _comment(words)
    yield f"[{name}]"
    group = ""
    for action in actions:
        if action.group != group:
            group = action.group
            yield ""
            yield f"# {group}"
        yield from _key_line(action)


def _key_line(action: Action) -> Iterator[str]:
    from tui.reader.keyboard.keynames import written  # noqa: PLC0415 - as the actions
    from tui.reader.keyboard.rebinding import setting_name  # noqa: PLC0415

    keys = json.dumps(" ".join(written(key) for key in action.keys.split(",")))
    line = f"#{setting_name(action)} = {keys}"
    yield f"{line:40} # {action.help}" if action.help else line


def _comment(words: str) -> Iterator[str]:
    return (f"# {line}" for line in wrap(words, _WIDTH))
