"""What people changed, over the reader: what has lost its sentence, this event's, all the rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from textual import work
from textual.message import Message
from textual.worker import Worker, WorkerState

from store.model.errors import StoreError
from tui.changed import change_words
from tui.plain import wrap
from tui.reader.keyboard.change_keys import CHANGES
from tui.reader.paint.pieces import Piece
from tui.reader.screens.over import OverScreen
from tui.reader.widgets.bar import Bar
from tui.reader.widgets.footline import Footline
from tui.reader.widgets.listing import ListPane, Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from store.values.changes import Change
    from store.values.places import Place
    from tui.reader.library.library import History, Library
    from tui.reader.paint.look import Look

_ON = 16  # cells of the day and the person


def history_rows(history: History) -> Iterator[Row]:
    """Yield headings and a row for each change; one that is in two parts stands in the first."""
    met: set[int] = set()
    for heading, changes in (
        ("Lost their sentence", history.orphans),
        ("Of this event", history.of_event),
        ("All others, the newest first", history.newest),
    ):
        rows = [Row(str(one.id), one) for one in changes if one.id not in met]
        met |= {one.id for one in changes}
        if rows:
            yield Row(heading)
            yield from rows


class ChangesPane(ListPane):
    """A row a change: what, by whom, when."""

    class Highlighted(Message):
        """The cursor is on another change."""

    read = False
    """Whether the list is here."""

    def title_words(self) -> str:
        """Return how the list is called."""
        return " Changes" if self.row or not self.read else " Nothing was changed."

    def draw_row(self, row: Row, width: int, *, here: bool) -> list[Piece]:
        """Return a change in words, and who made it on which day."""
        change: Change = row.value
        said = f"{change.at[:10]} {change.by}"
        room = max(width - _ON - 10, 8)
        return [
            Piece(self.look.mark("cursor"), "cursor") if here else Piece(" "),
            Piece(self.look.fit(f"{change.id}", 5, right=True) + "  ", "dim"),
            Piece(
                self.look.fit(self.look.text(change_words(change)), room),
                "selected" if here else "plain",
            ),
            Piece(" " + self.look.fit(self.look.text(said), _ON), "dim"),
        ]

    def moved(self) -> None:
        """Tell of another change."""
        self.post_message(self.Highlighted())


class ChangeCard(Bar):
    """The sentences that a change is about and that no article has any more; else its claims."""

    DEFAULT_CSS = "ChangeCard { height: 4; }"

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._change: Change | None = None

    def show(self, change: Change | None) -> None:
        """Show another change."""
        self._change = change
        self.refresh()

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return a rule, then what there is to say."""
        if y == 0:
            return [Piece(self.look.mark("rule") * width, "dim")]
        change = self._change
        if change is None:
            return []
        lost = " … ".join(change.sentences)
        said = f"Gone: {lost}" if lost else f"{change_words(change)}; by {change.by}, {change.at}"
        lines = wrap(self.look.text(said), max(width - 2, 8))
        return [Piece(f" {lines[y - 1]}", "odd" if lost else "dim")] if y <= len(lines) else []


class Changing(Protocol):
    """The screen under the list: it takes changes back, and goes to their events."""

    look: Look
    library: Library

    def take_back(self, change: int) -> str:
        """Take back one change; return what was wrong."""

    def let_go(self, change: int) -> str:
        """Let go of what a change has lost; return what was wrong."""

    def go_to(self, place: Place) -> None:
        """Put the cursor on the event at a place."""


class ChangesScreen(OverScreen):
    """Takes single changes back, and lets go of what has lost its sentence."""

    BINDINGS: ClassVar[list[BindingType]] = CHANGES.bindings()
    DEFAULT_CSS = """
    ChangesScreen { background: $background; }
    ChangesScreen ChangesPane { height: 1fr; }
    """

    @dataclass
    class HistoryRead(Message):
        """The changes are here."""

        history: History

    def __init__(self, desk: Changing, event: int | None) -> None:
        super().__init__(desk.look, Footline(desk.look), CHANGES.actions)
        self._desk = desk
        self._event = event
        self._pane = ChangesPane(desk.look)
        self._card = ChangeCard(desk.look)

    def compose(self) -> ComposeResult:
        """Lay out the list, the card and the line below."""
        yield from (self._pane, self._card, self.footline)

    def on_mount(self) -> None:
        """Begin to read."""
        self._pane.focus()
        self._read_history()

    def on_resize(self) -> None:
        """Say which keys there are, as far as there is room."""
        self.tell_keys("changes")

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _read_history(self) -> None:
        self.post_message(self.HistoryRead(self._desk.library.history(self._event)))

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what could not be read."""
        if event.state is WorkerState.ERROR:
            self.complain(str(event.worker.error))

    def on_changes_screen_history_read(self, message: HistoryRead) -> None:
        """Show the changes."""
        self._pane.read = True
        self._pane.show_rows(tuple(history_rows(message.history)))
        self.on_changes_pane_highlighted()

    def on_changes_pane_highlighted(self) -> None:
        """Let the card follow."""
        self._card.show(self._change)

    @property
    def _change(self) -> Change | None:
        return self._pane.row.value if self._pane.row else None

    # What the keys do.

    def action_take_back(self) -> None:
        """Take back the change under the cursor."""
        if (change := self._change) is not None:
            self._done(self._desk.take_back(change.id), f"Taken back: {change_words(change)}.")

    def action_dismiss_orphan(self) -> None:
        """Let go of the sentences that a change has lost."""
        if (change := self._change) is not None:
            self._done(self._desk.let_go(change.id), "Let go.")

    def _done(self, wrong: str, told: str) -> None:
        if wrong:
            self.complain(wrong)
            return
        self.say(told)
        self._read_history()

    def action_go(self) -> None:
        """Go to the event of the change under the cursor."""
        change = self._change
        if change is None or not change.claims:
            self.say("No claim is left that it is about.")
            return
        try:
            self._desk.go_to(self._desk.library.claim_place(change.claims[0]))
        except StoreError as error:
            self.complain(str(error))
        else:
            self.dismiss()

    def action_section(self, step: int) -> None:
        """Go to the next part of the list, or to the one before."""
        self._pane.go_to_heading(step)
