"""Places that a person came from, for going back and forward; and places marked by a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.values.places import Place

MOST = 200  # places remembered


class Visited:
    """Like a browser's history: going somewhere new forgets what was ahead."""

    def __init__(self) -> None:
        self.marks: dict[str, Place] = {}
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, here: Place) -> None:
        """Remember a place that is left for another."""
        self._behind = [*self._behind, here][-MOST:]
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """Return the place before, `None` if there is none."""
        return _turn(self._behind, self._ahead, here)

    def forward(self, here: Place) -> Place | None:
        """Return the place that was left by going back, `None` if there is none."""
        return _turn(self._ahead, self._behind, here)


def _turn(taken: list[Place], kept: list[Place], here: Place) -> Place | None:
    if not taken:
        return None
    kept.append(here)
    return taken.pop()
