"""Every filter in lists over the reader: kinds, status, talks, outlets, tags, days, saved ones."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import work
from textual.message import Message
from textual.worker import Worker, WorkerState, get_current_worker

from store.model import Filter
from store.model.errors import StoreError
from tui.filtered import filter_words
from tui.reader.facet_keys import FACET_ACTIONS, facet_bindings
from tui.reader.facets import Facet, count_of, facet_rows, is_asked, turned
from tui.reader.footline import Footline, Question
from tui.reader.listing import ListPane, Row
from tui.reader.masthead import Masthead
from tui.reader.over import OverScreen
from tui.reader.rows import Piece
from tui.reader.saying import days_between

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from store.facets import Facets
    from tui.reader.desk import Desk
    from tui.reader.look import Look
    from tui.reader.notebook import StoreNotebook

Given = TypeVar("Given")
_HINT = "Space on, off   Tab next list   / part of a name   x everything   V save   Esc back"
_SHORT_HINT = "Space on, off  Tab  x all  Esc back"
_DAY_HINT = "2015-07-13, or “last March”; nothing: any day"


class FacetsPane(ListPane):
    """A row for all that a filter can ask, with what it would keep."""

    class Turned(Message):
        """Someone pointed at a row."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._chosen = Filter()
        self._found: Facets | None = None
        self.part = ""

    def show(self, chosen: Filter, found: Facets | None, saved: Sequence[str]) -> None:
        """Show what a filter asks for, and what it could."""
        self._chosen, self._found = chosen, found
        self.show_rows(tuple(facet_rows(chosen, found, saved, part=self.part)))

    def title_words(self) -> str:
        """Return what the lists are narrowed to."""
        return f" Filters with “{self.look.text(self.part)}”" if self.part else " Filters"

    def draw_row(self, row: Row, width: int, *, here: bool) -> list[Piece]:
        """Return whether it is asked for, its name, and how many events it would keep."""
        facet: Facet = row.value
        asked, count = is_asked(self._chosen, facet), count_of(self._found, facet)
        number = "" if count is None else f"{count:,}"
        ink = "selected" if here else "with" if asked else "plain"
        taken = max(len(number), 3)
        return [
            Piece(self.look.mark("cursor"), "cursor") if here else Piece(" "),
            Piece(f"  {self.look.mark('with' if asked else 'off')} ", "with" if asked else "dim"),
            Piece(self.look.fit(self.look.text(facet.shown), max(width - taken - 7, 1)), ink),
            Piece(self.look.fit(number, taken + 1, right=True) + " ", "dim"),
        ]

    def pointed(self, row: Row) -> None:
        """Turn what someone points at."""
        del row
        self.post_message(self.Turned())


class FacetsScreen(OverScreen):
    """Turns what the filter in force asks for; the reader behind follows at once."""

    BINDINGS: ClassVar[list[BindingType]] = facet_bindings()
    DEFAULT_CSS = """
    FacetsScreen { background: $background; align: center top; }
    FacetsScreen FacetsPane { width: 1fr; max-width: 80; height: 1fr; }
    """

    @dataclass
    class FacetsRead(Message):
        """What a filter can be narrowed by."""

        chosen: Filter
        facets: Facets

    def __init__(self, desk: Desk, notebook: StoreNotebook | None) -> None:
        super().__init__(desk.look, Footline(desk.look), FACET_ACTIONS)
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
        self.footline.hint(_HINT if self.app.size.width > len(_HINT) else _SHORT_HINT)

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
        facets = self._desk.library.facets(chosen)
        # exclusive=True cannot stop a thread: an overtaken count must stay silent.
        if not worker.is_cancelled:
            self.post_message(self.FacetsRead(chosen, facets))

    def on_facets_screen_facets_read(self, message: FacetsRead) -> None:
        """Show what was counted, unless the filter is another by now."""
        if message.chosen == self._desk.chosen:
            self._found = message.facets
            self._show_found(message.facets.events)

    def on_worker_state_changed(self, event: Worker.StateChanged) -> None:
        """Say what could not be read."""
        if event.state is WorkerState.ERROR:
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

    # What the keys do.

    def on_facets_pane_turned(self) -> None:
        """A click does what Space does."""
        self.action_turn()

    def action_turn(self) -> None:
        """Ask for what is under the cursor, or no more."""
        facet: Facet | None = self._pane.row.value if self._pane.row else None
        if facet is None:
            return
        if facet.field in ("since", "until"):
            self._ask_day(facet.field)
        elif facet.field == "saved":
            self._recall(facet.value)
        elif facet.field == "newer_than" and not self._desk.seen:
            self.say("Everything is new until you have said that all is seen: !")
        else:
            self._set(turned(self._desk.chosen, facet, newer_than=self._desk.seen))

    def _set(self, chosen: Filter) -> None:
        self._desk.set_filter(chosen)
        self._show()

    def _ask_day(self, field: str) -> None:
        was = getattr(self._desk.chosen, field)
        question = Question(
            f"{field.capitalize()}:", _DAY_HINT, lambda words: self._set_day(field, words)
        )
        self.footline.ask(question, was.isoformat() if was else "")

    def _set_day(self, field: str, words: str) -> None:
        """Since the first day that words name, or until the last."""
        try:
            first, last = days_between(words, self._desk.today) if words else (None, None)
        except ValueError as error:
            self.complain(str(error))
            return
        chosen = self._desk.chosen
        if field == "since":
            self._set(replace(chosen, since=first or last))
        else:
            self._set(replace(chosen, until=last or first))

    def _recall(self, name: str) -> None:
        notebook = self._notebook
        chosen = self._tried(lambda: notebook.saved(name)) if notebook else None
        if chosen is not None:
            self._set(chosen)

    def action_section(self, step: int) -> None:
        """Go to the next list, or to the one before."""
        self._pane.go_to_heading(step)

    def action_narrow(self) -> None:
        """Ask for a part of a name."""
        question = Question("Filter:", "a part of a name", self._narrow, changed=self._narrow)
        self.footline.ask(question, self._pane.part)

    def _narrow(self, part: str) -> None:
        self._pane.part = part
        self._show_found(self._found.events if self._found else None)

    def action_clear(self) -> None:
        """Ask for everything."""
        self._set(Filter())

    def action_save(self) -> None:
        """Save the filter in force under a name."""
        self.footline.ask(Question("Save filter as:", "a name", self._save))

    def _save(self, name: str) -> None:
        notebook, chosen = self._notebook, replace(self._desk.chosen, newer_than=None)
        if notebook is None:
            self.say("Nothing can be changed here.")
        elif name:
            self._tried(lambda: notebook.save(name, chosen))
            self._read_saved()
            self._show_found(self._found.events if self._found else None)

    def action_forget(self) -> None:
        """Forget the saved filter under the cursor."""
        facet: Facet | None = self._pane.row.value if self._pane.row else None
        notebook = self._notebook
        if facet is None or facet.field != "saved" or notebook is None:
            self.say("No saved filter is under the cursor.")
            return
        self._tried(lambda: notebook.forget(facet.value))
        self._read_saved()
        self._show_found(self._found.events if self._found else None)

    def action_leave(self) -> None:
        """Out of a narrowed list; then back to the reader."""
        if self._pane.part:
            self._narrow("")
        else:
            self.dismiss()
