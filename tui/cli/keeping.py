"""`parley star`, `tag`, `note`, `correct`, `hide`, `merge`, `part`, `write`, `undo`, …."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from store.keeping import byhand, keeping, looks
from store.keeping.dismissing import dismiss
from store.model import Kind, Participant, Role, Status
from tui import settings
from tui.changed import change_words
from tui.cli import days, exits
from tui.cli.errors import CommandError
from tui.cli.kept import LISTS
from tui.cli.stores import open_to_write
from tui.cli.telling import say
from tui.login import login

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from store.opening import Store
    from store.values.changes import Change

_FIELDS = ("date", "kind", "status", "headline", "place")


def run(options: argparse.Namespace) -> int:
    """Make the change that the command names, and say what it was; return 0."""
    if options.command in LISTS:
        return LISTS[options.command](options)
    if options.command == "merge" and not all(isinstance(one, int) for one in options.ids):
        return _merge_store(options)
    with open_to_write(options) as store:
        if options.command == "seen":
            say(f"seen, up to event {looks.mark_seen(store, login())}")
            return exits.DONE
        for change in _MAKES[options.command](store, options):
            say(f"change {change.id}: {change_words(change)}{_undone(change)}")
    return exits.DONE


def _merge_store(options: argparse.Namespace) -> int:
    """Take over another store, where a file is named in place of events."""
    from tui.cli.merging import run as merge  # noqa: PLC0415 - events are merged without intake

    return merge(options)


def _undone(change: Change) -> str:
    return ", undone" if change.undone else ""


def _star(store: Store, options: argparse.Namespace) -> list[Change]:
    return [keeping.star(store, options.id, by=login(), on=not options.off)]


def _tag(store: Store, options: argparse.Namespace) -> list[Change]:
    return [keeping.tag(store, options.id, options.text, by=login(), on=not options.off)]


def _note(store: Store, options: argparse.Namespace) -> list[Change]:
    return [keeping.note(store, options.id, options.text, by=login())]


def _correct(store: Store, options: argparse.Namespace) -> list[Change]:
    correct = keeping.correct_claim if options.claim else keeping.correct_event
    said = {name: getattr(options, name) for name in _FIELDS if getattr(options, name) is not None}
    if "date" in said:
        said["date"] = days.edtf(said["date"], "--date")
    if options.actor:
        pairs = [(one.name, one.role.value) for one in _actors(options.actor)]
        said["actors"] = json.dumps(pairs)
    if not said:
        raise CommandError(
            "say what to correct: --date, --kind, --status, --actor, --headline or --place."
        )
    # The date last: what moves an event to other days may give it another number.
    fields = sorted(said, key=lambda name: name in ("date", "kind", "actors"))
    return [correct(store, options.id, name, said[name], by=login()) for name in fields]


def _actors(named: list[str]) -> tuple[Participant, ...]:
    found = []
    for words in named:
        name, _, role = words.partition("=")
        try:
            found.append(Participant(name.strip(), Role(role.strip().lower() or "source")))
        except ValueError:
            known = ", ".join(Role)
            raise CommandError(f"--actor: {role!r} is no role; there are {known}.") from None
    return tuple(found)


def _write(store: Store, options: argparse.Namespace) -> list[Change]:
    if options.date is None:
        raise CommandError("--date says when it was; an event has to have one.")
    told = byhand.Told(
        date=days.edtf(options.date, "--date"),
        kind=options.kind or Kind.STATE,
        status=options.status or Status.HAPPENED,
        actors=_actors(options.actor or []),
    )
    today = settings.today()
    source = options.source
    return [
        byhand.write_event(store, options.text, told, published=today, by=login(), source=source)
    ]


_MAKES: dict[str, Callable[[Store, argparse.Namespace], list[Change]]] = {
    "star": _star,
    "tag": _tag,
    "note": _note,
    "correct": _correct,
    "hide": lambda store, options: [keeping.hide(store, options.id, by=login())],
    "merge": lambda store, options: [keeping.merge(store, options.ids, by=login())],
    "part": lambda store, options: [keeping.part(store, options.ids, by=login())],
    "write": _write,
    "undo": lambda store, options: [keeping.undo(store, by=login(), change=options.id)],
    "dismiss": lambda store, options: [dismiss(store, options.id, by=login())],
    "redo": lambda store, _: [keeping.redo(store, by=login())],
}
