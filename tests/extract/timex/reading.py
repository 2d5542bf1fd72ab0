"""Short ways to ask the tagger, for the tests of this folder."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.timex import tag

if TYPE_CHECKING:
    from extract.values import Timex

FRIDAY = date(2025, 2, 14)


def pairs(text: str, published: date = FRIDAY) -> list[tuple[str, str]]:
    """The words and TIMEX3 value of every expression."""
    return [(text[one.start : one.end], one.value) for one in tag(text, published)]


def values(text: str, published: date = FRIDAY) -> list[str]:
    """The TIMEX3 values."""
    return [one.value for one in tag(text, published)]


def edtfs(text: str, published: date = FRIDAY) -> list[str | None]:
    """The EDTF dates."""
    return [one.edtf for one in tag(text, published)]


def only(text: str, published: date = FRIDAY) -> Timex:
    """The one expression of a text."""
    (one,) = tag(text, published)
    return one
