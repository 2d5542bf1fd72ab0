"""How the events of a filter spread over kinds, statuses, talks, outlets and tags."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from store.finding.asking import asked
from store.finding.counting import count, walks_once
from store.finding.finding import UNLIMITED
from store.finding.outlets import read_outlets
from store.finding.tags import read_tags
from store.finding.talks import read_talks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.file.connection import Store
    from store.model import Filter

_EACH = {
    "kinds": (
        "SELECT event.kind, count(*) FROM ({walk}) AS found"
        " CROSS JOIN event ON event.id = {event} GROUP BY event.kind"
    ),
    "statuses": (
        "SELECT event.status, count(*) FROM ({walk}) AS found"
        " CROSS JOIN event ON event.id = {event} GROUP BY event.status"
    ),
    "talks": (
        "SELECT talks.name, count(*) FROM ({walk}) AS found"
        " CROSS JOIN event_talks ON event_talks.event = {event}"
        " CROSS JOIN talks ON talks.id = event_talks.talks GROUP BY event_talks.talks"
    ),
    "outlets": (
        "SELECT article.outlet, count(DISTINCT event_article.event) FROM ({walk}) AS found"
        " CROSS JOIN event_article ON event_article.event = {event}"
        " CROSS JOIN article ON article.id = event_article.article"
        " WHERE article.outlet > '' GROUP BY article.outlet"
    ),
}
_OF_ALL = {
    "kinds": "SELECT kind, count(*) FROM event GROUP BY kind",
    "statuses": "SELECT status, count(*) FROM event GROUP BY status",
    "talks": (
        "SELECT (SELECT name FROM talks WHERE id = talks), count(*) FROM event_talks GROUP BY talks"
    ),
    "outlets": (
        "SELECT article.outlet, count(DISTINCT event_article.event) FROM event_article"
        " CROSS JOIN article ON article.id = event_article.article"
        " WHERE article.outlet > '' GROUP BY article.outlet"
    ),
}
"""The same of all events, along whole indexes."""
_NOTHING: dict[str, Any] = {"kinds": frozenset(), "statuses": frozenset(), "talks": (),
                            "outlets": ()}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What a filter can be narrowed by, and what that would keep.

    `counts` says by the name of a field of `Filter` how many events each value would keep if the
    filter asked for that value alone in that field; of tags, beside those that it asks for. What
    is not counted yet is left out.
    """

    events: int
    talks: tuple[str, ...]
    outlets: tuple[str, ...]
    tags: tuple[str, ...]
    counts: dict[str, dict[str, int]] = field(default_factory=dict)


def read_facets(store: Store, chosen: Filter) -> Iterator[Facets]:
    """Yield what a filter can be narrowed by, without numbers; then again with each list counted.

    It takes time linear in the number of events kept, a second or more for each list of a million.

    Raises:
        UnknownActorError: The filter names an actor that the store does not know.
        StoreError: The store could not be read.
    """
    facets = Facets(
        events=count(store, chosen),
        talks=tuple(read_talks(store)),
        outlets=tuple(read_outlets(store)),
        tags=tuple(read_tags(store)),
    )
    yield facets
    counts: dict[str, dict[str, int]] = {}
    for name, nothing in _NOTHING.items():
        counts[name] = _each(store, name, replace(chosen, **{name: nothing}))
        yield replace(facets, counts=dict(counts))
    counts["tags"] = {
        name: count(store, replace(chosen, tags=tuple(dict.fromkeys((*chosen.tags, name)))))
        for name in facets.tags
    }
    yield replace(facets, counts=counts)


def _each(store: Store, name: str, chosen: Filter) -> dict[str, int]:
    if chosen.is_empty:
        return dict(store.rows(_OF_ALL[name]))
    found: Counter[str] = Counter()
    for one in walks_once(asked(store, chosen)):
        event = "found.event" if one.match is None else "(found.number & 4294967295)"
        sql = _EACH[name].format(walk=one.sql.format(down=""), event=event)
        found.update(dict(store.rows(sql, one.values(UNLIMITED))))
    return dict(found)
