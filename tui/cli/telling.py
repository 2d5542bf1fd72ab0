"""Sentences for the person, one a line: the answer, and on standard error what is beside it."""

from __future__ import annotations

import contextlib
import os
import sys

from tui.cli.screen import standard_error, standard_output


def tell_where(error: Exception) -> None:
    """Print the traceback of a fault of Parley's own, where PARLEY_DEBUG asks for it."""
    if os.environ.get("PARLEY_DEBUG"):
        import traceback  # noqa: PLC0415 - seldom wanted

        traceback.print_exception(error)


def tell(sentence: str) -> None:
    """Print one sentence on standard error, harmless in a terminal; nobody there is no error."""
    with contextlib.suppress(OSError, ValueError):
        line = standard_error().plain(f"parley: {sentence}")
        print(line, file=sys.stderr, flush=True)


def say(sentence: str) -> None:
    """Print one line of what was done on standard output, at once."""
    put(standard_output().plain(sentence))


def put(line: str) -> None:
    """Print a line as it is; where nobody reads any more, what is being done goes on."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        forget_standard_output()


def forget_standard_output() -> None:
    """Write nowhere from now on, and keep the interpreter from complaining when it ends."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
