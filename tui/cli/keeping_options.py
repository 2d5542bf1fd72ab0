"""The options of the commands that change and keep: stars, notes, corrections, undoing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.cli.common_options import LISTED, TOLD, add_format, add_kinds
from tui.cli.values import number, number_or_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def add_keeping_filters(listing: argparse._ArgumentGroup) -> None:
    """The filters for what people keep, which listings of events and claims take."""
    listing.add_argument("--starred", action="store_true", help="events that somebody starred")
    listing.add_argument(
        "--tag", metavar="TAG", action="append", help="events with a tag (again: with all of them)"
    )
    listing.add_argument("--noted", action="store_true", help="events with a note")
    listing.add_argument(
        "--corrected", action="store_true", help="events that somebody corrected or typed"
    )
    listing.add_argument("--new", action="store_true", help="events that came since `parley seen`")


def _event(command: argparse.ArgumentParser) -> None:
    command.add_argument("id", metavar="ID", type=number, help="an event")


def _off(command: argparse.ArgumentParser) -> None:
    command.add_argument("--off", action="store_true", help="take it away again")


def _for_star(star: argparse.ArgumentParser) -> None:
    _event(star)
    _off(star)


def _for_tag(tag: argparse.ArgumentParser) -> None:
    _event(tag)
    tag.add_argument("text", metavar="TAG", help="the tag")
    _off(tag)


def _for_note(note: argparse.ArgumentParser) -> None:
    _event(note)
    note.add_argument("text", metavar="TEXT", help="the note; '' takes it away")


def _what(command: argparse.ArgumentParser) -> None:
    command.add_argument("--date", metavar="DATE", help="when: EDTF or plain words")
    add_kinds(command)
    command.add_argument(
        "--actor",
        metavar="NAME[=ROLE]",
        action="append",
        help="who took part, as source unless a role is said (may be given again)",
    )


def _for_correct(correct: argparse.ArgumentParser) -> None:
    _event(correct)
    correct.add_argument("--claim", action="store_true", help="ID is one claim's, not an event's")
    _what(correct)
    correct.add_argument("--headline", metavar="TEXT", help="the act in a line")
    correct.add_argument("--place", metavar="TEXT", help="where; '' takes it away")


def _for_hide(hide: argparse.ArgumentParser) -> None:
    hide.add_argument("id", metavar="CLAIM", type=number, help="a claim")


def _for_merge(merge: argparse.ArgumentParser) -> None:
    merge.add_argument(
        "ids",
        metavar="ID",
        type=number_or_file,
        nargs="+",
        help="two events or more; or OTHER.db, a store to take over",
    )
    add_format(merge, TOLD, "what came from a store")


def _for_part(part: argparse.ArgumentParser) -> None:
    part.add_argument("ids", metavar="CLAIM", type=number, nargs="+", help="claims of an event")


def _for_write(write: argparse.ArgumentParser) -> None:
    write.add_argument("text", metavar="TEXT", help="what happened, in a line")
    _what(write)
    write.add_argument("--source", metavar="WHO", default="", help="an address, or who says so")


def _for_undo(undo: argparse.ArgumentParser) -> None:
    undo.add_argument(
        "id", metavar="CHANGE", type=number, nargs="?", help="a change; your last one if not said"
    )


def _for_redo(redo: argparse.ArgumentParser) -> None:
    """It takes what every command takes."""


def _for_changes(changes: argparse.ArgumentParser) -> None:
    changes.add_argument(
        "--orphans", action="store_true", help="those whose sentence no article has any more"
    )
    changes.add_argument(
        "--aside", action="store_true", help="what merging another store set aside: not in force"
    )
    changes.add_argument(
        "--event", metavar="ID", type=number, help="those of one event: what became of it"
    )
    _format(changes)


def _format(listing: argparse.ArgumentParser) -> None:
    add_format(listing, LISTED)


def _for_dismiss(dismiss: argparse.ArgumentParser) -> None:
    dismiss.add_argument("id", metavar="CHANGE", type=number, help="a change")


def _for_filters(filters: argparse.ArgumentParser) -> None:
    filters.add_argument("--forget", metavar="NAME", help="forget the filter of that name")
    _format(filters)


KEEPING: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "star": ("Star an event", _for_star),
    "tag": ("Tag an event", _for_tag),
    "note": ("Write a note on an event", _for_note),
    "correct": ("Correct what was read of an event or a claim", _for_correct),
    "hide": ("Hide a claim that was wrongly read", _for_hide),
    "merge": ("Make several events one, or take over another store", _for_merge),
    "part": ("Take claims out of their event", _for_part),
    "write": ("Write an event by hand", _for_write),
    "undo": ("Take back a change", _for_undo),
    "redo": ("Make again the change that was taken back last", _for_redo),
    "changes": ("List what people changed", _for_changes),
    "dismiss": ("Leave a change whose sentence is gone out of the list", _for_dismiss),
    "tags": ("List the tags that people gave", _format),
    "filters": ("List the saved filters, or forget one", _for_filters),
    "seen": ("Call all events seen: what comes later is new", _for_redo),
}
"""What each of these commands does, and what adds its options to a parser."""
