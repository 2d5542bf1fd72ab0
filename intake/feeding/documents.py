"""Bytes read as a feed, whichever of its formats they are in."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from intake.errors import TooLargeError
from intake.feeding.json_feeds import read_json
from intake.feeding.xml_feeds import read_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.feeding.entries import Entry, FeedDocument

LARGEST = 10_000_000
"""Bytes of the largest feed that is read; a newspaper's has 0.2 million."""
_BLANKS = b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf\xff\xfe"


def read_feed(
    data: bytes, name: str, *, address: str | None = None, media: str | None = None
) -> FeedDocument:
    """Return the feed that some bytes are.

    Args:
        data: The feed as it came.
        name: What people call it.
        address: Where it came from, for the links in it.
        media: Its media type, which may say the encoding.

    Raises:
        NoFeedError: They are none.
        TooLargeError: They are more than `LARGEST`.
        NotTextError: They are no text at all.
    """
    if len(data) > LARGEST:
        raise TooLargeError(f"{name} is larger than {LARGEST // 1_000_000} MB.")
    if data[:200].lstrip(_BLANKS).startswith(b"{"):
        found = read_json(data, name, media=media)
    else:
        found = read_xml(data, name, address=address, media=media)
    return replace(found, entries=tuple(_each_once(found.entries)))


def _each_once(entries: tuple[Entry, ...]) -> Iterator[Entry]:
    """Yield each item once, without an address that several of them have: it is that of none."""
    shared = Counter(entry.address for entry in entries)
    seen: set[str] = set()
    for entry in entries:
        if entry.name not in seen:
            seen.add(entry.name)
            yield entry if shared[entry.address] == 1 else replace(entry, address=None)
