"""Reads talks: the named negotiations that articles belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.errors import NotFoundError
from store.values.folding import folded, storable

if TYPE_CHECKING:
    from store.file.connection import Store

_OF = (
    "SELECT talks.name FROM article_talks JOIN talks ON talks.id = article_talks.talks"
    " WHERE article_talks.article = :article ORDER BY article_talks.ord"
)

_EXACT = "SELECT id, name FROM talks WHERE name = :name"
_FOLDED = "SELECT id, name FROM talks WHERE folded = :folded ORDER BY id LIMIT 1"
_LISTED = 20  # names in an error


def read_talks(store: Store) -> list[str]:
    """Return the names of all talks that some article belongs to, by name."""
    return sorted(name for (name,) in store.rows("SELECT name FROM talks"))


def drop_unused(store: Store) -> None:
    """Forget talks that no article belongs to any more."""
    store.run("DELETE FROM talks WHERE id NOT IN (SELECT talks FROM article_talks)")


def talks_of(store: Store, article: int) -> tuple[str, ...]:
    """Return the talks of an article, in the order in which they were given."""
    return tuple(name for (name,) in store.rows(_OF, {"article": article}))


def known_talks(store: Store, name: str) -> tuple[int, str]:
    """Return number and name of talks, looked up without regard to case, accents, punctuation.

    Raises:
        NotFoundError: No article belongs to talks of that name; known names are listed.
    """
    name = storable(name)
    found = store.row(_EXACT, {"name": name}) or store.row(_FOLDED, {"folded": folded(name)})
    if found:
        return found[0], found[1]
    names = ", ".join(read_talks(store)[:_LISTED])
    raise NotFoundError(f"No talks are called {name!r}; known: {names or 'none'}.")
