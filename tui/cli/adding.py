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
from intake.outcomes import Kept, Refused
from intake.sources import STANDARD_INPUT
from tui import settings
from tui.cli import days, exits
from tui.cli.errors import CommandError
from tui.cli.output import json_line
from tui.cli.stores import open_to_write
from tui.cli.telling import put, say, tell, tell_where
from tui.counting import counted
from tui.dates import date_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from extract.actors import ActorBook
    from store.opening import Store
    from tui.cli.records import Record


def run(options: argparse.Namespace) -> int:
    """Add every source; return 0, or 2 if something was refused, with the rest done."""
    if not options.sources:
        raise CommandError(
            "name what to add: a file, a folder, a pattern, or - for standard input."
        )
    said = said_by(options)
    if STANDARD_INPUT in options.sources and sys.stdin.isatty():
        tell("paste the page, then press Enter and Ctrl-D.")
    with open_to_write(options, create=True) as store:
        book = known_actors(store, options.actors)
        became = add_sources(store, options.sources, said, book)
        return _print(became, options.format)


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
        parser=load() if _is_with_model(options) else None,
    )


def _is_with_model(options: argparse.Namespace) -> bool:
    return bool(settings.load().nlp if options.nlp is None else options.nlp)


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


def _print(became: Iterable[Kept | Refused], form: str) -> int:
    """Print what became of each source as it is done; return the exit code."""
    code = exits.DONE
    records = []
    for one in became:
        if isinstance(one, Refused):
            code = exits.REFUSED
            tell(one.why)
            if one.error:
                tell_where(one.error)
        else:
            for notice in one.notices:
                tell(notice)
        if form == "json":
            records.append(json_line(_record(one)))
        elif form == "jsonl":
            put(json_line(_record(one)))
        elif isinstance(one, Kept):
            say(_words(one))
    if form == "json":
        put("[" + ",\n ".join(records) + "]")
    return code


def _record(one: Kept | Refused) -> Record:
    """What became of a source, for a program: `article` and the rest are null if it was refused."""
    if isinstance(one, Refused):
        kept = dict.fromkeys(("article", "title", "outlet", "published", "claims"))
        return {"source": one.source, "outcome": "refused", **kept, "why": one.why}
    article = one.reading.article
    return {
        "source": one.source,
        "outcome": one.outcome.value,
        "article": one.article,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published.isoformat(),
        "claims": len(one.reading.claims),
        "why": None,
    }


_OUTCOMES = {
    "added": "added article {article}",
    "already": "already there, article {article}",
    "revision": "added article {article}, a later version of the same page",
    "duplicate": "added article {article}, the text of another article",
}


def _words(one: Kept) -> str:
    article, claims = one.reading.article, len(one.reading.claims)
    outcome = _OUTCOMES[one.outcome.value].format(article=one.article)
    day = date_words(article.published.isoformat())
    return f"{one.source}: {outcome}: “{article.title}”, {day}, {counted(claims, 'claim')}"
