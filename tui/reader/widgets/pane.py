"""What the three panes share: the keys to move in them, and what these mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.events import DescendantFocus

from tui.reader.keyboard.keys import bindings
from tui.reader.widgets.bar import Bar

if TYPE_CHECKING:
    from textual import events
    from textual.binding import BindingType

    from tui.reader.paint.finding import Finder
    from tui.reader.paint.look import Look

WHEEL = 3  # lines for one notch of a mouse wheel


class Pane(Bar, can_focus=True):
    """Lines to move in; the keys for that are the same in every pane."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(of_panes=True)

    def action_move(self, lines: int) -> None:
        """Go down so many lines, or up."""
        raise NotImplementedError

    def action_first(self) -> None:
        """Go to the first line."""
        raise NotImplementedError

    def action_last(self) -> None:
        """Go to the last line."""
        raise NotImplementedError

    def action_page(self, pages: float) -> None:
        """Go down so many heights of the pane, or up."""
        self.action_move(round(pages * max(self.size.height - 2, 1)))

    def action_word(self, step: int) -> None:
        """Point at the next word, or at the one before, where there are words to point at."""

    def focus_changed(self) -> None:
        """Draw what looks different with the keys here and without."""

    # Textual's own answers to these draw the whole pane anew.

    def on_focus(self, event: events.Focus) -> None:
        """Have the keys."""
        self._focus_is(event, now=True)
        if self.parent is not None:
            self.parent.post_message(DescendantFocus(self))

    def on_blur(self, event: events.Blur) -> None:
        """Have the keys no more."""
        self._focus_is(event, now=False)

    def _focus_is(self, event: events.Event, *, now: bool) -> None:
        event.prevent_default()
        self.has_focus = now
        self.focus_changed()

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Go down a few lines."""
        event.stop()
        self.action_move(WHEEL)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Go up a few lines."""
        event.stop()
        self.action_move(-WHEEL)


class FindingPane(Pane):
    """A pane in which what was searched stands out, and in which words can be pointed at."""

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self.finder: Finder | None = None

    def find(self, finder: Finder | None) -> None:
        """Let what was searched stand out."""
        self.finder = finder
        self.refresh()

    @property
    def word(self) -> str:
        """The word that is pointed at, "" for none."""
        raise NotImplementedError
