"""What is shown where the terminal is too small for a timeline."""

from __future__ import annotations

from textual.widget import Widget

SMALLEST = (40, 12)


class TooSmall(Widget):
    """Says how much room is needed."""

    DEFAULT_CSS = "TooSmall { display: none; width: 1fr; height: 1fr; }"

    def render(self) -> str:
        """Return the words."""
        columns, rows = SMALLEST
        here = self.app.size
        return f"Parley needs {columns}x{rows} cells; this terminal has {here.width}x{here.height}."
