"""Which format some bytes are in: told by their content first, then by media type and suffix."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from intake.formats.records import is_lines
from intake.formats.tables import is_table

if TYPE_CHECKING:
    from intake.formats.given import Given


class Format(Enum):
    """A format that sources come in, by the module that reads it."""

    TEXT = "plain"
    MARKDOWN = "markdown"
    PAGE = "pages"
    WEB_ARCHIVE = "webarchives"
    MAIL = "mail"
    MAILBOX = "mailboxes"
    PDF = "documents"
    RECORDS = "records"
    TABLE = "tables"
    FEED = "feeds"
    PACKED = "packed"
    OFFICE = "offices"


_BLANKS = b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf\xff\xfe"
_PROLOG = rb"(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--.{0,2000}?-->\s{0,100}){0,5}"
_PAGE = re.compile(
    _PROLOG + rb"<(?:!doctype\s+html|html|head|body|meta|title|article|div|section|main|script"
    rb"|style|p|h1|table|center)\b",
    re.IGNORECASE | re.DOTALL,
)
_FEED = re.compile(
    _PROLOG + rb"(?:<\?xml-stylesheet[^>]{0,500}>\s{0,100})?(?:<!--.{0,2000}?-->\s{0,100}){0,5}"
    rb"<(?:rss|feed|rdf:rdf)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON_FEED = re.compile(rb"\A\{.{0,2000}?https://jsonfeed\.org/version/", re.DOTALL)
_JSON = re.compile(rb"\{\s*(?:\"|\})|\[\s*(?:\{|\])")
_POSTMARK = re.compile(rb"From [^\r\n]{1,200}\r?\n(?:>?[A-Za-z][\w-]{1,60}:)")
_HEADERS = re.compile(
    rb"(?:[!-9;-~]{1,76}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,60}){2,200}"
)
_HEADER = re.compile(rb"^([!-9;-~]{1,76}):", re.MULTILINE)
_OF_MAIL = frozenset({b"date", b"subject", b"message-id", b"received", b"mime-version"})
_OF_ARCHIVE = (b"\nsnapshot-content-location:", b"from: <saved by")
_OFFICE = (b"[Content_Types].xml", b"mimetypeapplication/")
_BY_MEDIA = {
    "text/html": Format.PAGE,
    "application/xhtml+xml": Format.PAGE,
    "text/markdown": Format.MARKDOWN,
    "message/rfc822": Format.MAIL,
    "application/mbox": Format.MAILBOX,
    "multipart/related": Format.WEB_ARCHIVE,
    "application/json": Format.RECORDS,
    "application/x-ndjson": Format.RECORDS,
    "text/csv": Format.TABLE,
    "text/tab-separated-values": Format.TABLE,
    "application/rss+xml": Format.FEED,
    "application/atom+xml": Format.FEED,
    "application/feed+json": Format.FEED,
}
_BY_SUFFIX = {
    ".html": Format.PAGE,
    ".htm": Format.PAGE,
    ".xhtml": Format.PAGE,
    ".shtml": Format.PAGE,
    ".md": Format.MARKDOWN,
    ".markdown": Format.MARKDOWN,
    ".mht": Format.WEB_ARCHIVE,
    ".mhtml": Format.WEB_ARCHIVE,
    ".eml": Format.MAIL,
    ".mbox": Format.MAILBOX,
    ".mbx": Format.MAILBOX,
    ".json": Format.RECORDS,
    ".jsonl": Format.RECORDS,
    ".ndjson": Format.RECORDS,
    ".csv": Format.TABLE,
    ".tsv": Format.TABLE,
}
_BY_CONTENT = (".txt", ".text", ".pdf", ".gz", ".zip", ".rss", ".atom", ".rdf", ".xml")
SUFFIXES = frozenset((*_BY_SUFFIX, *_BY_CONTENT))
"""Endings of the names of files that a folder stands for."""


def sniff(given: Given) -> Format:
    """Return the format of a source, by its first bytes, then its media type, then its name."""
    head = given.head
    found = _by_magic(head) or _by_beginning(head.replace(b"\x00", b"").lstrip(_BLANKS))
    if found is Format.MAIL and given.suffix in (".mht", ".mhtml"):
        return Format.WEB_ARCHIVE
    if found:
        return found
    kind = (given.media or "").split(";", 1)[0].strip().lower()
    named = _BY_MEDIA.get(kind) or _BY_SUFFIX.get(given.suffix)
    if named is None and (given.said.timeline or is_table(head)):
        return Format.TABLE
    return named or Format.TEXT


def _by_magic(head: bytes) -> Format | None:
    if b"%PDF-" in head[:1024]:
        return Format.PDF
    if head.startswith(b"PK\x03\x04"):
        return Format.OFFICE if any(mark in head[:4096] for mark in _OFFICE) else Format.PACKED
    return Format.PACKED if head.startswith(b"\x1f\x8b") else None


def _by_beginning(plain: bytes) -> Format | None:
    if _PAGE.match(plain):
        return Format.PAGE
    if _FEED.match(plain) or _JSON_FEED.match(plain):
        return Format.FEED
    if _JSON.match(plain) or is_lines(plain):
        return Format.RECORDS
    if _POSTMARK.match(plain):
        return Format.MAILBOX
    return _mail(plain)


def _mail(plain: bytes) -> Format | None:
    """Tell a mail, and a page saved as one, by a block of headers at the top."""
    block = _HEADERS.match(plain)
    if not block:
        return None
    names = {name.lower() for name in _HEADER.findall(block[0])}
    if b"from" not in names or len(names & _OF_MAIL) < 1:
        return None
    low = block[0].lower()
    return Format.WEB_ARCHIVE if any(mark in low for mark in _OF_ARCHIVE) else Format.MAIL
