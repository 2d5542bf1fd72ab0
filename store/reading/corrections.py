"""Reads corrections: what people changed, apart from what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model import Correction
from store.reading.changed import changes_of_claims
from store.values import rows as made
from store.values.changes import Verb

if TYPE_CHECKING:
    from store.file.connection import Store

OF_SUBJECT = (
    f"SELECT {made.CORRECTION} FROM correction"
    " WHERE subject = :subject AND subject_id = :id AND aside = 0 ORDER BY id"
)


def read_corrections(store: Store, subject: str, subject_id: int) -> list[Correction]:
    """Return the corrections of one article or claim, the first one first.

    `subject` is "article" or "claim". Talks stand in `was` and `now` as a JSON list of names,
    actors as one of pairs of name and role.
    """
    found = store.rows(OF_SUBJECT, {"subject": subject, "id": subject_id})
    return [made.correction(row) for row in found] + _changed(store, subject, subject_id)


def _changed(store: Store, subject: str, number: int) -> list[Correction]:
    """Return what was corrected of a claim, which is kept as changes."""
    if subject != "claim":
        return []
    return [
        Correction(
            id=change.id,
            subject=subject,
            subject_id=number,
            field=change.field or "",
            was=change.was,
            now=change.now,
            by=change.by,
            at=change.at,
        )
        for change in changes_of_claims(store, [number])
        if change.verb is Verb.CORRECT
    ]
