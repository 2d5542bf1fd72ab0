"""Reads claims: of a filter, of an event, of an article."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import islice
from operator import itemgetter
from typing import TYPE_CHECKING

from store.file.guarding import sound
from store.finding.naming import resolve
from store.finding.talks import known_talks, talks_of
from store.model import Confidence, Filter, Participant, Role, StoredClaim
from store.model.errors import NotFoundError
from store.model.filters import Order
from store.reading.events import pages
from store.values import rows as made
from store.values.changes import kept
from store.values.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from store.file.connection import Store

_READ = f"SELECT {made.CLAIM} FROM claim {made.SPEAKERS}"
OF_EVENTS = _READ + " WHERE claim.event IN (SELECT value FROM json_each(:ids))"
OF_ARTICLE = _READ + " WHERE claim.article = :id AND claim.hidden = 0"
OF_ARTICLE += " ORDER BY claim.start, claim.cue_start, claim.id"
BY_ID = _READ + " WHERE claim.id = :id"
_NO_PART = (Role.MENTIONED,)


def read_claims(
    store: Store,
    chosen: Filter,
    *,
    rows: int | None = None,
    order: Order = Order.OLDEST,
) -> Iterator[StoredClaim]:
    """Yield the claims of a filter, by the day of their events; those of one article, as it runs.

    Words, kind and days are asked of a claim's event, all else of the claim itself. Claims of
    superseded articles come only when their article is asked for.

    Args:
        store: An open store.
        chosen: What to keep.
        rows: How many at most; `None` for all.
        order: Oldest or newest first; for one article, from its beginning or from its end.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    keeps = _judge(store, chosen)
    found = (one for one in _candidates(store, chosen, order) if keeps(one))
    return islice(found, rows)


def _candidates(store: Store, chosen: Filter, order: Order) -> Iterator[StoredClaim]:
    if chosen.article is None:
        for page in pages(store, _of_their_events(chosen), order=order):
            by_event = {event.id: list[StoredClaim]() for event in page}
            for one in _of_events(store, list(by_event)):
                by_event[one.event or 0].append(one)
            for claims in by_event.values():
                yield from claims
        return
    claims = of_article(store, chosen.article)
    own = Filter(
        article=chosen.article, statuses=chosen.statuses, told=chosen.told, doubtful=chosen.doubtful
    )
    if chosen != own:
        kept = {event.id for page in pages(store, _of_their_events(chosen)) for event in page}
        claims = [one for one in claims if one.event in kept]
    yield from claims if order is Order.OLDEST else reversed(claims)


def _of_their_events(chosen: Filter) -> Filter:
    """Return what is asked of a claim's event: one that happened may be told of as planned."""
    return replace(chosen, statuses=frozenset(), told=chosen.statuses | chosen.told)


def _judge(store: Store, chosen: Filter) -> Callable[[StoredClaim], bool]:
    """Return whether a claim, whose event is kept, is itself what the filter asks for."""
    actors = [resolve(store, name) for name in chosen.actors]
    statuses = chosen.statuses | chosen.told
    all_or_any = any if chosen.any_actor else all
    talks = {known_talks(store, name)[1] for name in chosen.talks}
    outlets = {folded(name) for name in chosen.outlets}

    def keeps(one: StoredClaim) -> bool:
        if statuses and one.claim.status not in statuses:
            return False
        if chosen.doubtful and one.claim.confidence is Confidence.HIGH:
            return False
        if talks and talks.isdisjoint(one.talks):
            return False
        if outlets and folded(_outlet(store, one.article)) not in outlets:
            return False
        if not actors:
            return True
        taking_part = {p.name for p in one.claim.actors if p.role not in _NO_PART}
        taking_part |= {one.claim.speaker or ""}
        return all_or_any(name in taking_part for name in actors)

    return keeps


def _outlet(store: Store, article: int) -> str:
    row = store.row("SELECT coalesce(outlet, '') FROM article WHERE id = :id", {"id": article})
    return row[0] if row else ""


def of_event(store: Store, event: int) -> list[StoredClaim]:
    """Return the claims of one event, in the order in which they were added."""
    return _of_events(store, [event])


def of_article(store: Store, article: int) -> list[StoredClaim]:
    """Return the claims of one article, in the order of its text."""
    return _made(store, store.rows(OF_ARTICLE, {"id": article}))


def read_claim(store: Store, number: int) -> StoredClaim:
    """Return one claim.

    Raises:
        NotFoundError: There is no claim of that number.
    """
    found = _made(store, store.rows(BY_ID, {"id": number}))
    if not found:
        raise NotFoundError(f"There is no claim {number}.")
    return found[0]


def _of_events(store: Store, events: list[int]) -> list[StoredClaim]:
    return _made(
        store, sorted(store.rows(OF_EVENTS, {"ids": json.dumps(events)}), key=itemgetter(0))
    )


def _made(store: Store, found: Iterable[made.Row]) -> list[StoredClaim]:
    found = list(found)
    actors = participants_of(store, [row[0] for row in found])
    talks = {article: talks_of(store, article) for article in {row[2] for row in found}}
    with sound(store.path):
        return [
            StoredClaim(
                id=row[0],
                event=row[1],
                article=row[2],
                talks=talks[row[2]],
                claim=made.claim(row, actors[row[0]]),
                corrected=of.corrected,
                by_hand=of.by_hand,
            )
            for row in found
            for of in (kept(row[25]),)
        ]


def participants_of(store: Store, claims: list[int]) -> dict[int, tuple[Participant, ...]]:
    """Return who has which role in each of these claims, in the order of the reading."""
    found: dict[int, list[Participant]] = {claim: [] for claim in claims}
    merged: set[int] = set()
    for claim, _, name, role, means in sorted(
        store.rows(made.CLAIM_ACTORS, {"ids": json.dumps(claims)}), key=lambda row: row[:2]
    ):
        found[claim].append(Participant(name, Role(role)))
        if means:
            merged.add(claim)
    for claim in merged:
        found[claim] = list(dict.fromkeys(found[claim]))
    return {claim: tuple(listed) for claim, listed in found.items()}
