"""An article pasted into the reader: an area that takes text, and what reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import events, work
from textual.worker import Worker, WorkerState

from extract.errors import NoPublicationDateError, ReadingError
from intake.errors import IntakeError
from store.model.errors import StoreError
from tui.cli.errors import CommandError
from tui.plain import wrap
from tui.reader.paint.pieces import Piece
from tui.reader.screens.over import OverScreen
from tui.reader.screens.saying import one_day
from tui.reader.widgets.bar import Bar
from tui.reader.widgets.footline import Footline, Question

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from textual.app import ComposeResult

    from intake.outcomes import Kept
    from tui.reader.paint.look import Look

MOST = 10_000_000  # characters; more is no article
_READ = frozenset({"ctrl+d", "ctrl+s"})
_GIVE_UP = frozenset({"escape", "ctrl+c", "ctrl+g"})
_HINT = "^d read it   ^u all away   Esc leave"


class PastePane(Bar):
    """Shows the end of what was pasted or typed, which may be long."""

    DEFAULT_CSS = "PastePane { width: 1fr; height: 1fr; padding: 1 2; }"

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look)
        self.text = text

    def add(self, more: str) -> None:
        """Put something behind what is there."""
        self._set((self.text + more)[:MOST])

    def press(self, key: str) -> None:
        """Do what an editing key does at the end of a text."""
        if key in ("enter", "ctrl+j"):
            self.add("\n")
        elif key in ("backspace", "ctrl+h"):
            self._set(self.text[:-1])
        elif key == "ctrl+u":
            self._set("")

    def _set(self, text: str) -> None:
        self.text = text
        self.refresh()

    def draw(self, y: int, width: int) -> list[Piece]:
        """Return the title, or a line of the text's end."""
        lines = [Piece("An article to read in: paste it here", "title"), *self._end(width)]
        return [lines[y]] if y < len(lines) else []

    def _end(self, width: int) -> list[Piece]:
        """The last lines that there is room for, the caret behind them."""
        room = max(self.size.height - 3, 1)
        width = max(width - 1, 8)
        last = self.text[-room * width :].replace("\r\n", "\n").replace("\r", "\n")
        lines = [line for part in last.split("\n") for line in wrap(self.look.text(part), width)]
        count = f"{len(self.text):,} characters" if self.text else ""
        return [
            Piece(count, "dim"),
            *(Piece(line) for line in lines[-room:-1]),
            Piece(f"{lines[-1]}{self.look.mark('bar')}"),
        ]


class PasteScreen(OverScreen):
    """Takes all keys and pastes; reads what they come to, and asks for the day where it must.

    `add` reads a text in, published on a day if it is given, and may raise an error with a
    sentence; `added` is told what came of it.
    """

    DEFAULT_CSS = "PasteScreen { background: $background; }"

    def __init__(
        self,
        look: Look,
        text: str,
        today: date,
        add: Callable[[str, date | None], Kept],
        added: Callable[[Kept], None],
    ) -> None:
        super().__init__(look, Footline(look), ())
        self._pane = PastePane(look, text)
        self._today = today
        self._add = add
        self._added = added
        self._reading = False

    def compose(self) -> ComposeResult:
        """Lay out the area and the line below."""
        yield from (self._pane, self.footline)

    def on_mount(self) -> None:
        """Say which keys there are."""
        self.footline.hint(_HINT)

    def takes(self, event: events.Key | events.Paste) -> bool:
        """Take every key and paste."""
        if self.footline.take(event) or self._reading:
            return True
        if isinstance(event, events.Paste):
            self._pane.add(event.text)
        elif event.key in _GIVE_UP:
            self.dismiss()
        elif event.key in _READ:
            self._begin(None)
        elif event.character and event.is_printable:
            self._pane.add(event.character)
        else:
            self._pane.press(event.key)
        return True

    def _begin(self, published: date | None) -> None:
        if not self._pane.text.strip():
            self.say("Nothing is pasted yet.")
            return
        self._reading = True
        self.say("Reading …")
        self._read(self._pane.text, published)

    @work(thread=True, exit_on_error=False)
    def _read(self, text: str, published: date | None) -> Kept:
        return self._add(text, published)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Leave with what was read; or ask for the day, or say in a sentence what is wrong."""
        worker: Worker[Kept] = event.worker
        if not worker.is_finished:
            return
        self._reading = False
        self.say("")
        if event.state is WorkerState.SUCCESS and worker.result is not None:
            self.dismiss()
            self._added(worker.result)
        elif isinstance(worker.error, NoPublicationDateError):
            self._ask_day()
        elif worker.error is not None:
            known = isinstance(worker.error, ReadingError | StoreError | IntakeError | CommandError)
            name = type(worker.error).__name__
            self.complain(str(worker.error) if known else f"{name}: {worker.error}")

    def _ask_day(self) -> None:
        hint = "the page does not say: 2015-07-13, yesterday, last Friday"
        self.footline.ask(Question("Published:", hint, self._on_day))

    def _on_day(self, words: str) -> None:
        if not words:
            return
        try:
            day = one_day(words, self._today)
        except ValueError as error:
            self.complain(str(error))
            self._ask_day()
        else:
            self._begin(day)
