"""`parley export` and `parley import`: a whole store out and in, as JSON lines."""

from __future__ import annotations

import sys
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import IntakeError
from intake.moving import lines
from intake.moving.taking import begin, take_lines
from intake.wholefile import whole
from store.exporting.exporting import records
from tui.cli import exits
from tui.cli.came import told
from tui.cli.errors import CommandError
from tui.cli.stores import open_to_read, open_to_write
from tui.cli.telling import tell
from tui.counting import counted

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

_STANDARD = "-"


def run(options: argparse.Namespace) -> int:
    """Export or import; return 0, or 2 if a line was refused, with the rest done."""
    return _export(options) if options.command == "export" else _import(options)


def _export(options: argparse.Namespace) -> int:
    """Write all that the store holds; a file is there whole or not at all."""
    if options.file == _STANDARD:
        with open_to_read(options) as store, closing(records(store)) as found:
            lines.write(sys.stdout.buffer, found)
            sys.stdout.buffer.flush()
        return exits.DONE
    if options.read_only:
        raise CommandError("--read-only: no file may be written; `parley export -` prints it.")
    path = Path(options.file).expanduser()
    with (
        open_to_read(options) as store,
        _new_file(path) as stream,
        closing(records(store)) as found,
    ):
        written = lines.write(stream, found)
    tell(f"{counted(written, 'record')} written to {path}.")
    return exits.DONE


@contextmanager
def _new_file(path: Path) -> Iterator[BinaryIO]:
    """A new file, under another name until it is whole."""
    if path.exists():
        raise CommandError(f"{path} is there already; name a new file.")
    try:
        with whole(path) as part, part.open("xb") as stream:
            yield stream
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}.") from error


def _import(options: argparse.Namespace) -> int:
    """Take an export in, line by line."""
    if options.file == _STANDARD:
        return _take(options, sys.stdin.buffer, "standard input")
    path = Path(options.file).expanduser()
    try:
        with path.open("rb") as stream:
            return _take(options, stream, options.file)
    except OSError as error:
        raise CommandError(f"{path} cannot be read: {error.strerror}.") from error


def _take(options: argparse.Namespace, stream: BinaryIO, name: str) -> int:
    try:
        found = begin(stream, name)  # before a store is made for what is none
    except IntakeError as error:
        raise CommandError(str(error)) from error
    with open_to_write(options, create=True) as store:
        return told(take_lines(store, found, name), options.format)
