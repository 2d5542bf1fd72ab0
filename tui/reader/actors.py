"""The actors, how many events each takes part in, and which of them a person filters by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from textual.message import Message

from tui.reader.finding import fold
from tui.reader.pane import Pane
from tui.reader.rows import Piece

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events

    from store.model import Actor, Filter
    from tui.reader.look import Look


class Choice(StrEnum):
    """What the filter says of an actor."""

    OFF = "off"
    WITH = "with"
    WITHOUT = "without"

    @property
    def following(self) -> Choice:
        """The state that one more press leads to."""
        order = (Choice.OFF, Choice.WITH, Choice.WITHOUT)
        return order[(order.index(self) + 1) % len(order)]


class ActorsPane(Pane):
    """A row an actor: its state, its name, its events under the filter in force."""

    @dataclass
    class ChoiceMade(Message):
        """Someone pointed at an actor, which turns it on, against or off."""

        actors: ActorsPane
        name: str
        choice: Choice

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._actors: tuple[Actor, ...] = ()
        self._names: tuple[str, ...] = ()  # those that are shown
        self._new: frozenset[str] = frozenset()  # those that nobody vouches for
        self._narrowed = ""
        self._counts: Mapping[str, int] = {}
        self._with: frozenset[str] = frozenset()
        self._without: frozenset[str] = frozenset()
        self._any = False
        self._at = 0
        self._top = 0

    @property
    def name_at_cursor(self) -> str | None:
        """The actor under the cursor."""
        return self._names[self._at] if self._at < len(self._names) else None

    @property
    def narrowed(self) -> str:
        """What the names that are shown hold."""
        return self._narrowed

    def show_actors(self, actors: tuple[Actor, ...]) -> None:
        """Show these actors, in this order; the cursor stays on its actor."""
        self._actors = actors
        self._new = frozenset(actor.name for actor in actors if not actor.confirmed)
        self.narrow(self._narrowed)

    def narrow(self, text: str) -> None:
        """Show only actors one of whose names holds `text`; case and accents do not count."""
        here = self.name_at_cursor
        self._narrowed, wanted = text, fold(text)
        names = tuple(
            actor.name
            for actor in self._actors
            if any(wanted in fold(name) for name in (actor.name, *actor.aliases))
        )
        self._names = names
        self._at = names.index(here) if here in names else 0
        self._put_on_top(self._top)
        self.refresh()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many events each takes part in; an actor that is missing has none."""
        if counts != self._counts:
            self._counts = counts
            self.refresh()

    def show_filter(self, chosen: Filter) -> None:
        """Show what a filter says of each actor."""
        states = (frozenset(chosen.actors), frozenset(chosen.without), chosen.any_actor)
        if states != (self._with, self._without, self._any):
            self._with, self._without, self._any = states
            self.refresh()

    def choice_of(self, name: str) -> Choice:
        """What the filter says of an actor."""
        if name in self._with:
            return Choice.WITH
        return Choice.WITHOUT if name in self._without else Choice.OFF

    # The moves of a pane.

    def action_move(self, lines: int) -> None:
        """Go down so many actors, or up."""
        if not self._names:
            return
        before, self._at = self._at, min(max(self._at + lines, 0), len(self._names) - 1)
        self.redraw_line(before - self._top + 1)
        self._put_on_top(self._top)
        self.redraw_line(self._at - self._top + 1)

    def action_first(self) -> None:
        """Go to the first actor."""
        self.action_move(-len(self._names))

    def action_last(self) -> None:
        """Go to the last actor."""
        self.action_move(len(self._names))

    def _put_on_top(self, top: int) -> None:
        """Have `top` on top, or as near to it as has the cursor in sight."""
        rows = max(self.size.height - 1, 1)
        if not top <= self._at < top + rows:
            top = self._at - rows // 2
        top = max(min(top, len(self._names) - rows), 0)
        if top != self._top:
            self._top = top
            self.refresh()

    # How they are drawn.

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the heading, or an actor's row."""
        if y == 0:
            return [Piece(self.look.fit(self._heading(), width), "heading")]
        index = self._top + y - 1
        if index >= len(self._names):
            return []
        return self._draw_actor(self._names[index], width, selected=index == self._at)

    def _heading(self) -> str:
        if self._narrowed:
            return f" Actors with “{self.look.text(self._narrowed)}”"
        how = "any of" if self._any else "all of"
        return f" Actors: {how}" if len(self._with) > 1 else " Actors"

    def _draw_actor(self, name: str, width: int, *, selected: bool) -> list[Piece]:
        choice = self.choice_of(name)
        count = str(self._counts.get(name, 0)) if self._counts else ""
        here = selected and self.has_focus
        ink = {Choice.WITH: "with", Choice.WITHOUT: "without"}.get(
            choice, "selected" if here else "plain"
        )
        taken = max(len(count), 3)
        shown = self.look.fit(self.look.text(name), max(width - taken - 5, 1))
        return [
            Piece(self.look.mark("cursor"), "cursor") if here else Piece(" "),
            Piece(self.look.mark(choice.value) + " ", "dim" if choice is Choice.OFF else ink),
            Piece(shown, ink),
            Piece("?", "status") if name in self._new else Piece(" ", "dim"),
            Piece(self.look.fit(count, taken, right=True) + " ", "dim"),
        ]

    # What happens to it.

    def focus_changed(self) -> None:
        """Show the cursor, or hide it."""
        self.redraw_line(self._at - self._top + 1)

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._put_on_top(self._top)
        self.refresh()

    def on_click(self, click: events.Click) -> None:
        """Turn the actor that someone points at."""
        index = self._top + click.y - 1
        if click.y and index < len(self._names):
            self.action_move(index - self._at)
            name = self._names[index]
            self.post_message(self.ChoiceMade(self, name, self.choice_of(name).following))
