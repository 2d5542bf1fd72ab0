"""Reads articles: of a filter, or one with its text and original."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from store.file.guarding import sound
from store.finding.asking import asked
from store.finding.outlets import known_outlets
from store.finding.talks import talks_of
from store.model import Filter, StoredArticle
from store.model.errors import NotFoundError
from store.model.filters import Order
from store.values import rows as made
from store.values.places import END, START, Place, after_end_of, at_start_of, number, place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from store.file.connection import Store

_PAGE = 200
LISTED = (
    "SELECT published, id FROM article"
    " WHERE (published, id) > (:low_day, :low_id) AND (published, id) < (:high_day, :high_id)"
    " ORDER BY published{down}, id{down} LIMIT :rows"
)
MARKED = (
    "SELECT rowid FROM article_fts WHERE article_fts MATCH :match"
    " AND rowid > :low AND rowid < :high ORDER BY rowid{down} LIMIT :rows"
)
_FROM = "SELECT id FROM article WHERE outlet IN (SELECT value FROM json_each(:outlets))"
_ONE = (
    f"SELECT {made.ARTICLE}, (SELECT count(*) FROM claim"
    " WHERE claim.article = article.id AND claim.hidden = 0)"
    " FROM article WHERE id = :id"
)
_TEXTS = "SELECT text, original FROM article WHERE id = :id"


def read_articles(
    store: Store,
    chosen: Filter,
    *,
    rows: int | None = None,
    order: Order = Order.OLDEST,
    with_text: bool = False,
) -> Iterator[StoredArticle]:
    """Yield the articles of a filter by day of publication.

    Words are searched in title and text and in the aliases of everybody whom an article names;
    actors are those whom it names; days are of publication; kinds and statuses are those of its
    claims. Superseded versions and copies come too.

    Args:
        store: An open store.
        chosen: What to keep.
        rows: How many at most; `None` for all.
        order: Oldest or newest first.
        with_text: Whether to read text and original; they are "" without.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    found = _places(store, chosen, order)
    return (_read(store, row, with_text=with_text) for _, row in islice(found, rows))


def read_article(store: Store, article: int) -> StoredArticle:
    """Return one article with its text and original.

    Raises:
        NotFoundError: There is no article of that number.
    """
    return _read(store, article, with_text=True)


def added_after(store: Store, article: int) -> list[int]:
    """Return the articles that were added after one of a number, the first one first."""
    found = store.rows("SELECT id FROM article WHERE id > :id ORDER BY id", {"id": article})
    return [number for (number,) in found]


def _places(store: Store, chosen: Filter, order: Order) -> Iterator[Place]:
    what = asked(store, replace(chosen, outlets=()))
    plain = what.lists == (("all", None),)
    low = START if what.since is None else at_start_of(what.since)
    high = END if what.until is None else after_end_of(what.until)
    sql = LISTED if plain else MARKED
    if chosen.outlets:
        own = "id" if plain else "(rowid & 4294967295)"
        sql = sql.replace(" ORDER BY", f" AND +{own} IN ({_FROM}) ORDER BY")
    outlets = [name for wanted in chosen.outlets for name in known_outlets(store, wanted)]
    sql = sql.format(down=" DESC" if order is Order.NEWEST else "")
    while low < high:
        values = {"low_day": low[0], "low_id": low[1], "high_day": high[0], "high_id": high[1]}
        values |= {"low": number(low), "high": number(high), "match": what.match(), "rows": _PAGE}
        values["outlets"] = json.dumps(outlets)
        found = store.rows(sql, values)
        page = [(row[0], row[1]) if plain else place(row[0]) for row in found]
        yield from page
        if len(page) < _PAGE:
            return
        low, high = (page[-1], high) if order is Order.OLDEST else (low, page[-1])


def _read(store: Store, article: int, *, with_text: bool) -> StoredArticle:
    row = store.row(_ONE, {"id": article})
    if row is None:
        raise NotFoundError(f"There is no article {article}.")
    texts = store.row(_TEXTS, {"id": article}) if with_text else None
    talks = talks_of(store, article)
    with sound(store.path):
        body, original = (texts[0], made.unpacked(texts[1])) if texts else ("", "")
        return StoredArticle(
            id=row[0],
            article=made.article(row, talks, body, original),
            claims=row[9],
            revision_of=row[7],
            duplicate_of=row[8],
        )


_OUTLETS = (
    "SELECT id, coalesce(outlet, published) FROM article"
    " WHERE id IN (SELECT value FROM json_each(:ids))"
)


def outlets_of(store: Store, articles: Iterable[int]) -> dict[int, str]:
    """Return who published each of some articles; its day where nobody knows."""
    return dict(store.rows(_OUTLETS, {"ids": json.dumps(list(articles))}))
