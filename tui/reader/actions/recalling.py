"""The actions on filters in lists and under names."""

from __future__ import annotations

from dataclasses import replace

from store.model.errors import StoreError
from tui.reader.actions.correcting import CorrectingActions
from tui.reader.widgets.footline import Question


class RecallingActions(CorrectingActions):
    """What the keys z v V Z do."""

    def action_save_filter(self) -> None:
        """Save the filter in force under a name."""
        self.footline.ask(Question("Save filter as:", "a name", self._save_filter))

    def _save_filter(self, name: str) -> None:
        notebook = self._notebook()
        if not name or notebook is None:
            return
        try:
            notebook.save(name, replace(self.chosen, newer_than=None))
        except StoreError as error:
            self.complain(str(error))
        else:
            self.say(f"Saved as {name}: v brings it back.")

    def action_saved_filter(self) -> None:
        """Put a saved filter in force."""
        notebook = self._notebook()
        if notebook is not None:
            try:
                known = ", ".join(notebook.filters()) or "none is saved: V saves one"
            except StoreError as error:
                self.complain(str(error))
                return
            self.footline.ask(Question("Filter:", known, self._recall))

    def _recall(self, name: str) -> None:
        notebook = self._notebook()
        if not name or notebook is None:
            return
        try:
            self.set_filter(notebook.saved(name))
        except StoreError as error:
            self.complain(str(error))

    def action_facets(self) -> None:
        """Show all that the filter can ask, in lists."""
        from tui.reader.filters.facets_screen import FacetsScreen  # noqa: PLC0415 - not needed at first

        self.app.push_screen(FacetsScreen(self, getattr(self.library, "notebook", None)))

    def action_forget_filter(self) -> None:
        """Forget a filter that is saved."""
        notebook = self._notebook()
        if notebook is None:
            return
        try:
            known = ", ".join(notebook.filters())
        except StoreError as error:
            self.complain(str(error))
            return
        if known:
            self.footline.ask(Question("Forget filter:", known, self._forget))
        else:
            self.say("No filter is saved.")

    def _forget(self, name: str) -> None:
        notebook = self._notebook()
        if not name or notebook is None:
            return
        try:
            notebook.forget(name)
        except StoreError as error:
            self.complain(str(error))
        else:
            self.say(f"Forgotten: {name}.")
