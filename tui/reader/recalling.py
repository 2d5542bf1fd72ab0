"""The actions on filters that are saved under names."""

from __future__ import annotations

from dataclasses import replace

from store.model.errors import StoreError
from tui.reader.correcting import CorrectingActions
from tui.reader.footline import Question


class RecallingActions(CorrectingActions):
    """What the keys v V Z do."""

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
