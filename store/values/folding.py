"""Text made fit for a store, and names made equal that differ in case, accents or punctuation."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, TypeVar

_Value = TypeVar("_Value")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")
_DOTTED = re.compile(r"\b(?:\w\.){2,}")
_NOT_WORD = re.compile(r"[\W_]+")


def storable(text: str) -> str:
    """Return the text with NUL and lone surrogates, which SQLite cannot hold, as U+FFFD.

    One character stands for one, so that offsets into the text stay true.
    """
    return _UNSTORABLE.sub("\ufffd", text) if _UNSTORABLE.search(text) else text


def storable_all(value: _Value, *, but: tuple[str, ...] = ()) -> _Value:
    """Return a value with every string in it `storable`, dataclasses and tuples entered.

    `but` names fields that stay as they are. A value that needs no change is returned itself.
    """
    kind: type = type(value)
    if kind is str:
        return storable(value)  # type: ignore[arg-type, return-value]
    if kind is tuple:
        made = tuple(storable_all(v, but=but) for v in value)  # type: ignore[attr-defined]
        return value if made == value else made  # type: ignore[return-value]
    changed: dict[str, Any] = {}
    for name in _fields(kind):
        was = getattr(value, name)
        if name not in but and (now := storable_all(was, but=but)) is not was:
            changed[name] = now
    return replace(value, **changed) if changed else value  # type: ignore[type-var]


@cache
def _fields(kind: type) -> tuple[str, ...]:
    """Return the names of a dataclass's fields; nothing for what holds no strings."""
    if not is_dataclass(kind) or issubclass(kind, Enum):
        return ()
    return tuple(f.name for f in fields(kind))


def folded(name: str) -> str:
    """Return a name as looked up: "Élise  NOVAK" and "elise novak", "U.N." and "UN" are equal.

    Accents go by compatibility decomposition (NFKD, Unicode Standard Annex 15); letters that do
    not decompose, such as "ø", stay.
    """
    bare = name.casefold()
    if not bare.isascii():
        decomposed = unicodedata.normalize("NFKD", bare)
        bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    bare = _DOTTED.sub(lambda found: found[0].replace(".", ""), bare)
    return _NOT_WORD.sub(" ", bare.casefold()).strip()
