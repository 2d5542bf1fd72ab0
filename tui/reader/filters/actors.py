"""The actors, how many events each takes part in, and which of them a person filters by."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from textual.message import Message

from tui.reader.paint.finding import fold
from tui.reader.paint.pieces import Piece
from tui.reader.widgets.listing import ListPane, Row

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from store.model import Actor, Filter
    from tui.reader.paint.look import Look


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


class ActorsPane(ListPane):
    """A row an actor: its state, its name, its events under the filter in force.

    Actors stand under their sides, if anybody is on one.
    """

    @dataclass
    class ChoiceMade(Message):
        """Someone pointed at an actor, which turns it on, against or off."""

        actors: ActorsPane
        name: str
        choice: Choice

    def __init__(self, look: Look, *, id: str | None = None) -> None:  # noqa: A002 - as Widget
        super().__init__(look, id=id)
        self._actors: tuple[Actor, ...] = ()
        self._narrowed = ""
        self._counts: Mapping[str, int] = {}
        self._with: frozenset[str] = frozenset()
        self._without: frozenset[str] = frozenset()
        self._any = False
        self._inks: Mapping[str, str] = {}

    @property
    def name_at_cursor(self) -> str | None:
        """The actor under the cursor."""
        return self.row.key if self.row else None

    @property
    def narrowed(self) -> str:
        """What the names that are shown hold."""
        return self._narrowed

    def show_actors(self, actors: tuple[Actor, ...]) -> None:
        """Show these actors, in this order; the cursor stays on its actor."""
        self._actors = actors
        self.narrow(self._narrowed)

    def narrow(self, text: str) -> None:
        """Show only actors one of whose names holds `text`; case and accents do not count."""
        self._narrowed, wanted = text, fold(text)
        shown = [
            actor
            for actor in self._actors
            if any(wanted in fold(name) for name in (actor.name, *actor.aliases))
        ]
        here = self.name_at_cursor
        gone = not any(actor.name == here for actor in shown)
        rows = list(by_side(shown))
        first = next((row.key for row in rows if row.value is not None), None)
        self.show_rows(rows, first if gone else None)

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

    def colour(self, inks: Mapping[str, str]) -> None:
        """Show actors in their colours."""
        if inks != self._inks:
            self._inks = inks
            self.refresh()

    def choice_of(self, name: str) -> Choice:
        """What the filter says of an actor."""
        if name in self._with:
            return Choice.WITH
        return Choice.WITHOUT if name in self._without else Choice.OFF

    def pointed(self, row: Row) -> None:
        """Turn the actor that someone points at."""
        self.post_message(self.ChoiceMade(self, row.key, self.choice_of(row.key).following))

    # How they are drawn.

    def title_words(self) -> str:
        """Return what the list is narrowed to, or how the chosen ones go together."""
        if self._narrowed:
            return f" Actors with “{self.look.text(self._narrowed)}”"
        how = "any of" if self._any else "all of"
        return f" Actors: {how}" if len(self._with) > 1 else " Actors"

    def draw_row(self, row: Row, width: int, *, here: bool) -> list[Piece]:
        """Return an actor's row."""
        name, choice = row.key, self.choice_of(row.key)
        count = str(self._counts.get(name, 0)) if self._counts else ""
        here = here and self.has_focus
        ink = {Choice.WITH: "with", Choice.WITHOUT: "without"}.get(
            choice, "selected" if here else self._inks.get(name, "plain")
        )
        taken = max(len(count), 3)
        shown = self.look.fit(self.look.text(name), max(width - taken - 5, 1))
        return [
            Piece(self.look.mark("cursor"), "cursor") if here else Piece(" "),
            Piece(self.look.mark(choice.value) + " ", "dim" if choice is Choice.OFF else ink),
            Piece(shown, ink),
            Piece(" ", "dim") if row.value.confirmed else Piece("?", "status"),
            Piece(self.look.fit(count, taken, right=True) + " ", "dim"),
        ]


def by_side(actors: Sequence[Actor]) -> Iterator[Row]:
    """Yield a row an actor, under headings for sides; those on none come last.

    Sides stand in the order of their first actors. Where nobody is on a side there is no heading.
    """
    sides = dict.fromkeys(actor.side for actor in actors if actor.side)
    for side in (*sides, None):
        rows = [Row(actor.name, actor) for actor in actors if (actor.side or None) == side]
        if rows and sides:
            yield Row(side or "On no side")
        yield from rows
