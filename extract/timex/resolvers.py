"""The resolvers by the names under which a language's rules call them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from extract.timex import (
    resolve_amounts,
    resolve_anchored,
    resolve_clock,
    resolve_days,
    resolve_parts,
    resolve_relative,
    resolve_seasons,
    resolve_weekdays,
    resolve_years,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from extract.timex.findings import Found
    from extract.timex.here import Here

    Resolver = Callable[[re.Match[str], Here], tuple[Found, ...]]

_MODULES = (
    resolve_days,
    resolve_years,
    resolve_seasons,
    resolve_weekdays,
    resolve_parts,
    resolve_relative,
    resolve_anchored,
    resolve_amounts,
    resolve_clock,
)


@cache
def resolver(name: str) -> Resolver:
    """The function of that name.

    Raises:
        KeyError: No resolver has it.
    """
    for module in _MODULES:
        found: Resolver | None = getattr(module, name, None)
        if found is not None:
            return found
    raise KeyError(name)
