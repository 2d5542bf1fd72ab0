"""Claims of one kind by the same actors, month by month, by the index: where acts are put off."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from store.joining.briefs import Brief
from store.joining.joining import WAITING, unmarked
from store.joining.moving import MONTHS
from store.model import Status
from store.values.changes import kept

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from store.file.connection import Store

_BRIEF = (
    "SELECT claim.id, claim.join_key, claim.event, claim.article, article.published, claim.status,"
    " claim.date, claim.earliest, claim.latest, claim.sentence,"
    " claim.cue_start - claim.start, claim.cue_stop - claim.start, claim.kept"
)
# "}" comes right after "|", with which the family's name ends.
_IN_FAMILY = (
    "claim.join_key >= family.value"
    " AND claim.join_key < substr(family.value, 1, length(family.value) - 1) || '}'"
)
BRIEFS = f"{_BRIEF} FROM claim JOIN article ON article.id = claim.article"
COUNTS = " AND article.superseded = 0 AND claim.hidden = 0 ORDER BY claim.id"
_OF_FAMILIES = (
    f"{_BRIEF} FROM json_each(:families) family CROSS JOIN claim ON {_IN_FAMILY}"
    f" CROSS JOIN article ON article.id = claim.article WHERE 1{COUNTS}"
)
_IN_USE = (
    "SELECT family.value FROM json_each(:families) family"
    f" WHERE EXISTS (SELECT 1 FROM claim WHERE {_IN_FAMILY})"
)


class Thread(NamedTuple):
    """A kind of acts and those who do them, as join keys have them."""

    kind: str
    actors: str

    def families(self, months: Iterable[str]) -> list[str]:
        """Return what the join keys of some months begin with."""
        months = list(months)
        plain = [f"{self.kind}|{month}|{self.actors}|" for month in months]
        return plain + self.waiting(months)

    def waiting(self, months: Iterable[str]) -> list[str]:
        """Return what those of acts begin with that were put off."""
        return [f"{self.kind}|{month}{WAITING}|{self.actors}|" for month in months]


def thread_of(family: str | None) -> tuple[Thread, str] | None:
    """Return of which thread and month a family is; `None` where its acts are never put off.

    Of kinds that recur from day to day a family is of days. What nobody does is known by words.
    """
    if family is None:
        return None
    kind, month, actors, _ = unmarked(family).split("|")
    return (Thread(kind, actors), month) if actors and len(month) == len("2031-03") else None


def around(months: Collection[str]) -> tuple[str, ...]:
    """Return the months from some before the first to some after the last."""
    return _range(min(months), max(months), MONTHS)


def between(months: Collection[str]) -> tuple[str, ...]:
    """Return the months from the first to the last of some."""
    return _range(min(months), max(months), 0)


@lru_cache(maxsize=1024)
def _range(first: str, last: str, more: int) -> tuple[str, ...]:
    """Return the months from one to another, and so many more on either side."""
    return tuple(map(_month, range(_number(first) - more, _number(last) + more + 1)))


def _number(month: str) -> int:
    return int(month[:4]) * 12 + int(month[5:]) - 1


def _month(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"


def briefs_of(store: Store, families: Iterable[str]) -> list[Brief]:
    """Return the claims of some families, by their numbers."""
    return list(map(brief, store.rows(_OF_FAMILIES, _named(families))))


def in_use(store: Store, families: Iterable[str]) -> set[str]:
    """Return those of some families in which there are claims."""
    return {name for (name,) in store.rows(_IN_USE, _named(families))}


def _named(families: Iterable[str]) -> dict[str, str]:
    return {"families": json.dumps(list(families))}


def brief(row: tuple[Any, ...]) -> Brief:
    """Make a row of `BRIEFS` into a claim as clustering weighs it."""
    number, key, event, article, published, status, edtf, earliest, latest = row[:9]
    return Brief(
        number,
        unmarked(key),
        event,
        article,
        date.fromisoformat(published),
        _STATUSES[status],
        edtf,
        _day(earliest),
        _day(latest),
        row[9:12],
        corrected=bool(row[12] and kept(row[12]).corrected),
    )


_STATUSES = {status.value: status for status in Status}


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
