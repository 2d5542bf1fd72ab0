"""A program in a pseudo-terminal, and what its screen shows: for tests of the whole reader."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pyte

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

PATIENCE = 20.0  # seconds until something expected must be there
# Sequences that pyte does not know and would show.
_UNKNOWN = re.compile(
    rb"\x1b\[[<>=?][0-9;]*[ -/]*[@-~]|\x1b\[[0-9;]*[ $][@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)"
)


class Terminal:
    """The reader on a store, in a terminal of its own."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        size: tuple[int, int] = (100, 30),
        environment: dict[str, str] | None = None,
        folder: Path | None = None,
        command: Sequence[str] = ("-m", "tui"),
    ) -> None:
        """`command` is what the interpreter is told to run."""
        columns, rows = size
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self.sent = b""
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.modes_before = termios.tcgetattr(self._master)
        clean = {k: v for k, v in os.environ.items() if k[:3] != "LC_" and k not in _UNWANTED}
        self.process = subprocess.Popen(
            [sys.executable, *command, *arguments],
            stdin=slave, stdout=slave, stderr=slave, cwd=folder, start_new_session=True,
            env={**clean, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", **(environment or {})},
        )  # fmt: skip
        os.close(slave)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.hang_up()

    def resize(self, size: tuple[int, int]) -> None:
        """Have another size, as when the window is drawn larger."""
        columns, rows = size
        self.screen.resize(rows, columns)
        size_of = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, size_of)
        self.process.send_signal(signal.SIGWINCH)

    def hang_up(self) -> None:
        """Take the terminal away, as when its window is closed."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    @property
    def modes(self) -> list[object]:
        """How the terminal handles what is typed: echo, whole lines, …."""
        return termios.tcgetattr(self._master)

    def wait_until_stopped(self) -> None:
        """Read until the program is stopped, as by Ctrl-Z, and all that it sent before."""
        stat = Path(f"/proc/{self.process.pid}/stat")
        self._read_until(lambda: stat.read_text().rpartition(")")[2].split()[0] == "T")

    def press(self, keys: str) -> None:
        """Send keys as a terminal does."""
        os.write(self._master, keys.encode())

    @property
    def text(self) -> str:
        """What the screen shows."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def wait_for(self, words: str) -> None:
        """Read until the screen shows these words."""
        end = time.monotonic() + PATIENCE
        while words not in self.text:
            assert time.monotonic() < end, f"{words!r} is not on the screen:\n{self.text}"
            self._read()

    def wait(self) -> int:
        """Read until the program ends, and all that it sent before; return its exit code."""
        self._read_until(lambda: self.process.poll() is not None)
        return self.process.wait()

    def _read_until(self, is_over: Callable[[], bool]) -> None:
        # Asked before what is left is read: what it sent between the two would be lost.
        end = time.monotonic() + PATIENCE
        over = False
        while self._read() or not over:
            assert time.monotonic() < end, "the program goes on"
            over = is_over()

    def _read(self) -> bool:
        if not select.select([self._master], [], [], 0.1)[0]:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:
            return False
        self.sent += data
        self._stream.feed(_UNKNOWN.sub(b"", data))
        return bool(data)


_UNWANTED = {"LANG", "COLUMNS", "LINES", "COLORTERM", "NO_COLOR", "PARLEY_DB"}
