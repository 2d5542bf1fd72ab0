"""Where an apostrophe without "s" says whose something is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.grammar.tokens import Token

_APOSTROPHES = frozenset("'’‘")


def plural_genitives(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield where an apostrophe says whose: "the players' union", outside single quotes."""
    quoted = False
    for i, token in enumerate(tokens):
        if token.low not in _APOSTROPHES:
            continue
        joined = i > 0 and tokens[i - 1].end == token.start
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        apart = after is not None and after.start > token.end
        parted = apart and after is not None and (after.text[0].isalnum() or after.text[0] in "$€£")
        if quoted and token.low != "‘":
            quoted = not joined
        elif joined and parted and tokens[i - 1].low.endswith("s"):
            yield i
        else:
            quoted = not joined or token.low == "‘"
