"""`parley` alone: the reader."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tui.cli import exits
from tui.cli.errors import CommandError
from tui.cli.stores import store_path

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Open the reader on the store, which need not be there yet; return its exit code."""
    if options.screenshot:
        return save_picture(options)
    need_a_terminal("the reader needs a terminal; `parley events` prints the timeline instead.")
    return open_reader(store_path(options), read_only=options.read_only)


def save_picture(options: argparse.Namespace) -> int:
    """Save a picture of the reader; return the exit code.

    Raises:
        CommandError: The size is none, or no file may be written.
    """
    from tui.reader.opening import save_picture as save  # noqa: PLC0415 - as below

    if options.read_only:
        raise CommandError("--read-only writes no file, and so no picture.")
    width, _, height = options.size.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 0 < int(width) * int(height) < 10**6):
        raise CommandError("--size takes columns and rows, such as 120x40.")
    size, keys = (int(width), int(height)), tuple(options.keys.split())
    save(store_path(options), Path(options.screenshot), size=size, keys=keys)
    return exits.DONE


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
