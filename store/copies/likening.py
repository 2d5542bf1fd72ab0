"""Ties articles to those whose text they are nearly a copy of, found by sketches in an index.

Tied are texts alike (store/copies/sketching.py) that were published within a week of each other, at
different addresses. What hangs together by ties is a group of copies (store/copies/copies.py).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from store.copies import sketching
from store.values.folding import folded
from store.values.rows import day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from store.file.connection import Store

DAYS = 7
"""How many days apart two articles may be published and still be copies, if not to the letter."""

_NEAREST = 8  # articles that one is tied to at first: those of a group hang together by few
_LIKELY = 0.15  # of the bins equal, for texts to be compared in full

_ARTICLE = "SELECT text, published, outlet, url FROM article WHERE id = :id"
_SKETCH = "SELECT week, bins FROM sketch WHERE article = :id"
_CANDIDATES = (
    "SELECT sketch.article, sketch.bins, article.published, article.url"
    " FROM sketch CROSS JOIN article ON article.id = sketch.article"
    " WHERE sketch.article IN (SELECT article FROM sketch_band"
    " WHERE key IN (SELECT value FROM json_each(:keys))) AND sketch.article <> :id"
)


@dataclass(frozen=True, slots=True)
class _Text:
    """What decides whether an article is a copy of another."""

    shingles: frozenset[int]
    published: date
    outlet: str | None
    url: str | None


def note_text(store: Store, article: int) -> None:
    """Take down what the text of an article comes to, and tie it to those that it is a copy of.

    Whatever was taken down of a former text, day, outlet or address is forgotten, and those that
    hung together by it are tied to others.
    """
    before = forget_text(store, article)
    _take_down(store, article)
    tie_anew(store, sorted({*before} - {*tied_to(store, article)}))


def _take_down(store: Store, article: int) -> None:
    text = _text(store, article)
    if text is None or len(text.shingles) < sketching.LEAST:
        return
    bins, week = sketching.sketch(text.shingles), _week(text.published)
    values = {
        "id": article,
        "week": week,
        "shingles": len(text.shingles),
        "bins": sketching.packed(bins),
    }
    store.run("INSERT INTO sketch VALUES (:id, :week, :shingles, :bins)", values)
    store.run_many(
        "INSERT OR IGNORE INTO sketch_band VALUES (?, ?)",
        [(key, article) for key in sketching.band_keys(bins, week)],
    )
    _tie(store, article, text, bins)


def forget_text(store: Store, article: int) -> list[int]:
    """Forget what the text of an article came to; return the articles that were tied to it."""
    values = {"id": article}
    row = store.row(_SKETCH, values)
    if row is None:
        return []
    keys = sketching.band_keys(sketching.unpacked(row[1]), row[0])
    store.run_many(
        "DELETE FROM sketch_band WHERE key = ? AND article = ?", [(key, article) for key in keys]
    )
    tied = tied_to(store, article)
    store.run_many(
        "DELETE FROM likeness WHERE article = ? AND other = ?",
        [pair for other in tied for pair in ((article, other), (other, article))],
    )
    store.run("DELETE FROM sketch WHERE article = :id", values)
    return tied


def tied_to(store: Store, article: int) -> list[int]:
    """Return the articles that one is tied to by likeness."""
    found = store.rows("SELECT other FROM likeness WHERE article = :id", {"id": article})
    return [other for (other,) in found]


def tie_anew(store: Store, articles: Iterable[int]) -> None:
    """Look for copies of articles once more that have lost one by which they hung together."""
    for article in articles:
        text, row = _text(store, article), store.row(_SKETCH, {"id": article})
        if text is not None and row is not None:
            _tie(store, article, text, sketching.unpacked(row[1]))


def _text(store: Store, article: int) -> _Text | None:
    row = store.row(_ARTICLE, {"id": article})
    published = day(row[1]) if row else None
    if row is None or published is None:
        return None
    return _Text(sketching.shingles(row[0]), published, row[2], row[3])


def _tie(store: Store, article: int, text: _Text, bins: list[int]) -> None:
    """Tie an article to those most like it, both ways round."""
    for other in _likeliest(store, article, text, bins):
        theirs = _text(store, other)
        if theirs is not None and _are_copies(text, theirs):
            store.run_many(
                "INSERT OR IGNORE INTO likeness VALUES (?, ?)",
                [(article, other), (other, article)],
            )


def _likeliest(store: Store, article: int, text: _Text, bins: list[int]) -> list[int]:
    """Return the articles whose sketches are most like one, of the weeks around it."""
    week = _week(text.published)
    keys = [k for near in (week - 1, week, week + 1) for k in sketching.band_keys(bins, near)]
    found = []
    for other, theirs, published, url in store.rows(
        _CANDIDATES, {"keys": json.dumps(keys), "id": article}
    ):
        when = day(published)
        if when is None or abs((when - text.published).days) > DAYS:
            continue
        if url is not None and url == text.url:
            continue  # a version of the same page, and no copy
        estimate = sketching.estimate(bins, sketching.unpacked(theirs))
        if estimate >= _LIKELY:
            found.append((-estimate, other))
    return [other for _, other in sorted(found)[:_NEAREST]]


def _are_copies(one: _Text, other: _Text) -> bool:
    named = one.outlet is not None and other.outlet is not None
    same = named and folded(one.outlet or "") == folded(other.outlet or "")
    return sketching.are_copies(one.shingles, other.shingles, same_outlet=same)


def _week(published: date) -> int:
    return published.toordinal() // 7
