"""The rows of a timeline: what their columns say, and why one cannot be used."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.pieces import one_line
from intake.timelines.dates import Dated, dated
from intake.timelines.errors import BadRowError
from store.model import Kind, Participant, Role, Status

if TYPE_CHECKING:
    import datetime as dt

    from intake.formats.fields import Record

_LONGEST = 5_000
_ROLES = "|".join(Role)
_WITH_ROLE = re.compile(rf"(?P<name>[^=]+?)\s*(?:=\s*(?P<one>\w*)|\((?P<other>{_ROLES})\))")
_STATUSES = {"done": Status.HAPPENED, "future": Status.PLANNED, "scheduled": Status.PLANNED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: its date, its words, and what its columns say; `None` or empty where they do not."""

    when: Dated
    text: str
    source: str | None = None
    headline: str | None = None
    kind: Kind | None = None
    status: Status | None = None
    place: str | None = None
    actors: tuple[Participant, ...] = ()


def read_row(record: Record, today: dt.date, *, dayfirst: bool | None = None) -> Row:
    """Return a row as its columns have it.

    Args:
        record: The values by column.
        today: What "yesterday" is the day before.
        dayfirst: How to read 3/4/2025.

    Raises:
        BadRowError: It has no date or no words, or is far too long.
    """
    text = _line(record.words("text"))
    if not text:
        raise BadRowError("no words say what was done.")
    headline = _line(record.words("headline"))
    return Row(
        when=dated(record, today, dayfirst=dayfirst),
        text=text,
        source=_line(record.words("source")),
        headline=headline,
        kind=_kind(record.words("kind")),
        status=_status(record.words("status")),
        place=one_line(record.words("place")),
        actors=(*_cast(record, "actors", Role.SOURCE), *_cast(record, "targets", Role.TARGET)),
    )


def is_strange(record: Record, row: Row) -> bool:
    """Whether a row has a kind or a status that is none of ours, as tables of other makers do."""
    kind = record.words("kind") is not None and row.kind is None
    return kind or (record.words("status") is not None and row.status is None)


def _line(words: str | None) -> str | None:
    """Return words in one line, without what is not shown."""
    if words and len(words) > _LONGEST:
        raise BadRowError(f"it has more than {_LONGEST} characters.")
    return one_line(words, longest=_LONGEST)


def _kind(words: str | None) -> Kind | None:
    if not words:
        return None
    try:
        return Kind(words.strip().upper())
    except ValueError:
        return None


def _status(words: str | None) -> Status | None:
    if not words:
        return None
    word = words.strip().lower()
    try:
        return _STATUSES.get(word) or Status(word)
    except ValueError:
        return None


def _cast(record: Record, column: str, role: Role) -> tuple[Participant, ...]:
    """Return who is named in a column; "Name=target" or "Name (target)" says another role."""
    value = record.value(column)
    if isinstance(value, list):
        found = [_one(item, role) for item in value]
    else:
        named = record.list(column)
        parts = named[0].split(",") if len(named) == 1 else named
        found = [_one(part, role) for part in parts]
    return tuple(dict.fromkeys(one for one in found if one))


def _one(item: object, role: Role) -> Participant | None:
    if isinstance(item, dict):
        name, said = item.get("name"), str(item.get("role", ""))
    else:
        parts = _WITH_ROLE.fullmatch(str(item).strip())
        name, said = (parts["name"], parts["one"] or parts["other"]) if parts else (item, "")
    known = said.strip().lower()
    shown = one_line(str(name)) if name else None
    as_role = Role(known) if known in tuple(Role) else role
    return Participant(shown, as_role) if shown else None
