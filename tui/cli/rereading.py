"""`parley reread`: reads the articles of a store anew and tells which events that changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from intake.anew.rereading import How, Outcome, Reread, reread
from intake.outcomes import Refused, orphaned_words
from store.adding.readings import count_read
from tui.cli import exits
from tui.cli.adding import known_actors
from tui.cli.output import json_line
from tui.cli.progress import Bar
from tui.cli.stopping import Stopping
from tui.cli.stores import open_to_read, open_to_write
from tui.cli.telling import put, say, tell
from tui.counting import counted
from tui.differing import difference_lines, difference_record, difference_summary
from tui.login import login

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from store.joining.comparing import Differences
    from tui.cli.records import Record

_WAYS = ("gained", "lost", "altered")


def run(options: argparse.Namespace) -> int:
    """Read anew; return 0, 2 if an article could not be, 130 if the person stopped it."""
    opened = open_to_read(options) if options.dry_run else open_to_write(options)
    with opened as store:
        how = How(
            book=known_actors(store, options.actors),
            by=login(),
            model=options.nlp,
            trial=options.dry_run,
            anew=options.again,
        )
        among = len(options.article) if options.article else count_read(store)
        return _print(reread(store, how, options.article), options, among)


@dataclass(slots=True)
class _Sum:
    """How many articles were read anew, and what all of that changes."""

    current: int = 0
    read: int = 0
    changed: int = 0
    refused: int = 0
    events: dict[str, int] = field(default_factory=lambda: dict.fromkeys(_WAYS, 0))

    def take(self, one: Reread | Refused) -> None:
        """Count one more."""
        if isinstance(one, Refused):
            self.refused += 1
            return
        self.current += one.outcome is Outcome.CURRENT
        self.read += one.outcome is not Outcome.CURRENT
        self.changed += one.outcome is Outcome.CHANGED
        for way in _WAYS:
            self.events[way] += len(getattr(one.changes, way))

    def met(self) -> int:
        """Return how many articles there were so far, whatever became of them."""
        return self.current + self.read + self.refused

    def record(self) -> Record:
        """Return it for a program."""
        return {
            "read": self.read,
            "changed": self.changed,
            "current": self.current,
            "refused": self.refused,
            **self.events,
        }

    def words(self) -> str:
        """Return it in a line."""
        said = [f"{counted(self.read, 'article')} read anew"]
        if self.current:
            said.append(f"{self.current} passed over, read by these rules before")
        if self.refused:
            said.append(f"{self.refused} left as they were")
        events = ", ".join(f"{self.events[way]} {way}" for way in _WAYS)
        told = f"{self.changed} tell otherwise: events {events}"
        return f"{', '.join(said)}; {told if self.changed else 'no event changed'}"


def _print(found: Iterable[Reread | Refused], options: argparse.Namespace, among: int) -> int:
    """Print what became of each article and the sum; Ctrl-C ends it after the article in hand."""
    total, records, stopped = _Sum(), list[str](), False
    with Bar("articles") as bar, Stopping() as stopping:
        try:
            for one in found:
                total.take(one)
                _tell_one(one, options, records)
                bar.reached(total.met(), among, total.read)
                if stopping.asked:
                    stopped = True
                    break
        except KeyboardInterrupt:
            stopped = True
    if options.format == "json":
        put(f'{{"sum": {json_line(total.record())},\n "articles": [{_LINES.join(records)}]}}')
    elif options.format == "table":
        say(total.words())
    if stopped:
        tell("stopped; the same command goes on from here.")
        return exits.INTERRUPTED
    return exits.REFUSED if total.refused else exits.DONE


_LINES = ",\n  "


def _tell_one(one: Reread | Refused, options: argparse.Namespace, records: list[str]) -> None:
    """Print or collect what became of one article; of one that was passed over nothing is said."""
    if isinstance(one, Refused):
        tell(one.why)
    elif one.outcome is Outcome.CURRENT:
        return
    else:
        _tell_orphaned(one)
    if options.format == "table":
        _say_changes(one)
        return
    line = json_line(_record(one))
    if options.format == "json":
        records.append(line)
    elif options.format == "jsonl":
        put(line)


def _say_changes(one: Reread | Refused) -> None:
    if isinstance(one, Reread) and one.changes:
        say(f"article {one.article}, “{one.title}”: {difference_summary(one.changes)}")
        for line in difference_lines(one.changes):
            say(f"  {line}")


def _tell_orphaned(one: Reread) -> None:
    if one.orphaned:
        tell(f"article {one.article}: {orphaned_words(one.orphaned)}")


def _record(one: Reread | Refused) -> dict[str, Any]:
    if isinstance(one, Refused):
        number = int(one.source.rsplit(" ", 1)[-1])
        return {"article": number, "outcome": "refused", "why": one.why}
    changes: Differences = one.changes
    return {
        "article": one.article,
        "title": one.title,
        "outcome": one.outcome.value,
        **difference_record(changes),
        "orphaned": one.orphaned,
    }
