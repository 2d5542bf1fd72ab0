"""A date as a person types it: "last Friday", "3 weeks ago", "mid-January 2015", ISO or EDTF.

Reads with the grammar of running text, leaning back where the words do not say: "Friday" is the
last one. dateparser is asked only for words that the grammar does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.timex.errors import BadDateWordsError
from store.model import BadDateError, bounds

if TYPE_CHECKING:
    from datetime import date


_LONGEST = 120  # characters; nobody types a longer date

Range = tuple["date | None", "date | None"]


def day_range(words: str, today: date, *, dayfirst: bool | None = None) -> Range:
    """Return the first and last day that words mean; `None` where they leave a side open.

    Args:
        words: What a person typed.
        today: The person's today.
        dayfirst: How to read "03/04/2025"; `None` reads month first.

    Raises:
        BadDateWordsError: The words name no day, or one that no calendar has.
    """
    clean = " ".join(words.split())
    if not clean or len(clean) > _LONGEST:
        raise _refusal(clean)
    try:
        return bounds(clean)
    except BadDateError:
        found = _in_words(clean, today, dayfirst=dayfirst)
    if found is None:
        raise _refusal(clean)
    return found


def _in_words(words: str, today: date, *, dayfirst: bool | None) -> Range | None:
    from extract.timex import strings, typed  # noqa: PLC0415 - ISO dates do without the grammar

    try:
        by_grammar = typed.day_range(words, today, dayfirst=dayfirst)
    except typed.NoDaysError:
        return None
    if by_grammar:
        return by_grammar
    other = strings.resolved(words, today, dayfirst=dayfirst)
    return (other.first, other.last) if other else None


def _refusal(words: str) -> BadDateWordsError:
    shown = words if len(words) <= 40 else words[:39] + "…"
    return BadDateWordsError(
        f"{shown!r} is no date: write one as 2025-12-28, 2025-12, or in words such as "
        '"last Friday" or "3 weeks ago".'
    )
