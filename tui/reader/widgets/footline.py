"""The line below the panes: which keys matter here, whose account is shown; or a prompt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import events

from tui.plain import cells
from tui.reader.keyboard.hints import whole_hints
from tui.reader.paint.pieces import Piece
from tui.reader.widgets.bar import Bar
from tui.reader.widgets.prompt import Typed, typed_cells

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer

    from tui.reader.paint.look import Look

SAID_FOR = 5.0  # seconds
_ENTER = frozenset({"enter", "ctrl+j"})  # the second is what the terminal makes of it at start-up
_GIVE_UP = frozenset({"escape", "ctrl+c", "ctrl+g"})


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: `label` before the line, `hint` while it is empty, `answered` with Enter.

    With `one_key` the first letter is the answer; `changed` is told of every change, and of "" when
    someone gives up.
    """

    label: str
    hint: str
    answered: Callable[[str], None]
    one_key: bool = False
    changed: Callable[[str], None] | None = None


class Footline(Bar):
    """Hints; or a question, which has the keys until it is answered or given up."""

    DEFAULT_CSS = "Footline { dock: bottom; height: 1; }"

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._hint = ""
        self._source = ""
        self._said = ""
        self._silence: Timer | None = None
        self._asked: Question | None = None
        self._typed = Typed()

    @property
    def is_asking(self) -> bool:
        """Whether a question has the keys."""
        return self._asked is not None

    def hint(self, text: str) -> None:
        """Say which keys matter."""
        if text != self._hint:
            self._hint = text
            self.refresh()

    def say(self, text: str) -> None:
        """Say something for a few seconds, in place of the hint."""
        if self._silence is not None:
            self._silence.stop()
        self._silence = self.set_timer(SAID_FOR, lambda: self.say("")) if text else None
        if text != self._said:
            self._said = text
            self.refresh()

    def source(self, text: str) -> None:
        """Say which of several accounts is shown."""
        if text != self._source:
            self._source = text
            self.refresh()

    def ask(self, question: Question, text: str = "") -> None:
        """Ask until something is answered or given up; `text` is there to begin with."""
        self._asked = question
        self._typed = Typed(text, len(text))
        self.refresh()

    def take(self, event: events.Key | events.Paste) -> bool:
        """Take a key or a paste if something is asked; return whether it was taken.

        Keys are given to this line by the application and not by the focus: so they come in the
        order in which they were typed, however fast.
        """
        if self._asked is None:
            return False
        if isinstance(event, events.Paste):
            self._edited(self._typed.insert(event.text))
        elif self._asked.one_key and event.character and event.is_printable:
            self._done()(event.character)
        elif event.key in _ENTER:
            self._done()(self._typed.text.strip())
        elif event.key in _GIVE_UP:
            changed = self._asked.changed
            self._done()
            if changed:
                changed("")
        else:
            self._edit(event)
        return True

    def _done(self) -> Callable[[str], None]:
        """Ask no more; return what takes the answer."""
        asked, self._asked = self._asked, None
        self.refresh()
        return asked.answered if asked else lambda _: None

    def _edit(self, event: events.Key) -> None:
        typed = self._typed.press(event.key)
        if typed is None and event.character and event.is_printable:
            typed = self._typed.insert(event.character)
        if typed is not None:
            self._edited(typed)

    def _edited(self, typed: Typed) -> None:
        if typed != self._typed:
            self._typed = typed
            self.refresh()
            if self._asked and self._asked.changed:
                self._asked.changed(typed.text)

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the line."""
        del y
        if self._asked is not None:
            asked = self._asked
            return typed_cells(f" {asked.label} ", self._typed, asked.hint, width, self.look)
        source = self.look.text(f" {self._source} " if self._source else "")
        source = source if cells(source) <= width // 2 else ""
        room = width - cells(source)
        left = self.look.text(self._said) or whole_hints(self.look.text(self._hint), room - 1)
        ink = "said" if self._said else "dim"
        return [Piece(self.look.fit(f" {left}", room), ink), Piece(source, "status")]
