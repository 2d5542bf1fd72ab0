"""Reads tags: what people call events, for filters and completions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.file.connection import Store

_TAGS = "SELECT DISTINCT now FROM change WHERE verb = 'tag' AND undone = 0 ORDER BY now"


def read_tags(store: Store) -> list[str]:
    """Return the names of all tags that were given and not undone."""
    return [name for (name,) in store.rows(_TAGS)]
