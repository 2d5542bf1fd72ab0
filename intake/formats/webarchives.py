"""Pages saved whole with their pictures (MHTML, RFC 2557): the page inside is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.errors import NoArticleError
from intake.formats.mail import content, header, parse, parts
from intake.formats.pages import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given
    from intake.pieces import Piece


def read(given: Given) -> Iterator[Piece]:
    """Yield the article of the page.

    Raises:
        IntakeError: There is no page in it, or it is too large.
    """
    parsed = parse(given.data(), given.name)
    for part in parts(parsed):
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            where = header(parsed, "snapshot-content-location") or header(part, "content-location")
            web = where if where and where.startswith(("http://", "https://")) else None
            yield page(content(part), given.name, address=given.address or web)
            return
    raise NoArticleError(f"There is no page in {given.name}.")
