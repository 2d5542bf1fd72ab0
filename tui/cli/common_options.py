"""Options that several commands take: said once, so that they mean the same everywhere."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from store.model.vocabulary import Kind, Status
from tui.cli.values import OneOf

if TYPE_CHECKING:
    Taking = argparse.ArgumentParser | argparse._ArgumentGroup

LISTED = ("table", "json", "jsonl", "csv")
"""The formats of what is a table of records."""

TOLD = ("table", "json", "jsonl")
"""The formats of what is told of work that was done, or of one thing."""


def add_format(command: Taking, forms: tuple[str, ...], prints: str = "it") -> None:
    """Take `--format`, a table unless told; `prints` says what is printed so."""
    command.add_argument("--format", choices=forms, default="table", help=f"how to print {prints}")


def add_kinds(command: Taking, **more: Any) -> None:
    """Take `--kind` and `--status`, in any case of letters; `more` as for `add_argument`."""
    for name, words, asks in (
        ("kind", Kind, "what was done"),
        ("status", Status, "whether it was done"),
    ):
        command.add_argument(
            f"--{name}",
            metavar=name.upper(),
            type=OneOf(words, name),
            choices=tuple(words),
            help=f"{asks}: {' '.join(words)}",
            **more,
        )


def add_reading(command: Taking) -> None:
    """Take the options of every command that reads articles: `--nlp`, which is a switch."""
    command.add_argument(
        "--nlp",
        action=argparse.BooleanOptionalAction,
        help="read with the language model, too (the extra parley[nlp])",
    )


def add_actors_file(command: Taking) -> None:
    """Take `--actors FILE`."""
    command.add_argument(
        "--actors", metavar="FILE", help="an actors file (TOML) that goes before every other"
    )


def add_private(command: Taking) -> None:
    """Take the option of every command that fetches."""
    command.add_argument(
        "--allow-private",
        action=argparse.BooleanOptionalAction,
        help="fetch from machines that are not on the public internet, too",
    )


def add_talks(command: Taking, of: str) -> None:
    """Take `--talks`, which says what `of` belongs to."""
    command.add_argument(
        "--talks",
        metavar="NAME",
        action="append",
        help=f"a negotiation that {of} to (may be given again)",
    )
