"""The Textual application: one screen, the theme, and the command palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import App, SystemCommand

from tui.reader.keys import ACTIONS, is_of_a_pane
from tui.reader.screen import ReaderScreen
from tui.reader.themes import TERMINAL

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from textual.screen import Screen

    from tui.reader.library import Library
    from tui.reader.look import Look


class ReaderApp(App[int]):
    """The reader on an open store."""

    TITLE = "Parley"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = True
    AUTO_FOCUS = None
    ESCAPE_TO_MINIMIZE = False
    BINDINGS: ClassVar = [("ctrl+c", "quit", "Quit")]

    def __init__(self, library: Library, look: Look, today: date) -> None:
        super().__init__()
        self._library = library
        self._look = look
        self._today = today
        self.animation_level = "none"

    def on_load(self) -> None:
        """Take the terminal's own colours: right on light and dark, and cheap to send."""
        self.register_theme(TERMINAL)
        self.theme = TERMINAL.name

    async def on_event(self, event: events.Event) -> None:
        """Let a prompt have the keys before anybody else."""
        if isinstance(event, (events.Key, events.Paste)) and self._prompt_takes(event):
            return
        await super().on_event(event)

    def _prompt_takes(self, event: events.Key | events.Paste) -> bool:
        desk = self.screen
        return not event.is_forwarded and isinstance(desk, ReaderScreen) and desk.takes(event)

    def get_default_screen(self) -> Screen[None]:
        """Return the reader's one screen."""
        return ReaderScreen(self._library, self._look, self._today)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Every action, by name, and the themes."""
        if isinstance(screen, ReaderScreen):
            for action in ACTIONS:
                yield SystemCommand(
                    f"{action.title}  ({action.shown})",
                    action.help or action.title,
                    lambda action=action: self._run(screen, action.name, is_of_a_pane(action)),
                )
        yield SystemCommand("Theme", "Other colours", self.action_change_theme)

    async def _run(self, screen: ReaderScreen, name: str, of_a_pane: bool) -> None:  # noqa: FBT001
        pane = screen.focused if of_a_pane else None
        await self.run_action(name, pane or screen)
