"""One article's worth of text, and what the file, page or mail that held it says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from extract.actors import ActorBook
    from store.model import Reading

METADATA = "metadata"
"""What `Piece.published_by` says of a day that a header, a field or a page's metadata gave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What one article is made from. `None` is not known.

    `name` is the source as people are told of it ("box.mbox #3"), `text` what is to be cleaned and
    read, `original` what is kept of the source: a page's HTML, a mail's own lines, the text itself.
    `published_by` says what gave `published`; `notices` are sentences for the person.

    Where the rest takes long to make, `text` is empty and `making` makes the whole: an article
    whose original is in the store is passed over without. `ready` makes the reading itself, of
    what is no running text: a timeline that somebody keeps.
    """

    name: str
    original: str
    text: str = ""
    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    published_by: str = METADATA
    url: str | None = None
    byline: str | None = None
    talks: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    making: Callable[[], Piece] | None = None
    ready: Callable[[ActorBook], Reading] | None = None

    def whole(self) -> Piece:
        """Return the piece with its text.

        Raises:
            IntakeError: There is no article in it after all.
        """
        return self if self.making is None else self.making()


# Controls but for tab and newline (C0, C1), marks that turn the direction of what follows, and
# the separators and tag characters that no terminal shows.
_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e0fff]"
)
_LONGEST_LINE = 1_000


def one_line(text: str | None, *, longest: int = _LONGEST_LINE) -> str | None:
    """Return a title or a name in one line, without what is not shown; `None` if that is empty."""
    if not text:
        return None
    shown = " ".join(_UNSHOWN.sub(" ", text[: 4 * longest]).split())
    return shown[:longest] or None
