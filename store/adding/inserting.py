"""Writes the rows of one article: itself, its talks, its cast, its claims."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from store.joining.joining import kept_key
from store.values import rows
from store.values.changes import placed
from store.values.decisions import as_decided
from store.values.folding import folded
from store.values.stamps import now
from store.writing.keying import merged_keys, published_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.file.connection import Store
    from store.model import Claim, Reading
    from store.writing.enrolling import Roll


def insert_article(
    store: Store,
    reading: Reading,
    hashes: dict[str, str],
    *,
    number: int | None = None,
    added_at: str | None = None,
) -> int:
    """Write an article alone; return its number.

    `hashes` are those of original and text; `number` and `added_at` are those that it has in
    another store, `None` for a new number and for now.
    """
    article = reading.article
    return store.run(
        "INSERT INTO article (id, title, outlet, url, published, published_by, language,"
        " original_hash, text_hash, reader, added_at, text, original)"
        " VALUES (:id, :title, :outlet, :url, :published, :published_by, :language,"
        " :original_hash, :text_hash, :reader, :added_at, :text, :original)",
        {
            "id": number,
            "title": article.title,
            "outlet": article.outlet,
            "url": article.url,
            "published": article.published.isoformat(),
            "published_by": article.published_by,
            "language": article.language,
            "original_hash": hashes["original"],
            "text_hash": hashes["text"],
            "reader": reading.reader,
            "added_at": added_at or now(),
            "text": article.text,
            "original": rows.packed(article.original),
        },
    )


def insert_names(store: Store, roll: Roll, article: int, reading: Reading) -> None:
    """Write the talks and the actors of a new article; claims' actors count as named by it."""
    set_talks(store, article, reading.article.talks)
    insert_cast(store, roll, article, reading)


def insert_cast(store: Store, roll: Roll, article: int, reading: Reading) -> None:
    """Write every actor that an article names, in the order of its reading."""
    numbers = [roll.enrol(actor) for actor in reading.actors]
    numbers += [roll[name] for claim in reading.claims for name in _names(claim)]
    store.run_many(
        "INSERT INTO article_actor VALUES (?, ?, ?)",
        [(article, ord_, number) for ord_, number in enumerate(dict.fromkeys(numbers))],
    )


def _names(claim: Claim) -> list[str]:
    spoken = [name for name in (claim.speaker, claim.speaks_for) if name is not None]
    return [p.name for p in claim.actors] + spoken


def set_talks(store: Store, article: int, talks: Iterable[str]) -> None:
    """Say to which talks an article belongs, in place of what was said before."""
    store.run("DELETE FROM article_talks WHERE article = :article", {"article": article})
    for ord_, name in enumerate(dict.fromkeys(talks)):
        values = {"article": article, "ord": ord_, "name": name, "folded": folded(name)}
        store.run("INSERT OR IGNORE INTO talks (name, folded) VALUES (:name, :folded)", values)
        store.run(
            "INSERT INTO article_talks SELECT :article, :ord, id FROM talks WHERE name = :name",
            values,
        )


_CLAIM_COLUMNS = (
    "article", "join_key", "sentence", "start", "stop", "cue_start", "cue_stop", "kind", "mode",
    "status", "headline", "place", "date", "earliest", "latest", "time", "wording", "dated_by",
    "channel", "quotes", "confidence", "doubts", "speaker", "speaks_for", "id", "event",
    "own_key",
)  # fmt: skip
_CLAIM = (
    f"INSERT INTO claim ({', '.join(_CLAIM_COLUMNS)})"
    f" VALUES ({', '.join(f':{c}' for c in _CLAIM_COLUMNS)})"
)
_NEW = (None, None)


def insert_claims(
    store: Store,
    roll: Roll,
    article: int,
    claims: Sequence[Claim],
    text: str,
    kept: Sequence[tuple[int | None, int | None]] = (),
) -> set[str]:
    """Write claims; return their join keys.

    Args:
        store: A store inside a transaction.
        roll: The actors' numbers.
        article: Whose claims they are.
        claims: In text order.
        text: The article's cleaned text, as a hash.
        kept: For each claim the id and event that it keeps; empty where all are new.
    """
    keys = set()
    merged, published = merged_keys(store), published_on(store, article)
    cast: list[tuple[int, int, int, str]] = []
    for claim, (old, event) in zip(claims, kept or repeat(_NEW), strict=False):
        natural = kept_key(as_decided(claim, roll.decided), text, roll, published)
        key, own = placed(natural, merged.get(natural))
        values = {
            **rows.claim_values(claim),
            "article": article,
            "join_key": key,
            "own_key": own,
            "speaker": None if claim.speaker is None else roll[claim.speaker],
            "speaks_for": None if claim.speaks_for is None else roll[claim.speaks_for],
            "id": old,
            "event": event,
        }
        number = store.run(_CLAIM, values)
        cast += [(number, n, roll[p.name], p.role.value) for n, p in enumerate(claim.actors)]
        keys.add(key)
    store.run_many("INSERT INTO claim_actor VALUES (?, ?, ?, ?)", cast)
    return keys
