"""Lets go of changes that have lost their sentence: they are listed as orphans no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.model.errors import NotFoundError
from store.reading.changed import read_change
from store.values.folding import storable
from store.values.stamps import now

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.values.changes import Change

_LOST = "change = :id AND claim IS NULL AND let_go IS NULL"
_LET_GO = f"UPDATE change_claim SET let_go = :at || ' ' || :by WHERE {_LOST}"


def dismiss(store: Store, change: int, *, by: str) -> Change:
    """Let go of the sentences that a change has lost; it holds on for the claims that are there.

    Where a later reading has the sentence again, the change holds for it again.

    Raises:
        NotFoundError: There is no such change, or it has lost no sentence.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        read_change(store, change)
        if store.row(f"SELECT 1 FROM change_claim WHERE {_LOST}", {"id": change}) is None:
            raise NotFoundError(f"Change {change} has lost no sentence.")
        store.run(_LET_GO, {"id": change, "at": now(), "by": storable(by)})
        return read_change(store, change)
