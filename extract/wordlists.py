"""Word lists written as a table of words, so that they read like one, and as a pattern."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def words(*tables: str) -> frozenset[str]:
    """Return the words of one or several tables, parted by blanks."""
    return frozenset(word for table in tables for word in table.split())


def any_of(words: Sequence[str]) -> str:
    """Return a pattern for any of some words, which begin with letters, for `re`.

    It matches what `"|".join(words)` does, the first of them that fits, but tries only those with
    the right first letter.
    """
    by_first: dict[str, list[str]] = {}
    for word in words:
        by_first.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{first}(?:{'|'.join(some)})" for first, some in by_first.items())
