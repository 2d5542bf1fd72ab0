"""The feeds that are followed, what is kept of each, and which of its items are known."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from store.file.guarding import sound
from store.model.errors import BadChangeError, NotFoundError
from store.values.folding import folded, storable
from store.values.stamps import digest, now

if TYPE_CHECKING:
    from collections.abc import Iterable

    from store.file.connection import Store

_READ = (
    "SELECT id, name, address, talks, words, actors, full_text, etag, modified, checked_at,"
    " problem, gone, wait_until,"
    " (SELECT count(*) FROM feed_item WHERE feed = feed.id AND article IS NOT NULL)"
    " FROM feed"
)
_ADD = (
    "INSERT INTO feed (name, address, talks, words, actors, full_text, by, at)"
    " VALUES (:name, :address, :talks, :words, :actors, :full_text, :by, :at)"
)
_CHANGE = (
    "UPDATE feed SET name = :name, address = :address, talks = :talks, words = :words,"
    " actors = :actors, full_text = :full_text, etag = NULL, modified = NULL WHERE id = :id"
)
_CHECKED = (
    "UPDATE feed SET etag = :etag, modified = :modified, checked_at = :at, problem = NULL,"
    " gone = 0, wait_until = NULL WHERE id = :id"
)
_FAILED = (
    "UPDATE feed SET checked_at = :at, problem = :problem, gone = :gone, wait_until = :wait_until"
    " WHERE id = :id"
)
_KEEP_ITEM = (
    "INSERT OR REPLACE INTO feed_item (feed, item, stamp, outcome, article, at)"
    " VALUES (:feed, :item, :stamp, :outcome, :article, :at)"
)


class ItemOutcome(StrEnum):
    """What became of an item of a feed."""

    KEPT = "kept"  # its article is in the store, from now or from before
    PASSED = "passed over"  # the feed's filter does not want it
    REFUSED = "refused"  # there is no article in it that could be read


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """How a feed is followed.

    `talks` is what its articles belong to. Of `words` an item has to hold one line, that is, all
    words of it, and of `actors` it has to name one; nothing keeps everything. `full_text` is
    whether the page of each item is fetched, `None`: where the item only teases.
    """

    name: str
    address: str
    talks: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    full_text: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed that is followed, and how the last check of it went.

    `etag` and `modified` are HTTP's validators of its last answer; `checked_at` and `wait_until`
    times in ISO 8601, UTC; `problem` a sentence, `None` where there was none; `gone` is whether its
    server says that it is gone for good; `articles` counts those that came from it.
    """

    id: int
    following: Following
    etag: str | None
    modified: str | None
    checked_at: str | None
    problem: str | None
    gone: bool
    wait_until: str | None
    articles: int


def follow(store: Store, wanted: Following, *, by: str) -> Feed:
    """Follow a feed.

    Raises:
        BadChangeError: The name is empty, or one of that name or address is followed already.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        _check(store, wanted)
        number = store.run(_ADD, {**_values(wanted), "by": storable(by), "at": now()})
    return _read(store, "WHERE id = :id", {"id": number})[0]


def change_feed(store: Store, number: int, wanted: Following) -> Feed:
    """Follow a feed in another way; what its filter passed over is looked at again.

    Raises:
        BadChangeError: As of `follow`.
        StoreError: It could not be written; the store is then as it was.
    """
    with store.writing():
        _check(store, wanted, but=number)
        store.run(_CHANGE, {**_values(wanted), "id": number})
        values = {"feed": number, "kept": ItemOutcome.KEPT.value}
        store.run("DELETE FROM feed_item WHERE feed = :feed AND outcome <> :kept", values)
    return _read(store, "WHERE id = :id", {"id": number})[0]


def unfollow(store: Store, number: int) -> None:
    """Follow a feed no more; its articles stay.

    Raises:
        StoreError: It could not be written.
    """
    with store.writing():
        store.run("DELETE FROM feed_item WHERE feed = :id", {"id": number})
        store.run("DELETE FROM feed WHERE id = :id", {"id": number})


def read_feeds(store: Store) -> list[Feed]:
    """Return all feeds that are followed, by name."""
    return sorted(_read(store), key=lambda feed: (folded(feed.following.name), feed.id))


def find_feed(store: Store, words: str) -> Feed:
    """Return the feed of a name, an address, or the only one whose name holds the words.

    Raises:
        NotFoundError: There is none, or more than one; the text names those that there are.
    """
    feeds, key = read_feeds(store), folded(words)
    for fits in (
        [one for one in feeds if words in (one.following.name, one.following.address)],
        [one for one in feeds if folded(one.following.name) == key],
        [one for one in feeds if key and key in folded(one.following.name)],
    ):
        if len(fits) == 1:
            return fits[0]
        if fits:
            names = ", ".join(one.following.name for one in fits)
            raise NotFoundError(f"{words!r} may be any of: {names}.")
    names = ", ".join(one.following.name for one in feeds)
    known = f"there are: {names}" if names else "none is followed"
    raise NotFoundError(f"No feed is called {words!r}; {known}.")


def note_checked(
    store: Store, number: int, *, etag: str | None = None, modified: str | None = None
) -> None:
    """Note that a feed was read well, and what its server knows this version of it by."""
    values = {"id": number, "etag": etag, "modified": modified, "at": now()}
    with store.writing():
        store.run(_CHECKED, values)


def note_failed(
    store: Store, number: int, problem: str, *, gone: bool = False, wait_until: str | None = None
) -> None:
    """Note why a feed could not be read, and until when its server asks to be left alone."""
    values = {"id": number, "problem": storable(problem), "gone": gone, "wait_until": wait_until}
    with store.writing():
        store.run(_FAILED, {**values, "at": now()})


def note_moved(store: Store, number: int, address: str) -> bool:
    """Note that a feed is at another address for good; return whether none else is followed there.

    Raises:
        StoreError: It could not be written.
    """
    values = {"id": number, "address": storable(address)}
    with store.writing():
        if store.row("SELECT 1 FROM feed WHERE address = :address AND id <> :id", values):
            return False
        store.run("UPDATE feed SET address = :address WHERE id = :id", values)
    return True


def known_items(store: Store, number: int) -> dict[str, str]:
    """Return the stamps of a feed's known items, by `item_key`."""
    found = store.rows("SELECT item, stamp FROM feed_item WHERE feed = :feed", {"feed": number})
    return dict(found)


def item_key(name: str) -> str:
    """Return what an item is kept under that its feed knows as `name`."""
    return digest(name)


def keep_item(
    store: Store,
    number: int,
    key: str,
    stamp: str,
    outcome: ItemOutcome,
    *,
    article: int | None = None,
) -> None:
    """Note what became of an item, in place of what was noted of it before.

    Raises:
        StoreError: It could not be written.
    """
    values = {
        "feed": number,
        "item": key,
        "stamp": storable(stamp),
        "outcome": outcome.value,
        "article": article,
        "at": now(),
    }
    with store.writing():
        store.run(_KEEP_ITEM, values)


def article_at(store: Store, address: str) -> int | None:
    """Return the newest article of an address, `None` where there is none."""
    row = store.row(
        "SELECT id FROM article WHERE url = :url ORDER BY id DESC LIMIT 1",
        {"url": storable(address)},
    )
    return row[0] if row else None


def _check(store: Store, wanted: Following, *, but: int = 0) -> None:
    """Refuse a name or an address that another feed has."""
    if not wanted.name.strip():
        raise BadChangeError("A feed has to have a name.")
    values = {"name": storable(wanted.name), "address": storable(wanted.address), "but": but}
    row = store.row("SELECT name FROM feed WHERE address = :address AND id <> :but", values)
    if row:
        raise BadChangeError(f"{wanted.address} is followed already, as {row[0]!r}.")
    if store.row("SELECT 1 FROM feed WHERE name = :name AND id <> :but", values):
        raise BadChangeError(
            f"Another feed is called {wanted.name!r}; --name gives this one another."
        )


def _values(wanted: Following) -> dict[str, Any]:
    return {
        "name": storable(wanted.name),
        "address": storable(wanted.address),
        "talks": _list(wanted.talks),
        "words": _list(wanted.words),
        "actors": _list(wanted.actors),
        "full_text": wanted.full_text,
    }


def _list(names: Iterable[str]) -> str:
    return json.dumps([storable(name) for name in names], ensure_ascii=False)


def _read(store: Store, where: str = "", values: dict[str, Any] | None = None) -> list[Feed]:
    rows = store.rows(f"{_READ} {where}", values)
    with sound(store.path):
        return [_feed(*row) for row in rows]


def _feed(number: int, name: str, address: str, *rest: Any) -> Feed:
    talks, words, actors, full_text, etag, modified, checked, problem, gone, wait, articles = rest
    return Feed(
        id=number,
        following=Following(
            name=name,
            address=address,
            talks=tuple(json.loads(talks)),
            words=tuple(json.loads(words)),
            actors=tuple(json.loads(actors)),
            full_text=None if full_text is None else bool(full_text),
        ),
        etag=etag,
        modified=modified,
        checked_at=checked,
        problem=problem,
        gone=bool(gone),
        wait_until=wait,
        articles=articles,
    )
