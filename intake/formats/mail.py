"""Mail: newsletters and articles that somebody sent on; one message is one article.

The sender is the outlet, the subject the title, the date of sending the day. Of a message that was
sent on, these are those of the message inside.
"""

from __future__ import annotations

import email
import email.errors
import re
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr
from typing import TYPE_CHECKING, TypeAlias

from extract.page.shapes import word_count
from intake.decoding import decode
from intake.errors import NoArticleError, NotTextError
from intake.formats.flowing import unflowed, without_signature
from intake.formats.forwarding import bare_subject, sent_on
from intake.formats.maildates import mail_day
from intake.formats.markup import paragraphs
from intake.formats.quoting import without_quotations
from intake.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given

_BAD = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    RecursionError,
    AssertionError,
    email.errors.MessageError,
)
"""What the standard library raises on headers and bodies that no standard allows."""
_MOST_PARTS = 200
_LONGEST_HEADER = 1_000
_TAG = re.compile(r"\[[^\[\]]{1,60}\]\s{0,9}")
_VIA = re.compile(r" via [^<>\"]{1,60}(?=[<\"])")
Mail: TypeAlias = "Message[str, str]"
"""A message as it was taken apart."""


def read(given: Given) -> Iterator[Piece]:
    """Yield the one article of a mail.

    Raises:
        IntakeError: It is too large, or has no text.
    """
    yield message(given.data(), given.name)


def message(data: bytes, name: str) -> Piece:
    """Return the piece of a message, as it came.

    Raises:
        NoArticleError: It holds no text.
        NotTextError: It cannot be taken apart.
    """
    parsed = parse(data, name)
    inner = _attached(parsed)
    text = _text(inner)
    if not text.strip():
        raise NoArticleError(f"{name} is a mail without a text.")
    inside = sent_on(text)
    listed = header(inner, "list-id") is not None
    subject = (inside and inside.subject) or _off_list(
        header(inner, "subject"), _TAG, listed=listed
    )
    sender = (inside and inside.sender) or _off_list(header(inner, "from"), _VIA, listed=listed)
    sent = (inside and inside.sent) or mail_day(header(inner, "date"))
    return Piece(
        name=name,
        text=inside.text if inside else without_quotations(text),
        original=decode(data, name).text,
        title=bare_subject(subject or ""),
        outlet=_outlet(sender or ""),
        published=sent,
    )


def _off_list(value: str | None, mark: re.Pattern[str], *, listed: bool) -> str | None:
    """Return a header without what a mailing list adds to it: "[list]", "via list"."""
    return mark.sub("", value, count=1) if value and listed else value


def parse(data: bytes, name: str) -> Mail:
    """Return a message taken apart.

    Raises:
        NotTextError: It cannot be.
    """
    try:
        return email.message_from_bytes(data)
    except _BAD as error:
        raise NotTextError(f"{name} is no mail that can be taken apart.") from error


def header(parsed: Mail, name: str) -> str | None:
    """Return the beginning of a header, decoded; as it stands where no standard allows it.

    The header is not taken apart: some take the standard library minutes.
    """
    for known, value in parsed.raw_items():
        if known.lower() == name:
            raw = str(value)[:_LONGEST_HEADER].encode("utf-8", "surrogateescape")
            return " ".join(_decoded(raw.decode("utf-8", "replace")).split()) or None
    return None


def _decoded(value: str) -> str:
    try:
        return str(make_header(decode_header(value)))
    except _BAD:
        return value


def parts(parsed: Mail) -> Iterator[Mail]:
    """Yield a message's parts, itself among them, without recursion and not without end."""
    waiting = [parsed]
    for _ in range(_MOST_PARTS):
        if not waiting:
            return
        part = waiting.pop()
        yield part
        inside = part.get_payload()
        if isinstance(inside, list):
            waiting.extend(one for one in reversed(inside) if isinstance(one, Message))


def _attached(parsed: Mail) -> Mail:
    """Return the message that a message sent on as an attachment, else itself."""
    for part in parts(parsed):
        if part.get_content_type() == "message/rfc822":
            inside = part.get_payload()
            if isinstance(inside, list) and inside and isinstance(inside[0], Message):
                return inside[0]
    return parsed


def _text(parsed: Mail) -> str:
    """Return the text of a message: the plain part, unless it says much less than the HTML."""
    plain, rich = [], []
    for part in parts(parsed):
        if part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain":
            plain.append(without_signature(unflowed(part, content(part))))
        elif kind == "text/html":
            rich.extend(paragraphs(content(part)))
    written, shown = "\n\n".join(plain), "\n\n".join(rich)
    return written if word_count(written) * 2 > word_count(shown) else shown


def content(part: Mail) -> str:
    """Return the text of a part, transfer encoding and character set undone."""
    try:
        data = part.get_payload(decode=True)
    except _BAD:
        return ""
    if not isinstance(data, bytes) or not data.strip():
        return ""
    charset = part.get_param("charset")
    media = f"text/plain; charset={charset}" if isinstance(charset, str) else None
    try:
        return decode(data, "part", media=media, markup=True).text
    except NotTextError:
        return ""


def _outlet(sender: str) -> str | None:
    try:
        name, address = parseaddr(sender)
    except _BAD:
        return None
    return name.strip("\"' ") or address.rpartition("@")[2] or None
