"""`parley check`: whether the store is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.file.checking import problems
from store.model import Filter
from store.reading.events import count
from tui.cli import exits
from tui.cli.stores import open_to_read
from tui.cli.telling import say, tell
from tui.counting import counted

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Read the whole store and tell what is wrong with it; return 0, or 2 if anything is."""
    with open_to_read(options) as store:
        found = problems(store)
        if not found:
            say(f"{store.path} is whole: {counted(count(store, Filter()), 'event')}.")
            return exits.DONE
        for problem in found:
            tell(f"{store.path}: {problem}")
    return exits.REFUSED
