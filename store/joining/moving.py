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

from store.joining.joining import ALONE, PERSONS
from store.joining.putoff import is_waiting, says_called_off, says_never_came, says_put_off
from store.joining.wording import plain_words, stems, topics
from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from store.joining.briefs import Brief

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
    """Whether a telling says, or shows by its day, that an act was put off or called off."""
    return is_waiting(one.status, one.latest, one.published, one.told)


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
        plan = _plan_of(acts, act) if act.start is None else None
        if plan is not None:
            last[number] = last[plan]
    found: dict[int, list[Brief]] = defaultdict(list)
    for number, act in enumerate(acts):
        found[last[number]] += act.claims
    return list(found.values())


def may_tie(waiting: Iterable[Brief], groups: Iterable[list[Brief]]) -> bool:
    """Whether some events may be what some tellings put off or call off; if not, none is."""
    acts = [_Act(group) for group in groups]
    tellings = [_Telling(one) for one in waiting]
    return any(one.may_concern(act) for one in tellings for act in acts)


class _Telling:
    """A claim of an act that was put off, or of one that is told as off without a day."""

    def __init__(self, one: Brief) -> None:
        self.claim = one
        parts = one.key.split("|")
        self.others = frozenset(filter(None, parts[3].split(",")))
        self.bonds, self.persons = _marks(parts)
        self.dated = _is_dated(one)
        self._meets = parts[0] == Kind.CONSULT and "," in parts[2]
        self._said = says_put_off(*one.told)
        self.reach = _LONG if self._said else _SHORT

    @cached_property
    def words(self) -> frozenset[str]:
        """What it is about."""
        return topics(*self.claim.told)

    @cached_property
    def last_due(self) -> date | None:
        """On which day at the latest an act was due that is told of without a day as off.

        What never came was due before that was told; what is called off may be due any day.
        """
        if self.dated or self.claim.done or self.claim.coming:
            return None
        if says_called_off(*self.claim.told):
            return date.max
        return self.claim.published if says_never_came(*self.claim.told) else None

    def may_concern(self, act: _Act) -> bool:
        """Whether an act may be this one, by what of both is known before others are told."""
        claim = self.claim
        if not self.dated:
            return act.was_due(self)
        if act.start is None or claim.latest is None or act.start - claim.latest > self.reach:
            return False
        return self.may_become(act)

    def may_become(self, act: _Act) -> bool:
        """Whether an act of a later day may be the one that is put off."""
        if not self.fits(act) or act.delays:
            return False
        anew = self._meets and self._said and self.claim.article not in act.articles
        common = len(self.words & act.words)
        return anew or common >= (1 if self._said else _SURELY)

    def fits(self, act: _Act) -> bool:
        """Whether both may be one act, by whom it is done to and what marks them."""
        comparable = self.others <= act.others or act.others <= self.others
        alone = any(mark.startswith(ALONE) for mark in self.bonds)
        others = len(self.persons | act.persons) > 1
        return comparable and not alone and not others and self.bonds == act.bonds

    def may_be_off(self, act: _Act) -> bool:
        """Whether it may be an act that was to come that is told as off."""
        return self.fits(act) and (self._meets or not self.words.isdisjoint(act.words))


class _Act:
    """What one event so far is, and when."""

    def __init__(self, claims: Sequence[Brief]) -> None:
        self.claims = claims
        exact = min(filter(_is_dated, claims), key=_width, default=None)
        self.end = exact.latest if exact else None
        self.start = (exact.earliest or exact.latest) if exact else None
        self.done = any(one.done for one in claims)
        self.coming = any(one.coming for one in claims)
        self.published = min(one.published for one in claims)
        self.articles = {one.article for one in claims}
        segments = [one.key.split("|") for one in claims]
        self.others = {other for parts in segments for other in parts[3].split(",") if other}
        marks = [_marks(parts) for parts in segments]
        self.bonds = frozenset[str]().union(*(bonds for bonds, _ in marks))
        self.persons = frozenset[str]().union(*(persons for _, persons in marks))

    @cached_property
    def words(self) -> frozenset[str]:
        """What its claims are about."""
        return frozenset[str]().union(*(topics(*one.told) for one in self.claims))

    @cached_property
    def delays(self) -> bool:
        """Whether the act is itself to put something off, or more time for it."""
        return any(map(_delays, self.claims))

    @cached_property
    def put_off(self) -> list[_Telling]:
        """The tellings by which it was put off; none where somebody tells of it as done."""
        if self.done or self.end is None:
            return []
        return [_Telling(one) for one in self.claims if _is_dated(one) and waits(one)]

    @cached_property
    def off(self) -> list[_Telling]:
        """The tellings by which an act without a day is off; none where it is told otherwise."""
        if self.start is not None or self.done or self.coming:
            return []
        return [telling for one in self.claims if (telling := _Telling(one)).last_due]

    def common(self, other: _Act) -> int | None:
        """How many words it has in common with a later act that it may be, else `None`."""
        if self.end is None or other.start is None or self.end >= other.start:
            return None
        soon = [one for one in self.put_off if other.start - self.end <= one.reach]
        found = [len(one.words & other.words) for one in soon if one.may_become(other)]
        return max(found, default=None)

    def was_due(self, telling: _Telling) -> bool:
        """Whether it was to come, and may be what is told as off."""
        if self.done or not self.coming or telling.last_due is None:
            return False
        day, told = self.end or self.published, telling.claim.published
        # What is to come some day is told on a day before.
        before = self.published < told or (self.end is not None and self.published == told)
        near = before and day <= telling.last_due and abs(told - day) <= _SHORT
        return near and telling.may_be_off(self)


def _next(acts: Sequence[_Act], number: int) -> int | None:
    """Return the act that one became: the next, of those of one day the likest in words."""
    act = acts[number]
    if not act.put_off:
        return None
    next_one, most = None, -1
    for n in range(number + 1, len(acts)):
        if next_one is not None and acts[n].start != acts[next_one].start:
            break
        common = act.common(acts[n])
        if common is not None and common > most:
            next_one, most = n, common
    return next_one


def _plan_of(acts: Sequence[_Act], act: _Act) -> int | None:
    """Return the act that another account calls off: the last of those that it may be."""
    plans = [n for n, plan in enumerate(acts) if any(map(plan.was_due, act.off))]
    return max(plans, key=lambda n: (acts[n].end or acts[n].published, n), default=None)


def _place(act: _Act) -> tuple[date, list[tuple[date, str, int]]]:
    """Sorts acts by their days, then by what tells of them: whichever came first."""
    told = sorted((one.published, one.told[0], one.told[1]) for one in act.claims)
    return act.start or date.max, told


def _marks(parts: list[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the marks of a join key that keep acts apart, and those of who acts for somebody."""
    marks = parts[5:]
    persons = frozenset(mark for mark in marks if mark[0] == PERSONS)
    return frozenset(mark for mark in marks if mark[0] not in _NO_BOND), persons


def _delays(one: Brief) -> bool:
    sentence, first, last = one.told
    own = sentence[first:last]
    return not one.coming and (
        says_put_off(own, 0, 0)
        or "moved" in plain_words(own)
        or not _MORE_TIME.isdisjoint(stems(*one.told))
    )


def _is_dated(one: Brief) -> bool:
    undated = "~" in one.edtf or "|t" in one.key
    return one.latest is not None and not undated and _width(one)[0] <= _WIDEST


def _width(one: Brief) -> tuple[int, date]:
    """Sorts tellings of the most exact days first."""
    last = one.latest or date.max
    return (last - (one.earliest or last)).days, last
