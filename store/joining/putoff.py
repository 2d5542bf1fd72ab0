"""Which tellings of an act say, or show by its day, that it was put off. Pure: no SQL."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from store.model import Status

if TYPE_CHECKING:
    from datetime import date

TO_COME = frozenset({Status.PLANNED, Status.CONDITIONAL})
DONE = frozenset({Status.HAPPENED, Status.ONGOING})
_BESIDE = 100  # characters before and after the act's own words
_PUT_OFF = re.compile(
    r"\b(?:(?:put(?:ting|s)?|push(?:ed|es|ing)?) (?:[^.;:]{0,40} )?(?:off|back)\b"
    r"|held over|came and went|mov(?:ed|ing) (?:from|to)\b|(?:pull|call)ed off until"
    r"|(?:postpon|delay|deferr|suspend|shelv|reschedul|adjourn|slipp)[a-z]*)"
)

_HAD_BEEN_DUE = re.compile(r"\b(?:had been|was|were) (?:due|set|scheduled|planned|meant|to have)\b")
_NEVER_CAME = re.compile(
    r"\b(?:never (?:came|took|happened|was|were|materiali[sz]ed|got)|fell through|came to nothing"
    r"|did not (?:come|take place|happen|go ahead|materiali[sz]e))\b"
)
_CALLED_OFF = re.compile(
    r"\b(?:call(?:ed|s|ing)? (?:[^.;:]{0,40} )?off\b|(?:will|would) not (?:take place|go ahead)"
    r"|(?:cancel|scrap|abandon|ditch)[a-z]*)"
)


def is_late(status: Status, latest: date | None, published: date) -> bool:
    """Whether an act is told of as once planned, for a day before it was told."""
    return status is Status.PLANNED and latest is not None and latest < published


@lru_cache(maxsize=4096)
def says_put_off(sentence: str, first: int, last: int) -> bool:
    """Whether a sentence says beside the words of an act that it is put off.

    The act's own words stand from `first` to `last` of the sentence.
    """
    near = sentence[max(0, first - _BESIDE) : last + _BESIDE]
    return _PUT_OFF.search(near.lower()) is not None


@lru_cache(maxsize=4096)
def says_had_been_due(sentence: str, first: int, last: int) -> bool:
    """Whether a sentence says beside the words of an act that it had been due."""
    near = sentence[max(0, first - _BESIDE) : last + _BESIDE]
    return _HAD_BEEN_DUE.search(near.lower()) is not None


@lru_cache(maxsize=4096)
def says_called_off(sentence: str, first: int, last: int) -> bool:
    """Whether a sentence says beside the words of an act that it is not to come."""
    near = sentence[max(0, first - _BESIDE) : last + _BESIDE]
    return _CALLED_OFF.search(near.lower()) is not None


@lru_cache(maxsize=4096)
def says_never_came(sentence: str, first: int, last: int) -> bool:
    """Whether a sentence says beside the words of an act that it did not come."""
    near = sentence[max(0, first - _BESIDE) : last + _BESIDE]
    return _NEVER_CAME.search(near.lower()) is not None


def is_waiting(
    status: Status, latest: date | None, published: date, told: tuple[str, int, int]
) -> bool:
    """Whether a telling of an act says, or shows by its day, that it was put off or called off."""
    if status in DONE or latest is None:
        return False
    if is_late(status, latest, published) or says_put_off(*told) or says_had_been_due(*told):
        return True
    return status is Status.DENIED and (says_called_off(*told) or says_never_came(*told))
