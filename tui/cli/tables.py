"""Tables of plain text: columns that fit a terminal, or as wide as they are for a pipe.

The first rows decide how wide the columns are, so that a table of a million rows begins at once
and is never held in memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from tui.plain import cells, cut, fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from tui.cli.records import Record
    from tui.cli.screen import Screen

_GAP = 2
_ROWS_THAT_DECIDE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: its head, and what it says of a record.

    `stretch` is for words, which may be cut to `least` cells where there is little room. `drop`
    columns go when that is not enough, the highest number first; 0 always stays.
    """

    head: str
    says: Callable[[Record], str]
    right: bool = False
    stretch: bool = False
    least: int = 16
    drop: int = 0


def table_lines(
    records: Iterable[Record], columns: tuple[Column, ...], screen: Screen
) -> Iterator[str]:
    """Return the lines of a table, its head first; no line is wider than the screen."""
    rows = ([screen.plain(column.says(record)) for column in columns] for record in records)
    first = list(islice(rows, _ROWS_THAT_DECIDE))
    heads = [column.head for column in columns]
    natural = [max(map(cells, words)) for words in zip(heads, *first, strict=True)]
    widths = _widths(columns, natural, screen.width)
    yield screen.strong(_line(heads, columns, widths, screen))
    for row in chain(first, rows):
        yield _line(row, columns, widths, screen)


def _line(row: list[str], columns: tuple[Column, ...], widths: list[int], screen: Screen) -> str:
    """One row; no line ends in spaces, and on a pipe nothing is cut."""
    parts = []
    for words, column, width in zip(row, columns, widths, strict=True):
        if not width:
            continue
        if screen.width is not None:
            words = cut(words, width, ellipsis=screen.ellipsis)  # noqa: PLW2901
        parts.append(fit(words, max(width, cells(words)), right=column.right))
    line = (" " * _GAP).join(parts).rstrip()
    return line if screen.width is None else cut(line, screen.width, ellipsis=screen.ellipsis)


def _widths(columns: tuple[Column, ...], natural: list[int], room: int | None) -> list[int]:
    """How wide each column is; 0 for one that is left out for want of room."""
    if room is None:
        return natural
    least = [
        min(width, column.least) if column.stretch else width
        for column, width in zip(columns, natural, strict=True)
    ]
    for index in sorted(range(len(columns)), key=lambda at: -columns[at].drop):
        if _taken(least) <= room or not columns[index].drop:
            break
        least[index] = 0
    return _shared_out(least, natural, room - _taken(least))


def _taken(widths: list[int]) -> int:
    shown = [width for width in widths if width]
    return sum(shown) + _GAP * (len(shown) - 1)


def _shared_out(least: list[int], natural: list[int], spare: int) -> list[int]:
    """Give the spare cells to the columns that want them, first to those that want the fewest."""
    widths = list(least)
    wanting = sorted(
        (index for index, width in enumerate(least) if 0 < width < natural[index]),
        key=lambda index: natural[index] - least[index],
    )
    for place, index in enumerate(wanting):
        share = max(spare, 0) // (len(wanting) - place)
        given = min(natural[index] - least[index], share)
        widths[index] += given
        spare -= given
    return widths
