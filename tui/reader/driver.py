"""The terminal's driver, with a quieter mouse."""

from __future__ import annotations

from textual.drivers.linux_driver import LinuxDriver


class QuietDriver(LinuxDriver):
    """Asks for clicks and the wheel, not for every motion of the mouse.

    Nothing here changes under a mouse that only moves, and over a slow line its reports are dear.
    """

    def _enable_mouse_support(self) -> None:
        """As Textual's, less the sequence for any motion (mode 1003)."""
        if self._mouse:
            self.write("\x1b[?1000h\x1b[?1006h")
            self.flush()
