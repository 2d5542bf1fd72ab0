"""`parley update`: reads in what is new in the feeds that are followed, a line for each feed."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from intake.adding import Said
from intake.feeding.following import Round, Updated, update
from intake.feeding.pacing import Pace
from intake.fetching import Limits
from store.adding import feeds
from store.model.errors import BusyStoreError
from tui.cli import exits
from tui.cli.adding import is_private_allowed, known_actors, model_if_wanted
from tui.cli.errors import NothingFoundError
from tui.cli.output import json_line
from tui.cli.progress import Bar
from tui.cli.stopping import Stopping
from tui.cli.stores import open_to_write
from tui.cli.telling import put, say, tell, tell_where

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from store.adding.feeds import Feed
    from store.opening import Store
    from tui.cli.records import Record


def run(options: argparse.Namespace) -> int:
    """Update feeds, once or again and again; return 0, or 2 if something could not be read."""
    said = Said(parser=model_if_wanted(options), private=is_private_allowed(options))
    while True:
        began = time.monotonic()
        code = _round_or_told(options, said)
        if options.every is None or code == exits.INTERRUPTED:
            return code
        time.sleep(max(began + options.every - time.monotonic(), 1.0))


def _round_or_told(options: argparse.Namespace, said: Said) -> int:
    """Do one round; where it is one of many, a store that is locked is told and tried again."""
    try:
        return _round(options, said)
    except BusyStoreError as error:
        if options.every is None:
            raise
        tell(str(error))
        return exits.REFUSED


def _round(options: argparse.Namespace, said: Said) -> int:
    code = exits.DONE
    records = []
    with open_to_write(options) as store, Stopping() as stopping:
        pace = Pace(Limits(private=said.private))
        within = Round(
            store=store,
            said=said,
            book=known_actors(store),
            pace=pace,
            stopped=lambda: stopping.asked,
        )
        for feed in _chosen(store, options):
            with Bar("items") as bar:
                done = update(feed, replace(within, reached=partial(_show, bar)))
            records.append(_record(done))
            _tell(done, options.format)
            if done.problem or done.refused:
                code = exits.REFUSED
            if stopping.asked:
                tell("stopped; the same command goes on from here.")
                code = exits.INTERRUPTED
                break
    if options.format == "json":
        put("[" + ",\n ".join(map(json_line, records)) + "]")
    return code


def _show(bar: Bar, done: int, every: int) -> None:
    bar.reached(done, every, done)


def _chosen(store: Store, options: argparse.Namespace) -> Iterator[Feed]:
    if options.names:
        yield from [feeds.find_feed(store, name) for name in dict.fromkeys(options.names)]
        return
    followed = feeds.read_feeds(store)
    if not followed:
        raise NothingFoundError("no feed is followed; `parley feed add ADDRESS` begins.")
    yield from followed


def _tell(done: Updated, form: str) -> None:
    """Tell what an update came to: problems on standard error, then the line of the feed."""
    for notice in done.notices:
        tell(notice)
    for one in done.refused:
        tell(one.why)
        if one.error:
            tell_where(one.error)
    if done.problem:
        tell(f"{done.name}: {done.problem}")
    if form == "jsonl":
        put(json_line(_record(done)))
    elif form == "table" and not done.problem:
        say(f"{done.name}: {_words(done)}")


def _words(done: Updated) -> str:
    """Return what an update came to: "3 new, 12 known, 1 passed over by its filter"."""
    if done.waits:
        return f"left alone until {done.waits[:16].replace('T', ' ')} UTC, as its server asks"
    said = [
        (done.new, "new"),
        (done.changed, "changed"),
        (done.known, "known"),
        (done.passed, "passed over by its filter"),
        (len(done.refused), "refused"),
        (done.left, "left for the next time"),
    ]
    return ", ".join(f"{number} {words}" for number, words in said if number) or "nothing new"


def _record(done: Updated) -> Record:
    """What an update of a feed came to, for a program; `problem` is null where it was read."""
    return {
        "feed": done.name,
        "address": done.address,
        "new": done.new,
        "changed": done.changed,
        "known": done.known,
        "passed": done.passed,
        "refused": [one.why for one in done.refused],
        "left": done.left,
        "articles": done.articles,
        "waits": done.waits,
        "problem": done.problem,
    }
