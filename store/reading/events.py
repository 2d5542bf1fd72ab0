"""Reads events: a page of the timeline, one event, how many there are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.file.guarding import sound
from store.finding.counting import count
from store.finding.finding import find
from store.model.errors import NotFoundError
from store.model.filters import Order
from store.values import rows as made
from store.values.places import Place, at_start_of, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from store.file.connection import Store
    from store.model import Event, Filter

__all__ = ["count", "first_from", "pages", "read_event", "read_page"]

FIRST_PAGE = 25
PAGE = 800

BY_IDS = f"SELECT {made.EVENT} FROM event WHERE id IN (SELECT value FROM json_each(:ids))"


def read_page(
    store: Store,
    chosen: Filter,
    *,
    after: Place | None = None,
    before: Place | None = None,
    rows: int,
    order: Order = Order.OLDEST,
) -> list[Event]:
    """Return at most `rows` events of a filter, in the order asked for.

    Args:
        store: An open store.
        chosen: What to keep.
        after: Begin with what follows this place in that order; `None`: with the first.
        before: End with what precedes this place in that order. Given alone, the page is the
            `rows` events nearest to it, still in that order.
        rows: How many at most.
        order: Oldest or newest first; events of one day go by id.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    with store.reading():
        found = find(store, chosen, after=after, before=before, rows=rows, order=order)
        return _load(store, [number for _, number in found])


def _load(store: Store, ids: list[int]) -> list[Event]:
    if not ids:
        return []
    by_id = {row[0]: row for row in store.rows(BY_IDS, {"ids": json.dumps(ids)})}
    with sound(store.path):
        return [made.event(by_id[number]) for number in ids if number in by_id]


def read_event(store: Store, number: int) -> Event:
    """Return one event.

    Raises:
        NotFoundError: There is no event of that number.
    """
    found = _load(store, [number])
    if not found:
        raise NotFoundError(f"There is no event {number}.")
    return found[0]


def pages(store: Store, chosen: Filter, *, order: Order = Order.OLDEST) -> Iterator[list[Event]]:
    """Yield all events of a filter, a page at a time; each page is read when it is asked for.

    The first page is small, for whoever wants only a few; later ones grow to `PAGE`.
    """
    after: Place | None = None
    rows = FIRST_PAGE
    while page := read_page(store, chosen, after=after, rows=rows, order=order):
        yield page
        if len(page) < rows:
            return
        after = place_of(page[-1])
        rows = min(rows * 2, PAGE)


def first_from(store: Store, chosen: Filter, day: date) -> Event | None:
    """Return the first event of a filter whose place is on this day or after it."""
    page = read_page(store, chosen, after=at_start_of(day), rows=1)
    return page[0] if page else None
