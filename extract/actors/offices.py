"""Offices: when two ways of saying one mean the same ("premier", "prime minister", "leader")."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon

if TYPE_CHECKING:
    from datetime import date

    from extract.actors.book import ActorBook
    from extract.actors.roster import Roster
    from store.model import HeldRole

_LEX = lexicon()
_MOST = 50  # people of one state that are looked at
_ABOVE = frozenset(["vice", "deputy", "prime", "assistant", "under", "first", "shadow"])


@lru_cache(maxsize=4096)
def plain(title: str) -> str:
    """An office without what does not tell it apart: "the new defense chief" is "defence chief"."""
    words = [_LEX.same.get(word, word) for word in title.lower().replace("-", " ").split()]
    if " ".join(words) in _LEX.families:
        return " ".join(words)
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


class Officers:
    """The people of one article by the offices that it, or the book, gives them."""

    def __init__(self, roster: Roster, on: date, scoped: dict[str, set[str]]) -> None:
        """`scoped` are the states and bodies that the article puts before each title."""
        self._roster, self._on, self._scoped = roster, on, scoped
        self._of: dict[str | None, dict[str, None]] = {}
        for name, held in roster.offices.items():
            for one in held:
                self._index(name, one.of)
        for name, actor in roster.actors.items():
            for role in actor.roles:
                self._index(name, role.of)

    def _index(self, name: str, of: str | None) -> None:
        scope = self._roster.book.scope(of) if of else None
        self._of.setdefault(scope, {})[name] = None
        actor = self._roster.actors.get(name)
        if actor and actor.side:
            self._of.setdefault(actor.side, {})[name] = None

    def holds(self, name: str, title: str, scopes: tuple[str, ...] = ()) -> bool:
        """Whether somebody holds such an office, of one of `scopes` where any are given."""
        for one in self._roster.offices.get(name, ()):
            if fits(title, one.title) and self._within(name, one.of, title, scopes):
                return True
        actor = self._roster.actors.get(name)
        return actor is not None and any(
            _valid(role, self._on)
            and fits(title, role.title)
            and self._within(name, role.of, title, scopes)
            for role in actor.roles
        )

    def is_other(self, name: str, title: str) -> bool:
        """Whether somebody is known to hold offices, and none that the title means."""
        actor = self._roster.actors.get(name)
        told = any(o.title not in _LEX.titles for o in self._roster.offices.get(name, ()))
        known = told or bool(actor and actor.roles)  # "Ms" and "General" are no offices
        return known and not self.holds(name, title)

    def only(self, title: str, scopes: tuple[str, ...]) -> str | None:
        """The one person of the article who holds the office; `None` where there are several."""
        found: set[str] = set()
        for scope in (*scopes, None):
            for name in islice(self._of.get(scope, ()), _MOST):
                if self.holds(name, title, scopes):
                    found.add(name)
        return found.pop() if len(found) == 1 else None

    def _within(self, name: str, of: str | None, title: str, scopes: tuple[str, ...]) -> bool:
        """Whether an office is of one of these; a body's officer is of the body's side too."""
        if not scopes:
            return True
        actor = self._roster.actors.get(name)
        side = actor.side if actor else None
        if of is not None and self._roster.book.scope(of) in scopes:
            return True
        if side is not None:
            return side in scopes
        # "President X", whose country nobody tells, is "the A president" if there is no other.
        return of is None and self._scoped.get(plain(title), set()) <= set(scopes)


def _valid(role: HeldRole, on: date) -> bool:
    return (role.start is None or role.start <= on) and (role.end is None or on <= role.end)


def known_holders(
    book: ActorBook, title: str, scopes: tuple[str, ...], on: date
) -> tuple[str, ...]:
    """The people of the book who hold the office of such a state or body on a day."""
    found: dict[str, None] = {}
    wanted = offices(title)
    if "president" in wanted and not _LEX.presidential.isdisjoint(scopes):
        wanted = ("president", *wanted)
    for office in wanted:
        for scope in scopes:
            found.update(dict.fromkeys(book.holders(office, scope, on)))
        if found and plain(title) not in _LEX.generic:
            break
    return tuple(found)
