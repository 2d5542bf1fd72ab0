"""Tables (CSV and TSV): a timeline that somebody keeps, or a row for each article."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from intake.decoding import decode
from intake.errors import NotTextError
from intake.formats.fields import Record, is_timeline, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given
    from intake.outcomes import Refused
    from intake.pieces import Piece

_PARTED_BY = "\t;,|"
_MOST_COLUMNS = 200
_LONGEST_HEADER = 4_000


def read(given: Given) -> Iterator[Piece | Refused]:
    """Yield the article of each row, or the one article that a timeline is.

    Raises:
        IntakeError: It is no table with a header, or too large.
    """
    from intake.formats.records import of_record  # noqa: PLC0415 - records ask here, too
    from intake.timelines import of_rows  # noqa: PLC0415 - it needs all of extract

    text = decode(given.data(), given.name, media=given.media).text
    names = _header(text)
    if len(names) < 2:
        raise NotTextError(f"{given.name} has no header: its first line must name the columns.")
    rows = _rows(text, names, given.name)
    said = given.said.timeline
    if said or (said is None and is_timeline(names, given.said.mapping, table=True)):
        yield from of_rows(rows, text, given)
        return
    for number, values in rows:
        original = json.dumps(values, ensure_ascii=False)
        yield of_record(
            Record(values, given.said.mapping), original, f"{given.name}:{number}", given
        )


def is_table(head: bytes) -> bool:
    """Whether what begins so is a table of dated events, by the names in its first line."""
    first = head.partition(b"\n")[0]
    if len(first) > _LONGEST_HEADER or not any(mark in first for mark in (b"\t", b";", b",", b"|")):
        return False
    names = _header(first.decode("utf-8", "replace"))
    return (
        len(names) > 1
        and len(names) == len(set(map(plain, names)))
        and is_timeline(names, {}, table=True)
    )


def _header(text: str) -> list[str]:
    first = text.lstrip("\ufeff").partition("\n")[0]
    try:
        (names,) = csv.reader([first], delimiter=_delimiter(first))
    except (csv.Error, ValueError):
        return []
    return [name.strip() for name in names[:_MOST_COLUMNS]]


def _delimiter(first: str) -> str:
    return max(_PARTED_BY, key=first.count)


def _rows(text: str, names: list[str], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each row's values by column, with the number of the line where it begins.

    Raises:
        NotTextError: A quotation mark that is never closed, say: nothing below can be told apart.
    """
    stream = io.StringIO(text.lstrip("\ufeff"), newline="")
    rows = csv.reader(stream, delimiter=_delimiter(text.partition("\n")[0]))
    line = 1
    try:
        for number, row in enumerate(rows):
            if number and any(map(str.strip, row)):
                yield line, dict(zip(names, map(str.strip, row), strict=False))
            line = rows.line_num + 1
    except csv.Error as error:
        raise NotTextError(f"{name}, line {line}: {error}.") from error
