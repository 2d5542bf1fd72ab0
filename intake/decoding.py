"""Bytes made into text without losing any of it.

A byte order mark says what they are; else they are UTF-8 if they are valid UTF-8; else what their
media type or they themselves say ("charset="); else, if they look like text at all, Windows-1252,
which old pages mostly are, and a notice says so.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from intake.errors import NotTextError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_LOOKED_AT = 65_536  # bytes that decide whether this is text
_MOST_CONTROLS = 0.02  # of them, in a text with some rubbish in it

_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
# HTML: <meta charset=…>, <meta http-equiv … content="…; charset=…">; XML: <?xml … encoding="…"?>
_DECLARED = re.compile(
    rb"<meta\b[^<>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|\A\s*<\?xml\b[^<>]{0,200}?encoding\s*=\s*[\"']([\w.:-]{2,40})[\"']",
    re.IGNORECASE,
)
_DECLARED_WITHIN = 4_096
# Encodings of the Encoding Standard (WHATWG) by Python's names; others decode no web page, and
# some of Python's ("unicode_escape", "idna") are no character encodings at all.
_ENCODINGS = re.compile(
    r"utf-8|utf-16(?:-[bl]e)?|cp(?:437|850|866|874|932|949|950|125\d)|iso8859-\d+|koi8-[rut]"
    r"|mac-(?:roman|cyrillic)|gbk|gb2312|gb18030|big5(?:hkscs)?|euc_(?:jp|kr)|shift_jis"
    r"|iso2022_(?:jp|kr)|tis-620"
)
_WESTERN = frozenset({"ascii", "iso8859-1", "utf-8"})
"""Declared where nobody thought of it; pages that say so and are not are Windows-1252."""
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_MOST_WRONG = 4
"""So many letters beyond ASCII there must be in UTF-8 for each byte that is none."""
_STATEFUL = ("iso2022_jp", "iso2022_kr", "utf-16", "utf-16-le", "utf-16-be")
"""Encodings whose bytes may well be valid UTF-8 and mean something else."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, line ends as they were; `notice` says where its encoding had to be guessed."""

    text: str
    notice: str | None = None


def decode(data: bytes, name: str, *, media: str | None = None, markup: bool = False) -> Decoded:
    """Return the text of `data`.

    Args:
        data: The bytes.
        name: The source in the sentence of an error.
        media: The media type that came with them, which may say the character set.
        markup: Whether the text itself may say it, as HTML and XML do.

    Raises:
        NotTextError: There is nothing in it, or it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    said = _said(data, media, markup=markup)
    if said in _STATEFUL and (decoded := _tried(data, said)):
        return _held(decoded, name)
    if _is_binary(data):
        raise NotTextError(f"{name} is not a text file.")
    for tried in ("utf-8", said):
        if tried and (decoded := _tried(data, tried)) is not None:
            return _held(decoded, name)
    if _is_nearly_utf_8(data):
        return Decoded(
            data.decode("utf-8", "replace"),
            f"{name} has bytes that are no UTF-8; they show as “�”.",
        )
    text = _held(_windows_1252(data), name).text
    if said:
        return Decoded(text, f"{name} is not {said.upper()}, as it says; {_AS_WINDOWS}")
    return Decoded(text, None if markup else f"{name} is not UTF-8; {_AS_WINDOWS}")


_AS_WINDOWS = "it was read as Windows-1252."


def _said(data: bytes, media: str | None, *, markup: bool) -> str | None:
    """Return the encoding that the media type or the text itself names, by Python's name."""
    found = _CHARSET.search(media) if media else None
    labels = [found[1]] if found else []
    if markup and (declared := _DECLARED.search(data[:_DECLARED_WITHIN])):
        labels.append((declared[1] or declared[2]).decode("ascii", "ignore"))
    for label in labels:
        try:
            name = codecs.lookup(label).name
        except (LookupError, ValueError):
            continue
        if _ENCODINGS.fullmatch(name) and name not in _WESTERN:
            return name
    return None


def _is_nearly_utf_8(data: bytes) -> bool:
    """Whether most of what is not ASCII is valid UTF-8, as in a file that was cut off."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    others = sum(len(run) for run in _NOT_ASCII.findall(text)) - wrong
    return others >= _MOST_WRONG * wrong


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, UnicodeError):
        return None


def _strict(data: bytes, encoding: str, name: str) -> Decoded:
    try:
        return _held(data.decode(encoding), name)
    except UnicodeDecodeError as error:
        raise NotTextError(f"{name} says that it is {encoding.upper()} and is not.") from error


def _held(text: str, name: str) -> Decoded:
    if not text.strip():
        raise NotTextError(f"{name} is empty.")
    return Decoded(text)


def _is_binary(data: bytes) -> bool:
    head = data[:_LOOKED_AT]
    if b"\x00" in head:
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > len(head) * _MOST_CONTROLS


def _windows_1252(data: bytes) -> str:
    """Windows-1252, its five bytes without a meaning as Latin-1 has them."""
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return "".join(_BYTES[byte] for byte in data)


def _one_byte(byte: int) -> str:
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


_BYTES = tuple(map(_one_byte, range(256)))
