"""What standard output is: a terminal of some width, or a pipe that takes everything."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass

from tui.plain import speaks_utf8


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

    def strong(self, text: str) -> str:
        """Return `text` in bold where the terminal has it."""
        return f"\x1b[1m{text}\x1b[0m" if self.styled else text


def standard_output() -> Screen:
    """Return the screen that this process prints on."""
    if not sys.stdout.isatty():
        return Screen()
    plain = "NO_COLOR" in os.environ or os.environ.get("TERM", "dumb") == "dumb"
    return Screen(
        width=shutil.get_terminal_size().columns,
        ascii_only=not speaks_utf8(os.environ),
        styled=not plain,
    )
