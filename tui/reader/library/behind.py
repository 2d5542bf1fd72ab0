"""What threads read of a store for the reader, over connections of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.finding.counting import count
from store.model import Filter
from store.reading.events import read_event
from tui.reader.library.aside import Aside
from tui.reader.library.library import Account, Details, History, never

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import date
    from pathlib import Path

    from store.finding.facets import Facets
    from store.model import Actor, StoredArticle, StoredClaim
    from store.opening import Store
    from tui.reader.library.library import Stopped

MOST_CHANGES = 500  # listed at most, the newest
MOST_ACTORS = 2000  # listed at most, the most active first


class ReadsBehind:
    """Reads that are not always quick, one thread at a time; counts are stopped by newer ones.

    What only these need is imported by them, so that the first page need not wait for it.
    """

    def __init__(self, path: Path) -> None:
        self._behind = Aside(path)
        # What is counted, which may be all events, holds up no article, and no other count:
        self._counting, self._strip, self._lists = (Aside(path) for _ in range(3))

    def stop_counting(self) -> None:
        """Stop all counts for good: the reader is being left."""
        for aside in (self._counting, self._strip, self._lists):
            aside.stop()

    def close(self) -> None:
        """Close all connections when nobody reads any more."""
        self.stop_counting()
        for aside in (self._behind, self._counting, self._strip, self._lists):
            aside.close()

    def count(self, chosen: Filter, stopped: Stopped = never) -> int:
        """Return how many events a filter keeps."""
        with self._counting.overtaking(stopped) as store:
            return count(store, chosen)

    def actor_counts(self, chosen: Filter, stopped: Stopped = never) -> dict[str, int]:
        """Return in how many events of a filter each actor takes part."""
        from store.reading.actors import counts  # noqa: PLC0415

        with self._counting.overtaking(stopped) as store:
            return counts(store, chosen)

    def histogram(self, chosen: Filter, stopped: Stopped = never) -> list[tuple[date, int]]:
        """Return how many events of a filter stand on each day that has any, in order."""
        from store.finding.histogram import histogram  # noqa: PLC0415

        with self._strip.overtaking(stopped) as store:
            return histogram(store, chosen)

    def facets(self, chosen: Filter, stopped: Stopped = never) -> Generator[Facets, None, None]:
        """Yield what a filter can be narrowed by, with more and more numbers."""
        from store.finding.facets import read_facets  # noqa: PLC0415

        with self._lists.overtaking(stopped) as store:
            for facets in read_facets(store, chosen):
                yield facets
                self._lists.check(stopped)

    def actors(self) -> tuple[Actor, ...]:
        """Return the actors who take part in events, the most active first."""
        from store.reading.actors import read_actors  # noqa: PLC0415

        with self._behind.reading() as store:
            known = read_actors(store, Filter(), rows=MOST_ACTORS)
        return tuple(one.actor for one in known if one.events)

    def details(self, event: int) -> Details:
        """Return all that is known of an event."""
        from store.reading.changed import changes_of_event  # noqa: PLC0415
        from store.reading.claims import of_event  # noqa: PLC0415

        with self._behind.reading() as store:
            accounts = [_account(store, claim) for claim in of_event(store, event)]
            return Details(read_event(store, event), accounts, changes_of_event(store, event))

    def history(self, event: int | None) -> History:
        """Return what people changed: what has lost its sentence, of an event, the newest."""
        from store.reading.changed import (  # noqa: PLC0415
            changes_of_event,
            read_newest,
            read_orphans,
        )

        with self._behind.reading() as store:
            of_event = changes_of_event(store, event) if event is not None else []
            return History(read_orphans(store), of_event, read_newest(store, MOST_CHANGES))

    def orphans(self) -> int:
        """Return how many changes have lost a sentence."""
        from store.reading.changed import read_orphans  # noqa: PLC0415

        with self._behind.reading() as store:
            return len(read_orphans(store))

    def outlets(self, articles: Sequence[int]) -> dict[int, str]:
        """Return who published each of some articles."""
        from store.reading.articles import outlets_of  # noqa: PLC0415

        with self._behind.reading() as store:
            return outlets_of(store, articles)

    def claim_beside(self, chosen: Filter, article: int, step: int) -> StoredClaim | None:
        """Return what the next article (or the one before) tells first of what a filter keeps."""
        from store.reading.beside import claim_beside  # noqa: PLC0415

        with self._behind.reading() as store:
            return claim_beside(store, chosen, article, step)

    def article(self, article: int) -> tuple[StoredArticle, tuple[StoredClaim, ...]]:
        """Return an article and its claims."""
        from store.reading.articles import read_article  # noqa: PLC0415
        from store.reading.claims import of_article  # noqa: PLC0415

        with self._behind.reading() as store:
            return read_article(store, article), tuple(of_article(store, article))


def _account(store: Store, claim: StoredClaim) -> Account:
    from store.reading.articles import read_article  # noqa: PLC0415
    from store.reading.corrections import read_corrections  # noqa: PLC0415

    corrections = (
        *read_corrections(store, "article", claim.article),
        *read_corrections(store, "claim", claim.id),
    )
    return Account(claim, read_article(store, claim.article).article, corrections)
