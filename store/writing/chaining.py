"""Orders articles that share an address: versions of one page.

The order follows from the articles alone, by publication and then by id, so that it is right in
whichever order articles come and go.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.file.connection import Store

_VERSIONS = (
    "SELECT id, revision_of, superseded FROM article WHERE url = :url ORDER BY published, id"
)


@dataclass(slots=True)
class Changed:
    """What a change leaves to rejoin: keys of claims, and the events that they were in so far."""

    events: dict[str, set[int]] = field(default_factory=dict)

    def add(self, keys: Iterable[str], events: Iterable[int] = ()) -> None:
        """Note keys of claims, and events that claims of these keys were in."""
        for key in keys:
            self.events.setdefault(key, set()).update(events)

    def add_all(self, other: Changed) -> None:
        """Take in what another change leaves."""
        for key, events in other.events.items():
            self.add([key], events)


def chain_versions(store: Store, url: str | None) -> Changed:
    """Point each version of a page to the one before; all but the last are superseded."""
    changed = Changed()
    versions = store.rows(_VERSIONS, {"url": url}) if url else []
    before: int | None = None
    for n, (article, revision_of, superseded) in enumerate(versions, start=1):
        values = {"id": article, "before": before, "superseded": int(n < len(versions))}
        if (revision_of, superseded) != (before, values["superseded"]):
            store.run(
                "UPDATE article SET revision_of = :before, superseded = :superseded WHERE id = :id",
                values,
            )
        if superseded != values["superseded"]:
            changed.add_all(loosen(store, article))
        before = article
    return changed


def loosen(store: Store, article: int) -> Changed:
    """Take an article's claims out of their events, and say what is to be rejoined."""
    changed = touched(store, article)
    store.run("UPDATE claim SET event = NULL WHERE article = :article", {"article": article})
    return changed


def touched(store: Store, article: int) -> Changed:
    """Return the join keys and events of an article's claims."""
    changed = Changed()
    found = store.rows(
        "SELECT join_key, event FROM claim WHERE article = :article", {"article": article}
    )
    for key, event in found:
        changed.add([key], [event] if event else [])
    return changed
