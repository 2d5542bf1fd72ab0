"""The actors that are known when articles are read: the built-in file under the person's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from extract.actors import ActorBook
from intake.decoding import decode
from intake.errors import UnwritableFileError
from intake.sources import Source
from intake.wholefile import whole

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE_NAME = "actors.toml"
FORMER_NAME = "actors.before.toml"


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
    return ActorBook.from_toml(_text(path), name=str(path))


def _text(path: Path) -> str:
    name = str(path)
    return decode(Source(name, path).read(), name).text


@dataclass(frozen=True, slots=True)
class KeptFile:
    """An actors file that was kept: where, with how many actors, and where the former one is."""

    path: Path
    actors: int
    former: Path | None


def keep(file: Path, folder: Path) -> KeptFile:
    """Keep a copy of an actors file in a folder, where `book_of` finds it.

    Another one that is there already is kept under another name.

    Raises:
        IntakeError: The file cannot be read, or the copy not be written.
        ActorsFileError: It is not what an actors file should be.
    """
    text = _text(file)
    actors = len(ActorBook.from_toml(text, name=str(file)).actors)
    path, former = folder / FILE_NAME, None
    try:
        if path.is_file() and path.read_bytes() != text.encode():
            former = folder / FORMER_NAME
            _write(former, path.read_bytes())
        if former or not path.is_file():
            _write(path, text.encode())
    except OSError as error:
        raise UnwritableFileError(f"{path} cannot be written: {error.strerror}.") from error
    return KeptFile(path, actors, former)


def _write(path: Path, data: bytes) -> None:
    with whole(path) as part, part.open("xb") as stream:
        stream.write(data)
