"""Which options and arguments each command takes: a table, and a function for each command."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from store.model.filters import Order
from store.model.vocabulary import ActorKind
from tui.cli.common_options import (
    LISTED,
    TOLD,
    add_actors_file,
    add_format,
    add_kinds,
    add_private,
    add_reading,
    add_talks,
)
from tui.cli.feeding_options import FEEDING
from tui.cli.keeping_options import KEEPING, add_keeping_filters
from tui.cli.moving_options import MOVING
from tui.cli.values import OneOf, limit, number

if TYPE_CHECKING:
    from collections.abc import Callable

LISTINGS = ("events", "claims", "articles", "actors")


def add_store_options(grammar: argparse.ArgumentParser, *, default: str | None) -> None:
    """The options that every command takes, before its name or after."""
    grammar.add_argument(
        "--db",
        metavar="FILE",
        default=default,
        help="the store; else $PARLEY_DB, else a file in your data folder",
    )
    grammar.add_argument(
        "--read-only",
        action="store_true",
        default=argparse.SUPPRESS,
        help="change nothing in the store and write no file",
    )


def _for_add(add: argparse.ArgumentParser) -> None:
    add.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="*",
        help="a file, a folder, a glob, an address (page or feed), or - (standard input)",
    )
    add.add_argument(
        "--published", metavar="DAY", help="the day of publication: ISO or plain words"
    )
    _add_article_options(add)
    add.add_argument(
        "--dayfirst",
        action=argparse.BooleanOptionalAction,
        help="whether 3/4/2025 is the third of April",
    )
    add.add_argument(
        "--map",
        metavar="FIELD=NAME",
        action="append",
        help="what a column or JSON field is called: text=body,published=day (may be given again)",
    )
    add.add_argument(
        "--timeline",
        action=argparse.BooleanOptionalAction,
        help="rows are dated events, not articles; else their header tells",
    )
    add.add_argument(
        "--summary", action="store_true", help="end with the sum, in json as a last record"
    )
    add_reading(add)
    add_actors_file(add)
    add_private(add)
    add_format(add, TOLD, "what was added")
    add.set_defaults(many="sources")


def _add_article_options(grammar: argparse.ArgumentParser) -> None:
    grammar.add_argument("--outlet", metavar="NAME", help="who published it")
    grammar.add_argument("--title", metavar="TITLE", help="its title")
    grammar.add_argument("--url", metavar="URL", help="its address")
    add_talks(grammar, "it belongs")


def _for_listing(listing: argparse.ArgumentParser) -> None:
    """What every listing takes."""
    _listing(listing)


def _listing(listing: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """The same, with the group of its filters, so that more may stand in it."""
    listing.add_argument(
        "words",
        metavar="WORDS",
        nargs="*",
        help='words to search; "a phrase" in quotes, a beginning with *',
    )
    listing.add_argument(
        "--limit",
        metavar="N",
        type=limit,
        help='how many at most, or "all" (a table holds 50 unless told)',
    )
    listing.add_argument(
        "--order",
        type=OneOf(Order, "order"),
        metavar="ORDER",
        choices=tuple(Order),
        default=Order.OLDEST,
        help="oldest or newest first",
    )
    add_format(listing, LISTED)
    listing.set_defaults(many="words", doubtful=False, unconfirmed=False, file=None)
    listing.set_defaults(starred=False, tag=None, noted=False, corrected=False, new=False)
    return _filters(listing)


def _for_doubtful(listing: argparse.ArgumentParser) -> None:
    """A listing of what was read, which may have been read with doubts."""
    filters = _listing(listing)
    filters.add_argument(
        "--doubtful", action="store_true", help="what was read with less than high confidence"
    )
    add_keeping_filters(filters)


def _for_actors(actors: argparse.ArgumentParser) -> None:
    _for_listing(actors)
    actors.add_argument(
        "--unconfirmed",
        action="store_true",
        help="names found by their form that nobody vouches for, and whom they may be",
    )
    actors.add_argument(
        "--file",
        metavar="FILE",
        help="keep an actors file (TOML) beside the store, for articles to come",
    )


def _filters(listing: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """The filters, which are the same for every listing."""
    keep = listing.add_argument_group("filters")
    keep.add_argument(
        "--actor",
        metavar="NAME",
        action="append",
        default=[],
        help="who takes part (again: all of them do)",
    )
    keep.add_argument("--any", action="store_true", help="any of the actors is enough")
    keep.add_argument(
        "--not", metavar="NAME", action="append", default=[], dest="without", help="who does not"
    )
    keep.add_argument("--since", metavar="DAY", help="from this day on: ISO or plain words")
    keep.add_argument("--until", metavar="DAY", help="up to this day: ISO or plain words")
    add_kinds(keep, action="append", default=[])
    keep.add_argument(
        "--talks",
        metavar="NAME",
        action="append",
        default=[],
        help="the negotiation (again: any of them)",
    )
    keep.add_argument(
        "--outlet",
        metavar="NAME",
        action="append",
        default=[],
        help="who published what tells of it (again: any of them)",
    )
    keep.add_argument("--article", metavar="ID", type=number, help="what one article holds")
    return keep


def _for_show(show: argparse.ArgumentParser) -> None:
    show.add_argument("id", metavar="ID", type=number, nargs="?", help="an event")
    show.add_argument("--article", metavar="ID", type=number, help="an article instead")
    show.add_argument(
        "--changes",
        action="store_true",
        help="with --article: what it tells otherwise than the version of its page before it",
    )
    add_format(show, TOLD)


def _for_edit(edit: argparse.ArgumentParser) -> None:
    edit.add_argument("--article", metavar="ID", type=number, required=True, help="the article")
    edit.add_argument(
        "--published", metavar="DAY", help="the day of publication: ISO or plain words"
    )
    _add_article_options(edit)


def _for_remove(remove: argparse.ArgumentParser) -> None:
    remove.add_argument("id", metavar="ID", type=number, help="an article")
    remove.add_argument("--yes", action="store_true", help="do not ask")


def _for_actor(actor: argparse.ArgumentParser) -> None:
    actor.add_argument(
        "verb",
        metavar="VERB",
        choices=("confirm", "merge", "rename", "reject", "undo", "decisions"),
        help="confirm, merge, rename, reject, undo or decisions",
    )
    actor.add_argument(
        "names",
        metavar="NAME",
        nargs="*",
        default=[],
        help="the actor, and for merge and rename the other",
    )
    actor.add_argument(
        "--kind",
        metavar="KIND",
        type=OneOf(ActorKind, "kind of actor"),
        choices=tuple(ActorKind),
        help="with confirm: " + ", ".join(ActorKind),
    )
    actor.add_argument("--side", metavar="SIDE", help="with confirm: the party it belongs to")
    add_format(actor, LISTED, "decisions")
    actor.set_defaults(many="names")


def _for_check(check: argparse.ArgumentParser) -> None:
    """It takes what every command takes."""


def _for_demo(demo: argparse.ArgumentParser) -> None:
    """It takes what every command takes."""


def _for_config(config: argparse.ArgumentParser) -> None:
    asked = config.add_mutually_exclusive_group(required=True)
    asked.add_argument(
        "--example", action="store_true", help="a settings file with all settings and keys"
    )
    asked.add_argument("--path", action="store_true", help="where the settings file belongs")


def _for_completions(completions: argparse.ArgumentParser) -> None:
    completions.add_argument(
        "shell", metavar="SHELL", choices=("bash", "zsh", "fish"), help="bash, zsh or fish"
    )


COMMANDS: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "add": ("Read articles into the store", _for_add),
    "events": ("List events", _for_doubtful),
    "claims": ("List claims", _for_doubtful),
    "articles": ("List articles", _for_listing),
    "actors": ("List actors, or keep an actors file", _for_actors),
    "show": ("Show one event with its claims, or one article", _for_show),
    "edit": ("Correct what is known of an article; its claims are dated anew", _for_edit),
    "actor": (
        "Decide who an actor is, what it is called, or that it is none",
        _for_actor,
    ),
    **FEEDING,
    **KEEPING,
    **MOVING,
    "remove": ("Take an article out of the store, after asking", _for_remove),
    "check": ("Say whether the store is whole", _for_check),
    "demo": ("Open the reader on samples, in a store that is thrown away", _for_demo),
    "config": ("Print all settings and keys, or where they belong", _for_config),
    "completions": ("Print completions for a shell", _for_completions),
}
"""What each command does, and what adds its options to a parser."""
