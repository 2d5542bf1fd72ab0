"""Which store a command line means, and opening it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from store.model.errors import NoStoreError
from tui import settings
from tui.cli.errors import CommandError, NothingFoundError

if TYPE_CHECKING:
    import argparse

    from store.opening import Store


def store_path(options: argparse.Namespace) -> Path:
    """Return the path of `--db`, else of $PARLEY_DB, else in the platform's data folder.

    Raises:
        CommandError: `--db` names nothing.
    """
    said = options.db if options.db is not None else os.environ.get("PARLEY_DB")
    if options.db == "":
        raise CommandError("--db names no file.")
    return Path(said).expanduser() if said else settings.data_folder() / "parley.db"


def open_to_read(options: argparse.Namespace) -> Store:
    """Open the store for a look-up, quickly and without changing it.

    Raises:
        NothingFoundError: There is no store yet, so there is nothing in it.
        StoreError: It cannot be read.
    """
    from store.opening import open_store  # noqa: PLC0415 - help needs no SQLite

    path = store_path(options)
    try:
        return open_store(path, read_only=True)
    except NoStoreError as error:
        raise NothingFoundError(
            f"there is no store yet at {path}; `parley add` begins one."
        ) from error


def open_to_write(options: argparse.Namespace, *, create: bool = False) -> Store:
    """Open the store for a change; with `create`, begin it and its folder where there is none.

    Raises:
        CommandError: `--read-only` was given, or the folder cannot be made.
        StoreError: It cannot be written.
    """
    from store.opening import open_store  # noqa: PLC0415 - help needs no SQLite

    if options.read_only:
        raise CommandError(f"--read-only: `parley {options.command}` would change the store.")
    path = store_path(options)
    if create:
        _make_folder(path.parent)
    return open_store(path, create=create)


def folder_to_write(options: argparse.Namespace) -> Path:
    """Return the folder of the store, made where there is none, to keep a file in.

    Raises:
        CommandError: `--read-only` was given, or the folder cannot be made.
    """
    if options.read_only:
        raise CommandError("--read-only: no file may be written.")
    folder = store_path(options).absolute().parent
    _make_folder(folder)
    return folder


def _make_folder(folder: Path) -> None:
    # One's own data folder is nobody else's (XDG base directories); others are as one's umask says.
    mode = 0o700 if folder == settings.data_folder() else 0o777
    try:
        folder.mkdir(mode, parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(f"{folder}: the folder cannot be made: {error.strerror}.") from error
