"""Reads corrections: what people changed, apart from what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store import rows as made

if TYPE_CHECKING:
    from store.model import Correction
    from store.opening import Store

OF_SUBJECT = (
    f"SELECT {made.CORRECTION} FROM correction"
    " WHERE subject = :subject AND subject_id = :id ORDER BY id"
)


def read_corrections(store: Store, subject: str, subject_id: int) -> list[Correction]:
    """Return the corrections of one article or claim, the first one first.

    `subject` is "article" or "claim". Talks stand in `was` and `now` as a JSON list of names.
    """
    found = store.rows(OF_SUBJECT, {"subject": subject, "id": subject_id})
    return [made.correction(row) for row in found]
