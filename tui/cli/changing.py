"""`parley edit`: corrects what is known of an article, and dates its claims anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tui.cli import days, exits
from tui.cli.errors import CommandError
from tui.cli.stores import open_to_write
from tui.cli.telling import say
from tui.counting import counted
from tui.dates import date_words
from tui.login import login

if TYPE_CHECKING:
    import argparse
    import datetime as dt

    from store.opening import Store

_FIELDS = ("title", "outlet", "url")


def run(options: argparse.Namespace) -> int:
    """Change what the options say of one article; return 0."""
    published = None
    if options.published is not None:
        published = days.one_day(options.published, "--published")
    changes = _changes(options)
    if published is None and not changes:
        raise CommandError("say what to change: --published, --outlet, --title, --url or --talks.")
    with open_to_write(options) as store:
        by = login()
        if published is not None:
            _redate(store, options.article, published, by)
        if changes:
            from store.adding.changing import edit  # noqa: PLC0415 - only for what the store alone changes

            edit(store, options.article, by=by, **changes)
        _tell(store, options.article)
    return exits.DONE


def _changes(options: argparse.Namespace) -> dict[str, Any]:
    """What is given, by field; an empty word takes the outlet, the address or all talks away."""
    changes: dict[str, Any] = {
        field: getattr(options, field) or None
        for field in _FIELDS
        if getattr(options, field) is not None
    }
    if "title" in changes and changes["title"] is None:
        raise CommandError("--title: an article cannot be without a title.")
    if options.talks is not None:
        changes["talks"] = tuple(dict.fromkeys(name for name in options.talks if name))
    return changes


def _redate(store: Store, article: int, published: dt.date, by: str) -> None:
    from intake.anew.redating import redate  # noqa: PLC0415 - reads the article again
    from tui.cli.adding import known_actors  # noqa: PLC0415

    redate(store, article, published, known_actors(store), by=by)


def _tell(store: Store, article: int) -> None:
    from store.reading.articles import read_article  # noqa: PLC0415 - only to say what is there now

    now = read_article(store, article)
    day = date_words(now.article.published.isoformat())
    outlet = f", {now.article.outlet}" if now.article.outlet else ""
    claims = counted(now.claims, "claim")
    say(f"article {now.id}: “{now.article.title}”{outlet}, {day}, {claims}")
