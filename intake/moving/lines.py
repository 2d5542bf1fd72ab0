"""Records as JSON lines (https://jsonlines.org): one object a line, UTF-8, and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST = 256_000_000
"""Bytes of the longest line that is read: an article of the largest size, twice escaped."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a file, by its number from 1: the value that it holds, or why it holds none."""

    number: int
    value: Any = None
    wrong: str | None = None


def write(stream: BinaryIO, records: Iterable[dict[str, Any]]) -> int:
    """Write each record in a line; return how many.

    Raises:
        OSError: The stream cannot be written.
    """
    number = 0
    for record in records:
        number += 1
        stream.write(_encoded(record))
    return number


def _encoded(record: dict[str, Any]) -> bytes:
    try:
        return json.dumps(record, ensure_ascii=False).encode() + b"\n"
    except UnicodeEncodeError:  # half a character, which an original may hold
        return json.dumps(record).encode() + b"\n"


def read(stream: BinaryIO) -> Iterator[Line]:
    """Yield the lines of a file that are not empty, one in memory at a time.

    Raises:
        OSError: The stream cannot be read.
    """
    number = 0
    while data := stream.readline(LONGEST + 1):
        number += 1
        if len(data) > LONGEST:
            yield Line(number, wrong="it is longer than any article.")
            _skip(stream, data)
        elif data.strip():
            yield _decoded(number, data)


def _decoded(number: int, data: bytes) -> Line:
    try:
        return Line(number, json.loads(data))
    except UnicodeDecodeError:
        return Line(number, wrong="it is not UTF-8.")
    except (ValueError, RecursionError):
        return Line(number, wrong="it is not JSON.")


def _skip(stream: BinaryIO, data: bytes) -> None:
    """Pass over what is left of a line."""
    while data and not data.endswith(b"\n"):
        data = stream.readline(LONGEST)
