"""The actions that change how large the panes are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.reader.actions.writing import WritingActions
from tui.reader.desk.sharing import USUAL

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from tui.reader.desk.dividers import Panes
    from tui.reader.desk.sharing import Layout

_NO_RULE = "Nothing beside this pane gives way here."


class ArrangingActions(WritingActions):
    """What the keys . , | do."""

    def share_out(self) -> None:
        """Have the panes share the terminal as they are to, in the way that its size asks for."""
        way = next((way for way in ("wide", "narrow") if self.has_class(f"-{way}")), "")
        self.panes.share(self.layout_kept, way)

    def compose(self) -> ComposeResult:
        """Lay out the panes as they were left."""
        yield from super().compose()
        self.share_out()

    def on_resize(self) -> None:
        """Share another size out."""
        self.share_out()

    def on_panes_shared(self, message: Panes.Shared) -> None:
        """Follow the mouse."""
        self._arrange(message.layout)

    def action_resize_pane(self, step: int) -> None:
        """Have a larger pane for what has the keys, or a smaller one."""
        layout = self.panes.resized(self.focused, step) if self.focused else None
        if layout is None:
            self.say(_NO_RULE)
        else:
            self._arrange(layout)

    def action_usual_panes(self) -> None:
        """Have all panes as large as they are at first."""
        self._arrange(USUAL)

    def _arrange(self, layout: Layout) -> None:
        self.layout_kept = layout
        self.share_out()
