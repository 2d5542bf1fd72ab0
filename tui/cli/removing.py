"""`parley remove`: takes an article out, after asking."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tui.cli import exits
from tui.cli.errors import CommandError
from tui.cli.screen import standard_error
from tui.cli.stores import open_to_write
from tui.cli.telling import say, tell
from tui.counting import counted
from tui.dates import date_words

if TYPE_CHECKING:
    import argparse

    from store.model import StoredArticle


def run(options: argparse.Namespace) -> int:
    """Remove one article; return 0, or 2 if the person says no."""
    from store.adding.changing import remove  # noqa: PLC0415
    from store.reading.articles import read_article  # noqa: PLC0415 - not for a wrong command line

    with open_to_write(options) as store:
        named = _named(read_article(store, options.id))
        if not options.yes and not _agreed(named):
            tell(f"{named} stays.")
            return exits.REFUSED
        remove(store, options.id)
        say(f"removed {named}")
    return exits.DONE


def _named(stored: StoredArticle) -> str:
    day = date_words(stored.article.published.isoformat())
    return (
        f"article {stored.id}, “{stored.article.title}”, {day}, {counted(stored.claims, 'claim')}"
    )


def _agreed(named: str) -> bool:
    """Whether the person at the terminal says yes.

    Raises:
        CommandError: Nobody is there to ask.
    """
    if not sys.stdin.isatty():
        raise CommandError("there is no terminal to ask at; --yes removes without asking.")
    question = standard_error().plain(f"Remove {named}? [y/N] ")
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in ("y", "yes")
