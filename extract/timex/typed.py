"""Reads typed words with the grammar of running text, the whole of them or nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.timex.direction import Direction
from extract.timex.english import MONTHS, WEEKDAYS
from extract.timex.english.cues import PLAIN_AROUND
from extract.timex.tagging import tagged
from store.model import bounds

if TYPE_CHECKING:
    from datetime import date

    from extract.values import Timex

_WORD = re.compile(r"[A-Za-z]+\.?")
_AHEAD = re.compile(r"in (.{1,30}(?:day|week|month|year)s?)", re.IGNORECASE)
_FULL_MONTHS = list(MONTHS)[:12]
_FULL_WEEKDAYS = list(WEEKDAYS)[:7]

Range = tuple["date | None", "date | None"]


class NoDaysError(ValueError):
    """The words are an expression of time without days, such as "three hours"."""


def day_range(words: str, today: date, *, dayfirst: bool | None) -> Range | None:
    """The first and last day that words mean, leaning back; `None` without a rule for them.

    Raises:
        NoDaysError: They are an expression of time without days, or end before they begin.
    """
    ahead = _AHEAD.fullmatch(words)
    for lead in ("in ", "in the "):
        found = _whole(
            lead + (f"{ahead[1]} from now" if ahead else words), today, dayfirst=dayfirst
        )
        if found:
            return found
    return None


def _whole(words: str, today: date, *, dayfirst: bool | None) -> Range | None:
    text = _WORD.sub(_written_out, words)
    found = tagged(text, today, dayfirst=dayfirst, side=Direction.PAST)
    if not found or not _is_all(text, found):
        return None
    if found[0].value == "PRESENT_REF":
        return today, today
    spans = [bounds(one.edtf) for one in found if one.edtf and not one.value.endswith("_REF")]
    if len(spans) < len(found):
        raise NoDaysError
    first, last = spans[0][0], spans[-1][1]
    if first and last and first > last:
        raise NoDaysError
    return first, last


def _written_out(word: re.Match[str]) -> str:
    """Months and weekdays in full and with a capital, as running text has them."""
    low = word[0].lower().rstrip(".")
    if low in MONTHS:
        return _FULL_MONTHS[MONTHS[low] - 1].capitalize()
    if low in WEEKDAYS:
        return _FULL_WEEKDAYS[WEEKDAYS[low]].capitalize()
    return word[0]


def _is_all(text: str, found: list[Timex]) -> bool:
    """Whether nothing but small words stands around the expressions."""
    rest = list(text)
    for one in found:
        rest[one.start : one.end] = [" "] * (one.end - one.start)
    return all(word in PLAIN_AROUND for word in re.findall(r"\w+", "".join(rest).lower()))
