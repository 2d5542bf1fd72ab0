"""`parley merge OTHER.db`: takes over what another store holds and this one lacks."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from intake.moving.taking import take_store
from store.opening import open_store
from tui.cli.came import told
from tui.cli.errors import CommandError
from tui.cli.stores import open_to_write, store_path

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace) -> int:
    """Merge one other store into this one; return 0."""
    if len(options.ids) > 1:
        raise CommandError("name events by their numbers, or one other store by its file.")
    path = Path(options.ids[0]).expanduser()
    own = store_path(options)
    if path.exists() and own.exists() and path.samefile(own):
        raise CommandError(f"{path} is this very store.")
    with open_store(path, read_only=True) as other, open_to_write(options, create=True) as store:
        return told(take_store(store, other), options.format)
