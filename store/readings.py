"""By what an article was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.errors import NotFoundError

if TYPE_CHECKING:
    from store.opening import Store


def read_by(store: Store, article: int) -> str:
    """Return the `Reading.reader` of an article: the language model, "" for rules alone.

    Raises:
        NotFoundError: There is no such article.
    """
    for (reader,) in store.rows("SELECT reader FROM article WHERE id = :id", {"id": article}):
        return str(reader)
    raise NotFoundError(f"There is no article {article}.")
