"""A decision about an actor taken back, for articles too that were read by it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from extract.errors import ReadingError
from intake.anew.reading_again import read_again
from store.adding import changing
from store.keeping import deciding
from store.reading.articles import added_after, read_article

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.actors import ActorBook
    from store.opening import Store
    from store.values.decisions import Decision


class Undone(NamedTuple):
    """A decision that was taken back.

    `anew` is how many articles were read anew, `left` how many stay as they were read because they
    cannot be: the language model that they were read with is gone. Reading everything anew
    (`rereading`) takes these up once it is there again.
    """

    decision: Decision
    anew: int
    left: int


def undo(
    store: Store, name: str | None, book_of: Callable[[Store], ActorBook], *, by: str
) -> Undone:
    """Take back the last decision, or the last one about a name.

    The store itself forgets it for the articles that were there when it was made. Those that were
    added since were read by a book that knew of it, and are read anew.

    Args:
        store: Open for writing.
        name: Any name of the actor, or `None`.
        book_of: What gives the known actors once the decision is gone.
        by: Who undoes it.

    Raises:
        NotFoundError: Nothing was decided, or nothing about that name.
        StoreError: It cannot be written.
    """
    undone = deciding.undo(store, name)
    later = added_after(store, undone.newest)
    book = book_of(store) if later else None
    left = 0
    for article in later:
        stored = read_article(store, article).article
        try:
            changing.redate(store, article, read_again(store, article, stored, book), by)
        except ReadingError:
            left += 1
    return Undone(undone, len(later) - left, left)
