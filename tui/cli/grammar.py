"""The grammar of the command line: which commands there are and which options each takes.

Everything is said with argparse and nothing is done, so that the completions and the test of the
documentation read the same grammar that the command obeys.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NoReturn

from tui.cli.examples import EXAMPLES
from tui.cli.options import COMMANDS, add_store_options
from tui.cli.overview import overview
from tui.plain import safe

if TYPE_CHECKING:
    from collections.abc import Container, Sequence


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

    def _check_value(self, action: argparse.Action, value: str) -> None:
        """Name what is near to a command that there is not, in place of all that there are."""
        if action.dest == "command" and value not in COMMANDS:
            from difflib import get_close_matches  # noqa: PLC0415 - a look-up spares it

            near = get_close_matches(value, COMMANDS)
            nearest = f"; the nearest: {', '.join(near)}" if near else ""
            self.error(f"{value!r} is no command{nearest}")
        super()._check_value(action, value)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command line; `command` is `None` for the reader.

    Words may stand before, between and after options.

    Raises:
        SystemExit: Help or the version was asked for (0), or the line is wrong (2).
    """
    grammar = build(among=arguments)
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


def build(*, among: Container[str] = tuple(COMMANDS)) -> Grammar:
    """Return the grammar, with the options of the commands that are `among` some words.

    A look-up has no use for the options of other commands, and they take 5 ms to make.
    """
    grammar = Grammar(
        prog="parley",
        description="News about negotiations, read into a timeline of dated, sourced events.",
        usage="parley [OPTION ...] [COMMAND ...]",
        epilog=f"{overview({name: does for name, (does, _) in COMMANDS.items()})}\n{EXAMPLES['']}",
    )
    grammar.add_argument("--version", action="store_true", help="print the version and leave")
    grammar.add_argument("--screenshot", metavar="FILE.svg", help="save a picture of the reader")
    grammar.add_argument("--size", metavar="WxH", default="120x40", help="of the picture, in cells")
    grammar.add_argument("--keys", default="", help="pressed before the picture: 'j j L'")
    add_store_options(grammar, default=None)
    grammar.set_defaults(read_only=False)
    # The overview tells of the commands in groups, which argparse has not.
    commands = grammar.add_subparsers(
        prog=grammar.prog,
        dest="command",
        metavar="COMMAND",
        help=argparse.SUPPRESS,
        parser_class=Grammar,
    )
    for name, (does, add_options) in COMMANDS.items():
        if name not in among:
            commands.add_parser(name, help=does, add_help=False)
            continue
        command = commands.add_parser(
            name, help=does, description=f"{does}.", epilog=EXAMPLES[name]
        )
        add_store_options(command, default=argparse.SUPPRESS)
        add_options(command)
    return grammar
