"""Reads outlets: who published the articles of a store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.errors import NotFoundError
from store.values.folding import folded, storable

if TYPE_CHECKING:
    from store.file.connection import Store

_ALL = "SELECT DISTINCT outlet FROM article WHERE outlet > ''"
_LISTED = 20  # names in an error


def read_outlets(store: Store) -> list[str]:
    """Return the names of all outlets, in their order."""
    return sorted(name for (name,) in store.rows(_ALL))


def known_outlets(store: Store, name: str) -> list[str]:
    """Return the outlets of a name, looked up without regard to case, accents, punctuation.

    Raises:
        NotFoundError: No article is from an outlet of that name; known names are listed.
    """
    names, wanted = read_outlets(store), folded(storable(name))
    found = [outlet for outlet in names if folded(outlet) == wanted]
    if found:
        return found
    known = ", ".join(names[:_LISTED])
    raise NotFoundError(f"No outlet is called {name!r}; known: {known or 'none'}.")
