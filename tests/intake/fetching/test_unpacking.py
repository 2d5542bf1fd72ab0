"""Compression undone piece by piece."""

from __future__ import annotations

import gzip
import zlib
from itertools import islice
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.fetching.unpacking import PackingError, unpacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def cut(data: bytes, size: int) -> Iterator[bytes]:
    """Bytes as a connection may bring them."""
    return (data[at : at + size] for at in range(0, len(data), size))


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "": lambda data: data,
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "gzip, deflate": lambda data: zlib.compress(gzip.compress(data)),
}


@settings(max_examples=60)
@given(st.binary(max_size=300), st.sampled_from(sorted(PACKERS)), st.integers(1, 40))
def test_what_was_packed_comes_out(data: bytes, coding: str, size: int) -> None:
    """However it is cut on the way."""
    assert b"".join(unpacked(cut(PACKERS[coding](data), size), coding)) == data


@settings(max_examples=60)
@given(st.binary(max_size=80), st.sampled_from(["gzip", "deflate", "gzip, gzip"]))
def test_any_bytes_come_out_or_are_refused(data: bytes, coding: str) -> None:
    """By one error, in whatever way they are wrong."""
    try:
        assert isinstance(b"".join(unpacked(cut(data, 7), coding)), bytes)
    except PackingError:
        return


def test_a_bomb_is_never_held_whole() -> None:
    """It comes in small pieces, and nothing more is unpacked than is taken."""
    packed = gzip.compress(b"\0" * 50_000_000)
    pieces = list(islice(unpacked([packed], "gzip"), 3))
    assert [len(piece) for piece in pieces] == [65_536] * 3


def test_a_bomb_in_a_bomb_comes_in_small_pieces_too() -> None:
    """Each layer hands on what it has, and waits."""
    packed = gzip.compress(gzip.compress(b"\0" * 50_000_000))
    pieces = list(islice(unpacked(cut(packed, 100), "gzip, gzip"), 4))
    assert max(map(len, pieces)) <= 65_536


@pytest.mark.parametrize("chunks", [[], [b""], [b"", b""]])
def test_nothing_is_nothing(chunks: list[bytes]) -> None:
    """An empty answer may call itself compressed."""
    for coding in ("gzip", "deflate", "", "identity"):
        assert b"".join(unpacked(chunks, coding)) == b""


@pytest.mark.parametrize(
    ("coding", "words"),
    [
        ("br", "is compressed as 'br', which was not asked for"),
        ("compress", "is compressed as 'compress', which was not asked for"),
        ("x" * 50, f"is compressed as '{'x' * 20}', which was not asked for"),
        ("gzip,gzip,gzip", "is compressed 3 times over"),
    ],
)
def test_other_codings_are_refused(coding: str, words: str) -> None:
    """Before a byte is taken."""
    with pytest.raises(PackingError) as told:
        next(unpacked([b"x"], coding))
    assert str(told.value) == words
