"""`parley` alone: the reader."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from tui.cli.errors import CommandError
from tui.cli.stores import store_path

if TYPE_CHECKING:
    import argparse
    from pathlib import Path


def run(options: argparse.Namespace) -> int:
    """Open the reader on the store, which need not be there yet; return its exit code."""
    need_a_terminal("the reader needs a terminal; `parley events` prints the timeline instead.")
    return open_reader(store_path(options), read_only=options.read_only)


def open_reader(path: Path, *, read_only: bool = False) -> int:
    """Open the reader on a store; return its exit code."""
    from tui.reader import run as read  # noqa: PLC0415 - Textual takes a third of a second

    return read(path, read_only=read_only)


def need_a_terminal(otherwise: str) -> None:
    """Return if a person sits at a terminal that can move its cursor.

    Raises:
        CommandError: Nobody does; it says `otherwise`.
    """
    dumb = os.environ.get("TERM", "dumb") in ("", "dumb")
    if dumb or not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise CommandError(otherwise)
