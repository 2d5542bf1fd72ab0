"""What a class of time expressions is to the tagger."""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """One class of time expression."""

    name: str
    heads: str  # sorts of word, parted by blanks
    resolver: str  # a name in `extract.timex.resolvers`
    pattern: str
