"""JSON: an article a line, an array of them, or one object; each record is one article.

Lines are read one after the other: a file of any size takes no more memory than its longest line.
What is no JSON, or has no text, is refused by its number.
"""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING, Any

from intake.decoding import decode
from intake.errors import NotTextError
from intake.formats.fields import Record, is_timeline, piece
from intake.formats.markup import is_markup, paragraphs
from intake.outcomes import Refused
from intake.pieces import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from intake.formats.given import Given
    from intake.pieces import Piece
    from intake.said import Said

_LISTS = ("articles", "items", "results", "records", "entries", "documents", "docs", "data", "hits")
_WRAPPERS = (*_LISTS, "response", "result", "payload", "content", "feed", "rss", "channel")
_OF_LINES = (".jsonl", ".ndjson")
_DEEPEST = 4
"""So many levels down a document may hold its list of records."""
_BLANKS = " \t\r\n\ufeff"


def read(given: Given) -> Iterator[Piece | Refused]:
    """Yield the article of each record.

    Raises:
        IntakeError: It is no JSON from the start, or too large.
    """
    lines = is_lines(given.head) or (given.suffix in _OF_LINES and given.head.startswith(b"{"))
    found = _of_lines(given.lines()) if lines else _of_document(given)
    for number, one in found:
        name = f"{given.name} #{number}"
        if isinstance(one, _Broken):
            yield Refused(source=name, why=f"{name} is no JSON: {one}.")
        elif number == 1 and _are_events(one[0], given.said):
            yield from _timeline(one, found, given)
        else:
            yield of_record(Record(one[0], given.said.mapping), one[1], name, given)


def _are_events(values: dict[str, Any], said: Said) -> bool:
    if said.timeline is None:
        return is_timeline(values, said.mapping, table=False)
    return said.timeline


def _timeline(
    first: tuple[dict[str, Any], str], rest: Iterator[tuple[int, _Found]], given: Given
) -> Iterator[Piece | Refused]:
    """Yield the one article that a timeline in JSON is, with a refusal for each broken record."""
    from intake.timelines import of_rows  # noqa: PLC0415 - it needs all of extract

    rows: list[tuple[int, dict[str, Any]]] = [(1, first[0])]
    kept = [first[1]]
    for number, one in rest:
        if isinstance(one, _Broken):
            name = f"{given.name} #{number}"
            yield Refused(source=name, why=f"{name} is no JSON: {one}.")
        else:
            rows.append((number, one[0]))
            kept.append(one[1])
    yield from of_rows(rows, "\n".join(kept), given)


class _Broken(str):
    """What stands where a record should, with the reason why it is none."""

    __slots__ = ()


_Found = tuple[dict[str, Any], str] | _Broken
"""A record and its JSON, or what stands in its place."""


def is_lines(head: bytes) -> bool:
    """Whether what begins so has a JSON object on its first line, and more below it."""
    first, end, rest = head.lstrip(b"\xef\xbb\xbf \t\r\n").partition(b"\n")
    if not first.startswith(b"{") or not rest.strip():
        return False  # one line alone may as well be a document that holds a list
    try:
        return isinstance(json.loads(first), dict)
    except (ValueError, RecursionError):
        return first.rstrip().endswith(b"}") and bool(end)


def _of_lines(lines: Iterable[bytes]) -> Iterator[tuple[int, _Found]]:
    for number, line in enumerate(lines, start=1):
        try:
            text = decode(line, f"Line {number}").text.strip(_BLANKS)
            value = json.loads(text)
        except NotTextError:
            if line.strip():
                yield number, _Broken("it is no text")
        except RecursionError:
            yield number, _Broken("it is nested too deep")
        except ValueError as error:
            yield number, _Broken(_reason(error))
        else:
            yield number, (value, text) if isinstance(value, dict) else _Broken("no object")


def _reason(error: ValueError) -> str:
    if not isinstance(error, json.JSONDecodeError):  # Python reads no number of 4,301 digits
        return "it holds a number of far too many digits"
    return f"{error.msg[:1].lower()}{error.msg[1:]}"


def _of_document(given: Given) -> Iterator[tuple[int, _Found]]:
    """Yield the records of one document: an array, an object that holds one, or an object."""
    text = decode(given.data(), given.name).text.strip(_BLANKS)
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise NotTextError(f"{given.name} is nested too deep.") from error
    except ValueError as error:
        raise NotTextError(f"{given.name} is no JSON: {_reason(error)}.") from error
    if isinstance(document, dict):
        document = _list_in(document, given.said)
    for number, value in zip(count(1), document, strict=False):
        if isinstance(value, dict):
            record = _bare(value)
            yield number, (record, json.dumps(record, ensure_ascii=False))
        else:
            yield number, _Broken("it is no object")


def _list_in(document: dict[str, Any], said: Said) -> list[Any]:
    """Return the list of records in a document, also within others; itself where it is a record."""
    level = [document]
    for depth in range(_DEEPEST):
        for one in level:
            for found in map(one.get, _LISTS):
                if isinstance(found, list):
                    return found
        if depth == 0 and Record(document, said.mapping).value("text"):
            break  # an article whose fields hold lists
        inside = (one[name] for one in level for name in _WRAPPERS if name in one)
        level = [one for one in inside if isinstance(one, dict)]
    return [document]


def _bare(value: dict[str, Any]) -> dict[str, Any]:
    """Return the record that a search engine wraps in what it says of it."""
    inside = value.get("_source")
    return inside if isinstance(inside, dict) else value


def of_record(fields: Record, original: str, name: str, given: Given) -> Piece | Refused:
    """Return the piece of a record, or its refusal where it has no text."""
    text = fields.words("text")
    if not text:
        said = given.said.mapping.get("text")
        which = f"field {said!r}" if said else "field that holds a text; --map text=NAME says which"
        filled = [key for key, value in fields.values.items() if value not in (None, "", [])]
        there = ", ".join(one_line(str(key), longest=30) or "?" for key in filled[:12])
        which += f" (it has {there})" if there else ""
        return Refused(source=name, why=f"{name} has no {which}.")
    if is_markup(text):
        text = "\n\n".join(paragraphs(text))
    return piece(
        fields,
        name=name,
        text=text,
        original=original,
        url=given.address,
        dayfirst=given.said.dayfirst,
    )
