"""Keeps the full-text tables in step: an event's words and marks, an article's words and marks."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from store.model import Confidence
from store.values import marks
from store.values.places import number as numbered

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from store.file.connection import Store
    from store.joining.joining import Words
    from store.model import Claim, Event
    from store.writing.enrolling import Roll

_TITLES = (
    "SELECT article.id, article.title, article.outlet, article_talks.talks FROM article"
    " LEFT JOIN article_talks ON article_talks.article = article.id"
    " WHERE article.id IN (SELECT value FROM json_each(:ids))"
)
_ARTICLE = "SELECT published, title, text FROM article WHERE id = :article"
_ARTICLE_MARKS: dict[Callable[[Any], str], str] = {
    marks.actor: (
        "SELECT DISTINCT coalesce(means, id) FROM article_actor"
        " CROSS JOIN actor ON actor.id = article_actor.actor"
        " WHERE article = :article AND NOT rejected ORDER BY 1"
    ),
    marks.talks: "SELECT DISTINCT talks FROM article_talks WHERE article = :article ORDER BY 1",
    marks.kind: "SELECT DISTINCT kind FROM claim WHERE article = :article ORDER BY 1",
    marks.status: "SELECT DISTINCT status FROM claim WHERE article = :article ORDER BY 1",
}


class Names:
    """Titles and talks of some articles, read at once, and the numbers of actors."""

    def __init__(self, store: Store, roll: Roll, articles: set[int]) -> None:
        self.roll = roll
        self._titles: dict[int, str] = {}
        self._talks: dict[int, list[int]] = defaultdict(list)
        self._outlets: dict[int, str] = {}
        for article, title, outlet, talks in store.rows(
            _TITLES, {"ids": json.dumps(sorted(articles))}
        ):
            self._titles[article] = title
            self._outlets[article] = outlet or ""
            self._talks[article] += [talks] if talks else []

    def titles_of(self, articles: tuple[int, ...]) -> list[str]:
        """Return the titles of articles."""
        return [self._titles[article] for article in articles]

    def outlets_of(self, articles: tuple[int, ...]) -> set[str]:
        """Return who published articles, as far as that is known."""
        return {self._outlets[article] for article in articles} - {""}

    def talks_of(self, articles: tuple[int, ...]) -> list[int]:
        """Return the numbers of all talks that articles belong to, each once."""
        return sorted({talks for article in articles for talks in self._talks[article]})


def event_row(
    names: Names, number: int, event: Event, claims: Collection[Claim], told: Iterable[Words]
) -> tuple[int, str, str]:
    """Return an event's row of the full-text table: its number, its words and its marks.

    Of `claims` there is one for all that say the same; `told` are the words of each.
    """
    words = [event.headline]
    for headline, sentence, where in told:
        words += [headline, sentence, where or ""]
    words += names.titles_of(event.articles)
    place = event.day.isoformat(), number
    return numbered(place), "\n".join(dict.fromkeys(words)), _event_marks(names, event, claims)


def _event_marks(names: Names, event: Event, claims: Collection[Claim]) -> str:
    listed = [marks.EVERY, marks.kind(event.kind), marks.status(event.status)]
    listed += [marks.actor(names.roll[p.name]) for p in event.roles]
    listed += [marks.talks(row) for row in names.talks_of(event.articles)]
    listed += [marks.article(row) for row in event.articles]
    listed += [marks.span_of(event.earliest, event.latest) or ""]
    if any(claim.confidence is not Confidence.HIGH for claim in claims):
        listed.append(marks.DOUBTFUL)
    if event.starred:
        listed.append(marks.STARRED)
    if event.note:
        listed.append(marks.NOTED)
    if event.corrected or event.by_hand:
        listed.append(marks.CORRECTED)
    listed += [marks.tag(name) for name in event.tags]
    told = {claim.status for claim in claims} - {event.status}
    listed += [marks.told(status) for status in sorted(told)]
    listed += sorted({marks.outlet(name) for name in names.outlets_of(event.articles)})
    return " ".join(dict.fromkeys(listed))


def index_article(store: Store, article: int) -> None:
    """Put an article in the full-text table, where it is not."""
    store.run(
        "INSERT INTO article_fts (rowid, words, marks) VALUES (:number, :words, :marks)",
        _article_values(store, article),
    )


def unindex_article(store: Store, article: int) -> None:
    """Take an article out of the full-text table; call it before any of its rows change.

    That table keeps no text of its own, so the words must be given as they were put in.
    """
    store.run(
        "INSERT INTO article_fts (article_fts, rowid, words, marks)"
        " VALUES ('delete', :number, :words, :marks)",
        _article_values(store, article),
    )


def _article_values(store: Store, article: int) -> dict[str, str | int]:
    values = {"article": article}
    row = store.row(_ARTICLE, values)
    assert row, "an article is indexed while it is there"  # noqa: S101
    published, title, text = row
    listed = [marks.EVERY, marks.article(article)]
    for mark, query in _ARTICLE_MARKS.items():
        listed += [mark(found) for (found,) in store.rows(query, values)]
    return {
        "number": numbered((published, article)),
        "words": f"{title}\n{text}",
        "marks": " ".join(listed),
    }
