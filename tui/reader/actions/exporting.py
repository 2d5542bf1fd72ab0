"""The action that writes what the filter keeps into a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import work
from textual.message import Message
from textual.worker import get_current_worker

from store.model.errors import StoreError
from tui.counting import counted
from tui.filtered import filter_words
from tui.reader.actions.arranging import ArrangingActions
from tui.reader.widgets.footline import Question

if TYPE_CHECKING:
    from pathlib import Path

    from store.model import Filter, Order

READ_ONLY = "No file is written: this reader is read-only."


class ExportingActions(ArrangingActions):
    """What the key E does."""

    @dataclass
    class Exported(Message):
        """A file is written, or is not."""

        said: str
        failed: bool = False

    def action_export(self) -> None:
        """Ask for a file, and write what the filter keeps into it."""
        notebook = getattr(self.library, "notebook", None)
        if notebook is not None and notebook.read_only:
            self.say(READ_ONLY)
        else:
            self.footline.ask(Question("Export to:", "FILE.csv, .jsonl or .md", self._export_to))

    def _export_to(self, name: str) -> None:
        from tui.reader.actions.outfile import OutfileError, outfile  # noqa: PLC0415 - seldom needed

        if not name:
            return
        try:
            path = outfile(name)
        except OutfileError as error:
            self.complain(str(error))
            return
        if path.exists():
            asked = self.look.text(f"{path.name} is there: write over it?")
            self.footline.ask(Question(asked, "y", lambda key: self._over(path, key), one_key=True))
        else:
            self._export(path)

    def _over(self, path: Path, key: str) -> None:
        if key.lower() == "y":
            self._export(path)
        else:
            self.say("Nothing is written.")

    def _export(self, path: Path) -> None:
        self.say(f"Writing {path.name} …")
        self._write_out(path, self.chosen, self.timeline.order)

    @work(thread=True, group="export", exit_on_error=False)
    def _write_out(self, path: Path, chosen: Filter, order: Order) -> None:
        from tui.reader.actions.outfile import OutfileError, write_events  # noqa: PLC0415

        worker = get_current_worker()
        events = self.library.every_event(chosen, order)
        title = filter_words(chosen) or "All events"
        try:
            count = write_events(path, events, title, stopped=lambda: worker.is_cancelled)
        except (OutfileError, StoreError) as error:
            self.post_message(self.Exported(str(error), failed=True))
        else:
            self.post_message(self.Exported(f"{counted(count, 'event')} written to {path}."))

    def on_exporting_actions_exported(self, message: Exported) -> None:
        """Tell how it went."""
        if message.failed:
            self.complain(message.said)
        else:
            self.say(message.said)
