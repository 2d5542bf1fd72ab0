"""What finds events by who published their articles, as SQL and for rows from before."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from store.values import marks
from store.values.places import number

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

SEVENTH = ("CREATE INDEX article_outlet ON article (outlet, id)",)

_TOLD_BY = (
    "SELECT event.day, event.id, article.outlet FROM event"
    " CROSS JOIN event_article ON event_article.event = event.id"
    " CROSS JOIN article ON article.id = event_article.article"
    " WHERE article.outlet > '' ORDER BY event.id"
)
_MARK = "UPDATE event_fts SET marks = marks || ' ' || ? WHERE rowid = ?"


def mark_outlets(connection: sqlite3.Connection) -> None:
    """Write marks of outlets beside the words of events that have none yet."""
    connection.executemany(_MARK, _marks(connection))


def _marks(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    rows = connection.execute(_TOLD_BY)
    for place, group in groupby(rows, key=lambda row: (row[0], row[1])):
        listed = sorted({marks.outlet(outlet) for _, _, outlet in group})
        yield " ".join(listed), number(place)
