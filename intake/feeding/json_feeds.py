"""JSON Feed (versions 1 and 1.1, jsonfeed.org)."""

from __future__ import annotations

import json
from typing import Any

from intake.decoding import decode
from intake.feeding.entries import Entry, FeedDocument, address_of, entry_name, title_of
from intake.feeding.errors import NoFeedError
from intake.feeding.publisher import outlet_of

VERSION = "://jsonfeed.org/version/"
_MOST = 2_000


def read_json(data: bytes, name: str, *, media: str | None = None) -> FeedDocument:
    """Return the feed that some JSON is.

    Raises:
        NoFeedError: It is none.
        NotTextError: It is no text at all.
    """
    try:
        found = json.loads(decode(data, name, media=media).text)
    except (ValueError, RecursionError) as error:
        raise NoFeedError(f"{name} is no JSON feed that can be read.") from error
    if not isinstance(found, dict) or VERSION not in str(found.get("version")):
        raise NoFeedError(f"{name} is no JSON feed.")
    items = found.get("items")
    items = [one for one in items if isinstance(one, dict)] if isinstance(items, list) else []
    title = title_of(found.get("title"))
    return FeedDocument(
        title=title,
        outlet=outlet_of(title, _text(found, "feed_url"), _text(found, "home_page_url")),
        entries=tuple(map(_entry, items[:_MOST])),
    )


def _entry(item: dict[str, Any]) -> Entry:
    address = address_of(item.get("url")) or address_of(item.get("external_url"))
    content = _text(item, "content_html") or _text(item, "content_text")
    summary = _text(item, "summary")
    tags = item.get("tags")
    return Entry(
        name=entry_name(item.get("id"), address, item.get("title"), content, summary),
        address=address,
        title=title_of(item.get("title")),
        published=_text(item, "date_published") or None,
        changed=_text(item, "date_modified") or None,
        content=content or summary,
        is_content=bool(content),
        author=_author(item),
        subjects=tuple(filter(None, map(title_of, tags[:50]))) if isinstance(tags, list) else (),
    )


def _text(item: dict[str, Any], name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""


def _author(item: dict[str, Any]) -> str | None:
    authors = item.get("authors") if isinstance(item.get("authors"), list) else [item.get("author")]
    names = [title_of(one.get("name")) for one in authors or [] if isinstance(one, dict)]
    return ", ".join(name for name in names if name) or None
