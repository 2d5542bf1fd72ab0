"""`parley changes`, `tags` and `filters`: what people changed and keep, listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.finding.tags import read_tags
from store.importing.aside import read_aside
from store.keeping import saved
from store.model import Filter
from store.reading.changed import changes_of_event, read_changes, read_orphans
from store.reading.events import count, read_event
from tui.cli import exits
from tui.cli.columns import COLUMNS
from tui.cli.errors import NothingFoundError
from tui.cli.output import print_records
from tui.cli.records import aside_record, change_record
from tui.cli.stores import open_to_read, open_to_write
from tui.cli.telling import say
from tui.filtered import filter_words

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from store.opening import Store
    from tui.cli.records import Record


def _list_changes(options: argparse.Namespace) -> int:
    with open_to_read(options) as store:
        if options.aside:
            records = [aside_record(one) for one in read_aside(store)]
        elif options.orphans:
            records = [change_record(one) for one in read_orphans(store)]
        elif options.event is not None:
            event = read_event(store, options.event).id
            records = [change_record(one) for one in changes_of_event(store, event)]
        else:
            records = [change_record(one) for one in read_changes(store)]
    which = "aside" if options.aside else "orphans" if options.orphans else "all"
    return _printed(records, options, "changes", _NONE[which])


_NONE = {"all": "nothing was changed.", "orphans": "no orphans.", "aside": "nothing was set aside."}


def _list_tags(options: argparse.Namespace) -> int:
    with open_to_read(options) as store:
        records = [_tag_record(store, name) for name in read_tags(store)]
    return _printed(records, options, "tags", "no tags.")


def _tag_record(store: Store, name: str) -> Record:
    return {"tag": name, "events": count(store, Filter(tags=(name,)))}


def _list_filters(options: argparse.Namespace) -> int:
    """List saved filters in words, or forget one."""
    if options.forget is not None:
        with open_to_write(options) as store:
            saved.drop_filter(store, options.forget)
        say(f"forgotten: {options.forget}")
        return exits.DONE
    with open_to_read(options) as store:
        records = [_filter_record(store, name) for name in saved.filter_names(store)]
    return _printed(records, options, "filters", "no saved filters.")


def _filter_record(store: Store, name: str) -> Record:
    return {"name": name, "keeps": filter_words(saved.read_filter(store, name))}


LISTS: dict[str, Callable[[argparse.Namespace], int]] = {
    "changes": _list_changes,
    "tags": _list_tags,
    "filters": _list_filters,
}
"""What lists what, by the command's name."""


def _printed(records: list[Record], options: argparse.Namespace, what: str, nothing: str) -> int:
    if not records:
        raise NothingFoundError(nothing)
    print_records(records, options.format, COLUMNS[what])
    return exits.DONE
