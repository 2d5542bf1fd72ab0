"""For which claims the changes of an export hold, which is told with their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from store.importing.state import Conflict
from store.importing.unpacking import field, maybe, maybe_number, number
from store.values.changes import Verb

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.importing.state import State
    from store.importing.unpacking import Record

_HOLDS = (
    "INSERT OR IGNORE INTO change_claim (change, article, anchor, sentence, cue, kind, claim)"
    " VALUES (:change, :article, :anchor, :sentence, :cue, :kind, :claim)"
)
_THERE = (
    "SELECT 1 FROM change_claim WHERE change = :change AND article = :article AND anchor = :anchor"
)
_CHANGE = "SELECT verb, field, now, by, uid FROM change WHERE id = :change AND undone = 0"
_OWN = (
    "SELECT verb, field, now, by, uid FROM change_claim"
    " JOIN change ON change.id = change_claim.change"
    " WHERE change_claim.article = :article AND anchor = :anchor AND undone = 0"
    " ORDER BY change.id DESC"
)
_ASIDE = (
    "INSERT INTO change (verb, field, was, now, by, at, undone, aside, uid)"
    " SELECT verb, field, was, now, by, at, (SELECT max(undone) + 1 FROM change), 1, :uid"
    " FROM change WHERE id = :change"
)
_MOVES = (Verb.MERGE, Verb.PART)


class _Act(NamedTuple):
    """What somebody did about a claim."""

    verb: str
    field: str | None
    now: str | None
    by: str
    uid: str


def hold(state: State, article: int, held: Iterable[Record]) -> tuple[bool, list[Conflict]]:
    """Note for which claims of an article changes hold.

    What the store's own people did about the same thing of the same claim stands; the other is set
    aside.

    Returns:
        Whether anything is new, and what clashed and was not known to.
    """
    new, clashes = False, list[Conflict]()
    for record in held:
        values = _values(state, article, record)
        if values["change"] is None or _is_there(state, values):
            continue
        clash = None if state.fresh else _clash(state, values)
        if clash is not None:
            own, other = clash
            if (own.verb, own.now) == (other.verb, other.now):
                continue  # both did the same
            values["change"] = _aside(state, values["change"], other.uid)
            if _is_there(state, values):
                continue
            clashes.append(_told(values["sentence"], own, other))
        state.store.run(_HOLDS, values)
        new = True
    return new, clashes


def _values(state: State, article: int, record: Record) -> dict[str, Any]:
    return {
        # A change that was damaged itself did not come, and was told.
        "change": state.changes.get(number(record, "change")),
        "article": article,
        "anchor": field(record, "anchor", str),
        "sentence": field(record, "sentence", str),
        "cue": maybe(record, "cue", str),
        "kind": maybe(record, "kind", str),
        "claim": maybe_number(record, "claim") if state.fresh else None,
    }


def _is_there(state: State, values: dict[str, Any]) -> bool:
    return state.store.row(_THERE, values) is not None


def _clash(state: State, values: dict[str, Any]) -> tuple[_Act, _Act] | None:
    """Return the store's own act that a change would go against, and that change's."""
    row = state.store.row(_CHANGE, values)
    if row is None:
        return None  # it was undone, and goes against nothing
    other = _Act(*row)
    for found in state.store.rows(_OWN, values):
        own = _Act(*found)
        if own.uid not in state.uids and _is_against(other, own):
            return own, other
    return None


def _is_against(other: _Act, own: _Act) -> bool:
    """Whether an act would take away, or put something else in place of, what another did."""
    if other.verb == Verb.CORRECT:
        return (own.verb, own.field) == (Verb.CORRECT, other.field)
    if other.verb == Verb.UNTAG:
        return (own.verb, own.now) == (Verb.TAG, other.now)
    if other.verb in _MOVES:
        return own.verb in _MOVES
    return (other.verb, own.verb) in ((Verb.NOTE, Verb.NOTE), (Verb.UNSTAR, Verb.STAR))


def _aside(state: State, change: int, uid: str) -> int:
    """Return the change that keeps what of another one is not in force."""
    named = {"uid": aside_uid(uid), "change": change}
    row = state.store.row("SELECT id FROM change WHERE uid = :uid", named)
    return row[0] if row else state.store.run(_ASIDE, named)


def aside_uid(uid: str) -> str:
    """Return the name of what is set aside of a change."""
    return f"{uid} aside"


def _told(sentence: str, own: _Act, other: _Act) -> Conflict:
    return Conflict(
        about=sentence,
        field=own.field or own.verb,
        own=own.now or own.verb,
        own_by=own.by,
        other=other.now or other.verb,
        other_by=other.by,
    )
