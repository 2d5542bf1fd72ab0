"""Bringing a feed that is followed up to date: what is new in it goes into the store."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from intake.adding import add_piece, refusal
from intake.errors import IntakeError
from intake.feeding.choosing import Choice
from intake.feeding.documents import read_feed
from intake.feeding.items import best, is_for_now, name_of
from intake.fetching import BusyError, GoneError, Validators
from intake.outcomes import Refused
from store.adding import feeds
from store.adding.adding import Outcome
from store.adding.feeds import ItemOutcome
from store.model.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.actors import ActorBook
    from intake.feeding.entries import Entry, FeedDocument
    from intake.feeding.pacing import Pace
    from intake.fetching import Fetched
    from intake.outcomes import Kept
    from intake.said import Said
    from store.adding.feeds import Feed
    from store.opening import Store

MOST_PAGES = 60
"""Pages that one update fetches for one feed; the rest is left for the next one."""
_WAIT = dt.timedelta(hours=1)
"""For a server that asks for patience and does not say how long."""


@dataclass(slots=True, kw_only=True)
class Updated:
    """What an update of one feed came to.

    `new`, `changed` and `known` count its items by what the store knew of them, `passed` those that
    its filter does not want, `left` those that are left for the next time. `problem` is why it
    could not be read at all, `waits` until when its server wants to be left alone.
    """

    name: str
    address: str
    new: int = 0
    changed: int = 0
    known: int = 0
    passed: int = 0
    left: int = 0
    articles: list[int] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    problem: str | None = None
    waits: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What one round of updates has in common.

    `stopped` tells that somebody wants it to end; `reached` is told how many items of how many of a
    feed are done.
    """

    store: Store
    said: Said
    book: ActorBook
    pace: Pace
    stopped: Callable[[], bool] = lambda: False
    reached: Callable[[int, int], object] = lambda _done, _all: None


def update(feed: Feed, within: Round) -> Updated:
    """Look at a feed that is followed, and read in what is new.

    Whatever goes wrong with it is told in what is returned, and noted in the store.

    Raises:
        StoreError: The store cannot be written.
    """
    done = Updated(name=feed.following.name, address=feed.following.address)
    if feed.gone:
        done.problem = f"{feed.problem} `parley feed remove` forgets it."
        return done
    if feed.wait_until and feed.wait_until > _now().isoformat():
        done.waits = feed.wait_until
        return done
    try:
        fetched = within.pace.fetch(feed.following.address, Validators(feed.etag, feed.modified))
        document = None if fetched.unchanged else _document(fetched, feed)
    except IntakeError as error:
        done.problem = str(error)
        _note_failed(within.store, feed, error)
        return done
    _follow_move(feed, fetched, within.store, done)
    if document:
        _Reading(feed, document, within, done).read()
    known = Validators() if done.left else fetched.validators
    feeds.note_checked(within.store, feed.id, etag=known.etag, modified=known.modified)
    return done


def _document(fetched: Fetched, feed: Feed) -> FeedDocument:
    return read_feed(
        fetched.data,
        feed.following.address,
        address=fetched.address,
        media=fetched.content_type,
    )


def _note_failed(store: Store, feed: Feed, error: IntakeError) -> None:
    until = None
    if isinstance(error, BusyError):
        wait = _WAIT if error.wait is None else dt.timedelta(seconds=error.wait)
        until = (_now() + wait).isoformat()
    gone = isinstance(error, GoneError)
    feeds.note_failed(store, feed.id, str(error), gone=gone, wait_until=until)


def _follow_move(feed: Feed, fetched: Fetched, store: Store, done: Updated) -> None:
    """Keep the address to which a feed has moved for good."""
    if fetched.moved is None:
        return
    if feeds.note_moved(store, feed.id, fetched.moved):
        done.notices.append(f"{done.name} has moved for good to {fetched.moved}.")
        done.address = fetched.moved
    else:
        done.notices.append(
            f"{done.name} has moved to {fetched.moved}, which is followed already;"
            " `parley feed remove` forgets one of the two."
        )


class _Reading:
    """The items of one feed, read in one after the other, the oldest first."""

    def __init__(self, feed: Feed, document: FeedDocument, within: Round, done: Updated) -> None:
        self._feed = feed
        self._document = document
        self._in = within
        self._done = done
        self._choice = Choice(feed.following, within.book)
        self._known = feeds.known_items(within.store, feed.id)
        self._pages = 0

    def read(self) -> None:
        """Read all that is new."""
        entries = self._document.entries
        for number, entry in enumerate(reversed(entries)):
            self._in.reached(number, len(entries))
            if self._in.stopped():
                self._done.left += 1
            elif self._known.get(feeds.item_key(entry.name)) == entry.stamp:
                self._done.known += 1
            elif not self._choice.keeps(entry):
                self._done.passed += 1
                self._note(entry, ItemOutcome.PASSED)
            elif (there := self._there(entry)) is not None:
                self._done.known += 1
                self._note(entry, ItemOutcome.KEPT, there)
            elif self._is_page_too_many(entry):
                self._done.left += 1
            else:
                self._take(entry)

    def _there(self, entry: Entry) -> int | None:
        """Return the article of an item that came in on another way, by its address."""
        if entry.address is None or feeds.item_key(entry.name) in self._known:
            return None
        return feeds.article_at(self._in.store, entry.address)

    def _is_page_too_many(self, entry: Entry) -> bool:
        wanted = self._feed.following.full_text
        if entry.teases if wanted is None else wanted:
            self._pages += 1
        return self._pages > MOST_PAGES

    def _take(self, entry: Entry) -> None:
        """Read one item, and note what became of it, unless that may change by itself."""
        name = name_of(entry, self._done.name)
        try:
            kept = self._kept(entry)
        except StoreError:
            raise
        except IntakeError as error:
            self._done.refused.append(Refused(source=name, why=str(error)))
            if is_for_now(error):
                self._done.left += 1
            else:
                self._note(entry, ItemOutcome.REFUSED)
        except Exception as error:  # noqa: BLE001 - no item may stop those that come after it
            self._done.refused.append(refusal(name, error))
            self._note(entry, ItemOutcome.REFUSED)
        else:
            self._count(entry, kept)

    def _kept(self, entry: Entry) -> Kept:
        feed, within = self._feed.following, self._in
        piece = best(entry, feed.name, self._document.outlet, within.pace, full_text=feed.full_text)
        return add_piece(within.store, piece, replace(within.said, talks=feed.talks), within.book)

    def _count(self, entry: Entry, kept: Kept) -> None:
        if kept.outcome is Outcome.ALREADY:
            self._done.known += 1
        else:
            self._done.notices.extend(kept.notices)
            self._done.articles.append(kept.article)
            if kept.outcome is Outcome.REVISION:
                self._done.changed += 1
            else:
                self._done.new += 1
        self._note(entry, ItemOutcome.KEPT, kept.article)

    def _note(self, entry: Entry, outcome: ItemOutcome, article: int | None = None) -> None:
        key = feeds.item_key(entry.name)
        feeds.keep_item(self._in.store, self._feed.id, key, entry.stamp, outcome, article=article)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(microsecond=0)
