"""Join keys of claims that are there, written anew after actors or claims changed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from store.joining.joining import kept_key
from store.reading.claims import OF_ARTICLE, participants_of
from store.values import rows
from store.values.changes import placed

if TYPE_CHECKING:
    from collections.abc import Container

    from store.file.connection import Store
    from store.writing.enrolling import Roll

_MERGED = (
    "SELECT own_key, moved FROM claim"
    " WHERE own_key IS NOT NULL AND moved IS NOT NULL ORDER BY moved"
)
_TEXT = (
    "SELECT first.text_hash FROM article"
    " JOIN article first ON first.id = coalesce(article.duplicate_of, article.id)"
    " WHERE article.id = :id"
)
_PUBLISHED = "SELECT published FROM article WHERE id = :id"
_MOVED = "SELECT id, moved FROM claim WHERE article = :id AND moved IS NOT NULL"


def merged_keys(store: Store) -> dict[str, str]:
    """Return where claims of a key go because others of that key were merged."""
    return dict(store.rows(_MERGED))


def text_of_copies(store: Store, article: int) -> str:
    """Return the text of an article, as a hash: of a copy, the text of the first of its copies."""
    row = store.row(_TEXT, {"id": article})
    return str(row[0]) if row else ""


def published_on(store: Store, article: int) -> date:
    """Return the day on which an article that is there was published."""
    row = store.row(_PUBLISHED, {"id": article})
    return date.fromisoformat(row[0]) if row else date.max


def key_anew(store: Store, roll: Roll, article: int, claims: Container[int]) -> list[str]:
    """Write the join keys of some claims of an article as they are now; return them."""
    text, published = text_of_copies(store, article), published_on(store, article)
    moved = dict(store.rows(_MOVED, {"id": article}))
    merged = merged_keys(store)
    found = [row for row in store.rows(OF_ARTICLE, {"id": article}) if row[0] in claims]
    actors = participants_of(store, [row[0] for row in found])
    keys = []
    for row in found:
        natural = kept_key(rows.claim(row, actors[row[0]]), text, roll, published)
        keys.append((*placed(natural, moved.get(row[0], merged.get(natural))), row[0]))
    store.run_many("UPDATE claim SET join_key = ?, own_key = ? WHERE id = ?", keys)
    return [key for key, _, _ in keys]
