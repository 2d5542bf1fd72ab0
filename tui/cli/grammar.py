"""The grammar of the command line: which commands there are and which options each takes.

Everything here is said with argparse and nothing is done, so that the completions and the test of
the documentation can read the same grammar that the command obeys.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, NoReturn

from store.model.filters import Order
from store.model.vocabulary import Kind, Status
from tui.cli.examples import EXAMPLES
from tui.plain import safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    Commands = argparse._SubParsersAction["Grammar"]  # it has no public name

FORMATS = ("table", "json", "jsonl", "csv")
LISTINGS = ("events", "claims", "articles", "actors")
ALL = sys.maxsize  # `--limit all`


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with the names in a column wide enough for most of them."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26)


class Grammar(argparse.ArgumentParser):
    """A parser whose errors are one sentence and whose options are never guessed from a prefix."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        options = {
            "allow_abbrev": False,
            "formatter_class": _Help,
            **kwargs,
        }
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def error(self, message: str) -> NoReturn:
        """Print one sentence on standard error and leave with code 2."""
        self.exit(2, f"{self.prog}: {safe(message)}; see `{self.prog} --help`\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command line; `command` is `None` for the reader.

    Words may stand before, between and after options.

    Raises:
        SystemExit: Help or the version was asked for (0), or the line is wrong (2).
    """
    grammar = build()
    options, rest = grammar.parse_known_args(arguments)
    many: str | None = getattr(options, "many", None)
    unknown = [word for word in rest if word.startswith("-") and word != "-"]
    if unknown or (rest and many is None):
        command = f" {options.command}" if options.command else ""
        wrong = safe((unknown or rest)[0])
        grammar.exit(2, f"parley{command}: unknown: {wrong}; see `parley{command} --help`\n")
    if rest and many:
        setattr(options, many, [*getattr(options, many), *rest])
    return options


def build() -> Grammar:
    """Return the whole grammar."""
    grammar = Grammar(
        prog="parley",
        description="News about negotiations, read into a timeline of dated, sourced events.",
        epilog=EXAMPLES[""],
    )
    grammar.add_argument("--version", action="store_true", help="print the version and leave")
    _add_store_options(grammar, default=None)
    grammar.set_defaults(read_only=False)
    commands = grammar.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", parser_class=Grammar
    )
    _add_add(commands)
    for name in LISTINGS:
        _add_listing(commands, name)
    _add_show(commands)
    _add_edit(commands)
    _add_remove(commands)
    _add_demo(commands)
    _add_completions(commands)
    return grammar


def _command(commands: Commands, name: str, does: str) -> Grammar:
    grammar = commands.add_parser(name, help=does, description=f"{does}.", epilog=EXAMPLES[name])
    _add_store_options(grammar, default=argparse.SUPPRESS)
    return grammar


def _add_store_options(grammar: Grammar, *, default: str | None) -> None:
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
        help="change nothing in the store",
    )


def _add_add(commands: Commands) -> None:
    add = _command(commands, "add", "Read articles into the store")
    add.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="*",
        help="a file, a folder, a glob, or - (standard input)",
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
        "--actors", metavar="FILE", help="an actors file (TOML) that goes before every other"
    )
    add.add_argument(
        "--format",
        choices=("table", "json", "jsonl"),
        default="table",
        help="how to print what was added",
    )
    add.set_defaults(many="sources")


def _add_article_options(grammar: Grammar) -> None:
    grammar.add_argument("--outlet", metavar="NAME", help="who published it")
    grammar.add_argument("--title", metavar="TITLE", help="its title")
    grammar.add_argument("--url", metavar="URL", help="its address")
    grammar.add_argument(
        "--talks",
        metavar="NAME",
        action="append",
        help="a negotiation that it belongs to (may be given again)",
    )


def _add_listing(commands: Commands, name: str) -> None:
    listing = _command(commands, name, f"List {name}")
    listing.add_argument(
        "words",
        metavar="WORDS",
        nargs="*",
        help='words to search; "a phrase" in quotes, a beginning with *',
    )
    _add_filters(listing)
    listing.add_argument(
        "--limit",
        metavar="N",
        type=_limit,
        help='how many at most, or "all" (a table holds 50 unless told)',
    )
    listing.add_argument(
        "--order",
        type=_one_of(Order, "order"),
        metavar="ORDER",
        choices=tuple(Order),
        default=Order.OLDEST,
        help="oldest or newest first",
    )
    listing.add_argument("--format", choices=FORMATS, default="table", help="how to print it")
    listing.set_defaults(many="words")


def _add_filters(listing: Grammar) -> None:
    """The filters of DESIGN's outside contract: the same for every listing."""
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
    keep.add_argument(
        "--kind",
        metavar="KIND",
        action="append",
        type=_one_of(Kind, "kind"),
        choices=tuple(Kind),
        default=[],
        help="what was done: " + " ".join(Kind),
    )
    keep.add_argument(
        "--status",
        metavar="STATUS",
        action="append",
        type=_one_of(Status, "status"),
        choices=tuple(Status),
        default=[],
        help="whether it was done: " + " ".join(Status),
    )
    keep.add_argument("--talks", metavar="NAME", help="the negotiation")
    keep.add_argument("--article", metavar="ID", type=_id, help="what one article holds")


def _add_show(commands: Commands) -> None:
    show = _command(commands, "show", "Show one event with its claims, or one article")
    show.add_argument("id", metavar="ID", type=_id, nargs="?", help="an event")
    show.add_argument("--article", metavar="ID", type=_id, help="an article instead")
    show.add_argument(
        "--format", choices=("table", "json", "jsonl"), default="table", help="how to print it"
    )


def _add_edit(commands: Commands) -> None:
    edit = _command(
        commands, "edit", "Correct what is known of an article; its claims are dated anew"
    )
    edit.add_argument("--article", metavar="ID", type=_id, required=True, help="the article")
    edit.add_argument(
        "--published", metavar="DAY", help="the day of publication: ISO or plain words"
    )
    _add_article_options(edit)


def _add_remove(commands: Commands) -> None:
    remove = _command(commands, "remove", "Take an article out of the store, after asking")
    remove.add_argument("id", metavar="ID", type=_id, help="an article")
    remove.add_argument("--yes", action="store_true", help="do not ask")


def _add_demo(commands: Commands) -> None:
    _command(commands, "demo", "Open the reader on samples, in a store that is thrown away")


def _add_completions(commands: Commands) -> None:
    completions = _command(commands, "completions", "Print completions for a shell")
    completions.add_argument("shell", choices=("bash", "zsh", "fish"), help="which shell")


def _limit(text: str) -> int:
    if text == "all":
        return ALL
    if _is_number(text) and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f'{text!r} is neither a number from 1 nor "all"')


def _id(text: str) -> int:
    if _is_number(text):
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number")


def _is_number(text: str) -> bool:
    """Whether it is one of the digits 0 to 9 alone that SQLite can hold."""
    return text.isascii() and text.isdecimal() and len(text) <= 18


class _one_of:  # noqa: N801 - argparse shows it as a function
    """Reads a word of a closed list in any case."""

    def __init__(self, words: type[Kind | Status | Order], what: str) -> None:
        self._words = {word.value.casefold(): word for word in words}
        self._what = what

    def __call__(self, text: str) -> Kind | Status | Order:
        found = self._words.get(text.casefold())
        if found is None:
            known = ", ".join(word.value for word in self._words.values())
            raise argparse.ArgumentTypeError(f"{text!r} is no {self._what}; there are {known}")
        return found
