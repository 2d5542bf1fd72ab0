"""What a later version of a page tells otherwise than the version before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.joining.comparing import Differences, Told, differences
from store.model.errors import NotFoundError
from store.reading.asread import claims_as_read
from store.reading.changed import orphans_of
from store.values.decisions import as_decided
from store.values.rows import day
from store.writing.enrolling import Roll

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.file.connection import Store

_VERSION = "SELECT published, revision_of FROM article WHERE id = :id"


def revision_differences(store: Store, article: int) -> Differences | None:
    """Return how a version of a page differs from the one before; `None` where there is none.

    Compared is what was read, by the actors as they are decided: not what people corrected, which
    goes from version to version with its sentence. Claims that people hid are left out.

    Raises:
        NotFoundError: There is no such article.
        StoreError: The store could not be read.
    """
    with store.reading():
        row = store.row(_VERSION, {"id": article})
        if row is None:
            raise NotFoundError(f"There is no article {article}.")
        published = day(row[0])
        if row[1] is None or published is None:
            return None
        shown = Roll(store).decided
        before, after = (told_in(store, number, shown) for number in (row[1], article))
        return differences(before, after, published)


def newly_orphaned(store: Store, article: int) -> int:
    """Return how many changes have lost a sentence from the version of a page before to this one.

    Raises:
        StoreError: The store could not be read.
    """
    row = store.row(_VERSION, {"id": article})
    before = orphans_of(store, row[1]) if row and row[1] is not None else set()
    return len(orphans_of(store, article) - before)


def told_in(store: Store, article: int, shown: Mapping[str, str | None]) -> list[Told]:
    """Return what was read in an article, to be compared; `shown` as `Roll.decided`."""
    return [
        Told(as_decided(one.claim, shown), one.event or 0)
        for one in claims_as_read(store, article)
        if not (one.hidden or one.by_hand)
    ]
