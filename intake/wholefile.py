"""Files that are there whole or not at all, however the writing of them ends."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Give the name of a file to write that is to be `path`; it takes that place once it is done.

    Nobody else's file has that name, so open it with mode "x". What `path` held before is gone
    then, and stays if the writing fails.

    Raises:
        OSError: It could not be written, or not take its place.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
