"""The actors that are known before an article is read, looked up by the ways of naming them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from extract.actors.files import Entry, parse
from extract.actors.words import key, sound
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from store.model import Actor, HeldRole

_BUILT_IN = ("states", "bodies", "unions_companies", "leaders", "ministers", "talks")


@dataclass(frozen=True, slots=True)
class Known:
    """One way of naming: its folded words, and whom it may mean."""

    words: tuple[str, ...]
    form: Form
    names: tuple[str, ...]


class ActorBook:
    """Known actors, by name; look-ups by alias, capital, demonym and dated role.

    A book is never changed; `merged` makes a new one. All look-ups ignore diacritics and keep
    case, since "US" is a state and "us" is not. `nobody` are names that are no actors, whatever
    form they have.
    """

    def __init__(self, entries: Iterable[Entry] = (), without: Iterable[str] = ()) -> None:
        self.entries: dict[str, Entry] = {}
        self.nobody = frozenset(without)
        for entry in entries:
            name = entry.actor.name
            known = self.entries.get(name)
            self.entries[name] = _joined(known, entry) if known else entry

    @classmethod
    def builtin(cls) -> ActorBook:
        """The book that ships with Parley; read once."""
        return _builtin()

    @classmethod
    def empty(cls) -> ActorBook:
        """A book that knows nobody."""
        return cls()

    @classmethod
    def from_toml(cls, text: str, *, name: str = "actors file") -> ActorBook:
        """Read an actors file; `name` is what errors call it.

        Raises:
            ActorsFileError: It is not such a file; the text names line and field.
        """
        return cls(parse(text, name))

    def merged(self, other: ActorBook) -> ActorBook:
        """Both books in one.

        Where both hold an actor, known here by that name or alias, the other's name and kind
        stand, its side and roles too where it gives them; its aliases, capitals and demonyms are
        added.
        """
        entries = dict(self.entries)
        for name, entry in other.entries.items():
            known = name if name in entries else self._same(entry)
            if known is None:
                entries[name] = entry
            else:
                entries[name] = _joined(entries.pop(known), entry)
        return ActorBook(entries.values(), self.nobody | other.nobody)

    def without(self, names: Iterable[str]) -> ActorBook:
        """This book less the actors of some names, which no article shall be found to name."""
        nobody = self.nobody.union(names)
        kept = (entry for name, entry in self.entries.items() if name not in nobody)
        return ActorBook(kept, nobody)

    def _same(self, entry: Entry) -> str | None:
        """Who in this book has the entry's name as an alias."""
        for known in self._by_words.get(key(entry.actor.name), ()):
            kind = self.entries[known.names[0]].actor.kind
            alike = (kind is ActorKind.PERSON) == (entry.actor.kind is ActorKind.PERSON)
            if known.form is Form.NAME and len(known.names) == 1 and alike:
                return known.names[0]
        return None

    @cached_property
    def with_geography(self) -> ActorBook:
        """This book and the world's states, which a reader of news knows anyway.

        Those that this book does not hold are not confirmed.
        """
        held = {*self.entries, *self.nobody}
        missing = [entry for entry in _states() if entry.actor.name not in held]
        return ActorBook([*self.entries.values(), *missing], self.nobody) if missing else self

    @cached_property
    def actors(self) -> dict[str, Actor]:
        """Every actor by name."""
        return {name: entry.actor for name, entry in self.entries.items()}

    def named(self, words: str) -> tuple[str, ...]:
        """Names of those whom these words are a name, alias, capital or demonym of."""
        known = self._by_words.get(key(words), ())
        return tuple(dict.fromkeys(name for one in known for name in one.names))

    def capital(self, words: str) -> str | None:
        """The name of the one whose capital or seat this is."""
        return self._only(words, Form.CAPITAL)

    def demonym(self, words: str) -> str | None:
        """The name of the one whose adjective or people this is."""
        return self._only(words, Form.DEMONYM)

    def holders(self, title: str, of: str | None = None, on: date | None = None) -> tuple[str, ...]:
        """Names of those who held the office on that day; any `of`, any day where `None`.

        `of` is an actor's name or alias. Of a role without dates it is not known that it ended.
        """
        scope = self.scope(of) if of else None
        return tuple(
            dict.fromkeys(
                name
                for name, held, of_whom in self._by_title.get(title.lower(), ())
                if (not scope or of_whom == scope) and _held(held, on)
            )
        )

    def scope(self, of: str) -> str:
        """The name of the actor that an office belongs to; the words themselves if unknown."""
        names = self.named(of)
        return names[0] if names else of

    def starting_with(self, word: str) -> tuple[Known, ...]:
        """The ways of naming that begin with this folded word, longest first."""
        return self._by_first.get(word, ())

    def sounding(self, words: tuple[str, ...]) -> str | None:
        """The one person whose first and last name sound like these, however they are written."""
        people = self._by_sound.get((sound(words[0]), sound(words[-1])), [])
        return people[0] if len(people) == 1 else None

    def in_office(self, names: Iterable[str], on: date) -> list[str]:
        """Those of some people who held any dated office on a day."""
        return [
            name
            for name in names
            if any(role.start and _held(role, on) for role in self.actors[name].roles)
        ]

    def _only(self, words: str, form: Form) -> str | None:
        for known in self._by_words.get(key(words), ()):
            if known.form is form:
                return known.names[0]
        return None

    @cached_property
    def _by_words(self) -> dict[tuple[str, ...], tuple[Known, ...]]:
        found: dict[tuple[tuple[str, ...], Form], dict[str, None]] = {}
        for entry in self.entries.values():
            for words, form in _forms(entry):
                found.setdefault((words, form), {})[entry.actor.name] = None
        for entry in self.entries.values():
            for words in _formal(entry) if entry.actor.kind is ActorKind.STATE else ():
                if not any((words, form) in found for form in Form):
                    found[words, Form.NAME] = {entry.actor.name: None}
        by_words: dict[tuple[str, ...], list[Known]] = {}
        for (words, form), names in found.items():
            by_words.setdefault(words, []).append(Known(words, form, tuple(names)))
        return {
            words: tuple(sorted(known, key=lambda one: list(Form).index(one.form)))
            for words, known in by_words.items()
        }

    @cached_property
    def _by_first(self) -> dict[str, tuple[Known, ...]]:
        found: dict[str, list[Known]] = {}
        for words, known in self._by_words.items():
            found.setdefault(words[0], []).append(known[0])
        return {
            first: tuple(sorted(known, key=lambda one: -len(one.words)))
            for first, known in found.items()
        }

    @cached_property
    def _by_sound(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for name, actor in self.actors.items():
            words = key(name)
            if actor.kind is ActorKind.PERSON and len(words) > 1:
                found.setdefault((sound(words[0]), sound(words[-1])), []).append(name)
        return found

    @cached_property
    def _by_title(self) -> dict[str, tuple[tuple[str, HeldRole, str], ...]]:
        """Who held each office, when, and whose it is."""
        found: dict[str, list[tuple[str, HeldRole, str]]] = {}
        for name, actor in self.actors.items():
            for held in actor.roles:
                of = self.scope(held.of) if held.of else ""
                found.setdefault(held.title.lower(), []).append((name, held, of))
        return {title: tuple(all_held) for title, all_held in found.items()}


@cache
def _builtin() -> ActorBook:
    return ActorBook(entry for part in _BUILT_IN for entry in _part(part))


@cache
def _states() -> tuple[Entry, ...]:
    return tuple(
        replace(entry, actor=replace(entry.actor, confirmed=False)) for entry in _part("states")
    )


def _part(name: str) -> list[Entry]:
    file = Path(__file__).parent / "data" / f"{name}.toml"
    return parse(file.read_text(encoding="utf-8"), f"the built-in {name}.toml")


def _forms(entry: Entry) -> Iterator[tuple[tuple[str, ...], Form]]:
    for form, names in (
        (Form.NAME, (entry.actor.name, *entry.actor.aliases)),
        (Form.CAPITAL, entry.capitals),
        (Form.DEMONYM, entry.demonyms),
    ):
        for name in names:
            words = key(name)
            if words:
                yield words, form


def _formal(entry: Entry) -> Iterator[tuple[str, ...]]:
    """How documents call a state: "the Republic of Kenya", "the Kyrgyz Republic"."""
    for sort in ("Republic", "Kingdom", "State", "Government"):
        yield (sort, "of", *key(entry.actor.name))
    for adjective in entry.demonyms[:1]:
        yield (*key(adjective), "Republic")


def _joined(old: Entry, new: Entry) -> Entry:
    """The new entry of an actor over the old one."""
    former = () if old.actor.name == new.actor.name else (old.actor.name,)
    actor = replace(
        new.actor,
        side=new.actor.side or old.actor.side,
        aliases=_both((*old.actor.aliases, *former), new.actor.aliases),
        roles=new.actor.roles if "roles" in new.given else old.actor.roles,
    )
    return Entry(
        actor=actor,
        capitals=_both(old.capitals, new.capitals),
        demonyms=_both(old.demonyms, new.demonyms),
        given=old.given | new.given,
    )


def _both(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*old, *new)))


def _held(held: HeldRole, on: date | None) -> bool:
    if on is None:
        return True
    return (held.start is None or held.start <= on) and (held.end is None or on <= held.end)
