"""The actions on what was changed: its list, an event's details, single changes taken back."""

from __future__ import annotations

from dataclasses import dataclass

from textual import work
from textual.message import Message

from tui.counting import counted
from tui.reader.actions.recalling import RecallingActions


class ChangeActions(RecallingActions):
    """What the keys B i do."""

    @dataclass
    class OrphansCounted(Message):
        """How many changes have lost a sentence."""

        orphans: int

    _orphans = 0
    """How many were told of last."""

    def on_mount(self) -> None:
        """Look for changes that have lost their sentence."""
        self._count_orphans()

    def changed_by_others(self) -> None:
        """Look again: an article that was read anew may have other sentences."""
        super().changed_by_others()
        self._count_orphans()

    @work(thread=True, exclusive=True, group="orphans", exit_on_error=False)
    def _count_orphans(self) -> None:
        self.post_message(self.OrphansCounted(self.library.orphans()))

    def on_change_actions_orphans_counted(self, message: OrphansCounted) -> None:
        """Say it where there are more than before."""
        if message.orphans > self._orphans:
            lost = counted(message.orphans, "change")
            self.say(f"{lost} lost a sentence: B lists what people changed.")
        self._orphans = message.orphans

    def action_changes(self) -> None:
        """List what people changed, what has lost its sentence first."""
        from tui.reader.screens.changes_screen import ChangesScreen  # noqa: PLC0415 - seldom needed

        if self._notebook() is not None:
            event = self.timeline.event
            self.app.push_screen(ChangesScreen(self, event.id if event else None))

    def action_details(self) -> None:
        """Show all claims of the event, and what was changed of it."""
        from tui.reader.screens.details import DetailsScreen  # noqa: PLC0415 - not needed at first

        if (event := self.timeline.event) is not None:
            number = event.id
            read = lambda: self.library.details(number)  # noqa: E731 - a name for one line
            self.app.push_screen(DetailsScreen(self.look, event, read, self.take_back))

    def take_back(self, change: int) -> str:
        """Take back one change, whoever made it; return what was wrong."""
        from store.keeping.keeping import undo  # noqa: PLC0415 - it imports all that writes

        return self.try_change(undo, change=change, told="Taken back: U makes it again.")

    def let_go(self, change: int) -> str:
        """Let go of what a change has lost; return what was wrong."""
        from store.keeping.dismissing import dismiss  # noqa: PLC0415 - seldom needed

        return self.try_change(dismiss, change, told="Let go.")
