"""A widget that draws its own lines: what the panes and the lines around them are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tui.reader.paint.look import Look
    from tui.reader.paint.pieces import Piece


class Bar(Widget):
    """A widget of lines; `draw` says what is on each, in pieces named after `COMPONENT_CLASSES`.

    An ink may be several of these, as "sentence+actor-1".
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "plain", "dim", "heading", "title", "today", "date", "status", "odd", "unfulfilled",
        "cursor", "selected", "resting", "found", "found-here", "sentence", "cue", "told",
        "agreeing", "helping", "quarrelling", "fighting", "saying", "with", "without", "said",
        "bar", "here", "pointed", "quote", "note", "actor-1", "actor-2", "actor-3", "actor-4",
        "actor-5", "actor-6",
    }  # fmt: skip

    DEFAULT_CSS = """
    Bar {
        background: $background;
        color: $foreground;
        .dim { text-style: dim; }
        .bar { color: $text-secondary; }
        .here { color: $text-warning; text-style: bold underline; }
        .heading { text-style: bold; }
        .title { text-style: bold; }
        .cursor { color: $text-primary; text-style: bold; }
        .resting { text-style: bold; }
        .selected { text-style: bold reverse; }
        .found { text-style: reverse; }
        .found-here { text-style: bold underline; }
        .status { color: $text-secondary; }
        .date { color: $text-secondary; }
        .odd { color: $text-error; text-style: bold; }
        .today { color: $text-secondary; }
        .unfulfilled { text-style: italic; }
        .agreeing { color: $text-primary; }
        .helping { color: $text-success; }
        .quarrelling { color: $text-warning; }
        .fighting { color: $text-error; }
        .sentence { text-style: bold; }
        .cue { text-style: underline; }
        .told { text-style: bold underline; }
        .with { color: $text-success; text-style: bold; }
        .said { color: $text-warning; }
        .without { color: $text-error; text-style: bold; }
        .pointed { text-style: reverse; }
        .quote { text-style: italic; }
        .note { color: $text-secondary; }
        .actor-1 { color: $text-primary; }
        .actor-2 { color: $text-error; }
        .actor-3 { color: $text-success; }
        .actor-4 { color: $text-accent; }
        .actor-5 { color: $text-warning; }
        .actor-6 { color: $text-secondary; }
    }
    """

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(id=id)
        self.look = look
        self._styles_of: dict[str, Style] = {}

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the pieces of the line at `y`, `width` cells together."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        width = self.size.width
        return self._strip(self.draw(y, width), width)

    def _strip(self, pieces: Iterable[Piece], width: int) -> Strip:
        segments = (Segment(text, self._style(ink)) for text, ink in pieces if text)
        strip = Strip(Segment.simplify(segments))
        return strip.adjust_cell_length(width, self._style("plain"))

    def _style(self, ink: str) -> Style:
        style = self._styles_of.get(ink)
        if style is None:
            parts = (self.get_component_rich_style(part, partial=True) for part in ink.split("+"))
            style = sum(parts, self._ground())
            self._styles_of[ink] = style
        return style

    def _ground(self) -> Style:
        """What is under every ink: nothing to send where the terminal's own colours are used."""
        return Style() if self.app.current_theme.ansi else self.rich_style

    def notify_style_update(self) -> None:
        """Forget the inks of the theme before."""
        self._styles_of.clear()
        super().notify_style_update()

    def redraw_cell(self, x: int, y: int) -> None:
        """Draw one cell anew."""
        self.refresh(Region(x, y, 1, 1))

    def redraw_line(self, y: int) -> None:
        """Draw one line anew."""
        if 0 <= y < self.size.height:
            self.refresh(Region(0, y, self.size.width, 1))
