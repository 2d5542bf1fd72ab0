"""Reads actors files: TOML, one `[[actor]]` table for each person, state, organisation or group.

Every mistake is answered by an `ActorsFileError` that names the line and the field, because the
file is written by hand, by people who follow talks and not by programmers.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from dataclasses import dataclass, field
from typing import Any

from extract.errors import ActorsFileError
from store.model import Actor, ActorKind, HeldRole

_TEXTS = ("name", "kind", "side")
_LISTS = ("aliases", "capitals", "demonyms")
_FIELDS = (*_TEXTS, *_LISTS, "roles")
_ROLE_FIELDS = ("title", "of", "from", "to")
_KINDS = ", ".join(kind.value for kind in ActorKind)
_NEWLINE = "\n"
_HEADER = re.compile(r"^[ \t]*\[\[[ \t]*actor[ \t]*\]\]", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One table of an actors file: the actor, and the words by which only states are known.

    `capitals` are seats that stand for it ("Kyiv"), `demonyms` its adjectives and peoples, the
    adjective first ("Ukrainian", "Ukrainians").
    """

    actor: Actor
    capitals: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    given: frozenset[str] = field(default=frozenset(), compare=False)


def parse(text: str, name: str) -> list[Entry]:
    """Read an actors file; `name` is what errors call it.

    Raises:
        ActorsFileError: It is not TOML, or a field is missing, unknown or of the wrong type.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        what = str(error).replace("at end of document", f"at line {text.count(_NEWLINE) + 1}")
        raise ActorsFileError(f"{name} is not TOML: {what}.") from error
    tables = document.pop("actor", [])
    if document:
        unknown = next(iter(document))
        raise ActorsFileError(f"{name}: `{unknown}` is unknown; write [[actor]] tables.")
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        raise ActorsFileError(f"{name}: `actor` must be a list of tables, written [[actor]].")
    return [_Reader(text, name, number, one).entry() for number, one in enumerate(tables)]


class _Reader:
    """Reads one table and knows where it stands, for the sake of its errors."""

    def __init__(self, text: str, name: str, number: int, table: dict[str, Any]) -> None:
        self._text, self._name, self._number, self._table = text, name, number, table

    def entry(self) -> Entry:
        for key in self._table:
            if key not in _FIELDS:
                raise self._error(key, f"is unknown; the fields are {', '.join(_FIELDS)}")
        name = self._required_text("name")
        actor = Actor(
            name=name,
            kind=self._kind(),
            side=self._optional_text("side"),
            aliases=self._words("aliases"),
            roles=self._roles(),
        )
        return Entry(
            actor=actor,
            capitals=self._words("capitals"),
            demonyms=self._words("demonyms"),
            given=frozenset(self._table),
        )

    def _required_text(self, key: str) -> str:
        text = self._optional_text(key)
        if text is None:
            raise self._error(key, "is missing")
        return text

    def _optional_text(self, key: str) -> str | None:
        value = self._table.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            raise self._error(key, f"must be a text with something in it, not {value!r}")
        return value.strip()

    def _kind(self) -> ActorKind:
        kind = self._required_text("kind")
        try:
            return ActorKind(kind)
        except ValueError:
            raise self._error("kind", f"must be one of {_KINDS}, not {kind!r}") from None

    def _words(self, key: str) -> tuple[str, ...]:
        value = self._table.get(key, [])
        fits = isinstance(value, list) and all(isinstance(v, str) and v.strip() for v in value)
        if not fits:
            raise self._error(key, f"must be a list of texts, not {value!r}")
        return tuple(dict.fromkeys(v.strip() for v in value))

    def _roles(self) -> tuple[HeldRole, ...]:
        value = self._table.get("roles", [])
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self._error("roles", "must be a list of { title, of, from, to } tables")
        return tuple(self._role(one) for one in value)

    def _role(self, table: dict[str, Any]) -> HeldRole:
        for key in table:
            if key not in _ROLE_FIELDS:
                raise self._error("roles", f"holds {key!r}; it takes {', '.join(_ROLE_FIELDS)}")
        title, of = table.get("title"), table.get("of")
        if not isinstance(title, str) or not title.strip():
            raise self._error("roles", "needs a `title` in every table")
        if of is not None and not isinstance(of, str):
            raise self._error("roles", f"`of` must be a text, not {of!r}")
        start, end = self._day(table, "from"), self._day(table, "to")
        if start and end and start > end:
            raise self._error("roles", f"{title!r} ends before it begins")
        return HeldRole(title=title.strip(), of=of, start=start, end=end)

    def _day(self, table: dict[str, Any], key: str) -> dt.date | None:
        value = table.get(key)
        if value is None:
            return None
        if isinstance(value, dt.datetime) or not isinstance(value, dt.date):
            raise self._error("roles", f"`{key}` must be a date like 2019-05-20, not {value!r}")
        return value

    def _error(self, key: str, what: str) -> ActorsFileError:
        return ActorsFileError(f"{self._name}, line {self._line(key)}: `{key}` {what}.")

    def _line(self, key: str) -> int:
        """The line of this table's field, else of the table's own head."""
        heads = [match.start() for match in _HEADER.finditer(self._text)] or [0]
        start = heads[min(self._number, len(heads) - 1)]
        end = heads[self._number + 1] if self._number + 1 < len(heads) else len(self._text)
        found = re.compile(rf"^[ \t]*{re.escape(key)}[ \t]*=", re.MULTILINE).search(
            self._text, start, end
        )
        return self._text.count("\n", 0, found.start() if found else start) + 1
