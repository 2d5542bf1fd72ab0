"""What people did, taken from an export: decisions about actors, and changes of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.importing.changes import aside_uid
from store.importing.checking import check
from store.importing.state import Became, Conflict, Imported
from store.importing.unpacking import BadRecordError, field, made, maybe
from store.importing.unpacking import number as number_of
from store.keeping import deciding
from store.model import ActorKind
from store.values.decisions import Decision
from store.values.decisions import Verb as Deciding
from store.values.folding import folded

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.importing.state import State
    from store.importing.unpacking import Record

_KNOWN = "SELECT id FROM {table} WHERE uid = :uid"
_CHANGE = (
    "INSERT INTO change (id, verb, field, was, now, by, at, undone, aside, uid)"
    " VALUES (:id, :verb, :field, :was, :now, :by, :at, :undone, :aside, :uid)"
)


def take_decision(state: State, record: Record) -> Imported:
    """Take a decision about an actor, unless one's own says otherwise of the name."""
    store = state.store
    decision, uid = _decision(record), field(record, "uid", str)
    aside = bool(maybe(record, "aside", int))
    state.decided.add(uid)
    if _knows(store, "decision", uid):
        return Imported("decision", Became.ALREADY)
    with store.writing():
        own = None if aside or state.fresh else _deciding_otherwise(state, decision)
        if own is not None and _amounts_to(own) == _amounts_to(decision):
            return Imported("decision", Became.ALREADY)
        newest = field(record, "newest", int) if state.fresh else None
        deciding.adopt(store, decision, uid=uid, newest=newest, aside=aside or own is not None)
    if own is None:
        return Imported("decision", Became.ADDED)
    conflict = Conflict(
        about=decision.name,
        field="actor",
        own=_words(own),
        own_by=own.by,
        other=_words(decision),
        other_by=decision.by,
    )
    return Imported("decision", Became.ADDED, (conflict,))


def _decision(record: Record) -> Decision:
    kind, verb = maybe(record, "kind", str), made(Deciding, record.get("verb"), "verb")
    if verb in (Deciding.MERGE, Deciding.RENAME) and not folded(maybe(record, "other", str) or ""):
        raise BadRecordError("its 'other' is missing.")
    return Decision(
        id=0,
        verb=verb,
        name=field(record, "name", str),
        other=maybe(record, "other", str),
        kind=None if kind is None else made(ActorKind, kind, "kind"),
        side=maybe(record, "side", str),
        by=field(record, "by", str),
        at=field(record, "at", str),
    )


def _knows(store: Store, table: str, uid: str) -> int | None:
    row = store.row(_KNOWN.format(table=table), {"uid": uid})
    return row[0] if row else None


def _deciding_otherwise(state: State, new: Decision) -> Decision | None:
    """Return the last of the store's own decisions that is about the name of another."""
    named = {new.name, new.other} if new.verb is Deciding.REJECT else {new.name}
    own = [
        one
        for one, uid in deciding.read_named_decisions(state.store)
        if uid not in state.decided and (one.name == new.name or one.other in named - {None})
    ]
    return own[-1] if own else None


def _amounts_to(one: Decision) -> tuple[object, ...]:
    return (one.verb, one.name, one.other, one.kind, one.side)


def _words(one: Decision) -> str:
    what = (one.verb.value, one.other, one.kind.value if one.kind else None, one.side)
    return " ".join(part for part in what if part)


def take_change(state: State, record: Record) -> Imported:
    """Take a change; for which claims it holds is told with their articles."""
    store, number, uid = state.store, number_of(record, "id"), field(record, "uid", str)
    check(store, record)
    values = {
        "id": number if state.fresh else None,
        "verb": field(record, "verb", str),
        "field": maybe(record, "field", str),
        "was": maybe(record, "was", str),
        "now": maybe(record, "now", str),
        "by": field(record, "by", str),
        "at": field(record, "at", str),
        "undone": max(field(record, "undone", int), 0),
        "aside": field(record, "aside", int),
        "uid": uid,
    }
    there = known = _knows(store, "change", uid)
    if there is None:
        with store.writing():
            there = store.run(_CHANGE, values)
        state.came.add(there)
    became = Became.ALREADY if known or _knows(store, "change", aside_uid(uid)) else Became.ADDED
    state.uids.add(uid)
    state.changes[number] = there
    return Imported("change", became)
