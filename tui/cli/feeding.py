"""`parley feed`: feeds that are followed; listing them, forgetting one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.adding import feeds
from tui.cli import exits
from tui.cli.columns import COLUMNS
from tui.cli.errors import CommandError, NothingFoundError
from tui.cli.output import print_records
from tui.cli.records import feed_record
from tui.cli.stores import open_to_read, open_to_write
from tui.cli.telling import put, say

if TYPE_CHECKING:
    import argparse

    from store.opening import Store

_NAMES = {
    "add": "the address of a feed, or an OPML file",
    "remove": "the name or the address of a feed",
}


def run(options: argparse.Namespace) -> int:
    """Add feeds, list them or remove them; return the exit code."""
    if options.verb == "list":
        return _list(options)
    if not options.names:
        raise CommandError(f"`parley feed {options.verb}` takes {_NAMES[options.verb]}.")
    with open_to_write(options, create=options.verb == "add") as store:
        if options.verb == "remove":
            return _remove(store, options.names)
        from tui.cli.following import follow_all  # noqa: PLC0415 - a list has no use for it

        return follow_all(store, options)


def _remove(store: Store, names: list[str]) -> int:
    for name in names:
        feed = feeds.find_feed(store, name)
        feeds.unfollow(store, feed.id)
        say(f"{feed.following.name} is not followed any more; its articles stay.")
    return exits.DONE


def _list(options: argparse.Namespace) -> int:
    with open_to_read(options) as store:
        found = feeds.read_feeds(store)
        if options.names:
            wanted = {feeds.find_feed(store, name).id for name in options.names}
            found = [feed for feed in found if feed.id in wanted]
    if not found:
        raise NothingFoundError("no feed is followed; `parley feed add ADDRESS` begins.")
    if options.format == "opml":
        from intake.feeding.opml import Outline, opml_lines  # noqa: PLC0415

        for line in opml_lines(Outline(f.following.name, f.following.address) for f in found):
            put(line)
    else:
        print_records(map(feed_record, found), options.format, COLUMNS["feeds"])
    return exits.DONE
