"""RSS, RDF and Atom, by feedparser."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

from intake.feeding.entries import Entry, FeedDocument, address_of, entry_name, title_of
from intake.feeding.errors import NoFeedError
from intake.feeding.publisher import outlet_of
from intake.feeding.wellformed import well_formed

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 2_000
"""Items of one feed that are looked at; the first are the newest nearly everywhere."""


def read_xml(
    data: bytes, name: str, *, address: str | None = None, media: str | None = None
) -> FeedDocument:
    """Return the feed that some XML is.

    Raises:
        NoFeedError: It is none.
    """
    found = _parsed(well_formed(data, name, media=media), name, address)
    if not found.get("version") and not found["entries"]:
        raise NoFeedError(f"{name} is no feed.")
    title, link = title_of(_said(found["feed"], "title")), _said(found["feed"], "link")
    return FeedDocument(
        title=title,
        outlet=outlet_of(title, address, link),
        entries=tuple(_entry(one) for one in found["entries"][:_MOST]),
    )


def _parsed(made: bytes, name: str, address: str | None) -> Any:
    """Return what feedparser makes of a feed."""
    import feedparser  # noqa: PLC0415 - 0.1 s that only feeds need

    # A stream, because feedparser would open a file or an address that a string names. HTML is
    # left as it is: only its text is taken, by our own reader of markup.
    try:
        return feedparser.parse(
            io.BytesIO(made),
            response_headers={
                "content-type": "application/xml; charset=utf-8",
                "content-location": address or "",
            },
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    except Exception as error:  # it trips over what no feed has, in many ways
        raise NoFeedError(f"{name} is no feed that can be read.") from error


def _entry(item: Any) -> Entry:
    link = _said(item, "feedburner_origlink") or _said(item, "link")
    address = address_of(link)
    content, is_content = _content(item)
    title, summary = _said(item, "title"), _said(item, "summary")
    return Entry(
        name=entry_name(_said(item, "id"), address, title, summary),
        address=address,
        title=title_of(title),
        published=_said(item, "published") or _said(item, "created"),
        changed=_said(item, "updated"),
        content=content,
        is_content=is_content,
        author=title_of(_said(item, "author")),
        outlet=title_of(_said(dict.get(item, "source") or {}, "title")),
        subjects=tuple(_subjects(item)),
    )


def _said(item: Any, name: str) -> str | None:
    """Return what an item itself says; feedparser's own look-up also tries other names."""
    value = dict.get(item, name)
    return value if isinstance(value, str) and value.strip() else None


def _content(item: Any) -> tuple[str, bool]:
    """Return the longest text that an item holds, and whether it is said to be its content."""
    parts = [
        one["value"]
        for one in dict.get(item, "content") or []
        if isinstance(one.get("value"), str)
        and str(one.get("type", "text/html")).startswith(("text/", "application/xhtml"))
    ]
    summary = _said(item, "summary") or ""
    content = max(parts, key=len, default="")
    return (content, True) if content and len(content) >= len(summary) else (summary, False)


def _subjects(item: Any) -> Iterator[str]:
    for tag in (dict.get(item, "tags") or [])[:50]:
        words = title_of(tag.get("label") or tag.get("term"))
        if words:
            yield words
