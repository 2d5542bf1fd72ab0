"""A filter made ready for the store: names become numbers, words become a full-text query."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from store.finding import words
from store.finding.naming import number_of_actor
from store.finding.talks import known_talks
from store.values import marks

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from store.file.connection import Store
    from store.model import Filter

Choice = tuple[str, str | int | None]
"""A list to walk and what it is of, such as ("actor", 17) or ("all", None)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a filter asks for.

    `groups` are marks of which a row carries at least one of each group, `without` marks of which
    it carries none, `words` a full-text query. `lists` are plain lists that hold it all, merged;
    `None` where only the full-text index can tell.
    """

    groups: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()
    words: str | None = None
    lists: tuple[Choice, ...] | None = None
    since: date | None = None
    until: date | None = None
    newer_than: int | None = None

    def match(self, *also: str) -> str:
        """Return the full-text query, for rows that carry these marks too."""
        parts = [f"({self.words})"] if self.words else []
        parts += [_any_of(group) for group in (*self.groups, *((mark,) for mark in also))]
        query = " AND ".join(parts or [_any_of((marks.EVERY,))])
        return f"({query}) NOT {_any_of(self.without)}" if self.without else query

    def by_marks(self) -> Asked:
        """Return the same, to be found in the full-text index alone."""
        return replace(self, lists=None)


def _any_of(listed: tuple[str, ...]) -> str:
    return "{marks} : (" + " OR ".join(f'"{mark}"' for mark in listed) + ")"


NOTHING = '{marks} : ("none")'
"""Matches no row: what words without a letter or digit are searched by."""


def asked(store: Store, chosen: Filter) -> Asked:
    """Make a filter ready.

    Raises:
        UnknownActorError: It names an actor that the store does not know.
        NotFoundError: It names talks that no article belongs to.
    """
    choices = _choices(store, chosen)
    marked = _marked(chosen)
    plain = len(choices) <= 1 and not (marked or chosen.words.strip() or chosen.without)
    lists = (choices[0] if choices else (_everything(store, chosen),)) if plain else None
    return Asked(
        groups=(*(tuple(_MARK[name](of) for name, of in group) for group in choices), *marked),
        without=tuple(marks.actor(number_of_actor(store, name)) for name in chosen.without),
        words=_words(store, chosen.words),
        lists=lists,
        since=chosen.since,
        until=chosen.until,
        newer_than=chosen.newer_than,
    )


FEW = 20_000
"""So many events are sorted sooner than the timeline is walked past all that are not new."""


def _everything(store: Store, chosen: Filter) -> Choice:
    """Return the list of all events, or of the new ones where they are few."""
    if chosen.newer_than is None:
        return "all", None
    row = store.row("SELECT max(id) FROM event") or (0,)
    few = (row[0] or 0) - chosen.newer_than <= FEW
    return ("new", chosen.newer_than) if few else ("all", None)


_MARK: dict[str, Callable[[Any], str]] = {
    "actor": marks.actor,
    "kind": marks.kind,
    "status": marks.status,
    "talks": marks.talks,
    "article": marks.article,
}


def _choices(store: Store, chosen: Filter) -> list[tuple[Choice, ...]]:
    """Return groups of lists; what is kept is in at least one list of each group."""
    actors = dict.fromkeys(number_of_actor(store, name) for name in chosen.actors)
    named: list[Choice] = [("actor", row) for row in actors]
    groups: list[tuple[Choice, ...]]
    groups = [tuple(named)] if chosen.any_actor and named else [(one,) for one in named]
    if chosen.kinds:
        groups.append(tuple(("kind", name.value) for name in sorted(chosen.kinds)))
    if chosen.statuses:
        groups.append(tuple(("status", name.value) for name in sorted(chosen.statuses)))
    if chosen.talks:
        rows = dict.fromkeys(known_talks(store, name)[0] for name in chosen.talks)
        groups.append(tuple(("talks", row) for row in rows))
    if chosen.article is not None:
        groups.append((("article", chosen.article),))
    return groups


def _marked(chosen: Filter) -> list[tuple[str, ...]]:
    """Return groups of marks that no plain list is kept of."""
    groups: list[tuple[str, ...]] = []
    if chosen.told:
        told = sorted(status.value for status in chosen.told)
        groups.append(tuple(mark(name) for name in told for mark in (marks.status, marks.told)))
    if chosen.doubtful:
        groups.append((marks.DOUBTFUL,))
    if chosen.starred:
        groups.append((marks.STARRED,))
    if chosen.noted:
        groups.append((marks.NOTED,))
    if chosen.corrected:
        groups.append((marks.CORRECTED,))
    groups += [(marks.tag(name),) for name in chosen.tags]
    if chosen.outlets:
        groups.append(tuple(marks.outlet(name) for name in chosen.outlets))
    return groups


def _words(store: Store, typed: str) -> str | None:
    if not typed.strip():
        return None
    return words.query(store, typed) or NOTHING
