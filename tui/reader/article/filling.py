"""Notes put into a text: the text with them, and where its characters stand then."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable


class Note(NamedTuple):
    """Some words that are put in before the character at an offset."""

    at: int
    words: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with notes in it; `at` goes from an offset of the bare text to one here, `back` back.

    `notes` are where the notes stand here. All look-ups take logarithmic time.
    """

    text: str
    places: tuple[int, ...] = ()
    lengths: tuple[int, ...] = ()  # of all notes up to and with each
    notes: tuple[tuple[int, int], ...] = ()

    def at(self, offset: int, *, end: bool = False) -> int:
        """Where the character at an offset stands now; with `end`, what ends there ends."""
        passed = (bisect_left if end else bisect_right)(self.places, offset)
        return offset + (self.lengths[passed - 1] if passed else 0)

    def back(self, offset: int) -> int:
        """Which offset of the bare text stands here; within a note, where the note is put in."""
        passed = bisect_right(self.notes, (offset, len(self.text)))
        if not passed:
            return offset
        if offset < self.notes[passed - 1][1]:
            return self.places[passed - 1]
        return offset - self.lengths[passed - 1]


def filled(text: str, notes: Iterable[Note]) -> Filled:
    """Put notes into a text; those of one place stand behind one another."""
    parts: list[str] = []
    places: list[int] = []
    sizes: list[int] = []
    before = 0
    for at, group in groupby(sorted(notes), key=lambda note: note.at):
        words = "".join(dict.fromkeys(note.words for note in group))
        parts += [text[before:at], words]
        places.append(at)
        sizes.append(len(words))
        before = at
    lengths = tuple(accumulate(sizes))
    ends = [place + length for place, length in zip(places, lengths, strict=True)]
    return Filled(
        text="".join((*parts, text[before:])),
        places=tuple(places),
        lengths=lengths,
        notes=tuple((end - size, end) for end, size in zip(ends, sizes, strict=True)),
    )
