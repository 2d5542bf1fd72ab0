"""Bytes read as a feed, whichever of its formats they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.errors import TooLargeError
from intake.feeding.json_feeds import read_json
from intake.feeding.xml_feeds import read_xml

if TYPE_CHECKING:
    from intake.feeding.entries import FeedDocument

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
        return read_json(data, name, media=media)
    return read_xml(data, name, address=address, media=media)
