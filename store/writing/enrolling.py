"""Writes actors: one row for each name, with all aliases and roles that any reading gave it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from store.model import Actor, ActorKind
from store.values.folding import folded
from store.values.rows import iso

if TYPE_CHECKING:
    from store.file.connection import Store
    from store.model import HeldRole


class Roll:
    """The number of each actor, by name, looked up or written as names are met.

    Serves one transaction: numbers may be gone after another process has written. `decided` says
    by name whom people say that somebody is, `None` for no actor at all.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._numbers: dict[str, int] = {}
        self._enrolled: set[Actor] = set()
        self._sides: dict[str, str | None] = {}
        self.decided: dict[str, str | None] = dict(store.rows(_DECIDED))

    def __getitem__(self, name: str) -> int:
        """Return the number of an actor; one that nobody described becomes an unconfirmed group."""
        found = self._numbers.get(name)
        if found is None:
            found = self.number(name)
            if found is None:
                found = self.enrol(Actor(name=name, kind=ActorKind.GROUP, confirmed=False))
            self._numbers[name] = found
        return found

    def number(self, name: str) -> int | None:
        """Return the number of an actor that the store knows."""
        row = self._store.row("SELECT id FROM actor WHERE name = :name", {"name": name})
        return row[0] if row else None

    def side(self, name: str) -> str | None:
        """Return for whom a person acts, by the name of that state or body, if the store knows."""
        if name not in self._sides:
            row = self._store.row(_SIDE, {"name": name})
            self._sides[name] = row[0] if row else None
        return self._sides[name]

    def enrol(self, actor: Actor) -> int:
        """Write what is new about an actor; return its number.

        Aliases and roles add up. Of kind and side the later confirmed reading holds.
        """
        if actor in self._enrolled:
            return self._numbers[actor.name]
        values: dict[str, Any] = {
            "name": actor.name,
            "kind": actor.kind.value,
            "side": actor.side,
            "confirmed": actor.confirmed,
        }
        self._store.run(_ENROL, values)
        self._sides.pop(actor.name, None)
        number = self.number(values["name"]) or 0
        self._add_aliases(number, (actor.name, *actor.aliases))
        self._add_roles(number, actor.roles)
        self._numbers[actor.name] = number
        self._enrolled.add(actor)
        return number

    def _add_aliases(self, number: int, aliases: tuple[str, ...]) -> None:
        found = self._store.rows("SELECT alias FROM alias WHERE actor = :id", {"id": number})
        known = {alias for (alias,) in found}
        for alias in dict.fromkeys(aliases):
            if alias in known:
                continue
            values = {"actor": number, "ord": len(known), "alias": alias, "folded": folded(alias)}
            values["row"] = self._store.run(_ALIAS, values)
            self._store.run("INSERT INTO alias_fts (rowid, words) VALUES (:row, :alias)", values)
            known.add(alias)

    def _add_roles(self, number: int, roles: tuple[HeldRole, ...]) -> None:
        if not roles:
            return
        known = self._store.rows(_ROLES, {"id": number})
        for role in roles:
            row = (role.title, role.of, iso(role.start), iso(role.end))
            if row not in known:
                self._store.run_many(_ROLE, [(number, len(known), *row)])
                known.append(row)


_DECIDED = """
    SELECT named.name, shown.name FROM actor named JOIN actor shown ON shown.id = named.means
    WHERE named.means IS NOT NULL AND NOT named.rejected
    UNION ALL SELECT name, NULL FROM actor WHERE rejected
"""
_ENROL = """
    INSERT INTO actor (name, kind, side, confirmed) VALUES (:name, :kind, :side, :confirmed)
    ON CONFLICT (name) DO UPDATE SET
        kind = CASE WHEN :confirmed OR NOT confirmed THEN :kind ELSE kind END,
        side = CASE WHEN :confirmed OR NOT confirmed THEN coalesce(:side, side) ELSE side END,
        confirmed = max(confirmed, :confirmed)
    WHERE (kind, coalesce(:side, side)) IS NOT (:kind, side) OR confirmed < :confirmed
"""
_SIDE = "SELECT side FROM actor WHERE name = :name AND kind = 'person'"
_ALIAS = "INSERT INTO alias (actor, ord, alias, folded) VALUES (:actor, :ord, :alias, :folded)"
_ROLES = "SELECT title, of, start, stop FROM held_role WHERE actor = :id ORDER BY ord"
_ROLE = "INSERT INTO held_role VALUES (?, ?, ?, ?, ?, ?)"


_NAMED_BY = (
    "SELECT 1 FROM article_actor WHERE actor = :id LIMIT 1",
    "SELECT 1 FROM decision WHERE name = (SELECT name FROM actor WHERE id = :id) LIMIT 1",
    "SELECT 1 FROM decision WHERE other = (SELECT name FROM actor WHERE id = :id) LIMIT 1",
)


def cast_of(store: Store, article: int) -> list[int]:
    """Return the numbers of all actors whom an article names."""
    found = store.rows("SELECT actor FROM article_actor WHERE article = :id", {"id": article})
    return [actor for (actor,) in found]


def strike(store: Store, numbers: list[int]) -> None:
    """Remove those of these actors whom no article names any more, nor a decision."""
    for number in numbers:
        values = {"id": number}
        if any(store.row(query, values) for query in _NAMED_BY):
            continue
        store.run(
            "DELETE FROM alias_fts WHERE rowid IN (SELECT id FROM alias WHERE actor = :id)", values
        )
        for table in ("alias", "held_role"):
            store.run(f"DELETE FROM {table} WHERE actor = :id", values)
        store.run("DELETE FROM actor WHERE id = :id", values)
