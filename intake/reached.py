"""How far an adding has come, for whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(slots=True)
class Reached:
    """Which of the sources is being read, and how many bytes of all of them were taken.

    `size` is how many they have together, 0 where nobody knows; `sources` how many they are.
    `passed` are sentences on what folders hold beside them.
    """

    size: int = 0
    taken: int = 0
    sources: int = 0
    source: int = 0
    passed: list[str] = field(default_factory=list)
    _starts: list[int] = field(default_factory=list)

    def begin(self, sizes: Iterable[int]) -> None:
        """Note the sizes of all sources."""
        *self._starts, self.size = accumulate(sizes, initial=0)
        self.sources = len(self._starts)

    def at(self, source: int) -> None:
        """Note that a source, counted from 0, begins: those before it are done."""
        self.source = source
        self.taken = self._starts[source]
