"""Which format some bytes are in: told by their content first, then by media type and suffix."""

from __future__ import annotations

import re
from enum import Enum


class Format(Enum):
    """A format that sources come in, by the module that reads it."""

    TEXT = "plain"
    MARKDOWN = "markdown"
    PAGE = "pages"


_BLANKS = b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf\xff\xfe"
_PAGE = re.compile(
    rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|div|section|main|script|style|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_BY_MEDIA = {
    "text/html": Format.PAGE,
    "application/xhtml+xml": Format.PAGE,
    "text/markdown": Format.MARKDOWN,
}
_BY_SUFFIX = {
    ".html": Format.PAGE,
    ".htm": Format.PAGE,
    ".xhtml": Format.PAGE,
    ".shtml": Format.PAGE,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
}
SUFFIXES = frozenset(_BY_SUFFIX)
"""Endings of the names of files that a folder stands for."""


def sniff(head: bytes, *, media: str | None = None, suffix: str = "") -> Format:
    """Return the format of what begins with `head`.

    Args:
        head: The first bytes, some thousands.
        media: Its media type where somebody said one, with or without parameters.
        suffix: The ending of its name in small letters, such as ".html".
    """
    plain = head.replace(b"\x00", b"").lstrip(_BLANKS)
    if _PAGE.match(plain):
        return Format.PAGE
    kind = (media or "").split(";", 1)[0].strip().lower()
    return _BY_MEDIA.get(kind) or _BY_SUFFIX.get(suffix) or Format.TEXT
