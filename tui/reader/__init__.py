"""The reader: a full-screen Textual application on one store.

`opening` shows the first page (`firstpage`) while Textual is imported, then runs `app` with its one
`screen`. The rooms below point down only, as they stand here:

- `actions` is what a person can do: a module for the keys of each family.
- `desk` is the screen without its actions: the panes, the filter in force, where somebody left it.
- `filters` and `names` are the actors and all else that a filter asks, and the names that are new.
- `screens` lie over the desk: the help, an event in detail, what people changed, forms.
- `timeline` and `article` are the two large panes and all that is drawn in them.
- `widgets` is what panes and screens are made of, `library` what is asked of a store.
- `keyboard` says what each key does and what it is called, `paint` what lines are painted of.
"""

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
