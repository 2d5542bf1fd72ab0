"""Persons whom the model sees and the rules do not, as actors to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors import ActorBook
from extract.actors.files import Entry
from store.model import Actor, ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.parser.parsing import Parse
    from extract.values import Cast

_MOST_WORDS = 5


def with_people(book: ActorBook, text: str, cast: Cast, parse: Parse) -> ActorBook:
    """Return a book that also knows, unconfirmed, the persons whom only the model sees.

    A name of one word is left to the rules, for the small models take places and firms for persons
    of one name; so is one that touches a mention of somebody whom the rules know.
    """
    names = dict.fromkeys(_full_names(text, cast, parse))
    if not names:
        return book
    people = (Actor(name=name, kind=ActorKind.PERSON, confirmed=False) for name in names)
    return book.merged(ActorBook(Entry(actor=one) for one in people))


def _full_names(text: str, cast: Cast, parse: Parse) -> Iterator[str]:
    mentions = iter(cast.mentions)
    mention = next(mentions, None)
    for start, end in parse.people():
        while mention is not None and mention.end <= start:
            mention = next(mentions, None)
        name = text[start:end].removesuffix("’s").removesuffix("'s")
        if (mention is None or mention.start >= end) and _is_full(name):
            yield name


def _is_full(name: str) -> bool:
    """Whether words have the form of a person's full name: "Ana de Sá", not "Wayne"."""
    words = name.split(" ")
    whole = all(word[:1].isalpha() for word in words)
    capitals = words[0][:1].isupper() and words[-1][:1].isupper()
    return 2 <= len(words) <= _MOST_WORDS and whole and capitals
