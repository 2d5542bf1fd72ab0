"""A form over the reader: a few fields to type in, each fitted before anything is done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events

from tui.plain import wrap
from tui.reader.paint.pieces import Piece
from tui.reader.screens.over import OverScreen
from tui.reader.widgets.bar import Bar
from tui.reader.widgets.footline import Footline
from tui.reader.widgets.prompt import Typed, typed_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from tui.reader.paint.look import Look

_LABEL = 10
_NEXT = frozenset({"tab", "down", "enter", "ctrl+j"})
_BEFORE = frozenset({"shift+tab", "up"})
_WRITE = frozenset({"ctrl+s", "ctrl+d"})
_GIVE_UP = frozenset({"escape", "ctrl+c", "ctrl+g"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A line of a form.

    `fit` makes of what was typed what is wanted, or raises a `ValueError` with a sentence; `hint`
    says what can be typed, given what is there.
    """

    name: str
    label: str
    hint: Callable[[str], str]
    fit: Callable[[str], Any]
    text: str = ""


class FormPane(Bar):
    """Draws a title, what it is about, and the fields with the caret in one of them."""

    DEFAULT_CSS = "FormPane { width: 1fr; height: 1fr; max-width: 100; padding: 1 2; }"

    def __init__(self, look: Look, title: str, about: str, fields: Sequence[Field]) -> None:
        super().__init__(look)
        self.fields = tuple(fields)
        self.at = 0
        self.wrong = ""
        self._title = title
        self._about = about
        self._typed = [Typed(field.text, len(field.text)) for field in fields]

    @property
    def field(self) -> Field:
        """The field with the caret."""
        return self.fields[self.at]

    def text_of(self, number: int) -> str:
        """What is typed in a field."""
        return self._typed[number].text.strip()

    def go_to(self, number: int) -> None:
        """Put the caret in another field, if there is one."""
        self.at = min(max(number, 0), len(self.fields) - 1)
        self.refresh()

    def say_wrong(self, why: str) -> None:
        """Say what is wrong, until something is typed."""
        self.wrong = why
        self.refresh()

    def edit(self, typed: Typed | None) -> None:
        """Have another text in the field."""
        if typed is not None:
            self._typed[self.at], self.wrong = typed, ""
            self.refresh()

    @property
    def typed(self) -> Typed:
        """What is typed in the field with the caret."""
        return self._typed[self.at]

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return a line of the form."""
        lines = self._lines(width)
        return lines[y] if y < len(lines) else []

    def on_click(self, click: events.Click) -> None:
        """Put the caret in the field that someone points at."""
        number = click.y - self.styles.padding.top - self._first(self.size.width)
        if 0 <= number < len(self.fields):
            self.go_to(number)

    def _first(self, width: int) -> int:
        """The line of the first field."""
        return len(self._head(width))

    def _head(self, width: int) -> list[list[Piece]]:
        room = max(self.size.height - len(self.fields) - 5, 1)
        about = wrap(self.look.text(self._about), max(width - 2, 8)) if self._about else []
        quoted = [[Piece(f"  {line}", "sentence")] for line in about[:room]]
        return [[Piece(self._title, "title")], *quoted, []]

    def _lines(self, width: int) -> list[list[Piece]]:
        lines = self._head(width)
        for number, field in enumerate(self.fields):
            label = self.look.fit(field.label, _LABEL)
            if number == self.at:
                room = max(width - _LABEL, 8)
                caret = typed_cells("", self._typed[number], "", room, self.look)
                lines.append([Piece(label, "heading"), *caret[1:]])
            else:
                shown = self.look.text(self._typed[number].text)
                lines.append([Piece(label, "dim"), Piece(self.look.fit(shown, width - _LABEL))])
        told = self.wrong or self.field.hint(self.typed.text)
        ink = "odd" if self.wrong else "dim"
        below = wrap(self.look.text(told), max(width, 8)) if told else []
        return [*lines, [], *([Piece(line, ink)] for line in below)]


class FormScreen(OverScreen):
    """Has all keys until the form is done or given up.

    `done` is given the fitted values by name and does what the form is for; it returns what is
    wrong, "" for nothing.
    """

    DEFAULT_CSS = "FormScreen { background: $background; align: center middle; }"
    HINT: ClassVar[str] = "Tab next   ^s write   Esc leave"

    def __init__(
        self,
        look: Look,
        title: str,
        fields: Sequence[Field],
        done: Callable[[dict[str, Any]], str],
        *,
        about: str = "",
    ) -> None:
        super().__init__(look, Footline(look), ())
        self._pane = FormPane(look, title, about, fields)
        self._done = done

    def compose(self) -> ComposeResult:
        """Lay out the form and the line below."""
        yield from (self._pane, self.footline)

    def on_mount(self) -> None:
        """Say which keys there are."""
        self.footline.hint(self.HINT)

    def takes(self, event: events.Key | events.Paste) -> bool:
        """Take every key but those of the palette."""
        pane = self._pane
        if isinstance(event, events.Paste):
            pane.edit(pane.typed.insert(event.text))
        elif event.key in _GIVE_UP:
            self.dismiss()
        elif event.key in _WRITE or (
            event.key in ("enter", "ctrl+j") and pane.at == len(pane.fields) - 1
        ):
            self._write()
        elif event.key in _NEXT:
            pane.go_to(pane.at + 1)
        elif event.key in _BEFORE:
            pane.go_to(pane.at - 1)
        elif (typed := pane.typed.press(event.key)) is not None:
            pane.edit(typed)
        elif event.character and event.is_printable:
            pane.edit(pane.typed.insert(event.character))
        return True

    def _write(self) -> None:
        """Fit every field, and do what the form is for; where one is wrong, go there."""
        pane = self._pane
        values: dict[str, Any] = {}
        for number, field in enumerate(pane.fields):
            try:
                values[field.name] = field.fit(pane.text_of(number))
            except ValueError as error:
                pane.go_to(number)
                pane.say_wrong(str(error))
                return
        if wrong := self._done(values):
            pane.say_wrong(wrong)
        else:
            self.dismiss()
