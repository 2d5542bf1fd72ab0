"""The options of the commands for whole stores: reading anew, exporting, importing."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from tui.cli.common_options import TOLD, add_actors_file, add_format
from tui.cli.values import number

if TYPE_CHECKING:
    from collections.abc import Callable


def _for_reread(reread: argparse.ArgumentParser) -> None:
    reread.add_argument(
        "--article",
        metavar="ID",
        type=number,
        action="append",
        help="this article alone (may be given again)",
    )
    reread.add_argument(
        "--dry-run", action="store_true", help="only tell what would change; write nothing"
    )
    reread.add_argument(
        "--nlp",
        action=argparse.BooleanOptionalAction,
        help="with the language model, or without; else each as it was read before",
    )
    reread.add_argument(
        "--again",
        action="store_true",
        help="read what was read by just these rules and actors, too",
    )
    add_actors_file(reread)
    add_format(reread, TOLD, "what changed")


def _for_export(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "file", metavar="FILE", nargs="?", default="-", help="a new file; - is standard output"
    )
    export.add_argument(
        "--format", choices=("jsonl",), default="jsonl", help="JSON lines, a record a line"
    )


def _for_import(imports: argparse.ArgumentParser) -> None:
    imports.add_argument("file", metavar="FILE", help="an export; - is standard input")
    add_format(imports, TOLD, "what came")


MOVING: dict[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "reread": ("Read everything anew, by newer rules or another book of actors", _for_reread),
    "export": ("Write a whole store into a file", _for_export),
    "import": ("Take an exported store in, or what is missing of it", _for_import),
}
"""What each of these commands does, and what adds its options to a parser."""
