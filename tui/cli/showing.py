"""`parley show`: one event with everything that tells of it, or one article."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tui.cli import exits
from tui.cli.errors import CommandError, NothingFoundError
from tui.cli.output import json_line
from tui.cli.records import (
    Record,
    article_record,
    claim_record,
    correction_record,
    event_record,
)
from tui.cli.screen import standard_output
from tui.cli.sheets import article_sheet, event_sheet
from tui.cli.stores import open_to_read
from tui.cli.telling import say

if TYPE_CHECKING:
    import argparse

    from store.model import StoredArticle
    from store.opening import Store


def run(options: argparse.Namespace) -> int:
    """Print one event or article; return 0."""
    if (options.id is None) == (options.article is None):
        raise CommandError("name one thing to show: an event's ID, or --article ID.")
    if options.changes:
        return _show_changes(options)
    with open_to_read(options) as store:
        if options.article is None:
            record = _event(store, options.id)
        else:
            record = _article(store, options.article)
    if options.format == "jsonl":
        print(json_line(record))
    elif options.format == "json":
        print(indented(record))
    else:
        sheet = event_sheet if options.article is None else article_sheet
        for line in sheet(record, standard_output()):
            print(line)
    return exits.DONE


def _show_changes(options: argparse.Namespace) -> int:
    """Print what an article tells otherwise than the version of its page before it."""
    if options.article is None:
        raise CommandError("--changes goes with --article ID.")
    from store.adding.revised import revision_differences  # noqa: PLC0415 - as every read
    from tui.differing import difference_lines, difference_record, difference_summary  # noqa: PLC0415

    with open_to_read(options) as store:
        found = revision_differences(store, options.article)
    if found is None:
        raise NothingFoundError(f"article {options.article} has no version before it.")
    if options.format != "table":
        record = {"article": options.article, **difference_record(found)}
        print(json_line(record) if options.format == "jsonl" else indented(record))
        return exits.DONE
    for line in (f"{difference_summary(found)}", *difference_lines(found)):
        say(line)
    return exits.DONE


def indented(record: Record) -> str:
    """Return a record as JSON with a field a line."""
    fields = (f"{json.dumps(name)}: {json_line(value)}" for name, value in record.items())
    return "{\n  " + ",\n  ".join(fields) + "\n}"


def _event(store: Store, number: int) -> Record:
    """An event's record with its claims in full as `accounts`, each with where it was published."""
    from store.model.moves import days_in_turn  # noqa: PLC0415
    from store.reading.articles import read_article  # noqa: PLC0415 - an article needs other reads
    from store.reading.claims import of_event  # noqa: PLC0415
    from store.reading.events import read_event  # noqa: PLC0415

    event, claims = read_event(store, number), of_event(store, number)
    stored = [read_article(store, one) for one in event.articles]
    articles = {one.id: one.article for one in stored}
    return {
        **event_record(event),
        "mode": event.mode.value if event.mode else None,
        "roles": [{"name": one.name, "role": one.role.value} for one in event.roles],
        "moved": [one.date for one in days_in_turn(claim.claim for claim in claims)],
        "differs": list(event.differs),
        "outlets": _outlets(stored),
        "accounts": [
            {
                **claim_record(claim),
                "outlet": articles[claim.article].outlet,
                "title": articles[claim.article].title,
                "published": articles[claim.article].published.isoformat(),
                "url": articles[claim.article].url,
                "corrections": _corrections(store, "claim", claim.id),
            }
            for claim in claims
        ],
    }


def _outlets(stored: list[StoredArticle]) -> list[list[str | None]]:
    """The outlets of each source: those that print one text, or nearly so, are one."""
    groups: dict[int, list[str | None]] = {}
    for one in stored:
        groups.setdefault(one.duplicate_of or one.id, []).append(one.article.outlet)
    return [list(dict.fromkeys(outlets)) for outlets in groups.values()]


def _article(store: Store, number: int) -> Record:
    """An article's record with its text and its original, and what a person corrected in it."""
    from store.reading.articles import read_article  # noqa: PLC0415 - an event needs other reads

    stored = read_article(store, number)
    return {
        **article_record(stored),
        "revision_of": stored.revision_of,
        "copies": _copies(store, number),
        "published_by": stored.article.published_by,
        "language": stored.article.language,
        "corrections": _corrections(store, "article", number),
        "text": stored.article.text,
        "original": stored.article.original,
    }


def _copies(store: Store, number: int) -> list[Record]:
    """The other articles that print the text of one, or nearly so."""
    from store.copies.copies import group_of  # noqa: PLC0415
    from store.reading.articles import read_article  # noqa: PLC0415 - as every read

    others = (read_article(store, one) for one in group_of(store, number) if one != number)
    return [
        {
            "id": one.id,
            "outlet": one.article.outlet,
            "title": one.article.title,
            "published": one.article.published.isoformat(),
            "url": one.article.url,
        }
        for one in others
    ]


def _corrections(store: Store, subject: str, number: int) -> list[Record]:
    from store.reading.corrections import read_corrections  # noqa: PLC0415 - as every read

    return [correction_record(one) for one in read_corrections(store, subject, number)]
