"""The panes and the rules between them, which the mouse drags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.containers import Container
from textual.message import Message

from tui.reader.desk.sharing import PARTS, USUAL, Layout

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Offset
    from textual.widget import Widget


class Panes(Container):
    """Actors, timeline and article, sharing the room as a layout says."""

    @dataclass
    class Shared(Message):
        """Somebody dragged a rule; the panes are to share the room so."""

        layout: Layout

    def __init__(self, actors: Widget, timeline: Widget, article: Widget, *, id: str) -> None:  # noqa: A002 - as Widget
        super().__init__(actors, timeline, article, id=id)
        self._actors, self._timeline, self._article = actors, timeline, article
        self._layout = USUAL
        self._way = ""  # how the panes lie
        self._held = ""  # the rule that is dragged, by the field of the layout
        self._styled = ""  # what the panes' own styles say

    def share(self, layout: Layout, way: str) -> None:
        """Share the room as a layout says; `way` is "wide" or "narrow", else one has it all."""
        self._layout, self._way = layout, way
        wanted = "" if layout == USUAL else f"{way} {layout}"
        if wanted == self._styled:
            return
        self._styled = wanted
        for pane in (self._actors, self._timeline, self._article):
            pane.styles.width = None
            pane.styles.height = None
        if wanted and self._way == "wide":
            self._actors.styles.width = layout.actors
            self._timeline.styles.width = f"{layout.wide}fr"
            self._article.styles.width = f"{PARTS - layout.wide}fr"
        elif wanted and self._way == "narrow":
            self._timeline.styles.height = f"{layout.narrow}fr"
            self._article.styles.height = f"{PARTS - layout.narrow}fr"

    def resized(self, pane: Widget, step: int) -> Layout | None:
        """Return the layout with a larger pane, or a smaller one; `None` where that is nothing."""
        columns, rows = self.size
        layout, larger = self._layout, step if pane is not self._article else -step
        if self._way == "wide" and pane is self._actors:
            return layout.with_actors(layout.actors + 2 * step, columns)
        if self._way == "wide":
            return layout.with_width(layout.timeline_width(columns) + 2 * larger, columns)
        if self._way == "narrow" and pane is not self._actors:
            return layout.with_height(layout.timeline_height(rows) + larger, rows)
        return None

    # The mouse.

    def _rule_at(self, at: Offset) -> str:
        """Which rule is at a place of the screen, "" for none."""
        x, y = at - self.region.offset
        if self._way == "wide":
            after_actors = self._actors.outer_size.width - 1
            before_article = self._article.region.x - self.region.x
            return {after_actors: "actors", before_article: "wide"}.get(x, "")
        over_article = self._article.region.y - self.region.y
        return "narrow" if self._way == "narrow" and y == over_article else ""

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take hold of a rule."""
        self._held = self._rule_at(event.screen_offset)
        if self._held:
            event.stop()
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Drag it."""
        if not self._held:
            return
        event.stop()
        x, y = event.screen_offset - self.region.offset
        layout, (columns, rows) = self._layout, self.size
        if self._held == "actors":
            layout = layout.with_actors(x + 1, columns)
        elif self._held == "wide":
            layout = layout.with_width(x - layout.actors, columns)
        else:
            layout = layout.with_height(y, rows)
        if layout != self._layout:
            self.post_message(self.Shared(layout))

    def on_mouse_up(self, event: events.MouseUp) -> None:
        """Let go of it."""
        if self._held:
            event.stop()
            self._held = ""
            self.release_mouse()
