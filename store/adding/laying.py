"""Lays what people changed over the claims of an article, and takes it off again.

What was read of a corrected claim is kept beside it (`claim.read`); everything else that changes
come to stands in columns of its own. Laying begins by putting back what was read.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from store.adding.handwriting import write_anew
from store.model import Role, bounds
from store.values.changes import State, Verb, anchors
from store.values.folding import folded
from store.values.rows import iso
from store.writing.chaining import Changed
from store.writing.keying import key_anew

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.writing.enrolling import Roll

Row = tuple[Any, ...]

_COLUMNS = ("kind", "mode", "status", "headline", "place", "date", "earliest", "latest")
_CLAIMS = (
    "SELECT id, sentence, substr(sentence, cue_start - start + 1, cue_stop - cue_start),"
    f" coalesce(json_extract(read, '$.kind'), kind), join_key, event, {', '.join(_COLUMNS)}, read,"
    " read IS NOT NULL OR kept IS NOT NULL OR hidden OR moved IS NOT NULL"
    " FROM claim WHERE article = :article ORDER BY start, cue_start, id"
)
_CHANGES = (
    "SELECT change_claim.anchor, change.id, verb, field, coalesce(now, '')"
    " FROM change_claim JOIN change ON change.id = change_claim.change"
    " WHERE change_claim.article = :article AND undone = 0 ORDER BY change.id"
)
_HELD = "SELECT DISTINCT anchor, sentence, cue, kind FROM change_claim WHERE article = :article"
_SET = f"UPDATE claim SET {', '.join(f'{c} = :{c}' for c in _COLUMNS)}, read = :read WHERE id = :id"
_NOTE = (
    "UPDATE claim SET hidden = :hidden, moved = :moved, kept = :kept,"
    " home = CASE WHEN :hidden THEN coalesce(home, event) ELSE home END,"
    " event = CASE WHEN :hidden THEN NULL ELSE event END WHERE id = :id"
)
_CAST = "SELECT actor, role FROM claim_actor WHERE claim = :id ORDER BY ord"
_ASIDE = (Role.SPEAKER.value, Role.MENTIONED.value)
_ADDED = 1_000_000  # from this place on, an article's cast is who was named in corrections alone


def anchored(store: Store, article: int) -> dict[int, tuple[str, str, str, str]]:
    """Return anchor, sentence, words of the act, and kind as read of each claim of an article."""
    found = store.rows(_CLAIMS, {"article": article})
    named = anchors(row[1:4] for row in found)
    return {row[0]: (anchor, *row[1:4]) for row, anchor in zip(found, named, strict=True)}


def lay(store: Store, roll: Roll, article: int) -> Changed:
    """Make the claims of an article what changes in force come to; return what is to be rejoined.

    Actors that only a change undone had named are taken off the article, and stay in the store.
    """
    changed = Changed()
    values = {"article": article}
    if store.row("SELECT 1 FROM change_claim WHERE article = :article LIMIT 1", values) is None:
        return changed
    changed.add_all(write_anew(store, roll, article))
    rows = store.rows(_CLAIMS, values)
    named = anchors(row[1:4] for row in rows)
    found = dict(zip(named, rows, strict=True))
    otherwise = _read_otherwise(store, article, found)
    states = _states(store, article, otherwise)
    touched = set()
    for anchor, row in found.items():
        if anchor in states or row[-1]:
            touched.add(row[0])
            changed.add([row[4]], [row[5]] if row[5] else [])
            _lay_one(store, roll, row, states.get(anchor, State()))
    numbers = {anchor: row[0] for anchor, row in found.items()}
    numbers |= {anchor: numbers[now] for anchor, now in otherwise.items()}
    _find_again(store, article, numbers)
    _cast_anew(store, article)
    changed.add(key_anew(store, roll, article, touched))
    return changed


def hand_on(store: Store, roll: Roll, article: int) -> Changed:
    """Lay over a new version of a page what was changed about the version before it."""
    row = store.row("SELECT revision_of FROM article WHERE id = :id", {"id": article})
    if row is None or row[0] is None:
        return Changed()
    store.run(
        "INSERT OR IGNORE INTO change_claim (change, article, anchor, sentence, cue, kind)"
        " SELECT change, :to, anchor, sentence, cue, kind FROM change_claim WHERE article = :id",
        {"id": row[0], "to": article},
    )
    return lay(store, roll, article)


def _read_otherwise(store: Store, article: int, found: dict[str, Row]) -> dict[str, str]:
    """Return, for anchors that no claim has any more, the anchor of the same act as read now.

    It is the same act where the same sentence has the same words of an act, read as another kind;
    or an act of the same kind in words that share one with the former. Where two claims could be
    meant, neither is.
    """
    by_sentence: dict[str, list[tuple[str, Row]]] = defaultdict(list)
    for anchor, row in found.items():
        by_sentence[folded(row[1])].append((anchor, row))
    otherwise = {}
    for anchor, sentence, cue, kind in store.rows(_HELD, {"article": article}):
        if anchor not in found and cue is not None:
            there = [one for one in by_sentence[folded(sentence)] if one[1][2:4] != (cue, kind)]
            same = [now for now, row in there if folded(row[2]) == folded(cue)] or [
                now for now, row in there if row[3] == kind and _share_word(row[2], cue)
            ]
            if len(same) == 1:
                otherwise[anchor] = same[0]
    return otherwise


def _share_word(one: str, other: str) -> bool:
    return not set(folded(one).split()).isdisjoint(folded(other).split())


def _states(store: Store, article: int, otherwise: dict[str, str]) -> dict[str, State]:
    states: dict[str, State] = defaultdict(State)
    for anchor, change, verb, name, now in store.rows(_CHANGES, {"article": article}):
        states[otherwise.get(anchor, anchor)].take(change, Verb(verb), name, now)
    return states


def _lay_one(store: Store, roll: Roll, row: Row, state: State) -> None:
    number = row[0]
    read = _as_read(store, row)
    cast: list[tuple[int, str]] = [(actor, role) for actor, role in read["actors"]]
    values = {name: read[name] for name in _COLUMNS} | state.fields
    if "date" in state.fields:
        earliest, latest = bounds(state.fields["date"])
        values |= {"earliest": iso(earliest), "latest": iso(latest)}
    if "actors" in state.fields:
        said = [(roll[name], role) for name, role in json.loads(state.fields["actors"])]
        cast = said + [one for one in cast if one[1] in _ASIDE and one not in said]
    for name in ("mode", "place"):
        values[name] = values[name] or None
    if state.fields or row[-2]:
        values |= {"id": number, "read": json.dumps(read) if state.fields else None}
        store.run(_SET, values)
        store.run("DELETE FROM claim_actor WHERE claim = :id", {"id": number})
        store.run_many(
            "INSERT INTO claim_actor VALUES (?, ?, ?, ?)",
            [(number, ord_, *one) for ord_, one in enumerate(dict.fromkeys(cast))],
        )
    noted = {"hidden": state.hidden, "moved": state.moved, "kept": state.kept(), "id": number}
    store.run(_NOTE, noted)


def _as_read(store: Store, row: Row) -> dict[str, Any]:
    """Return what was read of a claim, by column, with its actors by number."""
    if row[-2]:
        read: dict[str, Any] = json.loads(row[-2])
        return read
    read = dict(zip(_COLUMNS, row[6:], strict=False))
    read["actors"] = store.rows(_CAST, {"id": row[0]})
    return read


def _find_again(store: Store, article: int, claims: dict[str, int]) -> None:
    """Note at each change of an article which claim it holds for now."""
    store.run(
        "UPDATE change_claim SET claim = (SELECT value FROM json_each(:claims) WHERE key = anchor)"
        " WHERE article = :article",
        {"article": article, "claims": json.dumps(claims)},
    )


def _cast_anew(store: Store, article: int) -> None:
    """Name in the article whoever is named in corrections of its claims alone."""
    values = {"article": article, "added": _ADDED}
    store.run("DELETE FROM article_actor WHERE article = :article AND ord >= :added", values)
    store.run(
        "INSERT INTO article_actor"
        " SELECT :article, :added + row_number() OVER (ORDER BY actor), actor FROM ("
        "SELECT claim_actor.actor FROM claim"
        " JOIN claim_actor ON claim_actor.claim = claim.id WHERE claim.article = :article"
        # Whoever was read and corrected away comes back when that is undone.
        " UNION SELECT read.value ->> 0 FROM claim, json_each(claim.read, '$.actors') read"
        " WHERE claim.article = :article"
        " EXCEPT SELECT actor FROM article_actor WHERE article = :article)",
        values,
    )
