"""`parley actor`: what a person decides about an actor, and takes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.keeping import deciding
from store.values.decisions import Decision, Verb
from tui.cli import exits
from tui.cli.columns import COLUMNS
from tui.cli.errors import CommandError, NothingFoundError
from tui.cli.output import print_records
from tui.cli.records import decision_record
from tui.cli.stores import open_to_read, open_to_write
from tui.cli.telling import say, tell
from tui.counting import counted
from tui.decided import decided_words
from tui.login import login

if TYPE_CHECKING:
    import argparse

    from store.opening import Store

# How many names each verb takes at least and at most, and how they are told of.
_NAMES = {
    "confirm": (1, 1, "the name of the actor"),
    "merge": (2, 2, "the name of the actor, and whom it is merged into"),
    "rename": (2, 2, "the name of the actor, and its new name"),
    "reject": (1, 1, "the name of the actor"),
    "undo": (0, 1, "the name of one actor, or none for the last decision"),
    "decisions": (0, 0, "no name"),
}


def run(options: argparse.Namespace) -> int:
    """Decide, undo, or list decisions; return 0."""
    least, most, takes = _NAMES[options.verb]
    if not least <= len(options.names) <= most:
        raise CommandError(f"`parley actor {options.verb}` takes {takes}; put a name in quotes.")
    if options.verb != "confirm" and (options.kind or options.side):
        raise CommandError("--kind and --side go with `parley actor confirm`.")
    if options.verb == "decisions":
        return _list(options)
    with open_to_write(options) as store:
        if options.verb == "undo":
            _undo(store, *options.names)
        else:
            made = _decide(store, options)
            say(f"{decided_words(made)}{_reach(store, made)}")
    return exits.DONE


def _decide(store: Store, options: argparse.Namespace) -> Decision:
    if options.verb == "confirm":
        (name,) = options.names
        kind, side = options.kind, options.side or None
        return deciding.confirm(store, name, kind=kind, side=side, by=login())
    if options.verb == "reject":
        return deciding.reject(store, options.names[0], by=login())
    decide = deciding.merge if options.verb == "merge" else deciding.rename
    return decide(store, *options.names, by=login())


def _undo(store: Store, name: str | None = None) -> None:
    from intake.anew.undoing import undo  # noqa: PLC0415 - reads articles
    from tui.cli.adding import known_actors  # noqa: PLC0415

    undone = undo(store, name, known_actors, by=login())
    read = f"; {counted(undone.anew, 'article')} read anew" if undone.anew else ""
    say(f"undone: {decided_words(undone.decision)}{read}")
    if undone.left:
        left = counted(undone.left, "article")
        tell(f"{left} stay as read: the language model is gone; `parley reread` takes them up.")


def _reach(store: Store, decision: Decision) -> str:
    """In how many events whoever was decided about now has a part."""
    if decision.verb is Verb.REJECT:
        return ""
    from store.reading.actors import read_actor  # noqa: PLC0415 - not for a wrong command line

    events = read_actor(store, decision.other or decision.name).events
    return f", with {counted(events, 'event')}"


def _list(options: argparse.Namespace) -> int:
    with open_to_read(options) as store:
        records = [decision_record(one) for one in deciding.read_decisions(store)]
    if not records:
        raise NothingFoundError("nothing was decided about actors.")
    print_records(records, options.format, COLUMNS["decisions"])
    return exits.DONE
