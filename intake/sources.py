"""What a person may point at: a file, a folder, a pattern, an address, or standard input.

A folder stands for the files in it and below whose names end as those of a format do, a pattern
for the files that it matches, in order of their names; what begins with a dot is left alone.
"""

from __future__ import annotations

import glob
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import IntakeError, UnreadableSourceError, UnsupportedSourceError
from intake.formats import pieces_of
from intake.formats.given import Ahead, Given
from intake.formats.sniffing import SUFFIXES
from intake.outcomes import Refused
from intake.said import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from intake.pieces import Piece
    from intake.reached import Reached
    from intake.said import Said

STANDARD_INPUT = "-"

_ADDRESS = re.compile(r"(?:[a-z][a-z0-9+.-]{0,20}://|www\.)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read: a path, or standard input where `path` is `None`."""

    name: str
    path: Path | None

    def read(self, standard_input: BinaryIO | None = None) -> bytes:
        """Return its bytes.

        Raises:
            UnreadableSourceError: It is not there or may not be read.
            TooLargeError: It is larger than any article.
        """
        try:
            if self.path is None:
                return self._given(standard_input or sys.stdin.buffer).data()
            with self.path.open("rb") as file:
                return self._given(file).data()
        except (OSError, ValueError) as error:
            raise UnreadableSourceError(_cannot_be_read(self.name, error)) from error

    def pieces(
        self,
        said: Said,
        standard_input: BinaryIO | None = None,
        reached: Reached | None = None,
    ) -> Iterator[Piece | Refused]:
        """Yield the articles in it, one after the other, and a refusal for what is none.

        Raises:
            IntakeError: It cannot be read, or cannot be read any further.
        """
        try:
            if self.path is None:
                yield from pieces_of(self._given(standard_input or sys.stdin.buffer, said, reached))
                return
            with self.path.open("rb") as file:
                yield from pieces_of(self._given(file, said, reached))
        except (OSError, ValueError) as error:
            raise UnreadableSourceError(_cannot_be_read(self.name, error)) from error

    def size(self) -> int:
        """Return how many bytes it has; 0 where that is not known."""
        try:
            return self.path.stat().st_size if self.path else 0
        except (OSError, ValueError):
            return 0

    def _given(
        self, stream: BinaryIO, said: Said = NOTHING, reached: Reached | None = None
    ) -> Given:
        return Given(ahead=Ahead(stream, reached), name=self.name, path=self.path, said=said)


def find(names: Iterable[str]) -> Iterator[Source | Refused]:
    """Return what each name stands for, and a refusal for each that stands for nothing."""
    for name in names:
        try:
            yield from _find_one(name)
        except IntakeError as error:
            yield Refused(source=name, why=str(error))


def _find_one(name: str) -> list[Source]:
    if name == STANDARD_INPUT:
        return [Source("standard input", None)]
    if _ADDRESS.match(name):
        raise UnsupportedSourceError(
            f"{name} is an address, and this version reads no pages from the web;"
            " save the page as text and add the file."
        )
    try:
        return _on_disk(name)
    except (OSError, ValueError) as error:
        raise UnreadableSourceError(_cannot_be_read(name, error)) from error


def _on_disk(name: str) -> list[Source]:
    path = Path(name)
    if path.is_dir():
        return _in_folder(path)
    if glob.has_magic(name) and not path.exists():
        return _matching(name)
    return [Source(name, path)]  # what is not there is told when it is opened


def _in_folder(folder: Path) -> list[Source]:
    found = []
    for place, folders, files in os.walk(folder, onerror=_raise):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        found += [Path(place, file) for file in sorted(files) if _is_page(file)]
    if not found:
        raise UnreadableSourceError(f"{folder} holds no file that could be an article.")
    return [Source(str(path), path) for path in found]


def _raise(error: OSError) -> None:
    raise error


def _is_page(file: str) -> bool:
    return not file.startswith(".") and Path(file).suffix.lower() in SUFFIXES


def _matching(pattern: str) -> list[Source]:
    # Path.glob takes no absolute pattern.
    paths = [Path(match) for match in sorted(glob.iglob(pattern, recursive=True))]  # noqa: PTH207
    files = [path for path in paths if path.is_file()]
    if not files:
        raise UnreadableSourceError(f"{pattern} matches no file.")
    return [Source(str(path), path) for path in files]


def _cannot_be_read(name: str, error: OSError | ValueError) -> str:
    why = (error.strerror or str(error)) if isinstance(error, OSError) else str(error)
    return f"{name} cannot be read: {why[:1].lower()}{why[1:]}."
