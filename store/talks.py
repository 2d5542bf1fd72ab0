"""Reads talks: the named negotiations that articles belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.folding import folded
from store.model.errors import NotFoundError

if TYPE_CHECKING:
    from store.opening import Store

_OF = (
    "SELECT talks.name FROM article_talks JOIN talks ON talks.id = article_talks.talks"
    " WHERE article_talks.article = :article ORDER BY article_talks.ord"
)


def read_talks(store: Store) -> list[str]:
    """Return the names of all talks that some article belongs to, by name."""
    return sorted(name for (name,) in store.rows("SELECT name FROM talks"))


def drop_unused(store: Store) -> None:
    """Forget talks that no article belongs to any more."""
    store.run("DELETE FROM talks WHERE id NOT IN (SELECT talks FROM article_talks)")


def talks_of(store: Store, article: int) -> tuple[str, ...]:
    """Return the talks of an article, in the order in which they were given."""
    return tuple(name for (name,) in store.rows(_OF, {"article": article}))


def number_of(store: Store, name: str) -> int:
    """Return the number of talks by name, whatever its case or accents.

    Raises:
        NotFoundError: No article belongs to talks of that name; known names are listed.
    """
    known = store.rows("SELECT id, name FROM talks ORDER BY id")
    for number, found in known:
        if found == name:
            return int(number)
    for number, found in known:
        if folded(found) == folded(name):
            return int(number)
    names = ", ".join(found for _, found in known)
    raise NotFoundError(
        f"No talks are called {name!r}; known: {names}." if names else f"No talks: {name!r}."
    )
