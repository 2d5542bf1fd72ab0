"""Who deals with whom in an article: the two sides of a quarrel or of talks."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from store.model import Kind, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides

_TOGETHER = frozenset({Kind.CONSULT, Kind.AGREE, Kind.SUPPORT, Kind.SANCTION, Kind.ASSAULT})
_AGAINST = frozenset(
    {
        Kind.ACCUSE,
        Kind.REJECT,
        Kind.THREATEN,
        Kind.SANCTION,
        Kind.ASSAULT,
        Kind.COERCE,
        Kind.REQUEST,
        Kind.CONCEDE,
        Kind.AGREE,
        Kind.PROTEST,
    }
)
_HOSTILE = _AGAINST - {Kind.REQUEST, Kind.CONCEDE, Kind.AGREE}
_BROKERED = frozenset({Kind.AGREE, Kind.REQUEST})  # of two at once: they deal with each other
_FOREMOST = 2  # dealings that two count for whom an article is about, or opens with
_FADES = 0.3  # how much less a dealing counts with every act that lies between
_AROUND = 20  # dealings before and behind an act that are looked at
_CROWD = 6  # sides; so many are no party to a quarrel
_OFTEN = 2  # times
_CLEAR = 1.2  # how much more than the next one the other side must count


class _Dealing(NamedTuple):
    """At which act a side dealt with which others."""

    at: int
    own: str
    others: frozenset[str]


class Quarrel:
    """Tells the side that a side deals with, as the acts tell that name both."""

    def __init__(self, acts: Sequence[Act], sides: Sides) -> None:
        self._sides = sides
        self._called: dict[str, str] = {}
        self._dealings: defaultdict[str, list[_Dealing]] = defaultdict(list)
        self._offered: Counter[str] = Counter()  # how often something is offered to a side
        self._brokered: Counter[tuple[str, str]] = Counter()
        self._hostile: set[frozenset[str]] = set()
        self._at_odds: set[frozenset[str]] | None = None
        self._lead = sorted(self._keys(sides.leading()))  # two, or none
        for one in self._read(acts):
            self._dealings[one.own].append(one)
        self._sought = self._offered.most_common(2)

    def _read(self, acts: Sequence[Act]) -> Iterator[_Dealing]:
        agree, visit = Kind.AGREE, Mode.VISIT
        for at, act in enumerate(acts):
            if act.of_sides or (act.mode is visit and self._is_journey(act)):
                continue
            sources, targets = self._keys(act.roles.sources), self._keys(act.roles.targets)
            if act.kind is agree and len(targets) == 1:
                self._offered.update(targets)
            facing = act.kind in _AGAINST or act.mode is visit
            if act.kind in _BROKERED and len(sources) == 1 and len(targets) == 2:
                self._brokered.update((own, other) for own in targets for other in targets)
                for own in targets:
                    yield _Dealing(at, own, targets - {own})
            elif sources and targets and facing and not sources & targets:
                if act.kind in _HOSTILE:
                    self._hostile |= {frozenset((own, one)) for own in sources for one in targets}
                for own in sources:
                    yield _Dealing(at, own, targets)
                for own in targets:
                    yield _Dealing(at, own, sources)
            elif len(sources) == 2 and not targets and act.kind in _TOGETHER:
                for own in sources:
                    yield _Dealing(at, own, sources - {own})

    def _is_journey(self, act: Act) -> bool:
        """Whether somebody who visits only goes to a state, and to no firm or person."""
        hosts = act.roles.targets
        return not all(self._sides.is_known(one) and not self._sides.is_state(one) for one in hosts)

    def _keys(self, names: Sequence[str]) -> frozenset[str]:
        keys = set()
        for name in names:
            key = self._sides.of(name)
            if key not in self._called:
                self._called[key] = key if self._sides.is_known(key) else name
            keys.add(key)
        return frozenset(keys)

    def principals(self) -> tuple[list[str], int]:
        """Return those whose talks an article tells of, and in how many acts two of them deal."""
        counts: Counter[tuple[str, str]] = Counter()
        begins: dict[tuple[str, str], int] = {}  # at which act two deal first
        for own, some in self._dealings.items():
            for one in some:
                for pair in ((own, other) for other in one.others if own < other):
                    counts[pair] += 1
                    begins.setdefault(pair, one.at)
        couples = self._sides.couples()
        for pair in counts:
            counts[pair] += couples[pair] + self._brokered[pair]
        if self._lead:
            counts[self._lead[0], self._lead[1]] += _FOREMOST
        two = [self._sides.of(name) for name in self._sides.foremost()]
        if len(two) == 2 and set(two) <= self._dealings.keys():
            counts[min(two), max(two)] += _FOREMOST
        if not counts:
            return [], 0
        # the pair with the most dealings, of two alike the one that deals first
        first, second = min(counts, key=lambda two: (-counts[two], begins.get(two, 0), two))
        both = {first, second, *self._allies(first, second), *self._allies(second, first)}
        return sorted(self._called[key] for key in both), counts[first, second]

    def _allies(self, own: str, other: str) -> frozenset[str]:
        """Return with whom the other side is met as one: three firms that a union strikes."""
        some = [one.others for one in self._dealings[own] if other in one.others]
        return max(some, key=len, default=frozenset())

    def opposite(
        self, names: Sequence[str], at: int, beside: Sequence[str], *, hostile: bool = False
    ) -> list[str]:
        """Return the other side of some actors at an act: who stands beside them, or deals most.

        Empty where they deal with nobody, or with several alike. What is `hostile` is done to a
        rival, or to the side across the table, and not to whoever was only rung up.
        """
        own = {self._sides.of(name) for name in names}
        if len(own) > _CROWD:
            return []
        some = [one for key in own for one in self._near(key, at)]
        if any(one.others & own for one in some):
            return []  # they deal with each other
        if hostile:
            foes = self._foes()
            some = [
                one
                for one in some
                if any(frozenset((one.own, each)) in foes for each in one.others)
            ]
        rivals = {key for one in some for key in one.others}
        here = list(dict.fromkeys(name for name in beside if self._sides.of(name) in rivals))
        if len({self._sides.of(name) for name in here}) == 1:
            alike = len(here) == 1 and self._are_persons(names)
            return here if alike else [self._called[self._sides.of(here[0])]]
        return self._most(some, at) or self._across(own)

    def _across(self, own: set[str]) -> list[str]:
        """Return the other of the two with whom the article opens, for one of them."""
        rest = [self._called[key] for key in self._lead if key not in own]
        return rest if len(rest) == 1 else []

    def _foes(self) -> set[frozenset[str]]:
        """Return the pairs of sides that are at odds, or whose talks an article tells of."""
        if self._at_odds is None:
            two = frozenset(self._sides.of(name) for name in self.principals()[0])
            self._at_odds = self._hostile | {two}
        return self._at_odds

    def offered(self, names: Sequence[str]) -> list[str]:
        """Return to whom a further bidder offers something: to whom the others do."""
        own = {self._sides.of(name) for name in names}
        if not self._sought or any(key in self._dealings for key in own):
            return []
        (first, times), *rest = self._sought
        alone = times >= _OFTEN * max((other for _, other in rest), default=1)
        return [self._called[first]] if alone else []

    def _near(self, key: str, at: int) -> Iterator[_Dealing]:
        """Yield the dealings of a side around an act, its own left out."""
        some = self._dealings.get(key, [])
        i = bisect_left(some, at, key=lambda one: one.at)
        return (one for one in some[max(0, i - _AROUND) : i + _AROUND] if one.at != at)

    def _are_persons(self, names: Sequence[str]) -> bool:
        return all(self._sides.is_person(name) for name in names)

    def _most(self, some: Sequence[_Dealing], at: int) -> list[str]:
        """Return whom some deal with most, none of two alike.

        What is near counts for more, and so do the two with whom the article opens.
        """
        wholes = _wholes({one.others for one in some})
        lead = frozenset(self._lead)
        counts: defaultdict[frozenset[str], float] = defaultdict(float)
        for one in some:
            counts[wholes[one.others]] += 1 / (1 + _FADES * abs(one.at - at))
        if not lead.isdisjoint(one.own for one in some):
            for others in counts:
                counts[others] += _FOREMOST if others & lead else 0
        ranked = sorted(counts, key=lambda others: -counts[others])
        if not ranked or (len(ranked) > 1 and counts[ranked[0]] < _CLEAR * counts[ranked[1]]):
            return []
        return sorted(self._called[key] for key in ranked[0])


def _wholes(some: set[frozenset[str]]) -> dict[frozenset[str], frozenset[str]]:
    """Return for each side the largest that was dealt with as one and that it belongs to."""
    several = sorted((one for one in some if len(one) > 1), key=len)
    wholes = {one: one for one in some}
    for whole in several:
        wholes.update((one, whole) for one in some if one <= whole)
    return wholes
