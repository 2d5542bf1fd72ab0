"""Signs on a web page beside its article: whose page it is, when it was changed, what hides it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from extract.page.shapes import fold, word_count

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_CHANGED = re.compile(
    r"[\"':](?:modified_time|date_?modified|updated_time|last-?modified)[\"']", re.IGNORECASE
)
_PUBLISHED = re.compile(
    r"[\"':._](?:published(?:_?time|_?at|_?date)?|date_?published|publi(?:sh|cation)[_-]?date|pub_?date"
    r"|issued|created|date_?created|date)[\"']|<time\b",
    re.IGNORECASE,
)
"""Names that metadata have for the day on which a page was published."""
_NEAR = 200
_TITLE = re.compile(r"<title\b[^<>]{0,500}>(?P<title>[^<]{1,1000})</title", re.IGNORECASE)
_PARTED = re.compile(r"(?P<title>.+\S)\s+[-–—|·•:»]\s+(?P<outlet>\S[^|·•»]*)")
_MOST_OUTLET_WORDS = 6
_OF_COOKIES = re.compile(
    r"\b(?:cookies?|consent\w*|personal data|privacy (?:policy|notice|choices)|your preferences)\b",
    re.IGNORECASE,
)
_TO_READERS = re.compile(r"\b(?:we|us|our|you|your)\b", re.IGNORECASE)


def outlet_in_title(markup: str, title: str | None) -> str | None:
    """Return the outlet that a page's own title names after the article's: "Talks – The Post"."""
    found = _TITLE.search(markup)
    parts = _PARTED.fullmatch(" ".join(unescape(found["title"]).split())) if found else None
    if not parts or not title or fold(parts["title"]) != fold(title):
        return None
    outlet = parts["outlet"].strip()
    return outlet if word_count(outlet) <= _MOST_OUTLET_WORDS and outlet[0].isupper() else None


def is_of_change(markup: str, day: date) -> bool:
    """Whether a day that metadata say is only the one on which the page was changed."""
    if _PUBLISHED.search(markup):
        return False
    return any(
        day.isoformat() in markup[max(0, found.start() - _NEAR) : found.end() + _NEAR]
        for found in _CHANGED.finditer(markup)
    )


def asks_for_cookies(paragraphs: Sequence[str]) -> bool:
    """Whether all that a page says is a question about cookies, so that it hides its article."""
    asking = [text for text in paragraphs if _OF_COOKIES.search(text) and _TO_READERS.search(text)]
    words = sum(map(word_count, paragraphs))
    return len(asking) > 1 and sum(map(word_count, asking)) * 3 >= words * 2
