"""What people change and keep: stars, tags, notes, corrections, hiding, merging, parting, undoing.

Each change is one transaction: it is written down with who and when, and laid over the claims it
is about at once. What was read is never touched (store/adding/laying.py).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.adding.laying import anchored, lay
from store.file.merging_schema import NEW_UID
from store.finding.naming import resolve
from store.model import Kind, Mode, Role, Status, is_edtf
from store.model.errors import BadChangeError, NotFoundError, UnknownActorError
from store.reading.changed import read_change
from store.reading.claims import of_event, read_claim
from store.reading.events import read_event
from store.values.changes import FIELDS, Change, Verb
from store.values.folding import storable
from store.values.stamps import now as written_at
from store.writing.chaining import Changed
from store.writing.enrolling import Roll, cast_of, strike
from store.writing.indexing import index_article, unindex_article
from store.writing.rejoining import rejoin

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.file.connection import Store
    from store.model import Claim, StoredClaim

__all__ = [
    "correct_claim", "correct_event", "hide", "merge", "note", "part", "redo", "star", "tag",
    "undo",
]  # fmt: skip

_WRITE = (
    "INSERT INTO change (verb, field, was, now, by, at, uid)"
    f" VALUES (:verb, :field, :was, :now, :by, :at, {NEW_UID})"
)
_HOLDS = (
    "INSERT OR IGNORE INTO change_claim (change, article, anchor, sentence, cue, kind, claim)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)


def star(store: Store, event: int, *, by: str, on: bool = True) -> Change:
    """Star an event, or take its star away.

    Raises:
        NotFoundError: There is no such event, as for all that is kept of one.
        BadChangeError: It would change nothing, as for everything here.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        if read_event(store, event).starred == on:
            raise BadChangeError(f"Event {event} is {'starred already' if on else 'not starred'}.")
        return make(store, Verb.STAR if on else Verb.UNSTAR, _told_by(store, event), by=by)


def tag(store: Store, event: int, name: str, *, by: str, on: bool = True) -> Change:
    """Put a tag on an event, or take it off. Raises as `star`."""
    name = _line(name)
    if not name:
        raise BadChangeError("A tag has to have a name.")
    with store.writing():
        if (name in read_event(store, event).tags) == on:
            raise BadChangeError(f"Event {event} is {'' if on else 'not '}tagged {name!r}.")
        return make(store, Verb.TAG if on else Verb.UNTAG, _told_by(store, event), now=name, by=by)


def note(store: Store, event: int, text: str, *, by: str) -> Change:
    """Write a note on an event, in place of what is there; "" is none. Raises as `star`."""
    text = storable(text).strip()
    with store.writing():
        was = read_event(store, event).note
        if text == was:
            raise BadChangeError(f"The note on event {event} is that already.")
        return make(store, Verb.NOTE, _told_by(store, event), was=was, now=text, by=by)


def correct_event(store: Store, event: int, field: str, value: str, *, by: str) -> Change:
    """Correct a field of an event, that is, of all its claims.

    Args:
        store: An open store.
        event: Its number.
        field: One of `changes.FIELDS`.
        value: EDTF for "date", a name of `Kind`, `Mode` or `Status`, a JSON list of pairs of name
            and role for "actors"; "" for no mode or place.
        by: Who says so.

    Raises:
        BadChangeError: There is no such field, it cannot have that value, or it has it already.
        NotFoundError: There is no such event.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        return _correct(store, _told_by(store, event), field, value, by)


def correct_claim(store: Store, claim: int, field: str, value: str, *, by: str) -> Change:
    """Correct a field of one claim, as `correct_event` does of all claims of an event."""
    with store.writing():
        return _correct(store, [read_claim(store, claim)], field, value, by)


def hide(store: Store, claim: int, *, by: str) -> Change:
    """Hide a claim that is none: it counts and is listed nowhere, until that is undone."""
    with store.writing():
        one = read_claim(store, claim)
        if store.row("SELECT 1 FROM claim WHERE id = :id AND hidden", {"id": claim}):
            raise BadChangeError(f"Claim {claim} is hidden already.")
        return make(store, Verb.HIDE, [one], by=by)


def merge(store: Store, events: Iterable[int], *, by: str) -> Change:
    """Make several events one; it keeps the lowest number.

    Claims that come later and would have joined one of them join it.
    """
    with store.writing():
        numbers = sorted(set(events))
        if len(numbers) < 2:
            raise BadChangeError("It takes two events to merge them.")
        claims = [one for event in numbers for one in _told_by(store, event)]
        return make(store, Verb.MERGE, claims, by=by)


def part(store: Store, claims: Iterable[int], *, by: str) -> Change:
    """Take claims out of their event; they tell of an event of their own, or of one for each sort.

    Raises:
        NotFoundError: There is no such claim.
        BadChangeError: They are all that tells of their event.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        chosen = [read_claim(store, number) for number in sorted(set(claims))]
        numbers = {one.id for one in chosen}
        for event in {one.event for one in chosen if one.event}:
            if set(read_event(store, event).claims) <= numbers:
                raise BadChangeError(f"Nothing else tells of event {event}.")
        return make(store, Verb.PART, chosen, by=by)


def undo(store: Store, *, by: str, change: int | None = None) -> Change:
    """Take back the last change of somebody, or any change by its number; return it.

    Raises:
        NotFoundError: There is none.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        row = store.row(
            "SELECT id FROM change WHERE undone = 0 AND id = :id"
            if change is not None
            else "SELECT id FROM change WHERE undone = 0 AND by = :by ORDER BY id DESC LIMIT 1",
            {"id": change, "by": storable(by)},
        )
        if row is None and change is not None:
            raise NotFoundError(f"There is no change {change}, or it is undone already.")
        if row is None:
            raise NotFoundError("There is nothing to undo.")
        store.run(
            "UPDATE change SET undone = (SELECT max(undone) + 1 FROM change) WHERE id = :id",
            {"id": row[0]},
        )
        return _follow(store, row[0])


def redo(store: Store, *, by: str) -> Change:
    """Make the change again that somebody took back last; return it.

    Raises:
        NotFoundError: Nothing was taken back, or something was changed since.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        row = store.row(
            "SELECT id FROM change WHERE undone > 0 AND aside = 0 AND by = :by"
            " ORDER BY undone DESC LIMIT 1",
            {"by": storable(by)},
        )
        if row is None:
            raise NotFoundError("There is nothing to do again.")
        store.run("UPDATE change SET undone = 0 WHERE id = :id", {"id": row[0]})
        return _follow(store, row[0])


def make(
    store: Store,
    verb: Verb,
    claims: Sequence[StoredClaim],
    *,
    by: str,
    field: str | None = None,
    was: str | None = None,
    now: str | None = None,
) -> Change:
    """Write down a change of some claims and lay it over them, in a transaction that is open.

    What was undone by the same person before can then not be done again.
    """
    by = storable(by)
    _forget_undone(store, by)
    values = {
        "verb": verb.value,
        "field": field,
        "was": was,
        "now": now,
        "by": by,
        "at": written_at(),
    }
    number = store.run(_WRITE, values)
    anchors = {article: anchored(store, article) for article in {one.article for one in claims}}
    store.run_many(_HOLDS, [(number, c.article, *anchors[c.article][c.id], c.id) for c in claims])
    return _follow(store, number)


def _forget_undone(store: Store, by: str) -> None:
    chosen = "SELECT id FROM change WHERE undone > 0 AND aside = 0 AND by = :by"
    store.run(f"DELETE FROM change_claim WHERE change IN ({chosen})", {"by": by})
    store.run("DELETE FROM change WHERE undone > 0 AND aside = 0 AND by = :by", {"by": by})


def _follow(store: Store, change: int) -> Change:
    """Lay changes anew over all articles that one of them is about; return that one."""
    found = store.rows(
        "SELECT DISTINCT article FROM change_claim WHERE change = :id ORDER BY article",
        {"id": change},
    )
    articles = [article for (article,) in found]
    roll = Roll(store)
    changed = Changed()
    before = [actor for article in articles for actor in cast_of(store, article)]
    for article in articles:
        unindex_article(store, article)
    for article in articles:
        changed.add_all(lay(store, roll, article))
    changed.add_all(_let_go(store, change))
    if changed.events:
        rejoin(store, roll, changed, decided=True)
    for article in articles:
        index_article(store, article)
    strike(store, before)
    return read_change(store, change)


_FOLLOWERS = "SELECT own_key, event FROM claim WHERE join_key = :key AND moved IS NULL"
_LET_GO = (
    "UPDATE claim SET join_key = own_key, own_key = NULL WHERE join_key = :key AND moved IS NULL"
)


def _let_go(store: Store, change: int) -> Changed:
    """Let claims that followed a merging go, once it is undone."""
    changed = Changed()
    values = {"key": f"={change}"}
    if store.row("SELECT 1 FROM claim WHERE join_key = :key AND moved = :key", values) is None:
        for key, event in store.rows(_FOLLOWERS, values):
            changed.add([values["key"], key], [event] if event else [])
        store.run(_LET_GO, values)
    return changed


def _told_by(store: Store, event: int) -> list[StoredClaim]:
    claims = of_event(store, event)
    if not claims:
        raise NotFoundError(f"There is no event {event}.")
    return claims


def _correct(store: Store, claims: list[StoredClaim], field: str, value: str, by: str) -> Change:
    value = fit(store, field, value)
    if all(_value(one.claim, field) == value for one in claims):
        raise BadChangeError(f"The {field} is that already.")
    was = _value(claims[0].claim, field)
    return make(store, Verb.CORRECT, claims, field=field, was=was, now=value, by=by)


def _value(claim: Claim, field: str) -> str:
    if field == "actors":
        return json.dumps([(p.name, p.role.value) for p in claim.actors], ensure_ascii=False)
    return str(getattr(claim, field) or "")


_LISTS = {"kind": Kind, "mode": Mode, "status": Status}


def fit(store: Store, field: str, value: str) -> str:
    """Return the value of a field as it is kept.

    Raises:
        BadChangeError: There is no such field, or it cannot have that value.
    """
    if field not in FIELDS:
        raise BadChangeError(f"{field!r} cannot be corrected; what can: {', '.join(FIELDS)}.")
    if field == "actors":
        return _fit_actors(store, value)
    value = _line(value)
    if not value and field not in ("mode", "place"):
        raise BadChangeError(f"The {field} cannot be nothing.")
    if field == "date" and not is_edtf(value):
        raise BadChangeError(f"{value!r} is not a date in EDTF, as 2015-06 or 2015-06-01/..")
    known = _LISTS.get(field, ())
    if known and value and value not in list(known):
        raise BadChangeError(f"{value!r} is no {field}; these are: {', '.join(known)}.")
    return value


def _fit_actors(store: Store, value: str) -> str:
    """Return actors and roles as JSON, under the names by which the store knows them."""
    try:
        pairs = [
            (known_name(store, _line(name)), Role(role).value) for name, role in json.loads(value)
        ]
    except (ValueError, TypeError, AttributeError) as error:
        raise BadChangeError(f"{value!r} is no list of actors and roles.") from error
    if any(not name for name, _ in pairs):
        raise BadChangeError("An actor has to have a name.")
    return json.dumps(list(dict.fromkeys(pairs)), ensure_ascii=False)


def known_name(store: Store, name: str) -> str:
    """Return the name under which the store knows somebody, a new name as it is."""
    try:
        return resolve(store, name)
    except UnknownActorError:
        return name


def _line(text: str) -> str:
    return " ".join(storable(text).split())
