"""What one fetch has taken so far, in seconds and bytes, and the end of it when that is too much.

Everything that reads goes through here, so that a server which sends a byte now and then, or
headers without end, is cut as surely as one which sends a page without end.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from intake.fetching.errors import OverLimitError

if TYPE_CHECKING:
    from intake.fetching.values import Limits


class Watch:
    """One fetch from its first look-up to its last byte, redirects included."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.name = name
        self.limits = limits
        self._end = time.monotonic() + limits.total
        self._received = 0

    def patience(self, most: float) -> float:
        """Return for how many seconds the next step may take, at most `most`.

        Raises:
            OverLimitError: There is no time left.
        """
        left = self._end - time.monotonic()
        if left <= 0:
            raise self.too_slow()
        return min(left, most)

    def took(self, received: int) -> None:
        """Count bytes off the wire.

        Raises:
            OverLimitError: They are too many.
        """
        self._received += received
        if self._received > self.limits.received:
            raise self.too_large(self.limits.received)

    def too_slow(self) -> OverLimitError:
        """The error of a fetch that has no time left."""
        seconds = f"{self.limits.total:g} s"
        return OverLimitError(f"{self.name} takes longer than {seconds}; it was given up.")

    def too_large(self, most: int) -> OverLimitError:
        """The error of a page that is larger than `most` bytes."""
        size = f"{most / 1_000_000:g} MB" if most >= 1_000_000 else f"{most:,} bytes"
        return OverLimitError(f"{self.name} is larger than {size}; it was given up.")
