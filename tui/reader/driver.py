"""The terminal's driver, with a quieter mouse, and for terminals that may go away."""

from __future__ import annotations

import os
import select
import termios
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, ClassVar, cast

from textual.drivers.linux_driver import LinuxDriver

from tui.reader.colours import without_colours

if TYPE_CHECKING:
    from io import TextIOWrapper

    from textual.app import App

    from tui.reader.firstpage import Modes

_OTHER_SCREEN, _KITTY_OFF = "\x1b[?1049h", "\x1b[<u"


def is_console() -> bool:
    """Whether it is the console of Linux itself, which shows the ends of sequences it knows not."""
    return os.environ.get("TERM") == "linux"


class Forgiving:
    """A terminal to write to; what is written after it went away is lost without a word.

    Textual writes from a thread, and waits for it: one that died of an error would be waited for
    for ever.
    """

    def __init__(self, file: IO[str]) -> None:
        self._file = file

    def write(self, text: str) -> None:
        """Write, if somebody is there."""
        with suppress(OSError, ValueError):
            self._file.write(text)

    def flush(self) -> None:
        """Send what is written."""
        with suppress(OSError, ValueError):
            self._file.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


class QuietDriver(LinuxDriver):
    """Asks for clicks, drags and the wheel, not for every motion of the mouse.

    Nothing here changes under a mouse that only moves, and over a slow line its reports are dear.
    """

    entered: ClassVar[bool] = False
    """Whether the first page is on the terminal's other screen already."""

    modes: ClassVar[Modes | None] = None
    """The modes that the terminal was in before that page; `None`: it is still in them."""

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        self._no_colours = bool(os.environ.get("NO_COLOR"))
        self._file = cast("TextIOWrapper", Forgiving(cast("TextIOWrapper", self._file)))

    @property
    def is_gone(self) -> bool:
        """Whether the terminal went away: its window was closed, its line hung up."""
        poll = select.poll()
        poll.register(self.fileno, 0)  # a line that hung up is told unasked
        return bool(poll.poll(0))

    def write(self, data: str) -> None:
        """As Textual's; the terminal's other screen, if it is shown already, is not cleared.

        Nor is an end made of Kitty's way of telling keys where it is unknown.
        """
        if data == _OTHER_SCREEN and QuietDriver.entered:
            QuietDriver.entered = False
        elif data != _KITTY_OFF or not is_console():
            super().write(without_colours(data) if self._no_colours else data)

    def _request_terminal_sync_mode_support(self) -> None:
        """As Textual's, where the terminal passes over what it does not know."""
        if not is_console():
            super()._request_terminal_sync_mode_support()

    def _query_in_band_window_resize(self) -> None:
        """As Textual's, where the terminal passes over what it does not know."""
        if not is_console():
            super()._query_in_band_window_resize()

    def stop_application_mode(self) -> None:
        """As Textual's; the terminal handles what is typed as it did before the first page."""
        super().stop_application_mode()
        if self.modes is not None:
            with suppress(termios.error):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.modes)

    def _enable_mouse_support(self) -> None:
        """As Textual's, with drags alone (mode 1002) in place of any motion (mode 1003)."""
        if self._mouse:
            self.write("\x1b[?1000h\x1b[?1002h\x1b[?1006h")
            self.flush()

    def _disable_mouse_support(self) -> None:
        """Ask for nothing any more."""
        if self._mouse:
            self.write("\x1b[?1000l\x1b[?1002l\x1b[?1006l")
            self.flush()
