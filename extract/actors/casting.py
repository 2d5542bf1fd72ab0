"""Everybody whom an article names, and where."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.actors.issuing import issuer
from extract.actors.leading import leading
from extract.actors.naming import Naming
from extract.actors.resolving import Resolver
from extract.actors.towns import towns_in
from extract.actors.words import Line, calm
from extract.values import Cast
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from datetime import date

    from extract.actors.book import ActorBook
    from extract.actors.roster import Roster
    from extract.values import Mention, Sentence
    from store.model import Actor


def cast(text: str, sentences: Sequence[Sentence], published: date, book: ActorBook) -> Cast:
    """Find who is named in the sentences of a text."""
    lines = [Line(text, s.start, s.end, n, s.paragraph) for n, s in enumerate(sentences)]
    calm(lines)
    naming = Naming(lines, book.with_geography, published)
    resolver = Resolver(lines, naming.named, naming.roster, published)
    mentions = tuple(_but(book.nobody, resolver.mentions()))
    held = {name for one in mentions for name in one.actors} | naming.served
    actors = dict(_siding(naming.roster, held))
    named = frozenset(resolver.named | naming.served) - book.nobody
    known = book.with_geography.actors
    towns = {at: known[state] for at, state in towns_in(lines) if state in known}
    return Cast(
        mentions=mentions,
        actors=actors,
        named=named,
        towns=towns,
        leading=leading(resolver.told),
        issuer=issuer(resolver.told),
    )


def _siding(roster: Roster, held: Collection[str]) -> Iterator[tuple[str, Actor]]:
    """Yield who is told of, each whom no book knows with the body of which the text says he is."""
    sided = {name: side for name in held for side in [_body_of(name, roster)] if side}
    bodies = set(sided.values())
    for name, actor in roster.actors.items():
        if name in sided:
            yield name, replace(actor, side=sided[name])
        elif name in held or name in bodies:
            yield name, actor


def _body_of(name: str, roster: Roster) -> str | None:
    """The body whose office the text gives to a person without a side."""
    actor = roster.actors.get(name)
    if actor is None or actor.confirmed or actor.side or actor.kind is not ActorKind.PERSON:
        return None
    side = roster.side(name)
    body = roster.actors.get(side or "")
    return side if body is not None and body.kind is ActorKind.ORGANISATION else None


def _but(nobody: frozenset[str], mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Yield mentions less those of whom a person says that they are no actors."""
    for one in mentions:
        left = tuple(name for name in one.actors if name not in nobody)
        if left or not one.actors:
            yield one if left == one.actors else replace(one, actors=left)


def concerned(found: Cast, acting: Collection[str] = ()) -> tuple[Actor, ...]:
    """The actors that an article is about: named as parties, or `acting` in its claims.

    Left out are those whom only a nationality word, a place or an office brings in, but for bodies
    that no book knows: who speaks as their president tells of them.
    """
    kept = found.named.union(acting)
    hosts = {actor.name: actor for actor in found.towns.values() if actor.name in acting}
    return tuple(actor for name, actor in {**found.actors, **hosts}.items() if name in kept)
