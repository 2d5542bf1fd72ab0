"""Claims that people write by hand: kept as changes, and written anew with each reading."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from store.adding.inserting import insert_claims
from store.model import Claim, DatedBy, Kind, Mode, Participant, Role, Status, bounds
from store.values.changes import Verb
from store.writing.chaining import Changed

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.writing.enrolling import Roll

_WRITTEN = (
    "SELECT change_claim.anchor, change.now, change.undone, change_claim.claim"
    " FROM change_claim CROSS JOIN change ON change.id = change_claim.change"
    " WHERE change_claim.article = :article AND change.verb = :verb ORDER BY change.id"
)


def packed(claim: Claim) -> str:
    """Return a claim written by hand as JSON."""
    return json.dumps(asdict(claim), default=date.isoformat, ensure_ascii=False)


def unpacked(text: str) -> Claim:
    """Return the claim of some JSON; the inverse of `packed`, for what people can say."""
    found: dict[str, Any] = json.loads(text)
    earliest, latest = bounds(found["date"])
    found |= {
        "kind": Kind(found["kind"]),
        "mode": Mode(found["mode"]) if found["mode"] else None,
        "status": Status(found["status"]),
        "dated_by": DatedBy.EXPRESSION,
        "earliest": earliest,
        "latest": latest,
        "actors": tuple(Participant(p["name"], Role(p["role"])) for p in found["actors"]),
    }
    for name in ("confidence", "doubts", "quotes"):
        del found[name]
    return Claim(**found)


def write_anew(store: Store, roll: Roll, article: int) -> Changed:
    """Write the claims that people wrote on sentences of an article, as far as these are there.

    Those undone, and those whose sentence is gone, are taken out.
    """
    changed = Changed()
    written = store.rows(_WRITTEN, {"article": article, "verb": Verb.WRITE.value})
    row = store.row("SELECT text, text_hash FROM article WHERE id = :id", {"id": article})
    text, digest = row or ("", "")
    for _, now, undone, number in written:
        there = _there(store, article, number)
        claim = _found(unpacked(now), text)
        if undone or claim is None:
            changed.add_all(_take_out(store, number if there else None))
        elif not there:
            changed.add(insert_claims(store, roll, article, [claim], digest, [(number, None)]))
    return changed


def _there(store: Store, article: int, number: int | None) -> bool:
    values = {"id": number, "article": article}
    return (
        store.row("SELECT 1 FROM claim WHERE id = :id AND article = :article", values) is not None
    )


def _found(claim: Claim, text: str) -> Claim | None:
    """Return the claim where its sentence stands in a text now: as before, else the first."""
    if text[claim.start : claim.end] == claim.sentence:
        return claim
    at = text.find(claim.sentence)
    if at < 0:
        return None
    moved = at - claim.start
    offsets = {n: getattr(claim, n) + moved for n in ("start", "end", "cue_start", "cue_end")}
    return Claim(**{**_fields(claim), **offsets})


def _fields(claim: Claim) -> dict[str, Any]:
    return {name: getattr(claim, name) for name in Claim.__slots__}


def _take_out(store: Store, number: int | None) -> Changed:
    changed = Changed()
    values = {"id": number}
    row = store.row("SELECT join_key, event FROM claim WHERE id = :id", values)
    if row is not None:
        changed.add([row[0]], [row[1]] if row[1] else [])
        store.run("DELETE FROM claim_actor WHERE claim = :id", values)
        store.run("DELETE FROM claim WHERE id = :id", values)
    return changed
