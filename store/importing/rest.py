"""What else a store holds, taken from an export: actors, filters, feeds, and what was seen."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.adding.feeds import ItemOutcome
from store.importing.state import Became, Conflict, Imported
from store.importing.unpacking import BadRecordError, actor, field, made, maybe
from store.keeping.filtertext import from_text
from store.values.folding import storable, storable_all
from store.writing.enrolling import Roll

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.importing.state import State
    from store.importing.unpacking import Record

_FILTER = "INSERT OR IGNORE INTO saved_filter VALUES (:name, :filter, :by, :at)"
_FEED = (
    "INSERT INTO feed (name, address, talks, words, actors, full_text, by, at, etag, modified,"
    " checked_at, problem, gone, wait_until) VALUES (:name, :address, :talks, :words, :actors,"
    " :full_text, :by, :at, :etag, :modified, :checked_at, :problem, :gone, :wait_until)"
)
_FEED_TEXTS = ("name", "address", "talks", "words", "actors", "by", "at")
_FEED_MAYBES = ("etag", "modified", "checked_at", "problem", "wait_until")
_ITEM = (
    "INSERT OR IGNORE INTO feed_item (feed, item, stamp, outcome, article, at)"
    " VALUES (:feed, :item, :stamp, :outcome, :article, :at)"
)
_STATE = "INSERT OR IGNORE INTO person_state VALUES (:by, :name, :value)"
_CHANGES = "SELECT total_changes()"


def take_actor(state: State, record: Record) -> Imported:
    """Take an actor with all its names; what the store knows of it stays."""
    one = storable_all(actor(record))
    with state.store.writing():
        was = Roll(state.store).number(one.name)
        Roll(state.store).enrol(one)
    return Imported("actor", Became.ADDED if was is None else Became.ALREADY)


def take_filter(state: State, record: Record) -> Imported:
    """Take a saved filter; another one of its name stays, and this one is saved beside it."""
    store, by = state.store, field(record, "by", str)
    text = json.dumps(field(record, "filter", dict), ensure_ascii=False)
    values = {"name": field(record, "name", str), "by": by, "at": field(record, "at", str)}
    made(from_text, text, "filter")
    values["filter"] = storable(text)
    row = store.row("SELECT filter, by FROM saved_filter WHERE name = :name", values)
    if row is not None and json.loads(row[0]) == record["filter"]:
        return Imported("filter", Became.ALREADY)
    if row is None:
        _write(state, _FILTER, values)
        return Imported("filter", Became.ADDED)
    name, values["name"] = values["name"], f"{values['name']} ({by})"
    if store.row("SELECT 1 FROM saved_filter WHERE name = :name", values):
        return Imported("filter", Became.ALREADY)
    _write(state, _FILTER, values)
    conflict = Conflict(
        about=name, field="filter", own=name, own_by=row[1], other=values["name"], other_by=by
    )
    return Imported("filter", Became.ADDED, (conflict,))


def take_feed(state: State, record: Record) -> Imported:
    """Take a feed that is followed, unless one of its address or name is."""
    store = state.store
    values = {name: field(record, name, str) for name in _FEED_TEXTS}
    more: dict[str, object] = {name: maybe(record, name, str) for name in _FEED_MAYBES}
    more |= {"gone": field(record, "gone", int), "full_text": maybe(record, "full_text", int)}
    for name in ("talks", "words", "actors"):
        made(_names, values[name], name)
    row = store.row("SELECT id FROM feed WHERE address = :address OR name = :name", values)
    if row is not None:
        state.feeds[values["name"]] = row[0]
        return Imported("feed", Became.ALREADY)
    _write(state, _FEED, {**values, **more})
    row = store.row("SELECT id FROM feed WHERE name = :name", values)
    state.feeds[values["name"]] = row[0] if row else 0
    return Imported("feed", Became.ADDED)


def _names(text: str) -> list[str]:
    found = json.loads(text)
    if not isinstance(found, list) or not all(isinstance(name, str) for name in found):
        raise ValueError
    return found


def take_item(state: State, record: Record) -> Imported:
    """Take what became of an item of a feed."""
    feed, article = state.feeds.get(field(record, "feed", str)), maybe(record, "article", int)
    if feed is None:
        raise BadRecordError("its feed did not come.")
    values = {name: field(record, name, str) for name in ("item", "stamp", "outcome", "at")}
    made(ItemOutcome, values["outcome"], "outcome")
    number = None if article is None else state.articles.get(article)
    return _written(state, _ITEM, "item", {**values, "feed": feed, "article": number})


def take_state(state: State, record: Record) -> Imported:
    """Take what somebody has seen and where they were, which is told by numbers: if these stay."""
    values = {name: field(record, name, str) for name in ("by", "name", "value")}
    if not state.fresh:
        return Imported("state", Became.ALREADY)
    return _written(state, _STATE, "state", values)


def _write(state: State, sql: str, values: Mapping[str, object]) -> None:
    with state.store.writing():
        state.store.run(sql, values)


def _written(state: State, sql: str, kind: str, values: Mapping[str, object]) -> Imported:
    before = state.store.row(_CHANGES)
    _write(state, sql, values)
    became = Became.ALREADY if state.store.row(_CHANGES) == before else Became.ADDED
    return Imported(kind, became)
