"""Sums inside noun phrases: "a bid of $70 a share", "an improved $5bn offer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.tokens import Tag
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.grammar.tokens import Token

_UNITS = words(
    "share barrel tonne ton head hour unit litre liter gallon kilo mile piece ounce vote"
)
_OPENS = frozenset({Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE})


def is_rate(tokens: Sequence[Token], i: int) -> bool:
    """Whether "a" at `i` goes on from a sum to what it is paid for: "$70 | a share"."""
    if tokens[i].low not in ("a", "an") or tokens[i - 1].tag is not Tag.NUMBER:
        return False
    return i + 1 < len(tokens) and tokens[i + 1].low in _UNITS


def is_described(tokens: Sequence[Token], i: int) -> bool:
    """Whether a participle before a sum at `i` tells what the sum is of: "an improved $5bn"."""
    if i < 2 or not tokens[i - 1].low.endswith("ed"):
        return False
    follows = i + 1 < len(tokens) and tokens[i + 1].tag is Tag.NOUN
    return follows and tokens[i - 2].tag in _OPENS


__all__ = ["is_described", "is_rate"]
