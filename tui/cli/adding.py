"""`parley add`: reads sources in and tells what became of each."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import ActorsFileError
from extract.parser import load
from intake.adding import Said, add_sources
from intake.books import book_of
from intake.decided import as_decided
from intake.errors import IntakeError
from intake.formats.fields import FIELDS
from intake.reached import Reached
from intake.sources import STANDARD_INPUT
from tui import settings
from tui.cli import days
from tui.cli.became import told
from tui.cli.errors import CommandError
from tui.cli.stores import open_to_write
from tui.cli.telling import tell

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from extract.actors import ActorBook
    from extract.parser import Parser
    from store.opening import Store


def run(options: argparse.Namespace) -> int:
    """Add every source; return 0, or 2 if something was refused, with the rest done."""
    if not options.sources:
        raise CommandError(
            "name what to add: a file, a folder, a pattern, an address, or - for standard input."
        )
    said = said_by(options)
    if STANDARD_INPUT in options.sources and sys.stdin.isatty():
        tell("paste the page, then press Enter and Ctrl-D.")
    with open_to_write(options, create=True) as store:
        book = known_actors(store, options.actors)
        reached = Reached()
        became = add_sources(store, options.sources, said, book, reached=reached)
        return told(became, options, reached)


def said_by(options: argparse.Namespace) -> Said:
    """Return what the options say of the articles."""
    published = None
    if options.published is not None:
        published = days.one_day(options.published, "--published", dayfirst=options.dayfirst)
    return Said(
        published=published,
        title=options.title,
        outlet=options.outlet,
        url=options.url,
        talks=tuple(dict.fromkeys(options.talks or ())),
        dayfirst=options.dayfirst,
        parser=model_if_wanted(options),
        mapping=_mapping(options.map or ()),
        timeline=options.timeline,
        private=is_private_allowed(options),
    )


def _mapping(said: Iterable[str]) -> dict[str, str]:
    """Return which field holds what, of "text=body,published=date".

    Raises:
        CommandError: It names something that no article and no event has.
    """
    mapping = {}
    for pair in ",".join(said).split(","):
        what, _, name = pair.partition("=")
        if pair.strip():
            if what.strip() not in FIELDS or not name.strip():
                names = ", ".join(sorted(FIELDS))
                raise CommandError(f"--map: {pair!r} is not FIELD=NAME; a FIELD is one of {names}.")
            mapping[what.strip()] = name.strip()
    return mapping


def model_if_wanted(options: argparse.Namespace) -> Parser | None:
    """Return the language model, loaded, where `--nlp` or the settings ask for it."""
    wanted = settings.load().nlp if options.nlp is None else options.nlp
    return load() if wanted else None


def is_private_allowed(options: argparse.Namespace) -> bool:
    """Whether machines that are not on the public internet may be asked for pages and feeds."""
    said = options.allow_private
    return bool(settings.load().allow_private if said is None else said)


def known_actors(store: Store, file: str | None = None) -> ActorBook:
    """Return the built-in actors under those of the person's own files, as people decided.

    These are `actors.toml` in the configuration folder, `actors.toml` beside the store, and
    `file`, a later one going before an earlier.

    Raises:
        CommandError: One of the files cannot be used.
    """
    folders = (settings.config_folder(), store.path.absolute().parent)
    try:
        book = book_of(folders, None if file is None else Path(file))
    except (IntakeError, ActorsFileError) as error:
        raise CommandError(str(error)) from error
    return as_decided(book, store)
