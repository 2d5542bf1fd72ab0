"""`parley demo`: the reader on the samples, in a store that is thrown away."""

from __future__ import annotations

import signal
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tui.cli.reading import need_a_terminal, open_reader

if TYPE_CHECKING:
    import argparse
    from types import FrameType


def run(options: argparse.Namespace) -> int:
    """Fill a store from the samples, open the reader on it, and remove it; return its exit code."""
    need_a_terminal("the demo needs a terminal; `parley add` and `parley events` do without.")
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    with tempfile.TemporaryDirectory(prefix="parley-demo-") as folder:
        path = Path(folder, "demo.db")
        print("Reading the samples ...", end="\r", flush=True)
        fill(path)
        print(" " * 23, end="\r", flush=True)
        return open_reader(path, read_only=options.read_only)


def fill(path: Path) -> None:
    """Make a store at `path` that holds the samples."""
    import sample_data  # noqa: PLC0415 - reading is not needed to say that there is no terminal
    from extract.actors import ActorBook  # noqa: PLC0415
    from intake.adding import Said, add_text  # noqa: PLC0415
    from store.opening import open_store  # noqa: PLC0415

    book = ActorBook.builtin().merged(ActorBook.from_toml(sample_data.actors_toml()))
    with open_store(path, create=True) as store:
        for name, text in sample_data.pages():
            said = replace(Said(), talks=(sample_data.talks_of(name),))
            add_text(store, name, text, said, book)


def _leave(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - as signal calls it
    """Leave by the way that removes the store."""
    sys.exit(128 + number)
