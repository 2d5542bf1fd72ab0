"""Which acts of other days are one act that was put off. Pure: no SQL.

An act keeps its identity when its day is moved: a rise due on 1 January that is put off to 1 March
and comes in May is one rise. It was put off where a telling says so beside the act ("postponed"),
or tells of it as once due on a day that had passed ("was to have been signed by June"). Then it is
the next act of the same kind by the same actors, if their words have something in common, and if
nobody saw it happen on its former day. A meeting that was put off is the next of those who meet.

What is told as off without a day ("the summit never came") is the last such act that was to come.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from store.joining import ALONE, PERSONS
from store.model import Kind
from store.putoff import is_waiting, says_called_off, says_never_came, says_put_off
from store.wording import plain_words, stems, topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.clustering import Brief

MONTHS = 7
"""How many months later the next day of an act may be told that was put off.

No fewer than the longest reach after the widest days come to, or it would not be found.
"""

_WIDEST = 31  # days within which an act is told of exactly enough
_LONG = timedelta(days=180)
_SHORT = timedelta(days=92)  # where only the day says so, or no day is told
_NO_BOND = ("t", PERSONS)  # marks that keep no two acts apart by themselves
_SURELY = 2  # words in common where nobody says that it was put off
_MORE_TIME = frozenset({"exten", "prolo", "overt"})


def waits(one: Brief) -> bool:
    """Whether a telling of an act says, or shows by its day, that it was put off."""
    return is_waiting(one.status, one.latest, one.published, one.told)


def _delays(one: Brief) -> bool:
    sentence, first, last = one.told
    own = sentence[first:last]
    return not one.coming and (
        says_put_off(own, 0, 0)
        or "moved" in plain_words(own)
        or not _MORE_TIME.isdisjoint(stems(*one.told))
    )


class _Act:
    """What one event so far is, and when."""

    def __init__(self, claims: Sequence[Brief]) -> None:
        self.claims = claims
        exact = min(filter(_is_dated, claims), key=_width, default=None)
        self.end = exact.latest if exact else None
        self.start = (exact.earliest or exact.latest) if exact else None
        self.done = any(one.done for one in claims)
        segments = [one.key.split("|") for one in claims]
        self.others = {other for parts in segments for other in parts[3].split(",") if other}
        self.marks = {mark for parts in segments for mark in parts[5:] if mark[0] not in _NO_BOND}
        self.persons = {mark for parts in segments for mark in parts[5:] if mark[0] == PERSONS}
        self.published = min(one.published for one in claims)
        self.coming = any(one.coming for one in claims)
        self.articles = {one.article for one in claims}
        self._meets = segments[0][0] == Kind.CONSULT and "," in segments[0][2]
        self.reach, self.common = self._reach()

    @cached_property
    def words(self) -> frozenset[str]:
        """What its claims are about."""
        return frozenset[str]().union(*(topics(*one.told) for one in self.claims))

    @cached_property
    def delays(self) -> bool:
        """Whether the act is itself to put something off, or more time for it."""
        return any(map(_delays, self.claims))

    @property
    def day(self) -> date:
        """The last day on which it was to come; of what is to come some day, when it was told."""
        return self.end or self.published

    @cached_property
    def last_due(self) -> date | None:
        """On which day at the latest an act was due that is told of without a day as off.

        What never came was due before that was told; what is called off may be due any day.
        """
        if self.start is not None or self.done or self.coming:
            return None
        if any(says_called_off(*one.told) for one in self.claims):
            return date.max
        never = any(says_never_came(*one.told) for one in self.claims)
        return self.published if never else None

    def was_due(self, other: _Act) -> bool:
        """Whether it was to come, and may be the one that another account tells as off."""
        if self.done or not self.coming or not self._is_told_before(other):
            return False
        near = other.last_due is not None and self.day <= other.last_due
        if not near or abs(other.published - self.day) > _SHORT or not self._fits(other):
            return False
        return self._meets or not self.words.isdisjoint(other.words)

    def _is_told_before(self, other: _Act) -> bool:
        """What is to come some day is told on a day before."""
        if self.end is None:
            return self.published < other.published
        return self.published <= other.published

    def _fits(self, other: _Act) -> bool:
        """Whether both may be one act, by whom it is done to and what marks them."""
        comparable = self.others <= other.others or other.others <= self.others
        alone = any(mark.startswith(ALONE) for mark in self.marks)
        others = len(self.persons | other.persons) > 1
        return comparable and not alone and not others and self.marks == other.marks

    def _reach(self) -> tuple[timedelta | None, int]:
        """How much later the act may be told of, and in how many words in common, if put off.

        Where only its day shows that it did not come, it may have been given up.
        """
        if self.done or self.end is None:
            return None, 0
        waiting = [one for one in self.claims if _is_dated(one) and waits(one)]
        if any(says_put_off(*one.told) for one in waiting):
            return _LONG, 1
        return (_SHORT, _SURELY) if waiting else (None, 0)

    def may_become(self, other: _Act) -> bool:
        """Whether a later act may be this one."""
        if not self._is_soon_before(other) or not self._fits(other) or other.delays:
            return False
        return self._meets_anew(other) or len(self.words & other.words) >= self.common

    def _meets_anew(self, other: _Act) -> bool:
        """Whether those whose meeting was put off meet, as another article tells."""
        return self._meets and self.reach == _LONG and self.articles.isdisjoint(other.articles)

    def _is_soon_before(self, other: _Act) -> bool:
        if self.reach is None or self.end is None or other.start is None:
            return False
        return self.end < other.start and other.start - self.end <= self.reach


def moved_together(groups: Iterable[list[Brief]]) -> list[list[Brief]]:
    """Join the events of one kind by the same actors that are one act put off to a later day.

    The same comes out in whichever order they are given.
    """
    acts = sorted(map(_Act, groups), key=_place)
    last = {number: number for number in range(len(acts))}
    for number in reversed(range(len(acts))):
        later = _next(acts, number)
        if later is not None:
            last[number] = last[later]
    for number, act in enumerate(acts):
        plan = _plan_of(acts, act) if act.last_due else None
        if plan is not None:
            last[number] = last[plan]
    found: dict[int, list[Brief]] = defaultdict(list)
    for number, act in enumerate(acts):
        found[last[number]] += act.claims
    return list(found.values())


def _next(acts: Sequence[_Act], number: int) -> int | None:
    """Return the act that one became: the next, of those of one day the likest in words."""
    act = acts[number]
    if act.reach is None:
        return None
    next_one, most = None, -1
    for n in range(number + 1, len(acts)):
        if next_one is not None and acts[n].start != acts[next_one].start:
            break
        if act.may_become(acts[n]) and len(act.words & acts[n].words) > most:
            next_one, most = n, len(act.words & acts[n].words)
    return next_one


def _plan_of(acts: Sequence[_Act], act: _Act) -> int | None:
    """Return the act that another account calls off: the last of those that it may be."""
    plans = [n for n, plan in enumerate(acts) if plan.was_due(act)]
    return max(plans, key=lambda n: (acts[n].day, n), default=None)


def _place(act: _Act) -> tuple[date, list[tuple[date, str, int]]]:
    """Sorts acts by their days, then by what tells of them: whichever came first."""
    told = sorted((one.published, one.told[0], one.told[1]) for one in act.claims)
    return act.start or date.max, told


def _is_dated(one: Brief) -> bool:
    undated = "~" in one.edtf or "|t" in one.key
    return one.latest is not None and not undated and _width(one)[0] <= _WIDEST


def _width(one: Brief) -> tuple[int, date]:
    """Sorts tellings of the most exact days first."""
    last = one.latest or date.max
    return (last - (one.earliest or last)).days, last
