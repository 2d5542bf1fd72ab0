"""Lists of feeds as programs hand them to each other: OPML 2.0 (opml.org)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import quoteattr

from intake.feeding.entries import title_of
from intake.feeding.errors import NoFeedError
from intake.feeding.wellformed import UNWANTED, well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Outline(NamedTuple):
    """One feed of a list: what it is called and where it is."""

    name: str
    address: str


def read_opml(data: bytes, name: str) -> list[Outline]:
    """Return the feeds of a list, those in its folders too, each once.

    Raises:
        NoFeedError: It is no such list, or names no feed.
        NotTextError: It is no text at all.
    """
    from lxml import etree  # noqa: PLC0415 - 30 ms that only lists need

    root = etree.fromstring(well_formed(data, name))
    found: dict[str, Outline] = {}
    for outline in root.iter("outline"):
        said = {key.lower(): value for key, value in outline.attrib.items()}
        address = said.get("xmlurl", "").strip()
        if address:
            title = title_of(said.get("title")) or title_of(said.get("text")) or address
            found.setdefault(address, Outline(title, address))
    if not found:
        raise NoFeedError(f"{name} names no feed.")
    return list(found.values())


def opml_lines(feeds: Iterable[Outline]) -> Iterator[str]:
    """Yield the lines of a list of feeds, in ASCII, so that nothing in it acts on a terminal."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<opml version="2.0">'
    yield "  <head><title>Feeds that Parley follows</title></head>"
    yield "  <body>"
    for feed in feeds:
        name, address = (quoteattr(UNWANTED.sub("\ufffd", one)) for one in feed)
        line = f'    <outline type="rss" text={name} title={name} xmlUrl={address}/>'
        yield line.encode("ascii", "xmlcharrefreplace").decode("ascii")
    yield "  </body>"
    yield "</opml>"
