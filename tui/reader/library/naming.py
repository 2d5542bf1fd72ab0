"""Names that nobody vouches for yet: what is known of each, and what a person decides of them.

The one module of the reader that decides; everything here may be slow, and is asked by threads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from store.keeping.deciding import confirm, merge, reject, rename
from store.model import Filter
from store.model.errors import StoreError
from store.opening import open_store
from store.reading.actors import articles_naming, read_actors
from store.reading.articles import read_articles
from store.reading.claims import read_claims
from tui.reader.paint.finding import Finder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from store.model import Actor, ActorKind, StoredArticle
    from store.opening import Store
    from store.reading.actors import KnownActor
    from store.values.decisions import Decision

MOST_NAMES = 2000  # listed at most, the most active first
_MOST_ALIKE = 3  # more help nobody
READ_ONLY = "Opened to be read only: nothing can be decided here."
_FEW = 3  # articles that are looked through for a name's first sentence


class NewName(NamedTuple):
    """A name that waits for a decision, the kind guessed for it, and its events."""

    name: str
    kind: ActorKind
    events: int


class Waiting(NamedTuple):
    """Every name that waits, the most active first, and every actor that one of them may be."""

    new: tuple[NewName, ...]
    known: tuple[Actor, ...]


class About(NamedTuple):
    """What helps to decide: how many articles name it, whom it may be, where it first stands."""

    articles: int
    alike: tuple[str, ...]
    sentence: str
    source: str


class Naming(Protocol):
    """An open store's new names. Everything may raise a `StoreError`, with a sentence to show."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be decided."""

    def waiting(self) -> Waiting:
        """Return the names that wait."""

    def about(self, name: str) -> About:
        """Return what helps to decide about a name."""

    def confirm(self, name: str, kind: ActorKind | None) -> Decision:
        """Decide that it is an actor, of the kind guessed or of another."""

    def merge(self, name: str, other: str) -> Decision:
        """Decide that it is another actor."""

    def rename(self, name: str, new: str) -> Decision:
        """Decide what it is called."""

    def reject(self, name: str) -> Decision:
        """Decide that it is no actor."""

    def undo(self) -> tuple[Decision, int]:
        """Take the last decision back; return it, and how many articles were read anew."""


class StoreNaming:
    """The new names of the store at a path."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self._path = path
        self._read_only = read_only

    @property
    def read_only(self) -> bool:
        """Whether nothing can be decided."""
        return self._read_only

    def waiting(self) -> Waiting:
        """Return the names that wait."""
        with open_store(self._path, read_only=True) as store:
            found = read_actors(store, Filter(), rows=MOST_NAMES, unconfirmed=True)
            known = read_actors(store, Filter())
        return Waiting(
            tuple(NewName(one.actor.name, one.actor.kind, one.events) for one in found),
            tuple(one.actor for one in known),
        )

    def about(self, name: str) -> About:
        """Return what helps to decide about a name.

        Raises:
            UnknownActorError: It is no actor's by now.
        """
        with open_store(self._path, read_only=True) as store:
            sentence, source = _first_sentence(store, name)
            return About(articles_naming(store, name), _alike(store, name), sentence, source)

    def confirm(self, name: str, kind: ActorKind | None) -> Decision:
        """Decide that it is an actor, of the kind guessed or of another."""
        return self._decide(lambda store: confirm(store, name, kind=kind, by=_login()))

    def merge(self, name: str, other: str) -> Decision:
        """Decide that it is another actor."""
        return self._decide(lambda store: merge(store, name, other, by=_login()))

    def rename(self, name: str, new: str) -> Decision:
        """Decide what it is called."""
        return self._decide(lambda store: rename(store, name, new, by=_login()))

    def reject(self, name: str) -> Decision:
        """Decide that it is no actor."""
        return self._decide(lambda store: reject(store, name, by=_login()))

    def undo(self) -> tuple[Decision, int]:
        """Take the last decision back; return it, and how many articles were read anew."""
        from intake.anew.undoing import undo  # noqa: PLC0415 - brings the whole reading of articles
        from tui.cli.adding import known_actors  # noqa: PLC0415 - as above

        with self._to_write() as store:
            undone = undo(store, None, known_actors, by=_login())
        return undone.decision, undone.anew

    def _decide(self, decide: Callable[[Store], Decision]) -> Decision:
        with self._to_write() as store:
            return decide(store)

    def _to_write(self) -> Store:
        if self._read_only:
            raise StoreError(READ_ONLY)
        return open_store(self._path)


def _login() -> str:
    from tui.login import login  # noqa: PLC0415 - only to write

    return login()


def _alike(store: Store, name: str) -> tuple[str, ...]:
    """The actors that are spelt much like a name, the likest first."""
    from extract.actors import suggest  # noqa: PLC0415 - brings the grammar of names

    named = {alias: one.actor.name for one in _others(store, name) for alias in _names(one)}
    likest = dict.fromkeys(named[alias] for alias in suggest(name, named))
    return tuple(likest)[:_MOST_ALIKE]


def _others(store: Store, name: str) -> list[KnownActor]:
    return [one for one in read_actors(store, Filter()) if one.actor.name != name]


def _names(known: KnownActor) -> tuple[str, ...]:
    return (*known.actor.aliases, known.actor.name)


def _first_sentence(store: Store, name: str) -> tuple[str, str]:
    """The sentence where a name first stands, and the article; a claim's where no text has it."""
    phrase = '"{}"'.format(name.replace('"', " "))
    finder = Finder(phrase)
    for stored in read_articles(store, Filter(words=phrase), rows=_FEW, with_text=True):
        sentence = _sentence_with(finder, stored.article.text)
        if sentence:
            return sentence, _source(stored)
    for claim in read_claims(store, Filter(actors=(name,)), rows=1):
        return claim.claim.sentence, ""
    return "", ""


def _sentence_with(finder: Finder, text: str) -> str:
    from extract.sentences import split  # noqa: PLC0415 - not needed to open the reader

    spans = finder.spans(text)
    if not spans:
        return ""
    at = spans[0][0]
    found = (text[one.start : one.end] for one in split(text) if one.start <= at < one.end)
    return " ".join(next(found, "").split())


def _source(stored: StoredArticle) -> str:
    said = stored.article.outlet, stored.article.published.isoformat()
    return ", ".join(filter(None, said))
