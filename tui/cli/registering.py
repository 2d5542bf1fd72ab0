"""`parley actors --file`: keeps a person's own actors file beside the store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import ActorsFileError
from intake.books import keep
from intake.errors import IntakeError
from tui.cli import exits
from tui.cli.errors import CommandError
from tui.cli.stores import folder_to_write
from tui.cli.telling import say
from tui.counting import counted

if TYPE_CHECKING:
    import argparse


def register(options: argparse.Namespace) -> int:
    """Check an actors file and copy it beside the store; return 0.

    Raises:
        CommandError: It cannot be used or not be copied.
    """
    folder = folder_to_write(options)
    try:
        kept = keep(Path(options.file), folder)
    except (IntakeError, ActorsFileError) as error:
        raise CommandError(str(error)) from error
    say(f"{counted(kept.actors, 'actor')} kept in {kept.path}; articles added now know them.")
    if kept.former:
        say(f"the file that was there is now {kept.former}")
    return exits.DONE
