"""Whether a store is whole: SQLite's own checks, and those of what Parley keeps ready in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.file.connection import Store

_LISTED = 5
"""Rows that a sentence names; the rest are counted."""

_INDEXES = ("event_fts", "article_fts", "alias_fts")

# What must be found nowhere: a sentence, and the query of the numbers it is true of.
_NOWHERE = {
    "events that no claim tells of": """
        SELECT id FROM event WHERE id NOT IN (SELECT event FROM claim WHERE event IS NOT NULL)""",
    "claims of a newest version that are in no event": """
        SELECT claim.id FROM claim JOIN article ON article.id = claim.article
        WHERE claim.event IS NULL AND NOT claim.hidden AND NOT article.superseded""",
    "actors whose events are miscounted": """
        SELECT id FROM actor WHERE events <>
            (SELECT count(*) FROM participant WHERE actor = actor.id AND lead = 1)""",
    "copies of an article that is gone, or that is a copy itself": """
        SELECT id FROM article WHERE duplicate_of NOT IN
            (SELECT id FROM article WHERE duplicate_of IS NULL AND NOT superseded)""",
    "articles tied to one that is gone, or that is not tied to them": """
        SELECT article FROM likeness tied WHERE NOT EXISTS
            (SELECT 1 FROM likeness WHERE article = tied.other AND other = tied.article)
            OR article NOT IN (SELECT article FROM sketch)""",
    "articles that are sketched in part": """
        SELECT DISTINCT article FROM sketch_band WHERE article NOT IN
            (SELECT article FROM sketch)""",
    "events that no search finds": """
        SELECT id FROM event WHERE id NOT IN (SELECT rowid & 4294967295 FROM event_fts)""",
}


def problems(store: Store) -> list[str]:
    """Return a sentence for all that is wrong with a store; none where it is whole.

    Reads the whole file, which takes seconds for hundreds of megabytes. The indexes for searching
    are compared with their own entries only where the store is open for writing, since SQLite
    asks for that; nothing is changed.

    Raises:
        StoreError: It is so broken that it cannot be read through.
    """
    with store.reading():
        found = [*_by_sqlite(store), *_by_count(store)]
    return found if store.read_only else [*found, *_in_indexes(store)]


def _by_sqlite(store: Store) -> Iterator[str]:
    for (words,) in store.rows("PRAGMA integrity_check"):
        if words != "ok":
            yield f"SQLite finds: {words}."
    for table, row, other, _ in store.rows("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} points at a row of {other} that is not there."


def _by_count(store: Store) -> Iterator[str]:
    for what, query in _NOWHERE.items():
        yield from _told(what, [row[0] for row in store.rows(query)])
    yield from _told("claims whose sentence is not in their article's text", _misplaced(store))
    tally = store.row("SELECT value FROM tally WHERE name = 'events'")
    events = store.row("SELECT count(*) FROM event")
    if tally != events:
        yield "The number of events is not the number that is kept ready."


def _told(what: str, numbers: Sequence[int]) -> Iterator[str]:
    if numbers:
        named = ", ".join(map(str, numbers[:_LISTED]))
        more = f" and {len(numbers) - _LISTED} more" if len(numbers) > _LISTED else ""
        yield f"There are {what}: {named}{more}."


def _misplaced(store: Store) -> list[int]:
    """Compared here, because SQLite's substr ends a text at its first NUL."""
    wrong = []
    for (article,) in store.rows("SELECT id FROM article ORDER BY id"):
        values = {"article": article}
        (text,) = store.row("SELECT text FROM article WHERE id = :article", values) or ("",)
        claims = store.rows(_SENTENCES, values)
        wrong += [number for number, start, stop, said in claims if text[start:stop] != said]
    return wrong


_SENTENCES = "SELECT id, start, stop, sentence FROM claim WHERE article = :article"


def _in_indexes(store: Store) -> Iterator[str]:
    for name in _INDEXES:
        try:
            store.run(f"INSERT INTO {name} ({name}) VALUES ('integrity-check')")
        except StoreError:
            yield f"The search index {name} contradicts itself."
