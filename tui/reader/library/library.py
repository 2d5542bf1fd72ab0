"""What the reader's screen asks of a store; `shelves` answers it from one, tests from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from datetime import date

    from store.finding.facets import Facets
    from store.model import (
        Actor,
        Article,
        Correction,
        Event,
        Filter,
        Order,
        StoredArticle,
        StoredClaim,
    )
    from store.values.changes import Change
    from store.values.places import Place
    from tui.reader.library.naming import Naming


Stopped: TypeAlias = "Callable[[], bool]"
"""Whether nobody wants an answer any more: who counts asks now and then."""


def never() -> bool:
    """No answer is ever unwanted."""
    return False


class Account(NamedTuple):
    """A claim of an event, the article that makes it, and what persons corrected in either."""

    claim: StoredClaim
    article: Article
    corrections: tuple[Correction, ...] = ()


class Details(NamedTuple):
    """An event as it is now, all claims that tell of it, and what people changed of these."""

    event: Event
    accounts: Sequence[Account] = ()
    changes: Sequence[Change] = ()


class History(NamedTuple):
    """Changes that have lost a sentence, those of one event, and the newest of all."""

    orphans: Sequence[Change] = ()
    of_event: Sequence[Change] = ()
    newest: Sequence[Change] = ()


class Pages(Protocol):
    """The events of one filter, a page at a time; every page is oldest first."""

    def first(self, rows: int) -> list[Event]:
        """The oldest."""

    def last(self, rows: int) -> list[Event]:
        """The newest."""

    def after(self, place: Place, rows: int) -> list[Event]:
        """The ones that follow on a place."""

    def before(self, place: Place, rows: int) -> list[Event]:
        """The ones that come right before a place."""


class Library(Protocol):
    """An open store. Everything may raise a `StoreError`, with a sentence for a person."""

    # Quick: asked where the keys are heard.

    def pages(self, chosen: Filter) -> Pages:
        """Return the pages of a filter."""

    def first_from(self, chosen: Filter, day: date) -> Event | None:
        """Return the first event on or after a day, `None` if there is none."""

    def event_place(self, event: int) -> Place:
        """Return where an event stands in the timeline."""

    def claim_place(self, claim: int) -> Place:
        """Return where the event of a claim stands in the timeline."""

    def actors_named(self, names: Sequence[str]) -> Sequence[Actor]:
        """Return the actors of these names, each with its kind at least."""

    def version(self) -> int:
        """Return a number that changes when another process changes the store."""

    def naming(self) -> Naming:
        """Return what decides about names that nobody vouches for."""

    # Not always quick: asked by threads.

    def seek(self, chosen: Filter, find: Callable[[Pages], Event | None]) -> Event | None:
        """Return what `find` finds in the pages of a filter, unless it is stopped."""

    def stop_seeking(self) -> None:
        """Stop what `seek` does in another thread, which then raises a `StoreError`."""

    def every_event(self, chosen: Filter, order: Order) -> Iterator[Event]:
        """Yield all events of a filter, one after the other."""

    # Counts may be overtaken: then they raise a `StoreError`, which nobody waits for.

    def count(self, chosen: Filter, stopped: Stopped = never) -> int:
        """Return how many events a filter keeps."""

    def histogram(self, chosen: Filter, stopped: Stopped = never) -> list[tuple[date, int]]:
        """Return how many events of a filter stand on each day that has any, in order."""

    def facets(self, chosen: Filter, stopped: Stopped = never) -> Generator[Facets, None, None]:
        """Yield what a filter can be narrowed by: first the names, then with more and more numbers.

        The numbers say how many events each would keep.
        """

    def actor_counts(self, chosen: Filter, stopped: Stopped = never) -> dict[str, int]:
        """Return in how many events of a filter each actor takes part."""

    def stop_counting(self) -> None:
        """Stop all counts for good: the reader is being left."""

    # These are waited for.

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors who take part in events, the most active first."""

    def details(self, event: int) -> Details:
        """Return all that is known of an event."""

    def history(self, event: int | None) -> History:
        """Return what people changed: what has lost its sentence, of an event, the newest."""

    def orphans(self) -> int:
        """Return how many changes have lost a sentence."""

    def outlets(self, articles: Sequence[int]) -> dict[int, str]:
        """Return who published each of some articles."""

    def claim_beside(self, chosen: Filter, article: int, step: int) -> StoredClaim | None:
        """Return what the next article (or the one before) tells first of what a filter keeps."""

    def article(self, article: int) -> tuple[StoredArticle, tuple[StoredClaim, ...]]:
        """Return an article and its claims."""
