"""Which article comes next by day of publication, of those that tell of what a filter keeps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from store.finding.asking import asked
from store.finding.counting import walks_once
from store.finding.finding import UNLIMITED
from store.reading.claims import of_article
from store.reading.events import pages, read_page

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.model import Filter, StoredClaim

_TRIED = 100  # articles; where none of these tells of what is kept, the events are asked instead
_PUBLISHED = "SELECT published FROM article WHERE id = :article"
_NEXT = (
    "SELECT id FROM article WHERE (published, id) {past} (:published, :article)"
    " AND EXISTS (SELECT 1 FROM event_article WHERE event_article.article = article.id)"
    " ORDER BY published{down}, id{down} LIMIT :tried"
)
_NEXT_OF_EVENTS = (
    "SELECT article.published, article.id FROM ({walk}) AS found"
    " CROSS JOIN event_article ON event_article.event = {event}"
    " CROSS JOIN article ON article.id = event_article.article"
    " WHERE (article.published, article.id) {past} (:published, :article)"
    " ORDER BY article.published{down}, article.id{down} LIMIT 1"
)


def claim_beside(store: Store, chosen: Filter, article: int, step: int) -> StoredClaim | None:
    """Return the first claim, as its text runs, that the next article makes of what is kept.

    Args:
        store: An open store.
        chosen: What to keep; which article it asks for does not matter.
        article: The article to go on from.
        step: 1 for the next by day of publication, -1 for the one before.

    Returns:
        A claim whose event the filter keeps; `None` past the last article, or before the first.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    with store.reading():
        row = store.row(_PUBLISHED, {"article": article})
        if row is None:
            return None
        start = (row[0], article)
        tried = _tried(store, start, step)
        for number in tried:
            if read_page(store, replace(chosen, article=number), rows=1):
                return _first_kept(store, chosen, number)
        beyond = _beyond(store, chosen, start, step) if len(tried) == _TRIED else None
        return _first_kept(store, chosen, beyond) if beyond is not None else None


def _direction(step: int) -> dict[str, str]:
    return {"past": ">", "down": ""} if step > 0 else {"past": "<", "down": " DESC"}


def _tried(store: Store, start: tuple[str, int], step: int) -> list[int]:
    """Return the next articles, whatever they tell of."""
    values = {"published": start[0], "article": start[1], "tried": _TRIED}
    return [number for (number,) in store.rows(_NEXT.format(**_direction(step)), values)]


def _beyond(store: Store, chosen: Filter, start: tuple[str, int], step: int) -> int | None:
    """Return the nearest article of all events that are kept, which are few for so many tried."""
    found = []
    for one in walks_once(asked(store, replace(chosen, article=None))):
        event = "found.event" if one.match is None else "(found.number & 4294967295)"
        walk = one.sql.format(down="")
        sql = _NEXT_OF_EVENTS.format(walk=walk, event=event, **_direction(step))
        values = {**one.values(UNLIMITED), "published": start[0], "article": start[1]}
        found += [(published, number) for published, number in store.rows(sql, values)]
    nearest = min if step > 0 else max
    return nearest(found)[1] if found else None


def _first_kept(store: Store, chosen: Filter, article: int) -> StoredClaim | None:
    of_this = replace(chosen, article=article)
    kept = {event.id for page in pages(store, of_this) for event in page}
    return next((one for one in of_article(store, article) if one.event in kept), None)
