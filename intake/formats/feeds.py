"""Feeds (RSS, Atom, JSON Feed) that were saved to a file: refused for now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.errors import UnsupportedSourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.formats.given import Given
    from intake.pieces import Piece


def read(given: Given) -> Iterator[Piece]:
    """Refuse it.

    Raises:
        UnsupportedSourceError: Always.
    """
    raise UnsupportedSourceError(f"{given.name} is a feed, and holds no whole articles.")
