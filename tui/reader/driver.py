"""The terminal's driver, with a quieter mouse, and for terminals that may go away."""

from __future__ import annotations

import select
import termios
from contextlib import suppress
from typing import IO, TYPE_CHECKING, Any, ClassVar, cast

from textual.drivers.linux_driver import LinuxDriver

if TYPE_CHECKING:
    from io import TextIOWrapper

    from textual.app import App

    from tui.reader.firstpage import Modes

_OTHER_SCREEN = "\x1b[?1049h"


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
        self._file = cast("TextIOWrapper", Forgiving(cast("TextIOWrapper", self._file)))

    @property
    def is_gone(self) -> bool:
        """Whether the terminal went away: its window was closed, its line hung up."""
        poll = select.poll()
        poll.register(self.fileno, 0)  # a line that hung up is told unasked
        return bool(poll.poll(0))

    def write(self, data: str) -> None:
        """As Textual's; the terminal's other screen, if it is shown already, is not cleared."""
        if data == _OTHER_SCREEN and QuietDriver.entered:
            QuietDriver.entered = False
        else:
            super().write(data)

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
