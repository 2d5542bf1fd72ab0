"""Runs the command that was asked for, and turns whatever stops it into one sentence and a code."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, cast

from store.model.errors import NotFoundError, StoreError
from tui.cli import exits
from tui.cli.errors import CommandError
from tui.cli.grammar import parse
from tui.cli.keeping_options import KEEPING
from tui.cli.options import LISTINGS
from tui.cli.telling import forget_standard_output, tell, tell_where
from tui.settings import SettingsError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

# Each command lives in a module of its own, imported when it is asked for.
_MODULES: dict[str | None, str] = {
    None: "tui.cli.reading",
    "add": "tui.cli.adding",
    **dict.fromkeys(LISTINGS, "tui.cli.listing"),
    "show": "tui.cli.showing",
    "actor": "tui.cli.deciding",
    "edit": "tui.cli.changing",
    **dict.fromkeys(KEEPING, "tui.cli.keeping"),
    "remove": "tui.cli.removing",
    "reread": "tui.cli.rereading",
    **dict.fromkeys(("export", "import"), "tui.cli.moving"),
    "check": "tui.cli.checking",
    "feed": "tui.cli.feeding",
    "update": "tui.cli.updating",
    "demo": "tui.cli.demo",
    "config": "tui.cli.config",
    "completions": "tui.cli.completions",
}


def run(arguments: Sequence[str]) -> int:
    """Do what a command line says; return its exit code.

    Raises:
        SystemExit: Help was asked for (0), or the line is wrong (2).
    """
    _make_streams_fit()
    try:
        code = _run(parse(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        forget_standard_output()
        return exits.DONE
    except OSError as error:  # the disk is full, say
        forget_standard_output()
        tell(f"standard output: {_system_words(error)}")
        return exits.REFUSED
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    return code


def _run(options: argparse.Namespace) -> int:
    if options.version:
        print(_version())
        return exits.DONE
    try:
        command: Callable[[argparse.Namespace], int]
        command = import_module(_MODULES[options.command]).run
        return command(options)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - nobody at a terminal wants a traceback
        tell(_sentence(error))
        return _code(error)


def _code(error: Exception) -> int:
    if isinstance(error, CommandError):
        return error.exit_code
    return exits.NOTHING_FOUND if isinstance(error, NotFoundError) else exits.REFUSED


def _sentence(error: Exception) -> str:
    if isinstance(error, CommandError | StoreError | SettingsError) or _is_of_reading(error):
        return str(error)
    if isinstance(error, OSError):
        return _system_words(error)
    tell_where(error)
    what = f"{type(error).__name__}: {error}"
    return f"something went wrong in Parley itself ({what}); PARLEY_DEBUG=1 shows where."


def _is_of_reading(error: Exception) -> bool:
    """Whether it says why a text could not be read; without `extract`, which a look-up spares."""
    if "extract.errors" not in sys.modules:
        return False
    from extract.errors import ReadingError  # noqa: PLC0415 - it is there

    return isinstance(error, ReadingError)


def _system_words(error: OSError) -> str:
    what = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {what}." if error.filename else f"{what}."


def _version() -> str:
    from importlib.metadata import version  # noqa: PLC0415 - 15 ms that only this needs

    return f"parley {version('parley')}"


def _make_streams_fit() -> None:
    """Have all three streams, and write what an encoding lacks as an escape, not as an error."""
    # A stream that the shell closed (`<&-`) is None.
    sys.stdin = sys.stdin or _nowhere("r")
    sys.stdout = sys.stdout or _nowhere("w")
    sys.stderr = sys.stderr or _nowhere("w")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def _nowhere(mode: str) -> TextIO:
    return cast("TextIO", Path(os.devnull).open(mode, encoding="utf-8"))
