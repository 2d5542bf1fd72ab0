"""Sentences for the person beside the answer: on standard error, one a line."""

from __future__ import annotations

import contextlib
import os
import sys

from tui.plain import safe


def tell_where(error: Exception) -> None:
    """Print the traceback of a fault of Parley's own, where PARLEY_DEBUG asks for it."""
    if os.environ.get("PARLEY_DEBUG"):
        import traceback  # noqa: PLC0415 - seldom wanted

        traceback.print_exception(error)


def counted(number: int, what: str) -> str:
    """Return "1 claim", "2 claims"."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def tell(sentence: str) -> None:
    """Print one sentence on standard error, harmless in a terminal; nobody there is no error."""
    with contextlib.suppress(OSError, ValueError):
        print(f"parley: {safe(sentence)}", file=sys.stderr, flush=True)
