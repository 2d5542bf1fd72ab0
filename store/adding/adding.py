"""Writes articles: adds a reading whole or not at all, removes one, reads one anew, edits one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from store.adding.changing import edit, redate, remove
from store.adding.inserting import insert_article, insert_claims, insert_names
from store.adding.laying import hand_on
from store.copies.copies import group_of, regroup, versions_of
from store.copies.likening import note_text
from store.values.folding import storable_all
from store.values.stamps import digest
from store.writing.chaining import chain_versions
from store.writing.enrolling import Roll
from store.writing.indexing import index_article
from store.writing.rejoining import rejoin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from store.file.connection import Store
    from store.model import Article, Reading


__all__ = ["Added", "Outcome", "add", "add_many", "edit", "find_original", "redate", "remove"]


class Outcome(StrEnum):
    """What became of a reading that was to be added."""

    ADDED = "added"
    ALREADY = "already"  # it is there; nothing was changed
    REVISION = "revision"  # another version of a page that is there
    DUPLICATE = "duplicate"  # a copy of its text is there, from another outlet


@dataclass(frozen=True, slots=True)
class Added:
    """The number of an article and what became of it."""

    article: int
    outcome: Outcome


def add(store: Store, reading: Reading) -> Added:
    """Add one article with its claims and actors, and join its claims into events.

    The same original, or the same text of the same outlet and day or under the same address, is
    not added again. Another text under the same address is a version of that page: only the
    newest version's claims count in events. The same text elsewhere, or nearly so, is a copy.

    Raises:
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        return add_within(store, Roll(store), reading)


def add_within(store: Store, roll: Roll, reading: Reading) -> Added:
    """Add one article inside a transaction that is already open; otherwise as `add`."""
    reading = storable_all(reading, but=("original",))
    article = reading.article
    hashes = {"original": digest(article.original), "text": digest(article.text)}
    there = already_there(store, article, hashes)
    if there:
        return Added(there, Outcome.ALREADY)
    number = insert_article(store, reading, hashes)
    insert_names(store, roll, number, reading)
    keys = insert_claims(store, roll, number, reading.claims, hashes["text"])
    changed = chain_versions(store, article.url)
    changed.add(keys)
    changed.add_all(hand_on(store, roll, number))
    note_text(store, number)
    changed.add_all(regroup(store, roll, [number, *versions_of(store, article.url)]))
    rejoin(store, roll, changed)
    index_article(store, number)
    return Added(number, _outcome(store, number))


def find_original(store: Store, original: str) -> int | None:
    """Return the article that was added from this very original; `None` where there is none."""
    row = store.row(_ORIGINAL, {"original": digest(original)})
    return row[0] if row else None


_ORIGINAL = "SELECT id FROM article WHERE original_hash = :original"


def already_there(
    store: Store, article: Article, hashes: dict[str, str], *, exactly: bool = False
) -> int | None:
    """Return the article that this one would only repeat; `exactly`: by its very original."""
    row = store.row(_ORIGINAL, {"original": hashes["original"]})
    if row or exactly:
        return row[0] if row else None
    row = store.row(
        "SELECT id FROM article WHERE text_hash = :text"
        " AND (url = :url OR (outlet IS :outlet AND published = :published)) ORDER BY id LIMIT 1",
        {
            "text": hashes["text"],
            "url": article.url,
            "outlet": article.outlet,
            "published": article.published.isoformat(),
        },
    )
    return row[0] if row else None


def _outcome(store: Store, number: int) -> Outcome:
    if store.row(
        "SELECT 1 FROM article WHERE (id = :id AND (revision_of IS NOT NULL OR superseded))",
        {"id": number},
    ):
        return Outcome.REVISION
    return Outcome.DUPLICATE if len(group_of(store, number)) > 1 else Outcome.ADDED


def add_many(store: Store, readings: Iterable[Reading], *, batch: int = 500) -> Iterator[Added]:
    """Add articles in batches of one transaction each, which is quicker than one by one.

    What was yielded is kept once its batch is complete; a batch that fails leaves nothing.

    Raises:
        StoreError: A batch could not be written; those before it are kept.
    """
    coming = iter(readings)
    with store.roomy():
        while taken := list(islice(coming, batch)):
            with store.writing():
                roll = Roll(store)
                done = [add_within(store, roll, reading) for reading in taken]
            yield from done
