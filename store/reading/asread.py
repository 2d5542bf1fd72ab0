"""Claims as they were read: under nobody's corrections, hidden ones too, actors as they were named.

What people decided or changed lies over these (store/adding/laying.py, store/values/decisions.py).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from store.file.guarding import sound
from store.model import Kind, Mode, Participant, Role, Status
from store.values import rows as made
from store.values.changes import kept

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.model import Claim

_CLAIMS = (
    f"SELECT {made.CLAIM}, claim.read, claim.hidden, claim.home FROM claim"
    " LEFT JOIN actor speaker ON speaker.id = claim.speaker"
    " LEFT JOIN actor speaks_for ON speaks_for.id = claim.speaks_for"
    " WHERE claim.article = :id ORDER BY claim.start, claim.cue_start, claim.id"
)
_CAST = (
    "SELECT claim_actor.claim, actor.name, claim_actor.role FROM claim"
    " CROSS JOIN claim_actor ON claim_actor.claim = claim.id"
    " CROSS JOIN actor ON actor.id = claim_actor.actor"
    " WHERE claim.article = :id ORDER BY claim_actor.claim, claim_actor.ord"
)
_NAME = "SELECT name FROM actor WHERE id = :id"


@dataclass(frozen=True, slots=True, kw_only=True)
class AsRead:
    """A claim as it was read, with its number and the event that it tells of.

    `home` is the event that it was in before a person's decision moved it. `hidden` and `by_hand`
    are what people did about it: a claim by hand was read by nobody.
    """

    id: int
    event: int | None
    home: int | None
    hidden: bool
    by_hand: bool
    claim: Claim


def claims_as_read(store: Store, article: int) -> list[AsRead]:
    """Return the claims of an article as they were read, in the order of its text."""
    cast: dict[int, list[Participant]] = {}
    for claim, name, role in store.rows(_CAST, {"id": article}):
        cast.setdefault(claim, []).append(Participant(name, Role(role)))
    with sound(store.path):
        return [
            AsRead(
                id=row[0],
                event=row[1],
                home=row[-1],
                hidden=bool(row[-2]),
                by_hand=kept(row[25]).by_hand,
                claim=_uncorrected(store, made.claim(row, tuple(cast.get(row[0], ()))), row[-3]),
            )
            for row in store.rows(_CLAIMS, {"id": article})
        ]


def _uncorrected(store: Store, claim: Claim, read: str | None) -> Claim:
    """Return a claim with what was read of it in place of what people corrected."""
    if read is None:
        return claim
    was: dict[str, Any] = json.loads(read)
    return replace(
        claim,
        kind=Kind(was["kind"]),
        mode=Mode(was["mode"]) if was["mode"] else None,
        status=Status(was["status"]),
        headline=was["headline"],
        place=was["place"],
        date=was["date"],
        earliest=made.day(was["earliest"]),
        latest=made.day(was["latest"]),
        actors=tuple(Participant(_named(store, n), Role(role)) for n, role in was["actors"]),
    )


def _named(store: Store, number: int) -> str:
    row = store.row(_NAME, {"id": number})
    return str(row[0]) if row else ""
