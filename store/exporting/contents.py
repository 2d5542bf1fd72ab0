"""What a store holds, told so that two stores can be compared: without numbers, times or order.

Everything that a person could see is in it: articles to the letter, claims as they are shown and as
they were read, which claims are one event and what it is, actors, decisions, changes, corrections,
talks, saved filters, feeds, and what each person has seen. What two stores of equal contents may
differ in is left out: ids, moments of writing, join keys, index rows, and where somebody's reader
stands.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from store.exporting.contents_queries import (
    ACTORS,
    ARTICLES,
    CHANGES,
    CLAIM_COLUMNS,
    CLAIMS,
    CORRECTIONS,
    DECISIONS,
    EVENTS,
    FEEDS,
    FILTERS,
    HOLDS,
    ITEMS,
    SEEN,
)
from store.keeping.looks import SEEN as SEEN_UP_TO

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.file.connection import Store

Names = dict[int, str]


def contents(store: Store) -> list[str]:
    """Return all that a store holds, a line of JSON for each thing, sorted.

    Raises:
        StoreError: The store could not be read.
    """
    with store.reading():
        return sorted(
            json.dumps(line, ensure_ascii=False, sort_keys=True) for line in _lines(store)
        )


def contents_hash(store: Store) -> str:
    """Return a hash that is equal for stores of equal contents: SHA-256 in hexadecimal."""
    made = hashlib.sha256()
    for line in contents(store):
        made.update(line.encode())
        made.update(b"\n")
    return made.hexdigest()


def _lines(store: Store) -> Iterator[list[Any]]:
    articles = _article_names(store)
    actors: Names = dict(store.rows("SELECT id, name FROM actor"))
    claims = _claim_names(store, articles)
    changes = _change_names(store, articles)
    yield from _articles(store, articles)
    yield from _claims(store, claims, actors, changes)
    yield from _events(store, claims)
    yield from (["actor", *row] for row in store.rows(ACTORS))
    # Decisions and changes are laid over each other in their order, which is told by counting.
    yield from (["decision", n, *row] for n, row in enumerate(store.rows(DECISIONS)))
    for n, (number, *row) in enumerate(store.rows(CHANGES)):
        yield ["change", n, *row, changes[number]]
    for article, *row in store.rows(CORRECTIONS):
        yield ["correction", articles.get(article), *row]
    yield from (["filter", *row] for row in store.rows(FILTERS))
    feeds = {number: row for number, *row in store.rows(FEEDS)}
    yield from (["feed", *row] for row in feeds.values())
    for feed, *item, article in store.rows(ITEMS):
        yield ["item", feeds[feed][0], *item, articles.get(article)]


def _article_names(store: Store) -> Names:
    return dict(store.rows("SELECT id, substr(original_hash, 1, 16) FROM article"))


def _claim_names(store: Store, articles: Names) -> Names:
    """Name each claim by its article and its words; of equal ones the later are numbered."""
    met: dict[str, int] = {}
    names: Names = {}
    rows = store.rows(
        "SELECT id, article, start, stop, cue_start, cue_stop,"
        " coalesce(json_extract(read, '$.kind'), kind) FROM claim ORDER BY id"
    )
    for number, article, *words in rows:
        name = f"{articles[article]}:{':'.join(map(str, words))}"
        met[name] = met.get(name, 0) + 1
        names[number] = name if met[name] == 1 else f"{name}#{met[name]}"
    return names


def _change_names(store: Store, articles: Names) -> dict[int, list[str]]:
    """Name each change by the words that it is about."""
    names: dict[int, list[str]] = {}
    for change, article, anchor, gone in store.rows(HOLDS):
        name = f"{articles[article]}:{anchor}{' gone' if gone else ''}"
        names.setdefault(change, []).append(name)
    for held in names.values():
        held.sort()
    return {number: names.get(number, []) for (number,) in store.rows("SELECT id FROM change")}


def _articles(store: Store, names: Names) -> Iterator[list[Any]]:
    for number, before, first, talks, cast, *row in store.rows(ARTICLES):
        told = [names.get(before), names.get(first), json.loads(talks), sorted(json.loads(cast))]
        yield ["article", names[number], *told, *row]


def _claims(
    store: Store, names: Names, actors: Names, changes: dict[int, list[str]]
) -> Iterator[list[Any]]:
    for row in store.rows(CLAIMS):
        found = dict(zip(CLAIM_COLUMNS, row, strict=True))
        read = json.loads(found["read"]) if found["read"] else None
        if read:
            read["actors"] = [[actors.get(number), role] for number, role in read["actors"]]
        moved = found["moved"]
        # The change that moved it, by what it is about, and not by its number.
        told = [moved[0], changes.get(int(moved[1:]))] if moved else None
        found |= {"read": read, "moved": told, "cast": json.loads(found["cast"])}
        yield ["claim", names[found.pop("id")], found]


def _events(store: Store, claims: Names) -> Iterator[list[Any]]:
    seen = [(by, int(value)) for by, value in store.rows(SEEN, {"name": SEEN_UP_TO})]
    for number, told_by, kept, *row in store.rows(EVENTS):
        names = sorted(claims.get(one, "") for one in json.loads(told_by))
        seen_by = sorted(by for by, up_to in seen if number <= up_to)
        yield ["event", names, json.loads(kept) if kept else None, seen_by, *row]
