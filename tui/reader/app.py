"""The Textual application: one screen, the theme, and the command palette."""

from __future__ import annotations

import asyncio
import signal
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.app import App, SystemCommand

from store.model import Kind, Status
from tui.reader.filters.filters import turn_flag, turn_kind, turn_status
from tui.reader.keyboard.keys import is_of_a_pane
from tui.reader.keyboard.rebinding import keyring
from tui.reader.screen import ReaderScreen
from tui.reader.screens.over import OverScreen
from tui.reader.themes import TERMINAL
from tui.settings import Settings, SettingsError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from textual.driver import Driver
    from textual.screen import Screen

    from tui.reader.firstpage import Modes
    from tui.reader.library.library import Library
    from tui.reader.paint.look import Look


USUAL = Settings()
LOOK_FOR_TERMINAL = 2.0  # seconds between looks at whether the terminal is still there


class ReaderApp(App[int]):
    """The reader on an open store."""

    TITLE = "Parley"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = True
    AUTO_FOCUS = None
    ESCAPE_TO_MINIMIZE = False
    ALLOW_SELECT = False  # a drag moves the rules between panes; terminals select with Shift
    BINDINGS: ClassVar = [("ctrl+c", "quit", "Quit")]

    def __init__(
        self,
        library: Library,
        look: Look,
        today: date,
        *,
        painted: Modes | None = None,
        settings: Settings = USUAL,
    ) -> None:
        """`painted` is `None` unless the first page is on the terminal's other screen already.

        It is then the modes that the terminal was in before that.

        Raises:
            SettingsError: The settings name a theme or an action that there is none of.
        """
        self._painted = painted  # asked for by what follows
        super().__init__()
        self._library = library
        self._look = look
        self._today = today
        self._desk_ready = False
        self._desk: ReaderScreen | None = None
        self._typed: deque[events.Key | events.Paste] = deque()
        self.animation_level = "none"
        self.keys = keyring(settings.keys, settings.inner_keys)
        self.set_keymap(self.keys.keymap())
        self._settings = settings
        self._usual_theme = settings.theme or TERMINAL.name
        self.register_theme(TERMINAL)
        if settings.theme is not None and settings.theme not in self.available_themes:
            known = ", ".join(sorted(self.available_themes))
            raise SettingsError(f"theme = {settings.theme!r} is none of {known}.")

    def get_driver_class(self) -> type[Driver]:
        """Return Textual's driver, or a quieter one where there is one."""
        driver = super().get_driver_class()
        if driver.__name__ != "LinuxDriver":
            return driver
        from tui.reader.driver import QuietDriver  # noqa: PLC0415 - Windows has no such module

        QuietDriver.entered = self._painted is not None
        QuietDriver.modes = self._painted
        return QuietDriver

    def on_load(self) -> None:
        """Take the terminal's own colours, and leave the terminal as it was when told to end."""
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
                asyncio.get_running_loop().add_signal_handler(number, self.exit, 128 + number)
        self.set_interval(LOOK_FOR_TERMINAL, self._look_for_terminal)
        self.set_class(not self._look.utf8, "-ascii")
        self.theme = self._usual_theme

    def _look_for_terminal(self) -> None:
        """Leave when the terminal went away and nobody was told, as after `nohup`."""
        if getattr(self._driver, "is_gone", False):
            self.exit(128 + signal.SIGHUP)

    def on_driver_signal_resume(self) -> None:
        """Paint everything when the shell gives the terminal back: it may have been cleared."""
        self.refresh(layout=True)
        self.screen.refresh(layout=True)

    def _fatal_error(self) -> None:
        """Leave after a fault of our own; Textual's would print a traceback."""
        self._close_messages_no_wait()

    @property
    def fault(self) -> Exception | None:
        """What Parley did wrong, if that ended it."""
        return self._exception

    async def on_event(self, event: events.Event) -> None:
        """Let a prompt have the keys before anybody else."""
        if not isinstance(event, (events.Key, events.Paste)) or event.is_forwarded:
            await super().on_event(event)
            return
        self._typed.append(event)
        if self._desk_ready:
            await self._answer_typed()

    async def on_desk_ready(self) -> None:
        """Answer what was typed while the program started."""
        self._desk_ready = True
        await self._answer_typed()

    async def _answer_typed(self) -> None:
        while self._typed:
            event = self._typed.popleft()
            if not self._prompt_takes(event):
                await super().on_event(event)

    def _prompt_takes(self, event: events.Key | events.Paste) -> bool:
        desk = self.screen
        return isinstance(desk, ReaderScreen | OverScreen) and desk.takes(event)

    def get_default_screen(self) -> Screen[None]:
        """Return the reader's one screen."""
        self._desk = ReaderScreen(self._library, self._look, self._today)
        if self._desk.theme_kept in self.available_themes:
            self.theme = self._desk.theme_kept
        if self._settings.lanes is not None:
            self._desk.timeline.ask_lanes(on=self._settings.lanes)
        return self._desk

    def exit(self, *args: Any, **named: Any) -> None:
        """Leave, once it is kept where somebody was."""
        if self._desk is not None:
            self._desk.theme_kept = None if self.theme == self._usual_theme else self.theme
            self._desk.keep_place()
            self._library.stop_counting()  # the threads that count are waited for
        super().exit(*args, **named)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Every action, by name, and the themes."""
        if isinstance(screen, OverScreen):
            for action in self.keys.of(screen.actions):
                yield SystemCommand(
                    self._look.text(f"{action.title}  ({action.shown})"),
                    self._look.text(action.help or action.title),
                    lambda action=action: screen.run_named(action),
                )
        if isinstance(screen, ReaderScreen):
            for action in self.keys.reader:
                yield SystemCommand(
                    self._look.text(f"{action.title}  ({action.shown})"),
                    self._look.text(action.help or action.title),
                    lambda action=action: self._run(screen, action.name, is_of_a_pane(action)),
                )
            yield from self._only_commands(screen)
        yield SystemCommand("Theme", "Other colours", self.action_change_theme)

    def _only_commands(self, screen: ReaderScreen) -> Iterable[SystemCommand]:
        """Every kind and status to keep only, by name."""
        for kind in Kind:
            yield SystemCommand(
                f"Only {kind.value}",
                "Only events of this type; again: every type",
                lambda kind=kind: screen.set_filter(turn_kind(screen.chosen, kind)),
            )
        for flag in ("starred", "noted", "corrected"):
            yield SystemCommand(
                f"Only {flag}",
                f"Only what somebody {flag}; again: everything",
                lambda flag=flag: screen.set_filter(turn_flag(screen.chosen, flag)),
            )
        for status in Status:
            yield SystemCommand(
                f"Only {status.value}",
                "Only events of this status; again: every status",
                lambda status=status: screen.set_filter(turn_status(screen.chosen, status)),
            )

    async def _run(self, screen: ReaderScreen, name: str, of_a_pane: bool) -> None:  # noqa: FBT001
        pane = screen.focused if of_a_pane else None
        await self.run_action(name, pane or screen)
