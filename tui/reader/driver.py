"""The terminal's driver, with a quieter mouse."""

from __future__ import annotations

from typing import ClassVar

from textual.drivers.linux_driver import LinuxDriver

_OTHER_SCREEN = "\x1b[?1049h"


class QuietDriver(LinuxDriver):
    """Asks for clicks, drags and the wheel, not for every motion of the mouse.

    Nothing here changes under a mouse that only moves, and over a slow line its reports are dear.
    """

    entered: ClassVar[bool] = False
    """Whether the first page is on the terminal's other screen already."""

    def write(self, data: str) -> None:
        """As Textual's; the terminal's other screen, if it is shown already, is not cleared."""
        if data == _OTHER_SCREEN and QuietDriver.entered:
            QuietDriver.entered = False
        else:
            super().write(data)

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
