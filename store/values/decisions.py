"""What people decide about actors, and what their decisions come to together. Pure: no SQL.

A decision is one of four: somebody found by form is confirmed, is another known actor, is called
something else, or is no actor. What was read stays as it was read; decisions are laid over it, in
their order, and whatever is shown follows from both. So each can be undone, in any order.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from store.model import ActorKind, Claim, Participant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Verb(StrEnum):
    """What is decided about an actor."""

    CONFIRM = "confirm"  # it is one; `kind` and `side` where they were read wrongly
    MERGE = "merge"  # it is `other`
    RENAME = "rename"  # it is called `other`
    REJECT = "reject"  # it is none


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What somebody decided about an actor, called `name` at that time.

    `by` is a login name, `at` an ISO 8601 time in UTC, `newest` the number of the newest article
    then, 0 where there was none.
    """

    id: int
    verb: Verb
    name: str
    other: str | None = None
    kind: ActorKind | None = None
    side: str | None = None
    newest: int = 0
    by: str
    at: str


@dataclass(frozen=True, slots=True)
class Said:
    """What people say of an actor beyond that it is one; `None` where they leave it as read."""

    kind: ActorKind | None = None
    side: str | None = None


@dataclass(slots=True)
class Ruling:
    """What decisions come to.

    `shown` gives, for each name whose actor is shown under another, that other name; `said` what
    people vouch for, by the name shown; `rejected` are shown names that are no actors.
    """

    shown: dict[str, str] = field(default_factory=dict)
    said: dict[str, Said] = field(default_factory=dict)
    rejected: set[str] = field(default_factory=set)

    def of(self, name: str) -> str:
        """Return the name under which the actor of a name is shown, if it is."""
        return self.shown.get(name, name)

    def group(self, name: str) -> set[str]:
        """Return all names of the actor that a name means."""
        shown = self.of(name)
        return {other for other, one in self.shown.items() if one == shown} | {shown}

    def is_rejected(self, name: str) -> bool:
        """Whether what a name means is no actor."""
        return self.of(name) in self.rejected

    def take(self, decision: Decision) -> None:
        """Lay one more decision over those before it."""
        here = self.of(decision.name)
        if decision.verb is Verb.REJECT:
            self.rejected.add(here)
        elif decision.verb is Verb.CONFIRM:
            self.rejected.discard(here)
            before = self.said.get(here, Said())
            self.said[here] = Said(decision.kind or before.kind, decision.side or before.side)
        elif decision.verb is Verb.MERGE:
            self._move(self.group(here), self.of(decision.other or here))
        else:
            called = decision.other or here
            said = self.said.get(here, Said())
            self._move(self.group(here) | self.group(called), called)
            self.said[called] = said

    def _move(self, names: set[str], shown: str) -> None:
        for name in names - {shown}:
            self.said.pop(name, None)
            self.rejected.discard(name)
            self.shown[name] = shown
        self.shown.pop(shown, None)


def ruling(decisions: Iterable[Decision]) -> Ruling:
    """Return what decisions come to, laid over each other in the order given."""
    made = Ruling()
    for one in decisions:
        made.take(one)
    return made


def as_decided(claim: Claim, shown: Mapping[str, str | None]) -> Claim:
    """Return a claim with its actors as people say; `shown` is `None` for who is no actor."""
    names = {p.name for p in claim.actors} | {claim.speaker, claim.speaks_for}
    if names.isdisjoint(shown):
        return claim
    found = ((shown.get(p.name, p.name), p.role) for p in claim.actors)
    actors = dict.fromkeys(Participant(name, role) for name, role in found if name is not None)
    return replace(
        claim,
        actors=tuple(actors),
        speaker=_shown(claim.speaker, shown),
        speaks_for=_shown(claim.speaks_for, shown),
    )


def _shown(name: str | None, shown: Mapping[str, str | None]) -> str | None:
    return None if name is None else shown.get(name, name)
