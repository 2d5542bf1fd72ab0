"""How the panes share the terminal: pure numbers, for the first page and for Textual alike."""

from __future__ import annotations

from dataclasses import dataclass, replace

PARTS = 900  # a share is a number of these
ACTORS = 26  # cells, the rule included
LEAST = {"actors": 14, "wide": 24, "narrow": 4}
"""The fewest cells that a pane is left with: columns, and lines where panes lie over each other."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the rules between the panes are.

    `actors` is the width of the list of actors in cells, its rule included. `wide` and `narrow` are
    the timeline's share of what it shares with the article, in nine-hundredths: of the width where
    they stand side by side, of the height where one lies over the other.
    """

    actors: int = ACTORS
    wide: int = PARTS * 5 // 9
    narrow: int = PARTS // 2

    def timeline_width(self, columns: int) -> int:
        """Return the timeline's width in cells where all panes stand side by side."""
        return (columns - self.actors) * self.wide // PARTS

    def timeline_height(self, rows: int) -> int:
        """Return the timeline's height in lines where it lies over the article."""
        return rows * self.narrow // PARTS

    def with_actors(self, cells: int, columns: int) -> Layout:
        """Return it with a wider or narrower list of actors, as far as the others have room."""
        most = columns - 2 * LEAST["wide"]
        return replace(self, actors=max(min(cells, most), LEAST["actors"]))

    def with_width(self, cells: int, columns: int) -> Layout:
        """Return it with so wide a timeline."""
        return replace(self, wide=_share(cells, columns - self.actors, LEAST["wide"]))

    def with_height(self, lines: int, rows: int) -> Layout:
        """Return it with so high a timeline."""
        return replace(self, narrow=_share(lines, rows, LEAST["narrow"]))

    def numbers(self) -> list[int]:
        """Return it as numbers, for `layout_of`."""
        return [self.actors, self.wide, self.narrow]


USUAL = Layout()


def layout_of(numbers: object) -> Layout:
    """Return the layout of three numbers; the usual one for anything else."""
    if not (isinstance(numbers, list) and len(numbers) == 3):
        return USUAL
    if not all(isinstance(number, int) for number in numbers):
        return USUAL
    actors, wide, narrow = numbers
    fit = 0 < actors < 1000 and 0 < wide < PARTS and 0 < narrow < PARTS
    return Layout(actors, wide, narrow) if fit else USUAL


def _share(cells: int, of: int, least: int) -> int:
    """The smallest share that gives so many cells, both sides keeping at least `least`."""
    if of < 2 * least:
        return PARTS // 2
    return -(-max(min(cells, of - least), least) * PARTS // of)
