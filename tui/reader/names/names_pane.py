"""How new names are drawn: a row each, and a card with what helps to decide about one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.message import Message

from tui.counting import counted
from tui.plain import cells, wrap
from tui.reader.paint.finding import Finder
from tui.reader.paint.pieces import Piece, highlighted
from tui.reader.widgets.bar import Bar
from tui.reader.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.binding import BindingType

    from tui.reader.library.naming import About, NewName
    from tui.reader.paint.look import Look

_KIND = 13  # cells for the longest kind, and a blank
_EVENTS = 6


class NamesPane(Pane):
    """A row a name: its name, the kind guessed for it, its events."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "page(1)", "Next page", priority=True)
    ]

    class Highlighted(Message):
        """The cursor is on another name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._names: tuple[NewName, ...] = ()
        self._read = False
        self._at = 0
        self._top = 0

    @property
    def here(self) -> NewName | None:
        """The name under the cursor."""
        return self._names[self._at] if self._at < len(self._names) else None

    def show(self, names: tuple[NewName, ...], at: str | None) -> None:
        """Show these names, the cursor on the one called `at`, else on the row where it was."""
        self._read = True
        self._names = names
        rows = [row for row, one in enumerate(names) if one.name == at]
        self._go_to(rows[0] if rows else self._at)

    def take_out(self, name: str) -> None:
        """Show a name no more; the cursor goes to the one below it."""
        here = self.here
        left = tuple(one for one in self._names if one.name != name)
        self.show(left, here.name if here else None)

    def _go_to(self, row: int) -> None:
        self._at = max(min(row, len(self._names) - 1), 0)
        rows = max(self.size.height - 1, 1)
        if not self._top <= self._at < self._top + rows:
            self._top = self._at - rows // 2
        self._top = max(min(self._top, len(self._names) - rows), 0)
        self.refresh()
        self.post_message(self.Highlighted())

    def action_move(self, lines: int) -> None:
        """Go down so many names, or up."""
        self._go_to(self._at + lines)

    def action_first(self) -> None:
        """Go to the first name."""
        self._go_to(0)

    def action_last(self) -> None:
        """Go to the last name."""
        self._go_to(len(self._names))

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._go_to(self._at)

    def on_click(self, click: events.Click) -> None:
        """Go to the name that someone points at."""
        row = self._top + click.y - 1
        if click.y and row < len(self._names):
            self._go_to(row)

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the heading, a name's row, or that there is none."""
        if y == 0:
            return [Piece(self.look.fit(self._heading(), width), "heading")]
        row = self._top + y - 1
        return self._draw(row, width) if row < len(self._names) else []

    def _heading(self) -> str:
        if self._names:
            return f" New names: {len(self._names)}"
        return " No new names wait." if self._read else " New names"

    def _draw(self, row: int, width: int) -> list[Piece]:
        one, here = self._names[row], row == self._at
        room = max(width - 1 - _KIND - _EVENTS, 1)
        return [
            Piece(self.look.mark("cursor"), "cursor") if here else Piece(" "),
            Piece(self.look.fit(self.look.text(one.name), room), "selected" if here else "plain"),
            Piece(self.look.fit(f" {one.kind.value}", _KIND), "dim"),
            Piece(self.look.fit(str(one.events), _EVENTS - 1, right=True) + " ", "dim"),
        ]


class NameCard(Bar):
    """About one name; or, while it is asked who it is, whom it may be."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._one: NewName | None = None
        self._about: About | None = None
        self._choices: Sequence[str] | None = None

    def show(self, one: NewName | None, about: About | None) -> None:
        """Show what is known of a name; `None` while it is being read."""
        self._one, self._about = one, about
        self.refresh()

    def offer(self, names: Sequence[str] | None) -> None:
        """Show whom it may be, the first one chosen; `None` shows the name again."""
        self._choices = names
        self.refresh()

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return a rule, then a line about the name or somebody to choose."""
        if y == 0:
            return [Piece(self.look.mark("rule") * width, "dim")]
        lines = self._lines(max(width - 2, 8))
        return lines[y - 1] if y <= len(lines) else []

    def _lines(self, width: int) -> list[list[Piece]]:
        if self._choices is not None:
            return self._offered(self._choices, width)
        if self._one is None or self._about is None:
            return []
        return about_lines(self._one, self._about, width, self.look)

    def _offered(self, names: Sequence[str], width: int) -> list[list[Piece]]:
        if not names:
            return [[Piece(self.look.fit(" Nobody known has that in a name.", width), "dim")]]
        return [
            [
                Piece(" " if row else self.look.mark("cursor"), "cursor"),
                Piece(self.look.fit(self.look.text(name), width), "plain" if row else "selected"),
            ]
            for row, name in enumerate(names[: max(self.size.height - 1, 1)])
        ]


def about_lines(one: NewName, about: About, width: int, look: Look) -> list[list[Piece]]:
    """Return what is known of a name, broken for a width in cells."""
    alike = f"perhaps {', '.join(about.alike)}" if about.alike else "like nobody known"
    numbers = f"{counted(one.events, 'event')}, {counted(about.articles, 'article')}"
    lines = [[Piece(f" {look.fit(f'{numbers}; {one.kind.value}', width)}", "dim")]]
    ink = "status" if about.alike else "dim"
    lines.append([Piece(f" {look.fit(look.text(alike), width)}", ink)])
    finder = Finder('"{}"'.format(look.text(one.name).replace('"', " ")))
    said = wrap(look.text(about.sentence), width) if about.sentence else []
    lines += [[Piece(" "), *highlighted(line, "plain", finder)] for line in said]
    if about.source:
        source = look.text(about.source)
        lines.append([Piece(f" {look.fit(source, min(cells(source), width))}", "dim")])
    return lines
