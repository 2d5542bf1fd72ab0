"""All filters in lists over the reader, and the thread that counts what each would keep."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from textual import work
from textual.message import Message
from textual.worker import Worker, WorkerState, get_current_worker

from store.model.errors import StoreError
from tui.filtered import filter_words
from tui.reader.filters.facets_pane import FacetsPane
from tui.reader.keyboard.facet_keys import FILTERS
from tui.reader.library.aside import unless_overtaken
from tui.reader.screens.over import OverScreen
from tui.reader.widgets.footline import Footline
from tui.reader.widgets.masthead import Masthead

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from textual.app import ComposeResult

    from store.finding.facets import Facets
    from store.model import Filter
    from tui.reader.library.library import Library
    from tui.reader.library.notebook import StoreNotebook
    from tui.reader.paint.look import Look

Given = TypeVar("Given")


class Filtered(Protocol):
    """The screen under the lists: the filter in force there, which the lists turn."""

    look: Look
    library: Library
    today: date
    chosen: Filter
    seen: int

    def set_filter(self, chosen: Filter) -> None:
        """Put a filter in force."""


class FacetsDesk(OverScreen):
    """Shows what the filter in force asks for and could; its heir turns that."""

    DEFAULT_CSS = """
    FacetsDesk { background: $background; align: center top; }
    FacetsDesk FacetsPane { width: 1fr; max-width: 80; height: 1fr; }
    """

    @dataclass
    class FacetsRead(Message):
        """What a filter can be narrowed by."""

        chosen: Filter
        facets: Facets

    def __init__(self, desk: Filtered, notebook: StoreNotebook | None) -> None:
        super().__init__(desk.look, Footline(desk.look), FILTERS.actions)
        self._desk = desk
        self._notebook = notebook
        self._pane = FacetsPane(desk.look)
        self._masthead = Masthead(desk.look)
        self._found: Facets | None = None
        self._saved: list[str] = []

    def compose(self) -> ComposeResult:
        """Lay out the line above, the lists and the line below."""
        yield from (self._masthead, self._pane, self.footline)

    def on_mount(self) -> None:
        """Begin to count."""
        self._pane.focus()
        self._read_saved()
        self._show()

    def on_resize(self) -> None:
        """Say which keys there are, as far as there is room."""
        self.tell_keys("filters")

    # What is shown.

    def _show(self) -> None:
        """Show the filter in force, and count what it could ask for."""
        self._show_found(None)
        self._read_facets(self._desk.chosen)

    def _show_found(self, events: int | None) -> None:
        chosen = self._desk.chosen
        self._masthead.show(filter_words(chosen), events)
        self._pane.show(chosen, self._found, self._saved)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _read_facets(self, chosen: Filter) -> None:
        worker = get_current_worker()
        stopped = lambda: worker.is_cancelled  # noqa: E731 - a name for one line
        counting = self._desk.library.facets(chosen, stopped)
        with unless_overtaken(stopped), closing(counting) as counted:
            for facets in counted:
                # exclusive=True cannot stop a thread: an overtaken count must stay silent.
                if worker.is_cancelled:
                    return
                self.post_message(self.FacetsRead(chosen, facets))

    def on_facets_desk_facets_read(self, message: FacetsRead) -> None:
        """Show what was counted, unless the filter is another by now."""
        if message.chosen == self._desk.chosen:
            self._found = message.facets
            self._show_found(message.facets.events)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what could not be read."""
        if event.state is WorkerState.ERROR and not event.worker.is_cancelled:
            self.complain(str(event.worker.error))

    def _read_saved(self) -> None:
        self._saved = self._tried(self._notebook.filters) or [] if self._notebook else []

    def _tried(self, act: Callable[[], Given]) -> Given | None:
        """Return what an act on the store gives; `None`, and a notice, where it fails."""
        try:
            return act()
        except StoreError as error:
            self.complain(str(error))
            return None

    def _set(self, chosen: Filter) -> None:
        self._desk.set_filter(chosen)
        self._show()

    def _narrow(self, part: str) -> None:
        self._pane.part = part
        self._show_found(self._found.events if self._found else None)
