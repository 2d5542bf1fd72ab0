"""The actors that are known when articles are read: the built-in file under the person's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from extract.actors import ActorBook
from intake.decoding import decode
from intake.sources import Source

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE_NAME = "actors.toml"


def book_of(folders: Iterable[Path], file: Path | None = None) -> ActorBook:
    """Return the built-in actors under those of `actors.toml` in each folder and those of `file`.

    A later file adds actors and goes before an earlier one where both name the same. A folder
    without the file is passed over; `file` has to be there.

    Raises:
        IntakeError: A file cannot be read, or is no text.
        ActorsFileError: It is not what an actors file should be; the text names the file, and the
            line and field where they are known.
    """
    book = ActorBook.builtin()
    for folder in folders:
        path = Path(folder, FILE_NAME)
        if path.is_file():
            book = book.merged(_read(path))
    return book if file is None else book.merged(_read(file))


def _read(path: Path) -> ActorBook:
    name = str(path)
    return ActorBook.from_toml(decode(Source(name, path).read(), name).text, name=name)
