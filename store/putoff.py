"""Which tellings of an act say, or show by its day, that it was put off. Pure: no SQL."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from store.model import Status
from store.wording import BESIDE

if TYPE_CHECKING:
    from datetime import date

TO_COME = frozenset({Status.PLANNED, Status.CONDITIONAL})
DONE = frozenset({Status.HAPPENED, Status.ONGOING})
_PUT_OFF = re.compile(
    r"\b(?:put(?:ting|s)? (?:it |them |this |that )?(?:off|back)|push(?:ed|es|ing)? back"
    r"|held over|came and went|mov(?:ed|ing) (?:from|to)\b|(?:pull|call)ed off until"
    r"|(?:postpon|delay|deferr|suspend|shelv|reschedul|adjourn|slipp)[a-z]*)"
)


def is_late(status: Status, latest: date | None, published: date) -> bool:
    """Whether an act is told of as once due, on a day before it was told."""
    return status in TO_COME and latest is not None and latest < published


@lru_cache(maxsize=4096)
def says_put_off(sentence: str, first: int, last: int) -> bool:
    """Whether a sentence says beside the words of an act that it is put off.

    The act's own words stand from `first` to `last` of the sentence.
    """
    near = sentence[max(0, first - BESIDE) : last + BESIDE]
    return _PUT_OFF.search(near.lower()) is not None


def is_waiting(
    status: Status, latest: date | None, published: date, told: tuple[str, int, int]
) -> bool:
    """Whether a telling of an act on a day says, or shows, that it was put off."""
    if status in DONE or latest is None:
        return False
    return is_late(status, latest, published) or says_put_off(*told)
