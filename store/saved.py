"""Filters saved under names, for everybody who opens the store."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from store.folding import storable
from store.inserting import now
from store.model import Filter, Kind, Status
from store.model.errors import BadChangeError, DamagedStoreError, NotFoundError

if TYPE_CHECKING:
    from store.opening import Store

_SETS = {"kinds": Kind, "statuses": Status, "told": Status}
_DAYS = ("since", "until")
_WRITE = "INSERT OR REPLACE INTO saved_filter VALUES (:name, :filter, :by, :at)"


def as_text(chosen: Filter) -> str:
    """Return a filter as JSON: only what it asks for."""
    full = Filter()
    asked = {f.name: getattr(chosen, f.name) for f in fields(Filter)}
    said = {name: value for name, value in asked.items() if value != getattr(full, name)}
    return json.dumps({name: _plain(value) for name, value in said.items()}, ensure_ascii=False)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    return value


def from_text(text: str) -> Filter:
    """Return the filter of some JSON; the inverse of `as_text`.

    Raises:
        ValueError: It is no such JSON.
    """
    found: dict[str, Any] = json.loads(text)
    for name, value in found.items():
        if name in _SETS:
            found[name] = frozenset(_SETS[name](one) for one in value)
        elif name in _DAYS:
            found[name] = date.fromisoformat(value)
        elif isinstance(value, list):
            found[name] = tuple(value)
    try:
        return Filter(**found)
    except TypeError as error:
        raise ValueError(str(error)) from error


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
