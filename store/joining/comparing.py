"""How two readings of an article differ: events gained, lost and told otherwise. Pure: no SQL.

Words alone are no difference: a sentence put in other words tells the same event as long as kind,
day, status and actors stay. Events of the two readings are matched by what they are, then by the
very words, then by their likeness.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from store.joining.joining import Member, join_key, parted, told
from store.values.folding import folded

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator

    from store.model import Claim, Event

FIELDS = ("date", "kind", "mode", "status", "actors")
_ALIKE = 0.6  # of their words, for two sentences to tell of one act in two readings
_COMPARED = 10_000  # pairs of left-over events that are looked at; a page has far fewer


@dataclass(frozen=True, slots=True)
class Altered:
    """An event that both readings tell, differently; `fields` says in what (of `FIELDS`)."""

    before: Event
    after: Event
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Differences:
    """How the events of one reading of an article differ from those of another.

    Events are as this article alone tells them; `id` is 0 where the store does not number them.
    """

    gained: tuple[Event, ...] = ()
    lost: tuple[Event, ...] = ()
    altered: tuple[Altered, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is any difference."""
        return bool(self.gained or self.lost or self.altered)


@dataclass(frozen=True, slots=True)
class Told:
    """A claim that is compared, with the number of its event, 0 for none."""

    claim: Claim
    event: int = 0


def differences(before: Iterable[Told], after: Iterable[Told], published: dt.date) -> Differences:
    """Return how the events of one reading differ from those of the reading before it.

    `published` stands in for the day of an event that has none.
    """
    names = _Interned()
    left = dict.fromkeys(_tellings(before, names, published))
    new = dict.fromkeys(_tellings(after, names, published))
    pairs: list[tuple[_Telling, _Telling]] = []
    for alike in (_same_act, _same_words):
        pairs += list(_matched(left, new, alike))
    pairs += list(_likeliest(left, new))
    altered = (Altered(a.event, b.event, _fields(a.event, b.event)) for a, b in pairs)
    return Differences(
        gained=tuple(sorted((one.event for one in new), key=_place)),
        lost=tuple(sorted((one.event for one in left), key=_place)),
        altered=tuple(sorted((a for a in altered if a.fields), key=lambda a: _place(a.after))),
    )


class _Interned(dict[str, int]):
    """Numbers for names, given as they are met."""

    def __missing__(self, name: str) -> int:
        self[name] = len(self) + 1
        return self[name]


@dataclass(slots=True, eq=False)
class _Telling:
    """An event as the claims of one reading tell it."""

    key: str
    event: Event
    words: set[tuple[str, str]] = field(default_factory=set)  # sentences with the words of acts

    def spoken(self) -> set[str]:
        return {word for sentence, _ in self.words for word in sentence.split()}


_Rest = dict[_Telling, None]  # what is not matched yet, in order


def _tellings(claims: Iterable[Told], names: _Interned, published: dt.date) -> list[_Telling]:
    groups: dict[str, list[Member]] = defaultdict(list)
    for number, one in enumerate(claims):
        key = join_key(one.claim, "", names)
        member = Member(
            id=number,
            event=one.event,
            article=0,
            published=published,
            text="",
            claim=one.claim,
            key=key,
        )
        groups[key].append(member)
    return [_telling(key, part) for key, group in groups.items() for part in parted(group)]


def _telling(key: str, members: list[Member]) -> _Telling:
    event = told(next((m.event for m in members if m.event), 0), members)
    return _Telling(key, event, {_words(m.claim) for m in members})


def _words(claim: Claim) -> tuple[str, str]:
    return folded(claim.sentence), folded(cue_of(claim))


def cue_of(claim: Claim) -> str:
    """Return the words of the act itself."""
    return claim.sentence[claim.cue_start - claim.start : claim.cue_end - claim.start]


def _same_act(one: _Telling, other: _Telling) -> bool:
    return one.key == other.key and one.event.status is other.event.status


def _same_words(one: _Telling, other: _Telling) -> bool:
    return one.key == other.key or not one.words.isdisjoint(other.words)


def _matched(
    left: _Rest, new: _Rest, alike: Callable[[_Telling, _Telling], bool]
) -> Iterator[tuple[_Telling, _Telling]]:
    """Take out of both lists, and yield, what is alike."""
    by_trait: dict[object, list[_Telling]] = defaultdict(list)
    for other in new:
        for trait in (other.key, *other.words):
            by_trait[trait].append(other)
    for one in list(left):
        near = [n for trait in (one.key, *one.words) for n in by_trait[trait]]
        found = next((other for other in near if other in new and alike(one, other)), None)
        if found is not None:
            del left[one]
            del new[found]
            yield one, found


def _likeliest(left: _Rest, new: _Rest) -> Iterator[tuple[_Telling, _Telling]]:
    """Take out, and yield, acts of one kind or of the same actors that are told in like words."""
    if len(left) * len(new) > _COMPARED:
        return
    scored = [
        (score, n, m)
        for n, one in enumerate(left)
        for m, other in enumerate(new)
        if one.event.kind is other.event.kind or set(one.event.actors) == set(other.event.actors)
        for score in (_likeness(one, other),)
        if score >= _ALIKE
    ]
    scored.sort(key=lambda found: (-found[0], found[1], found[2]))
    olds, news = list(left), list(new)
    for _, n, m in scored:
        if olds[n] in left and news[m] in new:
            del left[olds[n]]
            del new[news[m]]
            yield olds[n], news[m]


def _likeness(one: _Telling, other: _Telling) -> float:
    """Return how alike the words of two tellings are: what they share of all (Jaccard)."""
    a, b = one.spoken(), other.spoken()
    return len(a & b) / (len(a | b) or 1)


def _fields(before: Event, after: Event) -> tuple[str, ...]:
    differing = {name: getattr(before, name) != getattr(after, name) for name in FIELDS}
    # Roles and not only names: who did it to whom may have been turned round.
    differing["actors"] = set(before.roles) != set(after.roles)
    return tuple(name for name in FIELDS if differing[name])


def _place(event: Event) -> tuple[str, str]:
    return event.day.isoformat(), event.headline
