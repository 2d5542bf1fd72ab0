"""The marks that full-text rows carry beside their words: what a filter asks for.

A search for words under a filter is then one walk over one index ("these words, with actor 17,
not with actor 3, planned"). Marks begin with a private-use letter, so no typed word meets them.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

from store.values.folding import folded

if TYPE_CHECKING:
    from datetime import date

_SIGN = "\ue000"

EVERY = f"{_SIGN}e"
"""Carried by every row; what remains when nothing else is asked for."""

DOUBTFUL = f"{_SIGN}u"
"""Carried by an event that a claim of less than high confidence tells of."""

STARRED = f"{_SIGN}f"
"""Carried by an event that somebody starred."""

NOTED = f"{_SIGN}n"
"""Carried by an event that somebody wrote a note on."""

CORRECTED = f"{_SIGN}c"
"""Carried by an event of which somebody corrected something, or wrote a claim by hand."""

OPEN_AHEAD = "open"
OPEN_BEHIND = "past"
SPANS = {"week": 7, "quarter": 92, "year": 366, "long": None}
"""Sorts of closed dates of more than one day, and how many days they may have."""


def actor(row: int) -> str:
    """The mark of an actor."""
    return f"{_SIGN}a{row}"


def talks(row: int) -> str:
    """The mark of talks."""
    return f"{_SIGN}t{row}"


def article(row: int) -> str:
    """The mark of an article."""
    return f"{_SIGN}r{row}"


def kind(name: str) -> str:
    """The mark of a kind."""
    return f"{_SIGN}k{name}"


def status(name: str) -> str:
    """The mark of a status."""
    return f"{_SIGN}s{name}"


def tag(name: str) -> str:
    """The mark of a tag, whatever its letters; equal for names that differ in case alone."""
    return f"{_SIGN}g{hashlib.blake2b(name.casefold().encode(), digest_size=8).hexdigest()}"


@lru_cache(maxsize=4096)
def outlet(name: str) -> str:
    """The mark of an outlet; equal for names that differ in case, accents, punctuation alone."""
    return f"{_SIGN}p{hashlib.blake2b(folded(name).encode(), digest_size=8).hexdigest()}"


def told(name: str) -> str:
    """The mark of a status that some claim gives an event and the event itself has not."""
    return f"{_SIGN}o{name}"


def span(name: str) -> str:
    """The mark of a sort of date that is more than one day."""
    return f"{_SIGN}d{name}"


def span_of(earliest: date | None, latest: date | None) -> str | None:
    """Return the mark of a date's extent; `None` for one day."""
    if latest is None:
        return span(OPEN_AHEAD)
    if earliest is None:
        return span(OPEN_BEHIND)
    days = (latest - earliest).days + 1
    if days <= 1:
        return None
    return span(next(name for name, most in SPANS.items() if most is None or days <= most))
