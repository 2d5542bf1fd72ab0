"""What a person may point at: a file, a folder, a pattern, or standard input.

A folder stands for the `.txt` and `.md` files in it and below, a pattern for the files that it
matches, in order of their names; what begins with a dot is left alone.
"""

from __future__ import annotations

import glob
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import IntakeError, TooLargeError, UnreadableSourceError, UnsupportedSourceError
from intake.outcomes import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STANDARD_INPUT = "-"
LARGEST = 20_000_000
"""Bytes of the largest source that is read; a long magazine piece has 0.1 million."""

_SUFFIXES = (".txt", ".md")
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
            TooLargeError: It is larger than `LARGEST`.
        """
        try:
            if self.path is None:
                data = (standard_input or sys.stdin.buffer).read(LARGEST + 1)
            else:
                with self.path.open("rb") as file:
                    data = file.read(LARGEST + 1)
        except (OSError, ValueError) as error:
            raise UnreadableSourceError(_cannot_be_read(self.name, error)) from error
        if len(data) > LARGEST:
            raise TooLargeError(f"{self.name} is larger than {LARGEST // 1_000_000} MB.")
        return data


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
        raise UnreadableSourceError(f"{folder} holds no .txt or .md file.")
    return [Source(str(path), path) for path in found]


def _raise(error: OSError) -> None:
    raise error


def _is_page(file: str) -> bool:
    return not file.startswith(".") and file.lower().endswith(_SUFFIXES)


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
