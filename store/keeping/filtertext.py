"""A filter as text, to be kept and read again; quick to import."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date
from typing import Any

from store.model import Filter, Kind, Status

_SETS = {"kinds": Kind, "statuses": Status, "told": Status}
_DAYS = ("since", "until")


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
        elif name == "talks" and isinstance(value, str):
            found[name] = (value,)  # an older Parley knew only one
        elif isinstance(value, list):
            found[name] = tuple(value)
    try:
        return Filter(**found)
    except TypeError as error:
        raise ValueError(str(error)) from error
