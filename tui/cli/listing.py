"""`parley events`, `claims`, `articles` and `actors`: everything that a filter keeps."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from tui.cli import exits
from tui.cli.choosing import chosen
from tui.cli.columns import COLUMNS
from tui.cli.errors import NothingFoundError
from tui.cli.output import print_records
from tui.cli.records import (
    Record,
    actor_record,
    article_record,
    claim_record,
    event_record,
)
from tui.cli.stores import open_to_read
from tui.cli.telling import tell

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from store.model.filters import Filter
    from store.opening import Store

_TABLE_ROWS = 50  # about a screenful, unless `--limit` says otherwise


def run(options: argparse.Namespace) -> int:
    """Print what the filters keep; return 0.

    Raises:
        NothingFoundError: They keep nothing.
    """
    if options.file is not None:
        from tui.cli.registering import register  # noqa: PLC0415 - a look-up has no use for it

        return register(options)
    with open_to_read(options) as store:
        records = _READ[options.command](store, chosen(options, store), options)
        first = next(records, None)
        if first is None:
            raise NothingFoundError(f"no {options.command} found.")
        limit = options.limit or (_TABLE_ROWS if options.format == "table" else None)
        kept = islice(chain([first], records), limit)
        columns = COLUMNS["unconfirmed" if options.unconfirmed else options.command]
        print_records(kept, options.format, columns)
        if options.limit is None and limit is not None and next(records, None) is not None:
            tell(f"the first {limit}; --limit N or --limit all shows more.")
    return exits.DONE


def _events(store: Store, kept: Filter, options: argparse.Namespace) -> Iterator[Record]:
    from store.reading.events import pages  # noqa: PLC0415 - other listings do without

    found = chain.from_iterable(pages(store, kept, order=options.order))
    if options.format == "table":
        return ({**event_record(event), "differs": event.differs} for event in found)
    return map(event_record, found)


def _claims(store: Store, kept: Filter, options: argparse.Namespace) -> Iterator[Record]:
    from store.reading.claims import read_claims  # noqa: PLC0415 - other listings do without

    return map(claim_record, read_claims(store, kept, rows=options.limit, order=options.order))


def _articles(store: Store, kept: Filter, options: argparse.Namespace) -> Iterator[Record]:
    from store.reading.articles import read_articles  # noqa: PLC0415 - other listings do without

    found = read_articles(store, kept, rows=options.limit, order=options.order, with_text=False)
    return map(article_record, found)


def _actors(store: Store, kept: Filter, options: argparse.Namespace) -> Iterator[Record]:
    if options.unconfirmed:
        from tui.cli.unconfirmed import unconfirmed  # noqa: PLC0415 - it compares names

        return unconfirmed(store, kept, options.limit)
    from store.reading.actors import read_actors  # noqa: PLC0415 - other listings do without

    return map(actor_record, read_actors(store, kept, rows=options.limit))


_READ = {"events": _events, "claims": _claims, "articles": _articles, "actors": _actors}
