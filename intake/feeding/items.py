"""Items of a feed made into pieces: as the feed holds them, or by the page where it only teases."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from intake.errors import IntakeError, NoArticleError
from intake.feeding.links import plain_address
from intake.fetching.errors import BusyError, GoneError, RefusedError, UnreachableError
from intake.formats import pieces
from intake.outcomes import Refused
from intake.pieces import Piece, one_line

if TYPE_CHECKING:
    from intake.feeding.entries import Entry
    from intake.feeding.pacing import Pace

_LONGEST_NAME = 60


def name_of(entry: Entry, feed: str) -> str:
    """Return what people are told an item is called: its address, else its title in its feed."""
    if entry.address:
        return entry.address
    title = (entry.title or entry.name)[:_LONGEST_NAME]
    return f"{feed} “{title}”"


def held(entry: Entry, feed: str, outlet: str | None) -> Piece:
    """Return the piece of what a feed itself holds of an item.

    Args:
        entry: The item.
        feed: What people call the feed.
        outlet: Who publishes it, which is what the feed calls itself.

    Raises:
        NoArticleError: It holds nothing of it.
    """
    name = name_of(entry, feed)
    text = "\n\n".join(entry.paragraphs)
    if not text:
        raise NoArticleError(f"{name} has no text in its feed.")
    return Piece(
        name=name,
        text=text,
        original=f"{entry.title or ''}\n\n{entry.content}",
        title=entry.title,
        outlet=entry.outlet or outlet,
        published=entry.day,
        url=entry.address,
        byline=one_line(entry.author),
    )


def full(entry: Entry, feed: str, outlet: str | None, pace: Pace) -> Piece:
    """Return the piece of the page that an item leads to, with what the feed says of it.

    Raises:
        IntakeError: It cannot be fetched, or there is no article on it.
    """
    name = name_of(entry, feed)
    fetched = pace.fetch(entry.address or "")
    address = plain_address(fetched.address)
    found = pieces(fetched.data, name, media=fetched.content_type, address=address)
    for piece in found:
        if not isinstance(piece, Refused):
            return _said_by_feed(piece, entry, outlet)
        raise NoArticleError(piece.why)
    raise NoArticleError(f"There is no article on the page {name}.")


def best(
    entry: Entry, feed: str, outlet: str | None, pace: Pace, *, full_text: bool | None
) -> Piece:
    """Return the piece of an item: of its page if that is wanted, else of what the feed holds.

    Where the page will not be had (it is for subscribers, say), what the feed holds has to do, and
    a notice says so. Where it only cannot be had now, this fails, so that it is tried again.

    Args:
        entry: The item.
        feed: What people call the feed.
        outlet: Who publishes it.
        pace: Fetches pages.
        full_text: Whether pages are fetched; `None`: where the item only teases.

    Raises:
        IntakeError: There is no article to be had.
    """
    wanted = entry.teases if full_text is None else full_text
    if not wanted or entry.address is None:
        return held(entry, feed, outlet)
    try:
        return full(entry, feed, outlet, pace).whole()
    except IntakeError as error:
        if is_for_now(error) or not entry.paragraphs:
            raise
        piece = held(entry, feed, outlet)
        why = f"{error} What the feed says of it was read."
        return replace(piece, notices=(*piece.notices, why))


def is_for_now(error: IntakeError) -> bool:
    """Whether what went wrong may be right the next time."""
    if isinstance(error, UnreachableError | BusyError):
        return True
    return (
        isinstance(error, RefusedError)
        and not isinstance(error, GoneError)
        and (error.status >= 500)
    )


def _said_by_feed(piece: Piece, entry: Entry, outlet: str | None) -> Piece:
    """Return a page's piece with what its feed says of it; the day of the feed goes first."""

    def whole() -> Piece:
        made = piece.whole()
        return replace(
            made,
            title=made.title or entry.title,
            outlet=made.outlet or entry.outlet or outlet,
            published=entry.day or made.published,
            byline=made.byline or one_line(entry.author),
            making=None,
        )

    return replace(piece, making=whole)
