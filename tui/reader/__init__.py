"""The reader: a full-screen Textual application on one store."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def run(path: Path, *, read_only: bool = False) -> int:
    """Open the reader on the store at `path` and stay until the person leaves.

    It writes what the person decides and changes, and brings a store that an older Parley wrote up
    to date; nothing of this if `read_only`. Where there is no store the reader says how to begin
    one, and shows it once it is there.

    Returns:
        The exit code: 0, or what Textual says when it failed.

    Raises:
        StoreError: There is a file and it cannot be read as a store.
        SettingsError: The settings file cannot be used.
    """
    from tui.reader.opening import open_reader  # noqa: PLC0415 - Textual takes long to import

    return open_reader(path, read_only=read_only)
