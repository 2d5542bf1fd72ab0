"""Filters saved under names, for everybody who opens the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.keeping.filtertext import as_text, from_text
from store.model.errors import BadChangeError, DamagedStoreError, NotFoundError
from store.values.folding import storable
from store.values.stamps import now

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.model import Filter

_WRITE = "INSERT OR REPLACE INTO saved_filter VALUES (:name, :filter, :by, :at)"


def save_filter(store: Store, name: str, chosen: Filter, *, by: str) -> None:
    """Keep a filter under a name, in place of one of that name.

    Raises:
        BadChangeError: The name is empty.
        StoreError: It could not be written.
    """
    name = " ".join(storable(name).split())
    if not name:
        raise BadChangeError("A filter is saved under a name.")
    values = {"name": name, "filter": storable(as_text(chosen)), "by": storable(by), "at": now()}
    with store.writing():
        store.run(_WRITE, values)


def drop_filter(store: Store, name: str) -> None:
    """Forget a saved filter.

    Raises:
        NotFoundError: None has that name.
        StoreError: It could not be written.
    """
    with store.writing():
        read_filter(store, name)
        store.run("DELETE FROM saved_filter WHERE name = :name", {"name": name})


def read_filter(store: Store, name: str) -> Filter:
    """Return a saved filter.

    Raises:
        NotFoundError: None has that name.
        DamagedStoreError: It is not as it was written.
    """
    row = store.row("SELECT filter FROM saved_filter WHERE name = :name", {"name": name})
    if row is None:
        raise NotFoundError(f"No filter is saved as {name!r}.")
    try:
        return from_text(row[0])
    except ValueError as error:
        raise DamagedStoreError(f"The filter {name!r} of {store.path} is damaged.") from error


def filter_names(store: Store) -> list[str]:
    """Return the names of all saved filters, in their order."""
    return [name for (name,) in store.rows("SELECT name FROM saved_filter ORDER BY name")]
