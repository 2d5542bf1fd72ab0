"""Packed files: what lies in a ZIP archive, and what gzip made smaller.

A few bytes can unfold to terabytes, so that what comes out is counted as it comes.
"""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import IntakeError, NotTextError, TooLargeError, UnsupportedSourceError
from intake.formats.given import Ahead
from intake.outcomes import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given
    from intake.pieces import Piece

_MOST = 2_000_000_000
"""Bytes that may come out of one packed file."""
_MOST_TIMES = 400
"""So many times its size a packed file may become; text becomes some ten times as large."""
_MOST_MEMBERS = 20_000
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError)


class _Counted(io.RawIOBase):
    """A stream that ends with an error once too much has come out of it."""

    def __init__(self, stream: BinaryIO, most: int, name: str) -> None:
        super().__init__()
        self._stream = stream
        self._left = most
        self._name = name

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Take what comes out.

        Raises:
            TooLargeError: It is more than was allowed.
            NotTextError: The packed file is damaged.
        """
        try:
            taken = self._stream.read(len(buffer))
        except _DAMAGE as error:
            raise NotTextError(f"{self._name} is damaged, or cut off.") from error
        self._left -= len(taken)
        if self._left < 0:
            raise TooLargeError(f"{self._name} unpacks to far more than any text.")
        buffer[: len(taken)] = taken
        return len(taken)


def read(given: Given) -> Iterator[Piece | Refused]:
    """Yield the articles of all that is packed.

    Raises:
        IntakeError: It is damaged, packed twice, or unfolds to far more than any text.
    """
    if given.inside:
        raise UnsupportedSourceError(f"{given.name} is packed twice.")
    if given.head.startswith(b"PK"):
        yield from _of_archive(given)
    else:
        yield from _of_gzip(given)


def _of_gzip(given: Given) -> Iterator[Piece | Refused]:
    from intake.formats import pieces_of  # noqa: PLC0415 - which imports this module

    with io.BufferedReader(given.ahead) as stream, gzip.open(stream) as unpacked:
        counted = io.BufferedReader(_Counted(unpacked, _MOST, given.name))  # type: ignore[arg-type]
        name = given.name.removesuffix(".gz")
        yield from pieces_of(
            replace(given, ahead=Ahead(counted), name=name, path=None, media=None, inside=True)
        )


def _of_archive(given: Given) -> Iterator[Piece | Refused]:
    data = given.data()
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except _DAMAGE as error:
        raise NotTextError(f"{given.name} is a damaged archive.") from error
    left = min(_MOST, _MOST_TIMES * len(data) + 1_000_000)
    for member in members[:_MOST_MEMBERS]:
        if _is_article(member):
            left -= member.file_size
            if left < 0:
                raise TooLargeError(f"{given.name} unpacks to far more than any text.")
            yield from _of_member(given, archive, member)


def _is_article(member: zipfile.ZipInfo) -> bool:
    from intake.formats.sniffing import SUFFIXES  # noqa: PLC0415 - which leads here

    path = PurePosixPath(member.filename)
    hidden = any(part.startswith((".", "__MACOSX")) for part in path.parts)
    return not member.is_dir() and not hidden and path.suffix.lower() in SUFFIXES


def _of_member(
    given: Given, archive: zipfile.ZipFile, member: zipfile.ZipInfo
) -> Iterator[Piece | Refused]:
    from intake.formats import pieces_of  # noqa: PLC0415 - which imports this module

    name = f"{given.name}/{member.filename}"
    try:
        with archive.open(member) as unpacked:
            counted = io.BufferedReader(_Counted(unpacked, member.file_size, name))  # type: ignore[arg-type]
            yield from pieces_of(
                replace(given, ahead=Ahead(counted), name=name, path=None, media=None, inside=True)
            )
    except IntakeError as error:
        yield Refused(source=name, why=str(error))
    except _DAMAGE:
        yield Refused(source=name, why=f"{name} is damaged or encrypted.")
