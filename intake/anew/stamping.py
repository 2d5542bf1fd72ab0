"""By what an article was read, in one line: language model, rules, book of actors.

It is kept with the article, so that reading anew passes over what would be read as it was.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import extract
from intake import formats

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extract.actors import ActorBook
    from extract.parser import Parser

_RULES = (extract.__file__, formats.__file__)
_KINDS = (".py", ".toml")


def stamp(book: ActorBook, parser: Parser | None, *, dayfirst: bool | None = None) -> str:
    """Return by what articles are read now: "rules 3f0c… book 81d2…", after the model's name.

    What a person says of 3/4/2025 stands at the end.
    """
    told = f"rules {_rules()} book {_book(book)}{_ORDERS[dayfirst]}"
    return f"{parser.name} {told}" if parser else told


_ORDERS = {None: "", True: " day first", False: " month first"}


def order_in(reader: str) -> bool | None:
    """Return what a person said of 3/4/2025 when an article was read: `None` for nothing."""
    return next((said for said, words in _ORDERS.items() if words and reader.endswith(words)), None)


@lru_cache(maxsize=1)
def _rules() -> str:
    """Return a hash of all that decides how a text is read: the code of the rules and their data.

    No version number: whoever changes a line of a lexicon has changed the rules.
    """
    folders = [Path(file or "").parent for file in _RULES]
    files = [file for folder in folders for file in folder.rglob("*") if file.suffix in _KINDS]
    named = sorted((file.name, file.read_bytes()) for file in files)
    return _hash(part for name, data in named for part in (name.encode(), data))


@lru_cache(maxsize=4)
def _book(book: ActorBook) -> str:
    """Return a hash of what a book knows, whatever the order in which it was put together."""
    entries = (
        repr((name, entry.actor, entry.capitals, entry.demonyms))
        for name, entry in sorted(book.entries.items())
    )
    return _hash(one.encode("utf-8", "surrogatepass") for one in entries)


def _hash(parts: Iterable[bytes]) -> str:
    made = hashlib.blake2b(digest_size=6)
    for part in parts:
        made.update(len(part).to_bytes(8, "big"))
        made.update(part)
    return made.hexdigest()
