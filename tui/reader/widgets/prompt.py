"""A line of text that a person types: what it holds, and what each editing key makes of it.

Textual's own `Input` is laid out anew whenever it comes and goes, and the whole screen is sent
again with it; this one is drawn on a line that is always there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tui.plain import cells
from tui.reader.paint.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Callable

    from tui.reader.paint.look import Look

LONGEST = 400  # characters; nobody searches for more


@dataclass(frozen=True, slots=True)
class Typed:
    """Text and where the caret stands in it, both in characters."""

    text: str = ""
    caret: int = 0

    def insert(self, more: str) -> Typed:
        """Put in what was typed or pasted; line ends become blanks."""
        more = " ".join(more.split("\n"))[: max(LONGEST - len(self.text), 0)]
        text = self.text[: self.caret] + more + self.text[self.caret :]
        return Typed(text, self.caret + len(more))

    def press(self, key: str) -> Typed | None:
        """Return what an editing key makes of it; `None` for any other key."""
        act = _KEYS.get(key)
        return act(self) if act else None

    def _at(self, caret: int) -> Typed:
        return replace(self, caret=min(max(caret, 0), len(self.text)))

    def _without(self, start: int, end: int) -> Typed:
        start, end = max(start, 0), min(end, len(self.text))
        return Typed(self.text[:start] + self.text[end:], start)

    def _word_start(self) -> int:
        """Where the word before the caret begins."""
        before = self.text[: self.caret].rstrip()
        return len(before) - len(before.split(" ")[-1])


_KEYS: dict[str, Callable[[Typed], Typed]] = {
    "left": lambda typed: typed._at(typed.caret - 1),
    "ctrl+b": lambda typed: typed._at(typed.caret - 1),
    "right": lambda typed: typed._at(typed.caret + 1),
    "ctrl+f": lambda typed: typed._at(typed.caret + 1),
    "home": lambda typed: typed._at(0),
    "ctrl+a": lambda typed: typed._at(0),
    "end": lambda typed: typed._at(len(typed.text)),
    "ctrl+e": lambda typed: typed._at(len(typed.text)),
    "backspace": lambda typed: typed._without(typed.caret - 1, typed.caret),
    "ctrl+h": lambda typed: typed._without(typed.caret - 1, typed.caret),
    "delete": lambda typed: typed._without(typed.caret, typed.caret + 1),
    "ctrl+u": lambda typed: typed._without(0, typed.caret),
    "ctrl+k": lambda typed: typed._without(typed.caret, len(typed.text)),
    "ctrl+w": lambda typed: typed._without(typed._word_start(), typed.caret),
}


def typed_cells(label: str, typed: Typed, hint: str, width: int, look: Look) -> list[Piece]:
    """Return the line with its caret; `hint` stands there until something is typed."""
    shown = look.same_length(typed.text)
    room = max(width - cells(label) - 2, 1)
    before, after = shown[: typed.caret], shown[typed.caret :]
    while cells(before) > room:
        before = before[1:]
    under, rest = after[:1] or " ", after[1:]
    tail = rest if shown else f" {hint}"
    left = width - cells(label) - cells(before) - cells(under)
    return [
        Piece(label, "status"),
        Piece(before),
        Piece(under, "found"),
        Piece(look.fit(tail, max(left, 0)), "plain" if shown else "dim"),
    ]
