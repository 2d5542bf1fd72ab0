"""By what articles were read, and which are to be read anew."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.model.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from store.file.connection import Store

BY_HAND = "hand"
"""What `Article.published_by` says of an event that was typed."""

TIMELINE = "timeline"
"""What `Reading.reader` begins with where the claims are rows of somebody's own timeline."""

_PAGE = 500
_READ = (
    "SELECT id, reader, title FROM article WHERE id > :after AND published_by <> :hand"
    " AND reader NOT LIKE :timeline ORDER BY id LIMIT :rows"
)
_AMONG = (
    "SELECT id, reader, title FROM article WHERE id IN (SELECT value FROM json_each(:ids))"
    " AND published_by <> :hand AND reader NOT LIKE :timeline ORDER BY id"
)


def read_by(store: Store, article: int) -> str:
    """Return the `Reading.reader` of an article: by what it was read, "" where nobody says.

    Raises:
        NotFoundError: There is no such article.
    """
    for (reader,) in store.rows("SELECT reader FROM article WHERE id = :id", {"id": article}):
        return str(reader)
    raise NotFoundError(f"There is no article {article}.")


def is_typed(store: Store, article: int) -> bool:
    """Whether an article is an event that somebody typed by hand."""
    values = {"id": article, "hand": BY_HAND}
    sql = "SELECT 1 FROM article WHERE id = :id AND published_by = :hand"
    return store.row(sql, values) is not None


def all_read(store: Store, articles: Iterable[int] | None = None) -> Iterator[tuple[int, str, str]]:
    """Yield the articles, or some of them, that were read by rules, with `read_by` and title.

    Events typed by hand and timelines were read by nobody, and are left out.
    """
    values = {"hand": BY_HAND, "timeline": f"{TIMELINE}%", "rows": _PAGE}
    if articles is not None:
        yield from store.rows(_AMONG, {**values, "ids": json.dumps(sorted(articles))})
        return
    after = 0
    while page := store.rows(_READ, {**values, "after": after}):
        yield from page
        after = page[-1][0]


def count_read(store: Store) -> int:
    """Return how many articles `all_read` yields."""
    values = {"hand": BY_HAND, "timeline": f"{TIMELINE}%"}
    row = store.row(
        "SELECT count(*) FROM article WHERE published_by <> :hand AND reader NOT LIKE :timeline",
        values,
    )
    return int(row[0]) if row else 0
