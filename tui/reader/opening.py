"""Opening the reader: the store first, so that what is wrong with it is told before Textual."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from store.model.errors import NoStoreError, StoreError
from store.opening import open_store
from tui.plain import speaks_utf8
from tui.reader.firstpage import first_page
from tui.reader.keyboard.hints import hint
from tui.reader.keyboard.rebinding import keyring
from tui.reader.library.late import LateLibrary
from tui.reader.library.shelves import StoreLibrary
from tui.reader.paint.look import Look
from tui.settings import load, today

if TYPE_CHECKING:
    from collections.abc import Mapping


def open_reader(path: Path, *, read_only: bool) -> int:
    """Run the application on the store at `path`; return the exit code."""
    settings = load()
    day = today(settings)
    keys = keyring(settings.keys, settings.inner_keys)
    with open_library(path, read_only=read_only) as library:
        look = Look(utf8=speaks_utf8(shell_environment()))
        told = hint("timeline", keys.reader)
        with first_page(library, look, day, told, lanes=settings.lanes) as shown:
            # Unless told otherwise, Textual may paint a sixtieth of a second after a key.
            os.environ.setdefault("TEXTUAL_FPS", "240")
            if os.environ.get("TERM") == "linux":  # whose console shows what it does not know
                os.environ.setdefault("TEXTUAL_DISABLE_KITTY_KEY", "1")
            from tui.reader.app import ReaderApp  # noqa: PLC0415 - Textual takes long to import

            app = ReaderApp(library, look, day, painted=shown, settings=settings)
            code = app.run(mouse=settings.mouse) or app.return_code or 0
        if app.fault is not None:
            raise app.fault
        return code


def save_picture(path: Path, to: Path, *, size: tuple[int, int], keys: tuple[str, ...]) -> None:
    """Save a picture of the reader as SVG, after keys by their names; nothing is written else.

    Raises:
        StoreError: There is no store, or it cannot be read.
        OSError: The picture cannot be written.
    """
    from tui.reader.picture import picture  # noqa: PLC0415 - Textual takes long to import

    settings = load()
    look = Look(utf8=speaks_utf8(shell_environment()))
    with StoreLibrary(path, read_only=True) as library:
        drawn = picture(library, look, today(settings), settings, size=size, keys=keys)
    to.write_text(drawn, encoding="utf-8")


def open_library(path: Path, *, read_only: bool) -> StoreLibrary | LateLibrary:
    """Return the library at a path: a store that an older Parley wrote is brought up to date.

    Raises:
        StoreError: There is a file and it cannot be read, or is too old to be only read.
    """
    try:
        return StoreLibrary(path, read_only=read_only)
    except NoStoreError:
        return LateLibrary(path, read_only=read_only)
    except StoreError as error:
        if read_only or type(error) is not StoreError:
            raise
    open_store(path).close()
    return StoreLibrary(path, read_only=read_only)


def shell_environment() -> Mapping[str, str]:
    """Return the environment as the shell set it.

    Python turns LC_CTYPE=C into C.UTF-8 by itself (PEP 538), in `os.environ` too; Linux keeps the
    environment as it was at the start.
    """
    try:
        raw = Path("/proc/self/environ").read_bytes()
    except OSError:
        return os.environ
    pairs = (entry.partition(b"=") for entry in raw.split(b"\0") if entry)
    return {
        name.decode(errors="replace"): value.decode(errors="replace") for name, _, value in pairs
    }
