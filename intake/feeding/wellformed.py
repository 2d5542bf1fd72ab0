"""A feed's bytes as well-formed XML in UTF-8 that declares nothing and refers to nothing.

Many feeds are broken: an ampersand by itself, a tag that is never closed, a prefix that was never
declared. lxml mends what can be mended, in one pass and without recursion. What a document
declares of its own (DOCTYPE, entities) is dropped before anything could expand it, and nothing
outside of it is ever read.
"""

from __future__ import annotations

import re
import sys
from html.entities import html5
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from intake.decoding import decode
from intake.feeding.errors import NoFeedError

if TYPE_CHECKING:
    from collections.abc import Iterator

UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_AMPERSAND = re.compile(r"&(?:(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[^\s&;<>#][^\s&;<>]*);)?")
_ROOT = re.compile(r"<[A-Za-z_]")
_FEED = re.compile(r"<(?:rss|feed|rdf:RDF|opml)\b")
_BEGINS_WITHIN = 20_000  # characters; some servers put a warning before the feed
_OF_XML = frozenset("<>&'\"")
_MOST_ATTRIBUTES = 60
"""An element of more has none: looking for one of very many takes feedparser very long."""


def well_formed(data: bytes, name: str, *, media: str | None = None) -> bytes:
    """Return a feed's XML, mended where it was broken.

    Args:
        data: The feed as it came.
        name: What people call it.
        media: Its media type, which may say the encoding.

    Raises:
        NoFeedError: It cannot be mended.
        NotTextError: It is no text at all.
    """
    from lxml import etree  # noqa: PLC0415 - 30 ms that only feeds and pages need

    text = UNWANTED.sub("", decode(data, name, media=media, markup=True).text)
    begins = _FEED.search(text[:_BEGINS_WITHIN]) or _ROOT.search(text)
    if begins is None:
        raise NoFeedError(f"{name} is no feed.")
    text = "".join(_parts(text[begins.start() :]))
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,  # elements nested more than 256 deep are dropped
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NoFeedError(f"{name} is no feed that can be read.") from error
    if root is None:
        raise NoFeedError(f"{name} is no feed that can be read.")
    _declare(root)
    try:
        made = bytes(etree.tostring(root, encoding="utf-8"))
    except etree.SerialisationError as error:
        raise NoFeedError(f"{name} is no feed that can be read.") from error
    _check(made, name)
    return made


def _parts(text: str) -> Iterator[str]:
    """Yield a text with its ampersands mended, but for what CDATA marks as being no XML."""
    at = 0
    while (begins := text.find("<![CDATA[", at)) >= 0:
        yield _AMPERSAND.sub(_letter, text[at:begins])
        ends = text.find("]]>", begins)
        at = len(text) if ends < 0 else ends
        yield text[begins:at]
    yield _AMPERSAND.sub(_letter, text[at:])


def _letter(found: re.Match[str]) -> str:
    """What an ampersand begins: a letter by its number or by HTML's name for it, or nothing."""
    name = found[1]
    if name is None:
        return "&amp;"
    if name.startswith("#"):
        number = int(name[1:]) if name[1:].isdecimal() else int(f"0{name[1:]}", 16)
        letter = chr(number) if number <= sys.maxunicode else "\ufffd"
        return f"&{name};" if not UNWANTED.match(letter) else "\ufffd"
    letter = html5.get(f"{name};", "")
    if not letter:
        return f"&amp;{name};"
    return "".join(f"&#{ord(one)};" if one in _OF_XML else one for one in letter)


def _declare(root: Any) -> None:
    """Take the prefixes from names where nobody declared them."""
    for element in root.iter():
        if isinstance(element.tag, str):  # no reference to an entity
            if ":" in element.tag and not element.tag.startswith("{"):
                element.tag = f"undeclared-{element.tag.replace(':', '-')}"
            _set_right(element)


def _set_right(element: Any) -> None:
    """Leave an element each attribute once, and none with a prefix that is none."""
    names = element.keys()
    wrong = any(":" in name and not name.startswith("{") for name in names)
    if not wrong and len(set(names)) == len(names) <= _MOST_ATTRIBUTES:
        return
    kept = dict(element.attrib) if len(names) <= _MOST_ATTRIBUTES else {}
    element.attrib.clear()
    for name, value in kept.items():
        if name.startswith("{") or ":" not in name:
            element.set(name, value)


def _check(made: bytes, name: str) -> None:
    """Make sure that the strict parser of feedparser takes it; the loose one is not meant to."""
    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        parser.Parse(made, True)  # noqa: FBT003 - expat takes it by place only
    except expat.ExpatError as error:
        raise NoFeedError(f"{name} is no feed that can be read.") from error
