"""Feeds: each item is an article, as far as the feed itself holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.errors import IntakeError
from intake.feeding.documents import read_feed
from intake.feeding.items import held, name_of
from intake.outcomes import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given
    from intake.pieces import Piece


def read(given: Given) -> Iterator[Piece | Refused]:
    """Yield the items of a feed, oldest first as they mostly stand last.

    Raises:
        IntakeError: It is none, too large, or no text.
    """
    feed = read_feed(given.data(), given.name, address=given.address, media=given.media)
    for entry in reversed(feed.entries):
        try:
            yield held(entry, given.name, feed.outlet)
        except IntakeError as error:
            yield Refused(source=name_of(entry, given.name), why=str(error))
