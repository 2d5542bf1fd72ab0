"""What merging another store set aside: what somebody there said otherwise than people here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.file.connection import Store

_READ = """
    SELECT verb, field, was, now, by, at,
        (SELECT json_group_array(claim) FROM change_claim
            WHERE change = change.id AND claim IS NOT NULL)
    FROM change WHERE aside
    UNION ALL
    SELECT 'edit', field, 'article ' || subject_id, now, by, at, '[]' FROM correction WHERE aside
    UNION ALL
    SELECT verb, 'actor', name,
        trim(coalesce(other, '') || ' ' || coalesce(kind, '') || ' ' || coalesce(side, '')),
        by, at, '[]'
    FROM decision WHERE aside
    ORDER BY at, by
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Something that is kept and not in force.

    `verb` and `field` are those of a change, "edit" with the field of an article, or what was
    decided about an "actor"; `was` says of what, `now` what they said. `claims` are the claims
    that a change was about, `by` a login name, `at` an ISO 8601 time in UTC.
    """

    verb: str
    field: str | None
    was: str | None
    now: str | None
    claims: tuple[int, ...]
    by: str
    at: str


def read_aside(store: Store) -> list[Aside]:
    """Return all that is set aside, the oldest first."""
    return [
        Aside(
            verb=verb,
            field=field,
            was=was,
            now=now,
            by=by,
            at=at,
            claims=tuple(json.loads(claims)),
        )
        for verb, field, was, now, by, at, claims in store.rows(_READ)
    ]
