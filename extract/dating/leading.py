"""The day of what only leads up to another act: "despite pleas from Peru", "after a week of talks".

Such words have no day of their own. They are dated like the act that they stand in, and what is
told by them lies before it, or went on up to it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.dating import days
from store.model import bounds

if TYPE_CHECKING:
    from extract.dating.values import ActSpan, Dating

_LONGEST = 400  # days


def up_to(act: ActSpan, dating: Dating) -> Dating:
    """Return the date of what lies before the act of a date, or lasted until it."""
    if act.on is not None or not (act.before or act.lasted):
        return dating
    first, last = days.limits(dating.date)
    if last is None:
        return dating
    edtf = f"../{last.isoformat()}"
    if act.lasted and act.lasted <= _LONGEST and first in (None, last):
        edtf = f"{(last - timedelta(days=act.lasted)).isoformat()}/{last.isoformat()}"
    earliest, latest = bounds(edtf)
    return replace(dating, date=edtf, earliest=earliest, latest=latest)


__all__ = ["up_to"]
