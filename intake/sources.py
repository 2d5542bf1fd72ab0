"""What a person may point at: a file, a folder, a pattern, an address, or standard input.

A folder stands for the files in it and below whose names end as those of a format do, a pattern
for the files that it matches, in order of their names; what begins with a dot is left alone.
"""

from __future__ import annotations

import glob
import os
import stat
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import IntakeError, UnreadableSourceError
from intake.feeding.pacing import Pace
from intake.fetching import Limits
from intake.fetching.addresses import is_address
from intake.formats import pieces_of
from intake.formats.given import Ahead, Given
from intake.formats.sniffing import SUFFIXES
from intake.online import Address
from intake.outcomes import Refused
from intake.said import NOTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from intake.pieces import Piece
    from intake.reached import Reached
    from intake.said import Said

STANDARD_INPUT = "-"

_MOST_ENDINGS = 5


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


def find(
    names: Iterable[str],
    passed: Callable[[str], object] | None = None,
    *,
    private: bool = False,
) -> Iterator[Source | Address | Refused]:
    """Return what each name stands for, and a refusal for each that stands for nothing.

    Args:
        names: What a person points at.
        passed: Told, in a sentence for each folder, which files of it are none that can be read.
        private: Lets addresses lead to machines that are not on the public internet.
    """
    pace = Pace(Limits(private=private))
    for name in names:
        try:
            yield from [Address(name, pace)] if is_address(name) else _find_one(name, passed or len)
        except IntakeError as error:
            yield Refused(source=name, why=str(error))


def _find_one(name: str, passed: Callable[[str], object]) -> list[Source | Refused]:
    if name == STANDARD_INPUT:
        return [Source("standard input", None)]
    try:
        return _on_disk(name, passed)
    except (OSError, ValueError) as error:
        raise UnreadableSourceError(_cannot_be_read(name, error)) from error


def _on_disk(name: str, passed: Callable[[str], object]) -> list[Source | Refused]:
    path = Path(name)
    if path.is_dir():
        return _in_folder(path, passed)
    if glob.has_magic(name) and not path.exists():
        return [*_matching(name)]
    return [Source(name, path)]  # what is not there is told when it is opened


def _in_folder(folder: Path, passed: Callable[[str], object]) -> list[Source | Refused]:
    found = []
    closed: list[OSError] = []
    others: Counter[str] = Counter()
    for place, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(one for one in folders if _is_looked_into(one, files))
        for file in sorted(files):
            suffix = Path(file).suffix.lower()
            if file.startswith("."):
                continue
            if suffix not in SUFFIXES:
                others[suffix or "no ending"] += 1
            elif _would_wait(path := Path(place, file)):
                others["pipe or device"] += 1
            else:
                found.append(path)
    if not found and not closed:
        raise UnreadableSourceError(f"{folder} holds no file that could be an article.")
    if others:
        passed(_passed_over(folder, others))
    refused = [_closed(error) for error in closed]
    return [*(Source(str(path), path) for path in found), *refused]


def _would_wait(path: Path) -> bool:
    """Whether what has a file's name is a pipe, a socket or a device, which may never end."""
    try:
        return not stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False  # it is told why when it is opened


def _closed(error: OSError) -> Refused:
    """Return the refusal of a folder that may not be looked into."""
    name = str(error.filename)
    return Refused(source=name, why=_cannot_be_read(name, error))


def _is_looked_into(folder: str, files: list[str]) -> bool:
    """Whether a folder is neither hidden nor holds what a browser saved along with a page."""
    page = folder.removesuffix("_files")
    saved = page != folder and not {f"{page}.html", f"{page}.htm"}.isdisjoint(files)
    return not folder.startswith(".") and not saved


def _passed_over(folder: Path, others: Counter[str]) -> str:
    endings = [f"{count} {suffix}" for suffix, count in others.most_common(_MOST_ENDINGS)]
    more = len(others) - len(endings)
    told = ", ".join([*endings, f"{more} other endings"] if more > 0 else endings)
    files = "1 file was" if others.total() == 1 else f"{others.total()} files were"
    return f"{folder}: {files} passed over, which are of no sort that can be read ({told})."


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
