"""The book of known actors as people decided: those whom they confirmed, merged, renamed, rejected.

The store lays decisions over whatever is read; the book lets articles to come be read by them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors import ActorBook
from extract.actors.files import Entry
from store.keeping.deciding import read_decisions
from store.reading.actors import read_actor
from store.values.decisions import ruling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.opening import Store
    from store.values.decisions import Ruling


def as_decided(book: ActorBook, store: Store) -> ActorBook:
    """Return a book with the decisions of a store laid over it.

    Raises:
        StoreError: The store could not be read.
    """
    made = ruling(read_decisions(store))
    gone = {*made.shown, *(name for one in made.rejected for name in made.group(one))}
    vouched = sorted({*made.said, *made.shown.values()} - made.rejected)
    if not gone and not vouched:
        return book
    return book.without(gone).merged(ActorBook(_entry(book, store, made, one) for one in vouched))


def _entry(book: ActorBook, store: Store, made: Ruling, name: str) -> Entry:
    """Return an actor with the names of all whom people say that it is."""
    actor = read_actor(store, name).actor
    known = list(_known(book, made, name))
    names = (*actor.aliases, *(n for one in known for n in (one.actor.name, *one.actor.aliases)))
    roles = next((one.actor.roles for one in known if one.actor.roles), actor.roles)
    return Entry(
        actor=replace(
            actor,
            aliases=tuple(n for n in dict.fromkeys(names) if n != name),
            roles=roles,
            confirmed=True,
        ),
        capitals=tuple(dict.fromkeys(n for one in known for n in one.capitals)),
        demonyms=tuple(dict.fromkeys(n for one in known for n in one.demonyms)),
        given=frozenset({"name", "kind", "aliases", "roles"}),
    )


def _known(book: ActorBook, made: Ruling, name: str) -> Iterator[Entry]:
    """Yield what the book holds of an actor, under its own name and then under the others."""
    for one in (name, *sorted(made.group(name) - {name})):
        if one in book.entries:
            yield book.entries[one]
