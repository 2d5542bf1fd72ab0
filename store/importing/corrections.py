"""What an export says of an article that is there already: its fields, as people corrected them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from store.adding.changing import edit_within, redate_within
from store.adding.inserting import set_talks
from store.finding.talks import talks_of
from store.importing.state import Conflict
from store.importing.unpacking import BadRecordError, field, maybe, objects
from store.values.folding import storable
from store.writing.chaining import touched
from store.writing.enrolling import Roll
from store.writing.indexing import index_article, unindex_article
from store.writing.rejoining import rejoin

if TYPE_CHECKING:
    from store.importing.state import State
    from store.importing.unpacking import Record
    from store.model import Reading

FIELDS = ("title", "outlet", "url", "published", "talks")
_WRITE = (
    "INSERT INTO correction (subject, subject_id, field, was, now, by, at, aside, uid)"
    " VALUES ('article', :id, :field, :was, :now, :by, :at, :aside, :uid)"
)
_KNOWN = "SELECT 1 FROM correction WHERE uid = :uid"
_OWN = (
    "SELECT now, by, uid FROM correction WHERE subject = 'article' AND subject_id = :id"
    " AND field = :field AND aside = 0 ORDER BY id DESC"
)


def write_correction(state: State, article: int, record: Record, *, aside: bool = False) -> None:
    """Write down a correction of an article's field; the field itself is left as it is."""
    values = _values(record)
    values |= {"id": article, "aside": int(aside or values["aside"])}
    state.store.run(_WRITE, values)


def _values(record: Record) -> dict[str, Any]:
    name = field(record, "field", str)
    if name not in FIELDS:
        raise BadRecordError("a correction of it is damaged.")
    return {
        "field": name,
        "was": maybe(record, "was", str),
        "now": maybe(record, "now", str),
        "by": field(record, "by", str),
        "at": field(record, "at", str),
        "aside": field(record, "aside", int),
        "uid": field(record, "uid", str),
    }


def fill_fields(
    state: State, article: int, reading: Reading, record: Record
) -> tuple[bool, list[Conflict]]:
    """Take over what people corrected of an article, and talks that it is not said to belong to.

    A field that the store's own people corrected stays as they say; the other is set aside.

    Returns:
        Whether anything was taken over, and what clashed and was not known to.
    """
    store = state.store
    came = objects(record, "corrections")
    uids = {field(one, "uid", str) for one in came}
    filled, conflicts = False, list[Conflict]()
    for one in came:
        if store.row(_KNOWN, {"uid": one["uid"]}):
            continue
        own = _own(state, article, field(one, "field", str), uids)
        clashes = own is not None and own[0] != one["now"]
        write_correction(state, article, one, aside=own is not None)
        filled = True
        if own is None and not one["aside"]:
            _set(state, article, one, reading)
        elif clashes and own is not None and not one["aside"]:
            conflicts.append(_told(reading, one, own))
    return _join_talks(state, article, reading, came) or filled, conflicts


def _own(state: State, article: int, name: str, uids: set[str]) -> tuple[Any, ...] | None:
    """Return the store's own last correction of a field: value, who, name; `None` for none."""
    found = state.store.rows(_OWN, {"id": article, "field": name})
    return next((row for row in found if row[2] not in uids), None)


def _set(state: State, article: int, record: Record, reading: Reading) -> None:
    """Give a field the value that a correction says, which is written down already."""
    store, values = state.store, _values(record)
    name, now = values["field"], values["now"]
    before = store.row("SELECT max(id) FROM correction") or (0,)
    if name == "published":
        redate_within(store, article, reading, values["by"])
    elif name == "talks":
        edit_within(store, article, {"talks": _names(now)}, values["by"])
    else:
        edit_within(store, article, {name: now}, values["by"])
    # It is written down under its own name, by whoever made it, and not a second time.
    store.run("DELETE FROM correction WHERE id > :before", {"before": before[0]})


def _names(now: str | None) -> list[str]:
    try:
        names = json.loads(now or "[]")
    except ValueError as error:
        raise BadRecordError("a correction of it is damaged.") from error
    if not isinstance(names, list):
        raise BadRecordError("a correction of it is damaged.")
    return [str(name) for name in names]


def _join_talks(state: State, article: int, reading: Reading, came: list[Record]) -> bool:
    """Let an article belong to talks that it was said to belong to when it was added."""
    store = state.store
    corrected = _own(state, article, "talks", set()) or any(o["field"] == "talks" for o in came)
    own = talks_of(store, article)
    all_talks = tuple(dict.fromkeys((*own, *map(storable, reading.article.talks))))
    if corrected or all_talks == own:
        return False
    unindex_article(store, article)
    set_talks(store, article, all_talks)
    rejoin(store, Roll(store), touched(store, article))
    index_article(store, article)
    return True


def _told(reading: Reading, record: Record, own: tuple[Any, ...]) -> Conflict:
    return Conflict(
        about=reading.article.title,
        field=str(record["field"]),
        own=own[0] or "nothing",
        own_by=own[1],
        other=record["now"] or "nothing",
        other_by=str(record["by"]),
    )
