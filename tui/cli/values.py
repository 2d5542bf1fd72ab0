"""What one word of a command line may be: a number, a limit, a word of a closed list."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.model.filters import Order
    from store.model.vocabulary import ActorKind, Kind, Status

ALL = sys.maxsize
"""What `--limit all` is."""


def limit(text: str) -> int:
    """Return how many, `ALL` for "all"."""
    if text == "all":
        return ALL
    if _is_number(text) and int(text) > 0:
        return int(text)
    raise argparse.ArgumentTypeError(f'{text!r} is neither a number from 1 nor "all"')


def number(text: str) -> int:
    """Return the number of an article or an event."""
    if _is_number(text):
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not a number")


def number_or_file(text: str) -> int | str:
    """Return the number of an event, or what else is named as it is: a file."""
    return int(text) if _is_number(text) else text


def _is_number(text: str) -> bool:
    """Whether it is one of the digits 0 to 9 alone that SQLite can hold."""
    return text.isascii() and text.isdecimal() and len(text) <= 18


class OneOf:
    """Reads a word of a closed list in any case."""

    def __init__(self, words: type[ActorKind | Kind | Status | Order], what: str) -> None:
        self._words = {word.value.casefold(): word for word in words}
        self._what = what

    def __call__(self, text: str) -> ActorKind | Kind | Status | Order:
        """Return the word that `text` is."""
        found = self._words.get(text.casefold())
        if found is None:
            known = ", ".join(word.value for word in self._words.values())
            raise argparse.ArgumentTypeError(f"{text!r} is no {self._what}; there are {known}")
        return found
