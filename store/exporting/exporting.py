"""A whole store as records, one for each thing: what `store.importing` makes a store of again.

What is read, decided, changed and kept goes out; what follows from it (events, indexes, counts)
does not, and is made anew. docs/store.md tells of each record and its fields.
"""

from __future__ import annotations

import json
import secrets
from typing import TYPE_CHECKING, Any

from store.file.guarding import sound
from store.reading.asread import AsRead, claims_as_read
from store.values import rows

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from store.file.connection import Store

FORMAT = "parley"
VERSION = 1
"""Of the records: raised when a reader of the former would misunderstand them."""

NUMBERED = ("article", "claim", "event", "change")
"""Tables whose numbers are told, so that an empty store can give the same ones."""

NOBODY = ""
"""Under whose name a store notes in `person_state` which export is being taken in."""

Record = dict[str, Any]

_PAGE = 200
_ACTORS = "SELECT id, name, kind, side, confirmed FROM actor WHERE id > :after"
_ALIASES = "SELECT alias FROM alias WHERE actor = :id AND ord > 0 ORDER BY ord"
_ROLES = "SELECT title, of, start, stop FROM held_role WHERE actor = :id ORDER BY ord"
_DECISION = ("verb", "name", "other", "kind", "side", "newest", "by", "at", "aside", "uid")
_CHANGE = ("id", "verb", "field", "was", "now", "by", "at", "undone", "aside", "uid")
_CORRECTION = ("field", "was", "now", "by", "at", "aside", "uid")
_HELD = ("change", "anchor", "sentence", "cue", "kind", "claim")
_ARTICLE = (
    "id", "title", "outlet", "url", "published", "published_by", "language", "reader", "added_at",
    "text",
)  # fmt: skip
_FEED = (
    "name", "address", "talks", "words", "actors", "full_text", "by", "at", "etag", "modified",
    "checked_at", "problem", "gone", "wait_until",
)  # fmt: skip
_ITEM = ("item", "stamp", "outcome", "at")
_TALKS = (
    "SELECT talks.name FROM article_talks JOIN talks ON talks.id = article_talks.talks"
    " WHERE article_talks.article = :id ORDER BY article_talks.ord"
)
_CAST = (
    "SELECT actor.name FROM article_actor JOIN actor ON actor.id = article_actor.actor"
    " WHERE article_actor.article = :id AND article_actor.ord < 1000000 ORDER BY article_actor.ord"
)


def records(store: Store) -> Generator[Record, None, None]:
    """Yield all that a store holds, as it was at one moment, a record at a time.

    Who does not take them all closes it before the store.

    Raises:
        StoreError: The store could not be read.
    """
    with store.reading(), sound(store.path):
        numbers = dict(store.rows("SELECT name, seq FROM sqlite_sequence"))
        given = {name: numbers.get(name, 0) for name in NUMBERED}
        named = {"uid": secrets.token_hex(10), "numbers": given}
        yield {"type": FORMAT, "version": VERSION, **named}
        yield from _actors(store)
        yield from _listed(store, "decision", _DECISION)
        yield from _listed(store, "change", _CHANGE)
        articles = 0
        for article in _articles(store):
            articles += 1
            yield article
        yield from _filters(store)
        yield from _feeds(store)
        yield from _states(store)
        yield {"type": "end", "articles": articles}


def _listed(store: Store, table: str, columns: tuple[str, ...]) -> Iterator[Record]:
    """Yield the rows of a table with few of them."""
    for row in store.rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY id"):
        yield {"type": table, **dict(zip(columns, row, strict=True))}


def _states(store: Store) -> Iterator[Record]:
    sql = "SELECT by, name, value FROM person_state WHERE by <> :nobody ORDER BY by, name"
    for by, name, value in store.rows(sql, {"nobody": NOBODY}):
        yield {"type": "state", "by": by, "name": name, "value": value}


def _actors(store: Store) -> Iterator[Record]:
    after = 0
    while page := store.rows(f"{_ACTORS} ORDER BY id LIMIT {_PAGE}", {"after": after}):
        for number, name, kind, side, confirmed in page:
            values = {"id": number}
            yield {
                "type": "actor",
                "name": name,
                "kind": kind,
                "side": side,
                "confirmed": bool(confirmed),
                "aliases": [alias for (alias,) in store.rows(_ALIASES, values)],
                "roles": [list(role) for role in store.rows(_ROLES, values)],
            }
        after = page[-1][0]


def _articles(store: Store) -> Iterator[Record]:
    after = 0
    columns = ", ".join(_ARTICLE)
    sql = f"SELECT {columns}, original FROM article WHERE id > :after ORDER BY id LIMIT 1"
    while row := store.row(sql, {"after": after}):
        after = row[0]
        values = {"id": after}
        read = claims_as_read(store, after)
        yield {
            "type": "article",
            **dict(zip(_ARTICLE, row, strict=False)),
            "original": rows.unpacked(row[-1]),
            "talks": [name for (name,) in store.rows(_TALKS, values)],
            "cast": [name for (name,) in store.rows(_CAST, values)],
            "claims": [claim_record(one) for one in read if not one.by_hand],
            "by_hand": [[one.id, one.event, one.home] for one in read if one.by_hand],
            "corrections": _of_article(store, "correction", _CORRECTION, after),
            "changes": _of_article(store, "change_claim", _HELD, after),
        }


_OWN = {
    "correction": "subject = 'article' AND subject_id = :id ORDER BY id",
    "change_claim": "article = :id ORDER BY change, anchor",
}


def _of_article(store: Store, table: str, columns: tuple[str, ...], article: int) -> list[Record]:
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {_OWN[table]}"
    return [dict(zip(columns, row, strict=True)) for row in store.rows(sql, {"id": article})]


def claim_record(one: AsRead) -> Record:
    """Return a claim as it was read, with the numbers of it, its event, and that before a move."""
    claim = one.claim
    return {
        "id": one.id,
        "event": one.event,
        "home": one.home,
        "start": claim.start,
        "end": claim.end,
        "cue_start": claim.cue_start,
        "cue_end": claim.cue_end,
        "sentence": claim.sentence,
        "kind": claim.kind,
        "mode": claim.mode,
        "status": claim.status,
        "headline": claim.headline,
        "place": claim.place,
        "date": claim.date,
        "earliest": rows.iso(claim.earliest),
        "latest": rows.iso(claim.latest),
        "time": claim.time,
        "wording": claim.wording,
        "dated_by": claim.dated_by,
        "speaker": claim.speaker,
        "speaks_for": claim.speaks_for,
        "channel": claim.channel,
        "quotes": list(claim.quotes),
        "confidence": claim.confidence,
        "doubts": list(claim.doubts),
        "actors": [[p.name, p.role] for p in claim.actors],
    }


def _filters(store: Store) -> Iterator[Record]:
    for name, chosen, by, at in store.rows(
        "SELECT name, filter, by, at FROM saved_filter ORDER BY name"
    ):
        yield {"type": "filter", "name": name, "filter": json.loads(chosen), "by": by, "at": at}


def _feeds(store: Store) -> Iterator[Record]:
    """Yield feeds, each followed by its items, which name their article by number."""
    columns = ", ".join(_FEED)
    for number, *row in store.rows(f"SELECT id, {columns} FROM feed ORDER BY id"):
        feed = dict(zip(_FEED, row, strict=True))
        yield {"type": "feed", **feed}
        after = ""
        sql = (
            f"SELECT {', '.join(_ITEM)}, article FROM feed_item"
            f" WHERE feed = :feed AND item > :after ORDER BY item LIMIT {_PAGE}"
        )
        while page := store.rows(sql, {"feed": number, "after": after}):
            for item in page:
                told = dict(zip((*_ITEM, "article"), item, strict=True))
                yield {"type": "item", "feed": feed["name"], **told}
            after = page[-1][0]
