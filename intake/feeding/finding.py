"""The feed at an address that a person names, which may be that of a site which has one."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.decoding import decode
from intake.feeding.documents import read_feed
from intake.feeding.errors import NoFeedError
from intake.fetching import FetchError
from intake.fetching.addresses import joined, parsed
from intake.formats.given import Ahead, Given
from intake.formats.sniffing import Format, sniff

if TYPE_CHECKING:
    from intake.feeding.entries import FeedDocument
    from intake.feeding.pacing import Pace
    from intake.fetching import Fetched

_MEDIA = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
    }
)


@dataclass(frozen=True, slots=True)
class Found:
    """A feed, and the address to follow it at."""

    address: str
    document: FeedDocument


def find_feed(address: str, pace: Pace) -> Found:
    """Return the feed at an address, or the first one that the page there names as its own.

    Raises:
        NoFeedError: There is none.
        IntakeError: It cannot be fetched.
    """
    fetched = pace.fetch(address)
    if not _is_page(fetched):
        return _read(fetched, str(parsed(address)))
    named = _named(fetched)
    if named is None:
        raise NoFeedError(f"{address} is a page, and names no feed.")
    found = pace.fetch(named)
    if _is_page(found):
        raise NoFeedError(f"{address} names {named} as its feed, which is none.")
    return _read(found, named)


def _read(fetched: Fetched, asked: str) -> Found:
    """Read a feed; it is followed where it was asked for, or where it has moved to for good."""
    document = read_feed(
        fetched.data, fetched.address, address=fetched.address, media=fetched.content_type
    )
    return Found(fetched.moved or asked, document)


def _is_page(fetched: Fetched) -> bool:
    given = Given(ahead=Ahead(io.BytesIO(fetched.data)), name="", media=fetched.media)
    return sniff(given) is Format.PAGE


def _named(fetched: Fetched) -> str | None:
    """Return the address of the first feed that a page names (link, rel="alternate")."""
    from lxml import etree, html  # noqa: PLC0415 - 50 ms that only pages need

    text = decode(fetched.data, fetched.address, media=fetched.content_type, markup=True).text
    try:
        tree = html.document_fromstring(text.encode("utf-8", "replace"))
    except (etree.ParserError, etree.XMLSyntaxError):
        return None
    for link in tree.iter("link"):
        kinds = (link.get("rel") or "").lower().split()
        media = (link.get("type") or "").partition(";")[0].strip().lower()
        if "alternate" in kinds and media in _MEDIA and link.get("href"):
            try:
                return str(joined(parsed(fetched.address), link.get("href")))
            except FetchError:
                continue
    return None
