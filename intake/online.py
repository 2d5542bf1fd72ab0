"""An address as a source: the page that is there, or the articles of a feed."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.errors import IntakeError
from intake.feeding.documents import read_feed
from intake.feeding.items import best, name_of
from intake.feeding.links import plain_address
from intake.formats import pieces_of
from intake.formats.given import Ahead, Given
from intake.formats.sniffing import Format, sniff
from intake.outcomes import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.feeding.pacing import Pace
    from intake.fetching import Fetched
    from intake.pieces import Piece
    from intake.reached import Reached
    from intake.said import Said


@dataclass(frozen=True, slots=True)
class Address:
    """A page or a feed on the web; `pace` is shared by all addresses of one run."""

    name: str
    pace: Pace

    def pieces(
        self,
        said: Said,
        standard_input: object = None,  # noqa: ARG002 - as other sources have it
        reached: Reached | None = None,  # noqa: ARG002 - nobody knows how much there is
    ) -> Iterator[Piece | Refused]:
        """Yield the articles that are there, fetched as they are asked for.

        Raises:
            IntakeError: It cannot be fetched, or cannot be read.
        """
        fetched = self.pace.fetch(self.name)
        given = given_by(fetched, self.name, said)
        if sniff(given) is Format.FEED:
            yield from self._items(fetched)
        else:
            yield from pieces_of(given)

    def size(self) -> int:
        """Return 0: how many bytes there are is not known."""
        return 0

    def _items(self, fetched: Fetched) -> Iterator[Piece | Refused]:
        feed = read_feed(
            fetched.data, self.name, address=fetched.address, media=fetched.content_type
        )
        for entry in reversed(feed.entries):
            try:
                yield best(entry, self.name, feed.outlet, self.pace, full_text=None)
            except IntakeError as error:
                yield Refused(source=name_of(entry, self.name), why=str(error))


def given_by(fetched: Fetched, name: str, said: Said) -> Given:
    """Return what was fetched as a format's reader takes it."""
    return Given(
        ahead=Ahead(io.BytesIO(fetched.data)),
        name=name,
        media=fetched.content_type,
        address=plain_address(fetched.address),
        said=said,
    )
