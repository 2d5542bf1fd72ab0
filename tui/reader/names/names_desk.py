"""The list of new names, and the thread that carries out what is decided about them.

Decisions are written one after the other, in the order of the keys; their names leave the list at
once, and the list is read anew when all are written.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.worker import Worker, WorkerState

from tui.decided import decided_words
from tui.reader.keyboard.names_keys import NAMES
from tui.reader.names.names_pane import NameCard, NamesPane
from tui.reader.screens.over import OverScreen
from tui.reader.widgets.footline import Footline

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from textual.app import ComposeResult
    from textual.timer import Timer

    from store.model import Actor
    from store.values.decisions import Decision
    from tui.reader.library.naming import About, Naming, Waiting
    from tui.reader.paint.look import Look

REST = 0.05  # seconds that the cursor rests before the card follows


@dataclass(frozen=True, slots=True)
class Done:
    """What a decision did, in words, and the name that is worth a look now."""

    said: str
    name: str | None = None


class NamesDesk(OverScreen):
    """Shows new names one after the other, and has decided what its heir is told to."""

    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-high")]  # noqa: RUF012 - as Screen
    DEFAULT_CSS = """
    NamesDesk { background: $background; }
    NamesDesk NamesPane { height: 1fr; }
    NamesDesk NameCard { height: 6; }
    NamesDesk.-high NameCard { height: 9; }
    """

    def __init__(self, look: Look, naming: Naming, at: str | None = None) -> None:
        """`at` is the name to begin at, if it waits."""
        super().__init__(look, Footline(look), NAMES.actions)
        self._naming = naming
        self._names = NamesPane(look)
        self._card = NameCard(look)
        self._at = at
        self._known: tuple[Actor, ...] = ()
        self._abouts: dict[str, About] = {}
        self._rest: Timer | None = None
        self._to_do: deque[Callable[[], Done]] = deque()
        self._is_deciding = False
        self._is_leaving = False

    def compose(self) -> ComposeResult:
        """Lay out the list, the card and the line below."""
        yield from (self._names, self._card, self.footline)

    def on_mount(self) -> None:
        """Begin to read the names."""
        self._names.focus()
        self._read_names()

    def on_resize(self) -> None:
        """Say which keys there are, as far as there is room."""
        self.tell_keys("names")

    # What threads read and write.

    @work(thread=True, exclusive=True, group="names", exit_on_error=False)
    def _read_names(self) -> Waiting:
        return self._naming.waiting()

    @work(thread=True, exclusive=True, group="about", exit_on_error=False)
    def _read_about(self, name: str) -> tuple[str, About]:
        return name, self._naming.about(name)

    @work(thread=True, group="decide", exit_on_error=False)
    def _carry_out(self, decide: Callable[[], Done]) -> Done:
        return decide()

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Show what a thread brings, or say why it could not."""
        worker: Worker[Any] = event.worker
        if event.state is WorkerState.ERROR:
            self.complain(str(worker.error) or type(worker.error).__name__)
        brought: Any = worker.result if event.state is WorkerState.SUCCESS else None
        if worker.group == "decide" and worker.is_finished:
            self._decided(brought)
        elif brought is not None:
            show = self._show_names if worker.group == "names" else self._show_about
            show(brought)

    def _show_names(self, waiting: Waiting) -> None:
        if not self._is_deciding:
            self._known = waiting.known
            self._abouts.clear()
            self._names.show(waiting.new, self._at)
            self._at = None

    def _show_about(self, brought: tuple[str, About]) -> None:
        name, about = brought
        self._abouts[name] = about
        if (here := self._names.here) is not None and here.name == name:
            self._card.show(here, about)

    def on_names_pane_highlighted(self) -> None:
        """Let the card follow when the cursor has come to rest."""
        here = self._names.here
        self._card.show(here, self._abouts.get(here.name) if here else None)
        if self._rest is not None:
            self._rest.stop()
        self._rest = self.set_timer(REST, self._follow)

    def _follow(self) -> None:
        here = self._names.here
        if here is not None and here.name not in self._abouts:
            self._read_about(here.name)

    # Decisions.

    def _decide(self, name: str, decide: Callable[[], Decision]) -> None:
        """Take a name off the list, and have a decision about it written."""
        self._names.take_out(name)
        self._to_do.append(lambda: Done(f"{decided_words(decide())}."))
        self._go_on()

    def _go_on(self) -> None:
        """Carry out the next decision; when there is none, leave if that is wished."""
        if self._is_deciding:
            return
        if self._to_do:
            self._is_deciding = True
            self._carry_out(self._to_do.popleft())
        elif self._is_leaving:
            self.dismiss()

    def _decided(self, done: Done | None) -> None:
        self._is_deciding = False
        if done is not None:
            self.say(done.said)
            self._at = done.name
        if not self._to_do:
            self._read_names()
        self._go_on()

    def action_leave(self) -> None:
        """Go back to the reader, once all that was decided is written."""
        self._is_leaving = True
        if self._is_deciding:
            self.say("What was decided is being written.")
        self._go_on()
