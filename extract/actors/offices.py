"""Offices: when two ways of saying one mean the same ("premier", "prime minister", "leader")."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from extract.actors.book import ActorBook
    from extract.actors.roster import Roster

_LEX = lexicon()
_ABOVE = frozenset(["vice", "deputy", "prime", "assistant", "under", "first", "shadow"])


@lru_cache(maxsize=4096)
def plain(title: str) -> str:
    """An office without what does not tell it apart: "the new defense chief" is "defence chief"."""
    words = [_LEX.same.get(word, word) for word in title.lower().replace("-", " ").split()]
    kept = [word for word in words if word not in _LEX.ignored] or words[-1:]
    return " ".join(kept)


@lru_cache(maxsize=4096)
def offices(title: str) -> tuple[str, ...]:
    """All plain offices that a title may mean."""
    bare = plain(title)
    family = _LEX.families.get(bare, ())
    return tuple(dict.fromkeys((bare, *(plain(one) for one in family))))


@lru_cache(maxsize=16384)
def fits(title: str, held: str) -> bool:
    """Whether somebody who holds an office may be called by a title."""
    wanted, has = plain(title), plain(held)
    if has in offices(title):
        return True
    if " " not in wanted:
        if has.startswith(wanted + " of "):
            return True
        words = has.split()
        return words[-1] == wanted and words[0] not in _ABOVE and len(words) > 1
    return has.endswith(" " + wanted) or wanted.endswith(" " + has)


def holding(roster: Roster, title: str, scopes: tuple[str, ...], on: date) -> Iterator[str]:
    """The people of an article who hold the office; those whom the article itself gives it first."""
    for name, held in roster.offices.items():
        if any(fits(title, one.title) and _within(roster, name, one.of, scopes) for one in held):
            yield name
    for name, actor in roster.actors.items():
        for role in actor.roles:
            valid = (not role.start or role.start <= on) and (not role.end or on <= role.end)
            if valid and fits(title, role.title) and _within(roster, name, role.of, scopes):
                yield name


def known_holders(
    book: ActorBook, title: str, scopes: tuple[str, ...], on: date
) -> tuple[str, ...]:
    """The people of the book who hold the office of such a state or body on a day."""
    for office in offices(title):
        found = [name for scope in scopes for name in book.holders(office, scope, on)]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


def _within(roster: Roster, name: str, of: str | None, scopes: tuple[str, ...]) -> bool:
    """Whether an office is of one of these; a body's officer is of the body's side too."""
    if not scopes:
        return True
    actor = roster.actors.get(name)
    if of is None:
        return actor is None or actor.side is None or actor.side in scopes
    scope = roster.book.scope(of)
    return scope in scopes or (actor is not None and actor.side in scopes)
