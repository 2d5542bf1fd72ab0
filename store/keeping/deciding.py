"""Keeps what people decide about actors, and lays it over what was read.

Rows of actors and claims stay as they were read. What the decisions in force come to is noted at
each actor (`means`, `rejected`, `vouched`, `said_kind`, `said_side`), and the events of the claims
that a decision touches are written anew. Undoing takes the decision away and does the same.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from store.file.merging_schema import NEW_UID
from store.finding.naming import resolve
from store.model import Actor, ActorKind
from store.model.errors import NotFoundError, UndecidableError
from store.reading.actors import read_actor
from store.values.decisions import Decision, Ruling, Verb, ruling
from store.values.folding import folded, storable
from store.values.stamps import now
from store.writing.chaining import Changed
from store.writing.enrolling import Roll, strike
from store.writing.indexing import index_article, unindex_article
from store.writing.keying import key_anew
from store.writing.rejoining import rejoin

if TYPE_CHECKING:
    from store.file.connection import Store

__all__ = ["confirm", "merge", "read_decisions", "reject", "rename", "undo"]

_READ = (
    "SELECT id, verb, name, other, kind, side, newest, by, at FROM decision"
    " WHERE aside = 0 ORDER BY id"
)
_WRITE = (
    "INSERT INTO decision (verb, name, other, kind, side, newest, by, at, uid)"
    " VALUES (:verb, :name, :other, :kind, :side, (SELECT coalesce(max(id), 0) FROM article),"
    f" :by, :at, {NEW_UID})"
)


def read_decisions(store: Store) -> list[Decision]:
    """Return the decisions in force, the oldest first."""
    return [
        Decision(
            id=number,
            verb=Verb(verb),
            name=name,
            other=other,
            kind=ActorKind(kind) if kind else None,
            side=side,
            newest=newest,
            by=by,
            at=at,
        )
        for number, verb, name, other, kind, side, newest, by, at in store.rows(_READ)
    ]


def confirm(
    store: Store, name: str, *, by: str, kind: ActorKind | None = None, side: str | None = None
) -> Decision:
    """Decide that somebody found by form is an actor, of this kind and on this side.

    `name` is any name of the actor, as of all that is decided here; one that was rejected is an
    actor again.

    Raises:
        UnknownActorError: Nobody is called so, or several are.
        UndecidableError: It would change nothing.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        decisions = read_decisions(store)
        made = ruling(decisions)
        name = _called(store, made, name)
        rejected = made.is_rejected(name)
        if kind is None and side is None and not rejected and _known(store, name).confirmed:
            raise UndecidableError(f"{name} is a confirmed actor already.")
        decision = _new(Verb.CONFIRM, name, by=by, kind=kind, side=side)
        return _take(store, decisions, decision)


def merge(store: Store, name: str, other: str, *, by: str) -> Decision:
    """Decide that an actor is another one; all that was read of it is then the other's.

    Raises:
        UnknownActorError: Nobody is called so, or several are.
        UndecidableError: They are one already.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        decisions = read_decisions(store)
        made = ruling(decisions)
        name, other = _called(store, made, name), _called(store, made, other)
        if name == other:
            raise UndecidableError(f"They are one actor already: {name}.")
        if made.is_rejected(other):
            raise UndecidableError(f"{other} was rejected; confirm it first.")
        return _take(store, decisions, _new(Verb.MERGE, name, by=by, other=other))


def rename(store: Store, name: str, new: str, *, by: str) -> Decision:
    """Decide what an actor is called; its former name stays an alias.

    Raises:
        UnknownActorError: Nobody is called so, or several are.
        UndecidableError: It is called so already, or another actor is.
        StoreError: It could not be written; the store is then as it was.
    """
    new = " ".join(storable(new).split())
    with store.writing():
        decisions = read_decisions(store)
        made = ruling(decisions)
        name = _called(store, made, name)
        if not folded(new) or new == name:
            raise UndecidableError(f"{name} has to be given another name.")
        if _is_there(store, new) and made.of(new) != name:
            raise UndecidableError(f"Another actor is called {new}; merge {name} into it.")
        return _take(store, decisions, _new(Verb.RENAME, name, by=by, other=new))


def reject(store: Store, name: str, *, by: str) -> Decision:
    """Decide that a name is no actor's; claims are then without it.

    Raises:
        UnknownActorError: Nobody is called so, or several are.
        UndecidableError: It was rejected before.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        decisions = read_decisions(store)
        made = ruling(decisions)
        name = _called(store, made, name)
        if made.is_rejected(name):
            raise UndecidableError(f"{name} was rejected already.")
        return _take(store, decisions, _new(Verb.REJECT, name, by=by))


def undo(store: Store, name: str | None = None) -> Decision:
    """Take back the last decision, or the last one about `name`; return it.

    Raises:
        NotFoundError: Nothing was decided, or nothing about that name.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        decisions = read_decisions(store)
        found = [one for one in decisions if name is None or _is_about(one, name)]
        if not found:
            about = "" if name is None else f" about {name!r}"
            raise NotFoundError(f"Nothing was decided{about}.")
        last = found[-1]
        store.run("DELETE FROM decision WHERE id = :id", {"id": last.id})
        _apply(store, decisions, [one for one in decisions if one is not last])
        return last


def _is_about(decision: Decision, name: str) -> bool:
    named = (decision.name, decision.other or "")
    return folded(name) in map(folded, named)


def _called(store: Store, made: Ruling, name: str) -> str:
    """Return the name shown of whoever is called so; the very name finds a rejected one too."""
    name = storable(name)
    return made.of(name) if _is_there(store, name) else resolve(store, name)


def _is_there(store: Store, name: str) -> bool:
    return store.row("SELECT 1 FROM actor WHERE name = :name", {"name": name}) is not None


def _known(store: Store, name: str) -> Actor:
    return read_actor(store, name).actor


def _new(verb: Verb, name: str, *, by: str, **more: Any) -> Decision:
    return Decision(id=0, verb=verb, name=name, by=storable(by), at=now(), **more)


def _take(store: Store, decisions: list[Decision], new: Decision) -> Decision:
    """Write a decision and lay it over those before it."""
    _write(store, new)
    _enrol(store, new)
    _apply(store, decisions, [*decisions, new])
    return read_decisions(store)[-1]


def _write(store: Store, new: Decision) -> None:
    values = {"verb": new.verb.value, "name": new.name, "other": new.other, "side": new.side}
    values |= {"kind": new.kind.value if new.kind else None, "by": new.by, "at": new.at}
    store.run(_WRITE, values)


_ROWS = (
    "SELECT name, id, means, rejected FROM actor"
    " WHERE name IN (SELECT value FROM json_each(:names))"
)
_NOTE = (
    "UPDATE actor SET means = :means, rejected = :rejected, vouched = :vouched,"
    " said_kind = :kind, said_side = :side WHERE id = :id"
)


def _apply(store: Store, before: list[Decision], after: list[Decision]) -> None:
    """Make the store show what decisions come to, where before it showed what others did."""
    made = ruling(after)
    named = {n for one in (*before, *after) for n in (one.name, one.other) if n is not None}
    there = store.rows(_ROWS, {"names": json.dumps(sorted(named))})
    numbers = {name: number for name, number, _, _ in there}
    notes = [_note(made, name, numbers) for name in sorted(numbers)]
    was = {number: (means, rejected) for _, number, means, rejected in there}
    moved = [n["id"] for n in notes if was[n["id"]] != (n["means"], n["rejected"])]
    with store.roomy():  # a busy actor's events are more than SQLite keeps in memory of itself
        _Move(store, moved).make(notes)
    strike(store, list(numbers.values()))


def _note(made: Ruling, name: str, numbers: dict[str, int]) -> dict[str, Any]:
    """Return what decisions come to for the row of one name."""
    said = made.said.get(name)
    kind, side = (said.kind, said.side) if said else (None, None)
    return {
        "id": numbers[name],
        "means": numbers[made.of(name)] if made.of(name) != name else None,
        "rejected": int(made.is_rejected(name)),
        "vouched": int(said is not None),
        "kind": kind.value if kind else None,
        "side": side,
    }


def _enrol(store: Store, new: Decision) -> None:
    """Write a row for the new name that an actor is given, with what was read of the actor."""
    if new.verb is Verb.RENAME and new.other and not _is_there(store, new.other):
        row = store.row("SELECT kind, side FROM actor WHERE name = :name", {"name": new.name})
        kind, side = row or (ActorKind.GROUP, None)
        actor = Actor(name=new.other, kind=ActorKind(kind), side=side, confirmed=False)
        Roll(store).enrol(actor)


class _Move:
    """Claims and articles of some actors, taken from whom they mean to whom they shall mean."""

    def __init__(self, store: Store, actors: list[int]) -> None:
        self._store = store
        values = {"ids": json.dumps(actors)}
        self._articles = [article for (article,) in store.rows(_ARTICLES, values)]
        self._claims: set[int] = set()
        self._changed = Changed()
        for claim, key, event in store.rows(_CLAIMS, values) if actors else ():
            self._claims.add(claim)
            self._changed.add([key], [event] if event else [])

    def make(self, notes: list[dict[str, Any]]) -> None:
        """Write the notes, and all that follows from them."""
        for article in self._articles:
            unindex_article(self._store, article)
        for note in notes:
            self._store.run(_NOTE, note)
        roll = Roll(self._store)
        for article in self._articles:
            self._changed.add(key_anew(self._store, roll, article, self._claims))
        if self._changed.events:
            rejoin(self._store, roll, self._changed, decided=True)
        for article in self._articles:
            index_article(self._store, article)


_ARTICLES = (
    "SELECT DISTINCT article FROM article_actor"
    " WHERE actor IN (SELECT value FROM json_each(:ids)) ORDER BY article"
)
_CLAIMS = """
    SELECT id, join_key, event FROM claim WHERE id IN (
        SELECT claim FROM claim_actor WHERE actor IN (SELECT value FROM json_each(:ids))
        UNION SELECT id FROM claim WHERE speaker IN (SELECT value FROM json_each(:ids))
        UNION SELECT id FROM claim WHERE speaks_for IN (SELECT value FROM json_each(:ids)))
"""


def read_named_decisions(store: Store) -> list[tuple[Decision, str]]:
    """Return the decisions in force, the oldest first, each with its name among stores."""
    uids = dict(store.rows("SELECT id, uid FROM decision"))
    return [(one, uids[one.id]) for one in read_decisions(store)]


def adopt(
    store: Store, decision: Decision, *, uid: str, newest: int | None = None, aside: bool = False
) -> None:
    """Take over a decision that was made in another store, in a transaction that is open.

    Args:
        store: An open store, which knows the actors by name.
        decision: Who decided what, and when.
        uid: Its name among stores.
        newest: The newest article when it was made; the newest one now where `None`.
        aside: Only keep it; it is not in force.
    """
    decisions = read_decisions(store)
    _write(store, decision)
    store.run(
        "UPDATE decision SET uid = :uid, aside = :aside, newest = coalesce(:newest, newest)"
        " WHERE id = (SELECT max(id) FROM decision)",
        {"uid": uid, "newest": newest, "aside": int(aside)},
    )
    if not aside:
        _enrol(store, decision)
        _apply(store, decisions, [*decisions, decision])
