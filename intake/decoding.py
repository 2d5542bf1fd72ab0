"""Bytes made into text without losing any of it.

UTF-8 and UTF-16 say what they are: by a byte order mark, or by being valid UTF-8. Anything else
that looks like text is taken for Windows-1252, which old pages mostly are, and a notice says so.
"""

from __future__ import annotations

import codecs
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


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, line ends as they were; `notice` says where its encoding had to be guessed."""

    text: str
    notice: str | None = None


def decode(data: bytes, name: str) -> Decoded:
    """Return the text of `data`; `name` is the source in the sentence of an error.

    Raises:
        NotTextError: There is nothing in it, or it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, name)
    if _is_binary(data):
        raise NotTextError(f"{name} is not a text file.")
    try:
        return _held(data.decode("utf-8"), name)
    except UnicodeDecodeError:
        text = _held(_windows_1252(data), name).text
        return Decoded(text, f"{name} is not UTF-8; it was read as Windows-1252.")


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
