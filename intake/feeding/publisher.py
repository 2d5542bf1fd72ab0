"""Who publishes a feed: its title without the name of the section, as its site is called."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from store.values.folding import folded

_BETWEEN = re.compile(r"\s*[|>»›·•]\s*|\s+[-–—]+\s+|:\s+")
_FEWEST_LETTERS = 3
_SAY_NOTHING = frozenset(
    {"the", "news", "world", "rss", "feed", "feeds", "www", "com", "org", "all"}
)


def outlet_of(title: str | None, *addresses: str | None) -> str | None:
    """Return the part of a feed's title that its site is named after, else the whole of it.

    "World news | The Harrow Wire" of harrowwire.example is "The Harrow Wire".

    Args:
        title: What the feed calls itself.
        addresses: Where it is, and what it is about; `None` is passed over.
    """
    parts = [part for part in _BETWEEN.split(title or "") if part]
    if len(parts) < 2:
        return title
    hosts = "".join(_squashed(_host(one)) for one in addresses if one)
    named = [part for part in parts if _names(part, hosts)]
    return max(named, key=len) if named else title


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _squashed(text: str) -> str:
    return folded(text).replace(" ", "")


def _names(part: str, hosts: str) -> bool:
    """Whether a host holds all of the words, their first letters, or one that says something."""
    if not hosts:
        return False
    words = [word for word in folded(part).split() if word not in _SAY_NOTHING]
    initials = "".join(word[0] for word in folded(part).split())
    if len(initials) >= _FEWEST_LETTERS and initials in hosts:
        return True
    return any(len(word) >= _FEWEST_LETTERS and word in hosts for word in words)
