"""What the article told before, so that "the meeting" and "the increase" have their people."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from store.model import Kind, Mode, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.acts.people.allegiance import Sides
    from extract.acts.people.roles import Roles

_PAIRS = 20
_PERSONS = 6
_OFFERING = frozenset({Kind.AGREE, Kind.REQUEST})
_DEALING = frozenset({Kind.AGREE, Kind.SUPPORT})
_TO_COME = (Status.PLANNED, Status.CONDITIONAL)


@dataclass(slots=True)
class Memory:
    """The last acts of an article, by what a later noun may point back to."""

    meetings: dict[tuple[bool, bool], list[str]] = field(default_factory=dict)
    last_meeting: list[str] = field(default_factory=list)
    by_kind: dict[Kind, Roles] = field(default_factory=dict)
    dealing: list[str] = field(default_factory=list)  # who last agreed or signed
    dealers: list[str] = field(default_factory=list)  # the several who last did
    pairs: list[tuple[str, ...]] = field(default_factory=list)  # the latest first
    persons: list[str] = field(default_factory=list)  # who acted, the latest first
    last_pair: list[str] = field(default_factory=list)
    doers: dict[Kind, list[str]] = field(default_factory=dict)
    refusal: Roles | None = None  # who refused last before this sentence, and whom
    refused: Roles | None = None  # the same, this sentence included
    often: dict[Kind, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    offering: list[str] = field(default_factory=list)  # who last offered or asked something
    sentence: int = 0
    paired: int = -9  # in which sentence two were last told to deal
    acted: tuple[int, list[str]] = (-9, [])  # in which sentence somebody acted last, and who first
    offered: int = -9  # in which sentence
    last_act: tuple[Kind | None, list[str]] = (None, [])  # its kind, and who did it
    happening: str = ""  # the noun class that the last happening was of
    sides: Sides | None = None  # for which body somebody acts, where that is known
    topic: tuple[str, ...] = ()  # the classes of the offer or the like that was named last

    def keep(self, kind: Kind, status: Status, roles: Roles, *, spoken: bool) -> None:
        """Remember the people of an act; `spoken` tells calls from meetings in person."""
        if kind is Kind.CONSULT and len(roles.sources) > 1:
            self.last_meeting = list(roles.sources)
            self.meetings[spoken, status in _TO_COME] = self.last_meeting
        self.last_act = (kind, list(roles.sources))
        if roles.sources and self.acted[0] != self.sentence:
            self.acted = (self.sentence, list(roles.sources))
        self._keep_persons(roles)
        everyone = roles.all
        opposed = self._are_opposed(everyone)
        if len(everyone) == 2 and opposed:
            self._keep_pair(tuple(everyone), status)
        if roles.sources:
            names = self._strikers(roles.sources) if kind is Kind.PROTEST else roles.sources
            self.doers[kind] = list(names)
            self.often[kind].update(names)
        if roles.sources and kind in _OFFERING:
            self.offering, self.offered = list(roles.sources), self.sentence
        if roles.sources and roles.targets:
            self.by_kind[kind] = roles
        if roles.sources and kind is Kind.REJECT:
            self.refused = roles
        if roles.sources and kind in _DEALING:
            self.dealing = list(roles.sources)
            if len(roles.sources) > 1 and opposed:
                self.dealers = self.dealing
        if len(everyone) > 1 and opposed:
            self.last_pair = everyone

    def _strikers(self, names: Sequence[str]) -> list[str]:
        """Return the unions of those who call a strike, whose it is: theirs, and not their own."""
        of = self.sides
        return [of.of(name) if of and of.is_body(of.of(name)) else name for name in names]

    def _keep_pair(self, pair: tuple[str, ...], status: Status) -> None:
        """Put a pair first, one that is only to deal behind the pair of the same sentence."""
        at = int(status in _TO_COME and self.paired == self.sentence)
        self.pairs[at:at] = [pair]
        del self.pairs[_PAIRS:]
        self.paired = self.sentence

    def _keep_persons(self, roles: Roles) -> None:
        if self.sides is not None:
            acted = [name for name in roles.all if self.sides.is_person(name)]
            rest = [name for name in self.persons if name not in acted]
            self.persons = [*reversed(acted), *rest][:_PERSONS]

    def two_persons(self) -> list[str]:
        """Return the two persons of different sides who acted last, rather those who serve one."""
        serving = [one for one in self.persons if self.sides and self.sides.of(one) != one]
        for some in (serving, self.persons):
            for name in some[1:]:
                if self._are_opposed([some[0], name]):
                    return [name, some[0]]
        return []

    def _are_opposed(self, names: list[str]) -> bool:
        """Whether some actors are of more than one side: a minister and his chief are of one."""
        return self.sides is None or len({self.sides.of(name) for name in names}) > 1

    def acted_before(self, sentence: int | None = None) -> list[str]:
        """Return who acted first in the sentence before, whom "they" takes up.

        The sentence is the one that is being read, or the one given.
        """
        now = self.sentence if sentence is None else sentence
        last, names = self.acted
        return list(names) if now - last == 1 else []

    def meeting(self, mode: Mode | None, status: Status) -> list[str]:
        """Return who takes part in the meeting or call that was told of last."""
        phone, to_come = mode is Mode.PHONE, status in _TO_COME
        for key in ((phone, to_come), (phone, not to_come)):
            if key in self.meetings:
                return list(self.meetings[key])
        dealing = self.dealing if len(self.dealing) > 1 else []
        many = self.last_pair if len(self.last_pair) > 2 else []
        return list(self.last_meeting or dealing or many)

    def counterpart(self, sides: list[str]) -> list[str]:
        """Return the other side of the quarrel over tariffs that the article tells of."""
        for kind in (Kind.SANCTION, Kind.CONCEDE, Kind.THREATEN):
            before = self.by_kind.get(kind)
            if before is None or len(before.targets) != 1:
                continue
            if set(sides) & set(before.sources):
                return list(before.targets)
            if set(sides) & set(before.targets):
                return [one for one in before.sources if one not in sides][:1]
        return []

    def roles(self, kind: Kind) -> Roles | None:
        """Return who did such an act to whom when it was told of last."""
        return self.by_kind.get(kind)
