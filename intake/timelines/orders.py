"""In which order a timeline writes dates in figures: 03/04/2025 is read as its other rows are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.timex.story import day_first

if TYPE_CHECKING:
    from collections.abc import Iterable

    from intake.formats.fields import Record

_FIGURES = re.compile(r"(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-])")


def written(records: Iterable[Record]) -> list[str]:
    """Return the dates and ends of rows as far as they are all figures, parted by slashes."""
    said = (record.words(column) for record in records for column in ("date", "end"))
    found = (_FIGURES.search(words[:100]) for words in said if words)
    return [f"{match[1]}/{match[3]}/{match[4]}" for match in found if match]


def order_of(dates: list[str]) -> bool | None:
    """Whether the day stands first, as a date shows that has only one reading; `None` for none."""
    return day_first("\n".join(dates), told=None, country=None)


def doubtful(dates: list[str]) -> str | None:
    """Return the first date that would be another day the other way round; `None` for none."""
    parts = ((date, date.split("/")) for date in dates)
    return next((date for date, (first, second, _) in parts if int(first) != int(second)), None)
