"""When an act was to be in turn, where it was put off or moved: by the dates of its claims."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from store.model.vocabulary import DatedBy, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.model.records import Claim

_DONE = frozenset({Status.HAPPENED, Status.ONGOING})
_WIDEST = 31  # days: what is told less exactly names no day that an act was moved from


def days_in_turn(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Return a claim for each date that one act had in turn, the last one to hold at the end.

    Empty where the act stayed on its day: dates that have a day in common tell of one day more or
    less exactly. A day on which the act is told as done is none that it was moved from.
    """
    dated = sorted(filter(_is_dated, claims), key=_exactness)
    if all(one.status in _DONE for one in dated):
        return ()
    kept: list[Claim] = []
    for one in _of_each_date(dated):
        if not any(_overlap(one, other) for other in kept):
            kept.append(one)
    kept.sort(key=_start)
    done = [one for one in dated if one.status in _DONE]
    former = [one for one in kept[:-1] if not any(_overlap(one, other) for other in done)]
    return (*former, kept[-1]) if former else ()


def is_given_up(claim: Claim, turns: Sequence[Claim]) -> bool:
    """Whether a claim tells of a day that an act was moved from, by its `days_in_turn`."""
    if not turns or claim.latest is None or claim.status in _DONE:
        return False
    return claim.latest < _start(turns[-1])


def _of_each_date(dated: list[Claim]) -> list[Claim]:
    """Return the first claim of each date, in order."""
    first: dict[tuple[dt.date | None, dt.date | None], Claim] = {}
    for one in dated:
        first.setdefault((one.earliest, one.latest), one)
    return list(first.values())


def _is_dated(claim: Claim) -> bool:
    if claim.latest is None or claim.dated_by is DatedBy.PUBLICATION or "~" in claim.date:
        return False
    return claim.earliest is None or (claim.latest - claim.earliest).days <= _WIDEST


def _start(claim: Claim) -> dt.date:
    return claim.earliest or claim.latest or dt.date.max


def _exactness(claim: Claim) -> tuple[bool, dt.timedelta, dt.date, str]:
    """Sorts the most exact dates first."""
    last = claim.latest or dt.date.max
    return claim.earliest is None, last - (claim.earliest or last), last, claim.date


def _overlap(one: Claim, other: Claim) -> bool:
    """Whether the days of two claims have one in common; "by June" holds all before."""
    first, last = one.earliest or dt.date.min, one.latest or dt.date.max
    return first <= (other.latest or dt.date.max) and (other.earliest or dt.date.min) <= last
