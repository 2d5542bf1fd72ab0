"""Changes articles that are there: removes one, takes a new reading of one, edits one by hand."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from store.adding.inserting import insert_cast, insert_claims, set_talks
from store.adding.laying import lay
from store.copies.copies import group_of, regroup, versions_of
from store.copies.likening import forget_text, note_text, tie_anew
from store.file.merging_schema import NEW_UID
from store.finding.talks import drop_unused, talks_of
from store.joining.comparing import cue_of
from store.model.errors import NotFoundError
from store.values.folding import storable, storable_all
from store.values.stamps import digest, now
from store.writing.chaining import Changed, chain_versions, loosen, touched
from store.writing.enrolling import Roll, cast_of, strike
from store.writing.indexing import index_article, unindex_article
from store.writing.rejoining import rejoin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from store.file.connection import Store
    from store.model import Claim, Reading

UNCHANGED: Any = object()
"""Says of a field that it stays as it is, where `None` would say that it is not known."""


def remove(store: Store, article: int) -> None:
    """Remove an article, its claims and corrections, and events and actors that only it had.

    Raises:
        NotFoundError: There is no such article.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        url = _address(store, article)
        cast, roll = cast_of(store, article), Roll(store)
        unindex_article(store, article)
        changed = loosen(store, article)
        _drop_claims(store, article)
        copies, tied = group_of(store, article), forget_text(store, article)
        values = {"id": article}
        for statement in _DROP:
            store.run(statement, values)
        changed.add_all(chain_versions(store, url))
        tie_anew(store, tied)
        near = {*copies, *versions_of(store, url)} - {article}
        changed.add_all(regroup(store, roll, near, anew=copies))
        # Events that this article shared still name it: they are written anew or dropped first.
        rejoin(store, roll, changed)
        store.run("DELETE FROM article WHERE id = :id", values)
        strike(store, cast)
        drop_unused(store)


_DROP = (
    "UPDATE article SET revision_of = NULL WHERE revision_of = :id",
    "UPDATE article SET duplicate_of = NULL WHERE duplicate_of = :id",
    "UPDATE article SET url = NULL, text_hash = '' WHERE id = :id",
    "DELETE FROM article_talks WHERE article = :id",
    "DELETE FROM article_actor WHERE article = :id",
    "DELETE FROM correction WHERE subject = 'article' AND subject_id = :id",
    "DELETE FROM change_claim WHERE article = :id",
    "DELETE FROM change WHERE id NOT IN (SELECT change FROM change_claim)",
)


def redate(store: Store, article: int, reading: Reading, by: str) -> None:
    """Take another reading of an article that is there, as after a new publication date.

    A claim on the same words (sentence, words of the act, kind) keeps its id. What a person
    corrected (title, outlet, address, talks) stays; a changed publication date is kept as a
    correction by `by`.

    Raises:
        NotFoundError: There is no such article.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        redate_within(store, article, reading, by)


def redate_within(store: Store, article: int, reading: Reading, by: str) -> None:
    """Take another reading inside a transaction that is already open; otherwise as `redate`."""
    reading = storable_all(reading, but=("original",))
    url = _address(store, article)
    roll = Roll(store)
    before = cast_of(store, article)
    unindex_article(store, article)
    changed = touched(store, article)
    _set_reading(store, article, reading, by)
    kept = _kept(store, article, reading.claims)
    places = store.rows(_PLACES, {"article": article})
    _drop_claims(store, article)
    store.run("DELETE FROM article_actor WHERE article = :id", {"id": article})
    insert_cast(store, roll, article, reading)
    new = digest(reading.article.text)
    changed.add(insert_claims(store, roll, article, reading.claims, new, kept))
    changed.add_all(lay(store, roll, article))
    changed.add_all(chain_versions(store, url))
    copies = group_of(store, article)
    note_text(store, article)
    near = {article, *copies, *versions_of(store, url)}
    changed.add_all(regroup(store, roll, near, anew=copies))
    store.run_many(_PUT_BACK, places)
    rejoin(store, roll, changed)
    index_article(store, article)
    strike(store, before)


_PLACES = "SELECT event, home, id, join_key FROM claim WHERE article = :article"
# A claim that may tell of the same as before is where it was, so that its event keeps its number.
_PUT_BACK = (
    "UPDATE claim SET event = CASE WHEN hidden OR"
    " (SELECT superseded FROM article WHERE article.id = claim.article) THEN NULL ELSE ? END,"
    " home = ? WHERE id = ? AND join_key = ?"
)


def edit(
    store: Store,
    article: int,
    *,
    by: str,
    title: str = UNCHANGED,
    outlet: str | None = UNCHANGED,
    url: str | None = UNCHANGED,
    talks: Iterable[str] = UNCHANGED,
) -> None:
    """Change fields of an article by hand; each change is kept as a correction by `by`.

    Raises:
        NotFoundError: There is no such article.
        StoreError: It could not be written; the store is then as it was.
    """
    given = {"title": title, "outlet": outlet, "url": url, "talks": talks}
    with store.writing():
        edit_within(store, article, {n: v for n, v in given.items() if v is not UNCHANGED}, by)


def edit_within(store: Store, article: int, fields: Mapping[str, Any], by: str) -> None:
    """Change fields by name inside a transaction that is already open; otherwise as `edit`."""
    was_url, roll = _address(store, article), Roll(store)
    unindex_article(store, article)
    for name, value in fields.items():
        if name == "talks":
            _edit_talks(store, article, tuple(value), by)
        else:
            _set_field(store, article, name, value, by)
    changed = touched(store, article)
    if "url" in fields:
        changed.add_all(chain_versions(store, was_url))
        changed.add_all(_leave_chain(store, article))
    if "url" in fields or "outlet" in fields:
        changed.add_all(_look_for_copies(store, roll, article, was_url))
    rejoin(store, roll, changed)
    index_article(store, article)
    drop_unused(store)


def _look_for_copies(store: Store, roll: Roll, article: int, was_url: str | None) -> Changed:
    """Say anew whose copy an article is: one of a page is none, one of another outlet may be."""
    note_text(store, article)
    versions = (*versions_of(store, was_url), *versions_of(store, _address(store, article)))
    return regroup(store, roll, [article, *versions])


def _address(store: Store, article: int) -> str | None:
    """Return the address of an article that is there."""
    row = store.row("SELECT url FROM article WHERE id = :id", {"id": article})
    if row is None:
        raise NotFoundError(f"There is no article {article}.")
    found: str | None = row[0]
    return found


def _drop_claims(store: Store, article: int) -> None:
    values = {"id": article}
    store.run(
        "DELETE FROM claim_actor WHERE claim IN (SELECT id FROM claim WHERE article = :id)", values
    )
    store.run("DELETE FROM claim WHERE article = :id", values)


def _set_reading(store: Store, article: int, reading: Reading, by: str) -> None:
    new = reading.article
    _set_field(store, article, "published", new.published.isoformat(), by)
    store.run(
        "UPDATE article SET published_by = :published_by, language = :language, reader = :reader,"
        " text = :text, text_hash = :hash WHERE id = :id",
        {
            "id": article,
            "published_by": new.published_by,
            "language": new.language,
            "reader": reading.reader,
            "text": new.text,
            "hash": digest(new.text),
        },
    )


def _kept(
    store: Store, article: int, claims: Sequence[Claim]
) -> list[tuple[int | None, int | None]]:
    """Return the id of each claim that was there on the same words, and its event.

    Words are the same at the same place, else wherever the same sentence has the same act; a claim
    of its former kind goes before one of another. An event that other articles tell of too stays
    with them: the claim may have another date now.
    """
    there = store.rows(_THERE, {"article": article})
    kept: list[tuple[int | None, int | None]] = [(None, None)] * len(claims)
    for trait_then, trait_now in _TRAITS:
        by_trait = {trait_then(row): row for row in there}
        for n, claim in enumerate(claims):
            row = by_trait.pop(trait_now(claim), None) if kept[n] == (None, None) else None
            if row is not None:
                kept[n] = (row[0], row[1])
                there.remove(row)
    return kept


# How a claim is known again: from its former row (`_THERE`), and from the new claim.
_TRAITS: tuple[tuple[Callable[[Any], object], Callable[[Claim], object]], ...] = (
    (lambda row: row[2:7], lambda c: (c.start, c.end, c.cue_start, c.cue_end, c.kind.value)),
    (lambda row: row[6:9], lambda c: (c.kind.value, c.sentence, cue_of(c))),
    (lambda row: row[7:9], lambda c: (c.sentence, cue_of(c))),
)
_THERE = """
    SELECT id,
        (SELECT mine.event WHERE NOT EXISTS
            (SELECT 1 FROM claim other
                WHERE other.event = mine.event AND other.article <> mine.article)),
        start, stop, cue_start, cue_stop, coalesce(json_extract(read, '$.kind'), kind), sentence,
        substr(sentence, cue_start - start + 1, cue_stop - cue_start)
    FROM claim mine WHERE article = :article AND json_extract(kept, '$.by_hand') IS NULL
    ORDER BY id DESC
"""

_FIELDS = {
    name: (
        f"SELECT {name} FROM article WHERE id = :id",
        f"UPDATE article SET {name} = :now WHERE id = :id",
    )
    for name in ("title", "outlet", "url", "published")
}


def _set_field(store: Store, article: int, field: str, value: str | None, by: str) -> None:
    """Set a field of an article; a change is kept as a correction."""
    read, write = _FIELDS[field]
    row = store.row(read, {"id": article})
    was = row[0] if row else None
    value = storable(value) if value else value
    if was != value:
        store.run(write, {"id": article, "now": value})
        _correct(store, article, field, was, value, by)


def _edit_talks(store: Store, article: int, talks: tuple[str, ...], by: str) -> None:
    was = json.dumps(talks_of(store, article), ensure_ascii=False)
    set_talks(store, article, [storable(name) for name in talks])
    new = json.dumps(talks_of(store, article), ensure_ascii=False)
    if was != new:
        _correct(store, article, "talks", was, new, by)


def _correct(
    store: Store, article: int, field: str, was: str | None, new: str | None, by: str
) -> None:
    store.run(
        "INSERT INTO correction (subject, subject_id, field, was, now, by, at, uid)"
        f" VALUES ('article', :id, :field, :was, :now, :by, :at, {NEW_UID})",
        {"id": article, "field": field, "was": was, "now": new, "by": storable(by), "at": now()},
    )


def _leave_chain(store: Store, article: int) -> Changed:
    """Take an article out of the versions of its former page, and into those of its new one."""
    store.run(
        "UPDATE article SET revision_of = NULL, superseded = 0 WHERE id = :id", {"id": article}
    )
    return chain_versions(store, _address(store, article))
