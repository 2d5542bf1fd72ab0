"""From which day to which an act was moved, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.dates import date_words

if TYPE_CHECKING:
    from collections.abc import Sequence


def moved_words(dates: Sequence[str]) -> str:
    """Return the dates (EDTF) that an act had in turn as words; "" where it stayed on its day.

    "from 1 Jan 2019 to 1 Mar 2019, then to 10 May 2019"; of a time limit the day that it ends on.
    """
    if len(dates) < 2:
        return ""
    first, *rest = (date_words(one.removeprefix("../")) for one in dates)
    return f"from {first} to {', then to '.join(rest)}"
