"""What a whole text shows of itself: whether it tells history, and the order of its figures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.timex.english import cues

if TYPE_CHECKING:
    from datetime import date

# The first figure comes before what must not stand to its left: so the search looks for figures.
_YEAR = re.compile(r"(1(?<![\d$£€.,]1)\d{3}|2(?<![\d$£€.,]2)0\d\d)(?![\d%]|,\d)")
_NEWS = re.compile(rf"\b(?:{cues.NEWS})\b", re.IGNORECASE)
# "On a Thursday night" tells history, too, and "ten years ago this week" is an anniversary.
_TOLD = re.compile(rf"\b(?:{cues.TOLD_BEFORE})\s$", re.IGNORECASE)
_YEARS_ON = re.compile(rf"\b(?:{cues.ANNIVERSARY})\b", re.IGNORECASE)
_HEAD = 1200  # characters in which a text says that it looks back
_LEAD = 12  # characters
_SLASHES = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d\d)(?![\d/])")
_BC = re.compile(rf"\d(?<!\w\d)\d{{0,3}} (?:{cues.BC})")
_FEWEST = 3  # old years of a short text that tells history
_DAY_FIRST_EXCEPT = frozenset(["US", "PH", "FM", "MH", "PW"])


def is_story(text: str, published: date) -> bool:
    """Whether most of a text's dates lie years before publication, with little news among them."""
    years = [int(year) for year in _YEAR.findall(text)]
    old = sum(1 for year in years if year < published.year - 1) + len(_BC.findall(text))
    fresh = sum(1 for year in years if published.year - 1 <= year <= published.year + 1)
    long = old >= 5 and 2 * old >= 3 * fresh and old > 3 * len(_NEWS.findall(text))
    return long or _looks_back(text, old, fresh)


def _looks_back(text: str, old: int, fresh: int) -> bool:
    """Whether a short text, as of an anniversary, has old years alone and next to no news."""
    told = old + 2 * bool(old and _YEARS_ON.search(text[:_HEAD]))
    if told < _FEWEST or old < 3 * fresh:
        return False
    starts = (one.start() for one in _NEWS.finditer(text))
    news = sum(1 for at in starts if not _TOLD.search(text, max(0, at - _LEAD), at))
    return told > 3 * news


def day_first(text: str, *, told: bool | None, country: str | None) -> bool | None:
    """The order of "03/04/2025": as told, as the text itself shows, or as the country writes."""
    if told is not None:
        return told
    for first, second in _SLASHES.findall(text) if "/" in text else ():
        if int(first) > 12 >= int(second):
            return True
        if int(second) > 12 >= int(first):
            return False
    return country.upper() not in _DAY_FIRST_EXCEPT if country else None
