"""Persons whom the model sees and the rules do not, as actors to look for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors import ActorBook
from extract.actors.files import Entry
from store.model import Actor, ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from extract.parser.parsing import Entity, Parse
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
    for one in parse.entities:
        while mention is not None and mention.end <= one.start:
            mention = next(mentions, None)
        if one.label != "PERSON" or (mention is not None and mention.start < one.end):
            continue
        name = text[one.start : one.end].removesuffix("’s").removesuffix("'s")
        if _is_full(name) and _is_party(parse, one):
            yield name


def _is_full(name: str) -> bool:
    """Whether words have the form of a person's full name: "Ana de Sá", not "Mac OSX"."""
    words = name.split(" ")
    whole = all(_is_of_name(word) for word in words)
    capitals = words[0][:1].isupper() and words[-1][:1].isupper()
    return 2 <= len(words) <= _MOST_WORDS and whole and capitals


def _is_of_name(word: str) -> bool:
    shouted = len(word) > 2 and word.isupper()
    return word[:1].isalpha() and not shouted and not any(one in word for one in "/@:_")


def _is_party(parse: Parse, name: Entity) -> bool:
    """Whether a name does something, or stands beside what somebody is: no place does."""
    inside = parse.inside(name.start, name.end)
    places = {word.at for word in inside}
    for word in inside:
        head = parse.head(word)
        if head is None or head.at in places:
            continue
        if word.relation == "nsubj":
            return head.pos == "VERB"
        return word.relation == "appos" or (word.relation == "pobj" and head.relation == "agent")
    return False
