"""Undoes the compression of an answer as it comes, and stops where it grows beyond its limit.

What is asked for is gzip and deflate, which the standard library undoes in pieces of a size that
the caller says: a bomb is never held in memory whole. Any other coding was not asked for.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ASKED_FOR = "gzip, deflate"
_LAYERS = 2  # a page compressed by its author and by the server; more is no page
_PIECE = 65_536
_GZIP = 16 + zlib.MAX_WBITS
_RAW = -zlib.MAX_WBITS


class PackingError(Exception):
    """The answer is not compressed as it says; the text is the end of a sentence about it."""


def unpacked(chunks: Iterable[bytes], coding: str) -> Iterator[bytes]:
    """Yield an answer's bytes with its content codings (RFC 9110, section 8.4) undone.

    Args:
        chunks: The bytes as they come.
        coding: The Content-Encoding header, "" for none.

    Raises:
        PackingError: A coding is unknown, or the bytes are not what it says.
    """
    layers = [one for name in coding.split(",") if (one := name.strip().lower()) != "identity"]
    layers = [one for one in layers if one]
    if len(layers) > _LAYERS:
        raise PackingError(f"is compressed {len(layers)} times over")
    for name in reversed(layers):
        if name in ("gzip", "x-gzip"):
            chunks = _gunzipped(chunks)
        elif name == "deflate":
            chunks = _inflated(chunks)
        else:
            raise PackingError(f"is compressed as {name[:20]!r}, which was not asked for")
    yield from chunks


def _gunzipped(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Undo gzip: members one after the other (RFC 1952); what follows them is dropped."""
    member, first = zlib.decompressobj(_GZIP), True
    begun = False
    for chunk in chunks:
        data = chunk
        while data:
            begun = True
            try:
                yield from _pieces(member, data)
            except zlib.error as error:
                if first:
                    raise PackingError("is not compressed as it says") from error
                return  # rubbish after the last member
            data = b""
            if member.eof:
                data, first, begun = member.unused_data, False, False
                member = zlib.decompressobj(_GZIP)
    if begun and first:
        raise PackingError("breaks off")


def _inflated(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Undo deflate, with zlib's wrapping as the standard says or without, as some servers do."""
    stream = None
    for chunk in chunks:
        if not chunk:
            continue
        if stream is None:
            stream = zlib.decompressobj(zlib.MAX_WBITS if chunk[0] & 0x0F == 8 else _RAW)
        try:
            yield from _pieces(stream, chunk)
        except zlib.error as error:
            raise PackingError("is not compressed as it says") from error
        if stream.eof:
            return
    if stream is not None:
        raise PackingError("breaks off")


def _pieces(stream: zlib._Decompress, data: bytes) -> Iterator[bytes]:
    """Yield what `data` holds in pieces of at most `_PIECE` bytes."""
    while data and not stream.eof:
        yield stream.decompress(data, _PIECE)
        data = stream.unconsumed_tail
    while not stream.eof and (more := stream.decompress(b"", _PIECE)):
        yield more
