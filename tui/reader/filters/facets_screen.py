"""Every filter in lists over the reader: kinds, status, talks, outlets, tags, days, saved ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from store.model import Filter
from tui.reader.filters.facets import Facet, turned
from tui.reader.filters.facets_desk import FacetsDesk
from tui.reader.keyboard.facet_keys import FILTERS
from tui.reader.screens.saying import days_between
from tui.reader.widgets.footline import Question

if TYPE_CHECKING:
    from textual.binding import BindingType

_DAY_HINT = "2015-07-13, or “last March”; nothing: any day"


class FacetsScreen(FacetsDesk):
    """Turns what the filter in force asks for; the reader behind follows at once."""

    BINDINGS: ClassVar[list[BindingType]] = FILTERS.bindings()

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
