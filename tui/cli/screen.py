"""What standard output is: a terminal of some width, or a pipe that takes everything."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TextIO

from tui.plain import safe, speaks_utf8, to_ascii


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """`width` in cells, `None` for a pipe; `ascii_only` where the locale is not UTF-8."""

    width: int | None = None
    ascii_only: bool = False
    styled: bool = False

    @property
    def ellipsis(self) -> str:
        """What stands where words were cut."""
        return "..." if self.ascii_only else "…"

    def plain(self, text: str) -> str:
        """Return outside text made harmless, in letters that the terminal has."""
        return to_ascii(safe(text)) if self.ascii_only else safe(text)

    def strong(self, text: str) -> str:
        """Return `text` in bold where the terminal has it."""
        return f"\x1b[1m{text}\x1b[0m" if self.styled else text


def standard_output() -> Screen:
    """Return the screen that answers are printed on."""
    return _screen(sys.stdout)


def standard_error() -> Screen:
    """Return the screen that a person is told things on beside the answer."""
    return _screen(sys.stderr)


def _screen(stream: TextIO) -> Screen:
    if not stream.isatty():
        return Screen()
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM", "dumb") == "dumb"
    return Screen(
        width=_columns(stream),
        ascii_only=not speaks_utf8(os.environ),
        styled=not plain,
    )


def _columns(stream: TextIO) -> int:
    """How wide the terminal is: $COLUMNS, else what it says itself, else 80.

    As `shutil.get_terminal_size`, without the 4 ms that importing shutil takes.
    """
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdecimal() and int(said[:6]) > 0:
        return int(said[:6])
    try:
        return os.get_terminal_size(stream.fileno()).columns or 80
    except (OSError, ValueError):
        return 80
