"""Reads what people changed: all of it, of an event, of a claim, and what has lost its sentence."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from store.model.errors import NotFoundError
from store.values.changes import Change, Verb

if TYPE_CHECKING:
    from store.file.connection import Store

_READ = (
    "SELECT id, verb, field, was, now, by, at, undone,"
    " (SELECT json_group_array(claim) FROM change_claim"
    "  WHERE change = change.id AND claim IS NOT NULL),"
    " (SELECT json_group_array(sentence) FROM change_claim"
    "  JOIN article ON article.id = change_claim.article AND NOT superseded"
    "  WHERE change = change.id AND claim IS NULL AND let_go IS NULL)"
    " FROM change WHERE "
)
ALL = _READ + "undone = 0 ORDER BY id"
NEWEST = _READ + "undone = 0 ORDER BY id DESC LIMIT :rows"
BY_ID = _READ + "id = :id"
OF_CLAIMS = (
    _READ + "undone = 0 AND id IN (SELECT change FROM change_claim"
    " WHERE claim IN (SELECT value FROM json_each(:ids))) ORDER BY id"
)
GONE = (
    _READ + "undone = 0 AND id IN (SELECT change FROM change_claim"
    " CROSS JOIN article ON article.id = change_claim.article"
    " WHERE claim IS NULL AND let_go IS NULL AND NOT superseded) ORDER BY id"
)
_LOST = (
    "SELECT change FROM change_claim JOIN change ON change.id = change"
    " WHERE article = :id AND claim IS NULL AND undone = 0"
)


def read_changes(store: Store) -> list[Change]:
    """Return all changes in force, the oldest first."""
    return [_made(row) for row in store.rows(ALL)]


def read_newest(store: Store, rows: int) -> list[Change]:
    """Return at most so many changes in force, the newest first."""
    return [_made(row) for row in store.rows(NEWEST, {"rows": rows})]


def read_change(store: Store, number: int) -> Change:
    """Return one change, undone or not.

    Raises:
        NotFoundError: There is none of that number.
    """
    row = store.row(BY_ID, {"id": number})
    if row is None:
        raise NotFoundError(f"There is no change {number}.")
    return _made(row)


def changes_of_event(store: Store, event: int) -> list[Change]:
    """Return the changes in force of what tells of an event, the oldest first."""
    found = store.rows("SELECT id FROM claim WHERE event = :event", {"event": event})
    return changes_of_claims(store, [claim for (claim,) in found])


def changes_of_claims(store: Store, claims: list[int]) -> list[Change]:
    """Return the changes in force of some claims, the oldest first."""
    return [_made(row) for row in store.rows(OF_CLAIMS, {"ids": json.dumps(claims)})]


def read_orphans(store: Store) -> list[Change]:
    """Return changes that have lost a sentence they were about, with these, the oldest first."""
    return [_made(row) for row in store.rows(GONE)]


def orphans_of(store: Store, article: int) -> set[int]:
    """Return the numbers of the changes in force that have lost a sentence in one article."""
    return {number for (number,) in store.rows(_LOST, {"id": article})}


def _made(row: tuple[Any, ...]) -> Change:
    number, verb, field, was, now, by, at, undone, claims, sentences = row
    return Change(
        id=number,
        verb=Verb(verb),
        field=field,
        was=was,
        now=now,
        by=by,
        at=at,
        undone=bool(undone),
        claims=tuple(sorted(json.loads(claims))),
        sentences=tuple(json.loads(sentences)),
    )
