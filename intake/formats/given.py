"""What a format's reader is given: the bytes, as a stream, and what is known of them beforehand."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, BinaryIO

from intake.errors import TooLargeError
from intake.said import NOTHING, Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.reached import Reached

LARGEST = 20_000_000
"""Bytes of the largest article that is read; a long magazine piece has 0.1 million."""
_LOOKED_AT = 65_536  # bytes that tell which format this is


class Ahead(io.RawIOBase):
    """A stream whose beginning has been looked at and is read again."""

    def __init__(self, stream: BinaryIO, reached: Reached | None = None) -> None:
        super().__init__()
        self._stream = stream
        self._reached = reached
        self.head = _begin(stream)
        self._left = memoryview(self.head)

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Take bytes of the head first, then of the stream."""
        taken = self._left[: len(buffer)] or self._stream.read(len(buffer))
        self._left = self._left[len(taken) :]
        buffer[: len(taken)] = taken
        if self._reached:
            self._reached.taken += len(taken)
        return len(taken)


def _begin(stream: BinaryIO) -> bytes:
    """Read the beginning, however small the bites in which a pipe gives it."""
    bites = []
    left = _LOOKED_AT
    while left and (bite := stream.read(left)):
        bites.append(bite)
        left -= len(bite)
    return b"".join(bites)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A source that is open: `ahead` its bytes, `name` what people call it.

    `media` is its media type where somebody said one ("text/html; charset=utf-8"), `address` where
    it was fetched from, `path` where it lies on disk, `said` what the person says of it, `inside`
    whether it lies in an archive.
    """

    ahead: Ahead
    name: str
    media: str | None = None
    address: str | None = None
    path: Path | None = None
    said: Said = NOTHING
    inside: bool = False

    @property
    def head(self) -> bytes:
        """The first bytes of it."""
        return self.ahead.head

    @property
    def suffix(self) -> str:
        """The ending of its name in small letters, such as ".html"; "" where it has none."""
        return PurePath(self.name).suffix.lower()

    def data(self) -> bytes:
        """Return all of it.

        Raises:
            TooLargeError: It is larger than `LARGEST`.
        """
        with io.BufferedReader(self.ahead) as stream:
            data = stream.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise TooLargeError(f"{self.name} is larger than {LARGEST // 1_000_000} MB.")
        return data

    def lines(self) -> Iterator[bytes]:
        """Yield its lines with their ends, one after the other, none longer than `LARGEST`.

        Raises:
            TooLargeError: A line is longer.
        """
        with io.BufferedReader(self.ahead, _LOOKED_AT) as stream:
            while line := stream.readline(LARGEST + 1):
                if len(line) > LARGEST:
                    most = LARGEST // 1_000_000
                    raise TooLargeError(f"{self.name} has a line of more than {most} MB.")
                yield line
