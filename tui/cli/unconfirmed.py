"""`parley actors --unconfirmed`: names found by their form, and whom each may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors import suggest
from store.model.filters import Filter
from store.reading.actors import articles_naming, read_actors
from tui.cli.records import Record, actor_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.opening import Store

_MOST = 3  # suggestions; more help nobody


def unconfirmed(store: Store, kept: Filter, rows: int | None) -> Iterator[Record]:
    """Yield a record for each unconfirmed actor of a filter, the most active first.

    Beside what `parley actors` prints it has `articles`, how many name it, and `maybe`, the names
    of actors in the store that are spelt much like it, the likest first.
    """
    found = read_actors(store, kept, rows=rows, unconfirmed=True)
    if not found:
        return
    names = {
        name: known.actor.name
        for known in read_actors(store, Filter())
        for name in (*known.actor.aliases, known.actor.name)
    }
    for known in found:
        own = known.actor.name
        alike = dict.fromkeys(names[name] for name in suggest(own, names) if names[name] != own)
        yield {
            **actor_record(known),
            "articles": articles_naming(store, own),
            "maybe": list(alike)[:_MOST],
        }
