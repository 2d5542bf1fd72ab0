"""A page of lines over the reader: what the help and the details of an event are shown on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding
from textual.screen import Screen

from tui.reader.widgets.pane import Pane

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from tui.reader.paint.look import Look
    from tui.reader.paint.pieces import Piece


class ScrollPane(Pane):
    """Lines that are made anew for every width."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "page(1)", "Next page", priority=True)
    ]
    DEFAULT_CSS = "ScrollPane { width: 1fr; height: 1fr; }"

    def __init__(self, look: Look, lines: Callable[[int], list[list[Piece]]]) -> None:
        super().__init__(look)
        self._make = lines
        self._lines: list[list[Piece]] = []
        self._top = 0

    def show(self, lines: Callable[[int], list[list[Piece]]]) -> None:
        """Show other lines."""
        self._make = lines
        self.on_resize()

    def action_move(self, lines: int) -> None:
        """Scroll."""
        top = max(min(self._top + lines, len(self._lines) - self.size.height), 0)
        if top != self._top:
            self._top = top
            self.refresh()

    def action_first(self) -> None:
        """Scroll to the beginning."""
        self.action_move(-len(self._lines))

    def action_last(self) -> None:
        """Scroll to the end."""
        self.action_move(len(self._lines))

    def on_resize(self) -> None:
        """Break the lines anew."""
        self._lines = self._make(self.size.width)
        self.action_move(0)
        self.refresh()

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return a line."""
        del width
        number = self._top + y
        return self._lines[number] if number < len(self._lines) else []


class ScrollScreen(Screen[None]):
    """Lines over the whole reader; Escape, q or Enter goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,q,question_mark,i,enter,ctrl+j", "leave", "Back", priority=True, id="page.leave"
        ),
    ]
    DEFAULT_CSS = """
    ScrollScreen { background: $background; align: center middle; }
    ScrollScreen ScrollPane { max-width: 100; padding: 1 2; }
    """

    def __init__(self, look: Look, lines: Callable[[int], list[list[Piece]]]) -> None:
        super().__init__()
        self._pane = ScrollPane(look, lines)

    def compose(self) -> ComposeResult:
        """Lay out the one pane."""
        yield self._pane

    def on_mount(self) -> None:
        """Give it the keys."""
        self._pane.focus()

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss()
