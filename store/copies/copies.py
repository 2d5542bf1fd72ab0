"""Keeps copies of a text in several outlets together, as one source with every outlet listed.

Copies are articles of the very same text, or tied by likeness (`likening`). All that hang
together are a group; its first article, by day and number, stands for it: the others carry it as
`duplicate_of`, and an event that they tell of has one source in them. A version of a page that a
later one has replaced belongs to no group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.copies.likening import tied_to
from store.writing.chaining import Changed, touched
from store.writing.keying import key_anew

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

    from store.file.connection import Store
    from store.writing.enrolling import Roll

_SAME = "SELECT id FROM article WHERE text_hash = :text AND text_hash <> ''"
_GROUP = (
    "SELECT id FROM article WHERE duplicate_of = :first UNION SELECT id FROM article"
    " WHERE id = :first"
)
_VERSIONS = "SELECT id FROM article WHERE url = :url"
_STANDS_FOR = (
    "SELECT published, duplicate_of, superseded OR text_hash = '', text_hash FROM article"
    " WHERE id = :id"
)
_MARK = "UPDATE article SET duplicate_of = :first WHERE id = :id"


def regroup(store: Store, roll: Roll, seeds: Iterable[int], anew: Container[int] = ()) -> Changed:
    """Say anew which articles are copies of which, around some; return what is to be rejoined.

    Args:
        store: A store inside a transaction.
        roll: The actors' numbers.
        seeds: Articles whose text, ties or place among the versions of their page changed.
        anew: Those whose claims or text are new, so that their keys are written in any case.
    """
    changed = Changed()
    left = set(_around(store, seeds))
    while left:
        group = _hanging_together(store, min(left))
        left -= {number for number, _ in group}
        first = group[0][0]
        for number, stood_for in group:
            now = first if number != first else None
            if now != stood_for:
                store.run(_MARK, {"id": number, "first": now})
            if now != stood_for or number in anew:
                changed.add_all(_key(store, roll, number))
    return changed


def group_of(store: Store, article: int) -> list[int]:
    """Return an article and all its copies, by number; only itself where there are none."""
    row = store.row(
        "SELECT coalesce(duplicate_of, id) FROM article WHERE id = :id", {"id": article}
    )
    return sorted(number for (number,) in store.rows(_GROUP, {"first": row[0]})) if row else []


def versions_of(store: Store, url: str | None) -> list[int]:
    """Return all versions of the page at an address."""
    return [number for (number,) in store.rows(_VERSIONS, {"url": url})] if url else []


def _around(store: Store, seeds: Iterable[int]) -> set[int]:
    """Return articles, with the groups in which they are so far."""
    found: set[int] = set()
    for seed in seeds:
        found.update(group_of(store, seed))
    return found


def _hanging_together(store: Store, article: int) -> list[tuple[int, int | None]]:
    """Return a group as it hangs together now, the first first, each with what stood for it."""
    met: dict[int, tuple[str, int | None]] = {}
    waiting, seen, texts = [article], {article}, set[str]()
    while waiting:
        number = waiting.pop()
        published, first, replaced, text = store.row(_STANDS_FOR, {"id": number}) or _GONE
        if replaced and number != article:
            continue
        met[number] = (published, first)
        if replaced:
            break  # a replaced version stands alone
        near = {*tied_to(store, number)}
        if text not in texts:
            near.update(other for (other,) in store.rows(_SAME, {"text": text}))
            texts.add(text)
        waiting += near - seen
        seen |= near
    in_order = sorted(met, key=lambda number: (met[number][0], number))
    return [(number, met[number][1]) for number in in_order]


_GONE = ("", None, True, "")  # as an article that was just removed


def _key(store: Store, roll: Roll, article: int) -> Changed:
    """Write the join keys of an article anew: undated acts join within the copies of one text."""
    changed = touched(store, article)
    claims = {n for (n,) in store.rows("SELECT id FROM claim WHERE article = :id", {"id": article})}
    changed.add(key_anew(store, roll, article, claims))
    return changed
