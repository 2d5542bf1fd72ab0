"""How alike two texts are in runs of five words, and small sketches that find likely pairs. Pure.

A text's shingles are its runs of five words, folded (Broder, "On the resemblance and containment of
documents", 1997). Two texts are copies where they share half of all their shingles (Jaccard), or
where one holds nearly all of the other, as a shortened copy does.

A sketch is a MinHash by one permutation (Li, Owen and Zhang, "One Permutation Hashing", 2012): each
shingle is hashed once and falls into one bin, which keeps the least; empty bins borrow from their
neighbours. Bins are banded, and texts that agree in all bins of a band are compared in full. Own
code, because the libraries that do it bring numpy and scipy along for thirty lines.
"""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

from store.values.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = 5
BANDS = 24
ROWS = 3
BINS = BANDS * ROWS

ALIKE = 0.5  # Jaccard, from which on two texts are copies
CONTAINED = 0.7  # of the shorter text's shingles, from which on it is the longer one shortened
SAME_OUTLET = 0.8  # Jaccard, for texts of one outlet: its bulletins are alike from day to day
LEAST = 30  # shingles of a text that is compared: shorter ones are alike by their form

_RANGE = 1 << 32
_EMPTY = _RANGE - 1
_KEY_BITS = 40


def shingles(text: str) -> frozenset[int]:
    """Return the runs of five words of a text, each as a hash of 64 bits."""
    words = folded(text).split()
    return frozenset(
        int.from_bytes(
            hashlib.blake2b(" ".join(words[n : n + WORDS]).encode(), digest_size=8).digest(), "big"
        )
        for n in range(len(words) - WORDS + 1)
    )


def sketch(found: frozenset[int]) -> list[int]:
    """Return the bins of a text's shingles, numbers of 32 bits; all empty where there are none."""
    bins = [_EMPTY] * BINS
    for one in found:
        value, place = divmod(one, BINS)
        bins[place] = min(bins[place], value & _EMPTY)
    return _filled(bins)


def _filled(bins: list[int]) -> list[int]:
    """Let empty bins borrow from the next full one, told apart by how far that is."""
    full = [n for n, value in enumerate(bins) if value != _EMPTY]
    if not full:
        return bins
    filled = list(bins)
    for n, value in enumerate(bins):
        if value == _EMPTY:
            distance = next(d for d in range(1, BINS) if bins[(n + d) % BINS] != _EMPTY)
            filled[n] = (bins[(n + distance) % BINS] + distance * 0x9E3779B1) % _EMPTY
    return filled


def packed(bins: list[int]) -> bytes:
    """Return a sketch as bytes, four a bin."""
    return struct.pack(f">{len(bins)}I", *bins)


def unpacked(data: bytes) -> list[int]:
    """Return the sketch of some bytes; the inverse of `packed`."""
    return list(struct.unpack(f">{len(data) // 4}I", data))


def band_keys(bins: list[int], week: int) -> Iterator[int]:
    """Yield a number for each band of a sketch, under the week of publication.

    Equal numbers are equal bins in an equal band. The week stands first, so that what comes in day
    by day is written side by side, and not all over the index.
    """
    for band in range(BANDS):
        part = packed(bins[band * ROWS : (band + 1) * ROWS])
        key = hashlib.blake2b(part, digest_size=_KEY_BITS // 8, salt=band.to_bytes(2, "big"))
        yield (week << _KEY_BITS) | int.from_bytes(key.digest(), "big")


def estimate(one: list[int], other: list[int]) -> float:
    """Return about how alike two texts are (Jaccard) by their sketches; give or take a tenth."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / BINS


def are_copies(one: frozenset[int], other: frozenset[int], *, same_outlet: bool) -> bool:
    """Whether texts of these shingles are copies of each other, or one a shortened copy."""
    smaller = min(len(one), len(other))
    if smaller < LEAST:
        return False
    shared = len(one & other)
    jaccard = shared / (len(one) + len(other) - shared)
    if same_outlet:
        return jaccard >= SAME_OUTLET
    return jaccard >= ALIKE or shared / smaller >= CONTAINED
