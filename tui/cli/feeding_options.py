"""The options of the commands for feeds: following them, and bringing them up to date."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING

from tui.cli.common_options import LISTED, TOLD, add_format, add_private, add_reading, add_talks

if TYPE_CHECKING:
    from collections.abc import Callable

_SPAN = re.compile(r"(?:(\d{1,4})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?")
_SECONDS = (86_400, 3_600, 60)


def span(text: str) -> int:
    """Return the seconds of a span of time such as "15m", "2h" or "1h30m", at least a minute."""
    found = _SPAN.fullmatch(text.strip().lower())
    seconds = 0
    if found:
        seconds = sum(int(n or 0) * unit for n, unit in zip(found.groups(), _SECONDS, strict=True))
    if not seconds:
        raise argparse.ArgumentTypeError(f"{text!r} is no span of time such as 15m, 2h or 1d")
    return seconds


def _for_feed(feed: argparse.ArgumentParser) -> None:
    feed.add_argument(
        "verb", metavar="VERB", choices=("add", "list", "remove"), help="add, list or remove"
    )
    feed.add_argument(
        "names",
        metavar="FEED",
        nargs="*",
        default=[],
        help="with add: an address or an OPML file; with remove: a name or an address",
    )
    feed.add_argument("--name", metavar="NAME", help="what to call it; else what it calls itself")
    add_talks(feed, "its articles belong")
    feed.add_argument(
        "--words",
        metavar="WORDS",
        action="append",
        help='keep items with all of these words, "a phrase", a begin* (again: or with these)',
    )
    feed.add_argument(
        "--actor",
        metavar="NAME",
        action="append",
        help="keep items that name this actor (again: or this one)",
    )
    feed.add_argument(
        "--full-text",
        action=argparse.BooleanOptionalAction,
        help="fetch every item's page, or none; else where an item only teases",
    )
    add_private(feed)
    add_format(feed, (*LISTED, "opml"), "the list")
    feed.set_defaults(many="names")


def _for_update(update: argparse.ArgumentParser) -> None:
    update.add_argument(
        "names", metavar="FEED", nargs="*", help="a feed that is followed; all if none is named"
    )
    update.add_argument(
        "--every", metavar="SPAN", type=span, help="again and again: 15m, 2h, 1d; Ctrl-C ends it"
    )
    add_reading(update)
    add_private(update)
    add_format(update, TOLD, "what came in")
    update.set_defaults(many="names")


FEEDING: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "feed": ("Follow a feed, list those that are followed, or forget one", _for_feed),
    "update": ("Read in what is new in the feeds that are followed", _for_update),
}
"""What each of these commands does, and what adds its options to a parser."""
