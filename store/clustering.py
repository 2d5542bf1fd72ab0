"""Which claims tell of one act though some tell of it less exactly. Pure: no SQL.

Claims of equal join keys are one event (`store/joining.py`). A family is all claims of one kind, by
the same actors, about one month: their keys begin alike. Within it a vaguer telling is taken to the
act that it can mean, if that is one alone:

- "in December" to the 1st of December, "some 12 weeks ago" to a day near that, "from the 7th to
  the 9th" to the 8th; unless they tell of talks, in words that have something in common.
- One that does not say to whom, to one that does, if it has words in common with it.
- What is to come some day to the first such act after it; but what is to come "again" to none
  that was told of before.

Nothing is taken to what is vague itself, so that no chain joins acts that differ. What one article
tells of as done and as to come stays two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from store.folding import folded
from store.joining import parted
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_TO_COME = frozenset({Status.PLANNED, Status.CONDITIONAL})
_WIDEST = 31  # days that may be one act told less exactly
_NEAR = 7  # days by which "some weeks ago" may be wrong
_SOON = 21  # days within which what is to come some day is looked for
_STEM = 5  # letters that two forms of a word share
_SHORTEST = 4  # letters of a word that tells anything; one less of the act itself
_BESIDE = 60  # characters before and after the act's own words
_WORD = re.compile(r"[^\W\d_]+")
_AGAIN = frozenset({"again", "another", "second", "third", "next", "furth", "fresh", "resum"})
_LITTLE_WORDS = """
    the and for two was had has not its his her who all out off one are may can did new about after
    also against been before being both could during first from have having into last might more
    most much must other over said says shall should some such than that their them then there
    these they this those through under until upon very were what when where which while will with
    without would
"""
_LITTLE = frozenset(_LITTLE_WORDS.split())
_SEGMENTS = 5  # of a key, before its marks
_UNDATED = "t"  # what marks a key that holds within one text, since the act has no day
_MARKS = ("w", "~")  # what marks a key as one of its own: words, or a person's parting


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What of a claim tells which act it means.

    `told` is its sentence and from where to where in it the act's own words stand; `corrected`
    says that a person set something right, who knew which act it is.
    """

    id: int
    key: str
    event: int | None
    article: int
    published: date
    status: Status
    edtf: str
    earliest: date | None
    latest: date | None
    told: tuple[str, int, int]
    corrected: bool = False

    @property
    def coming(self) -> bool:
        """Whether it tells of what is still to come."""
        return self.status in _TO_COME


def stems(sentence: str, first: int, last: int, *, own: bool = True) -> frozenset[str]:
    """The beginnings of the words of an act and of those beside it, without names and little ones.

    The act's own words stand from `first` to `last` of the sentence; without `own` they are left
    out.
    """
    beside = f"{sentence[max(0, first - _BESIDE) : first]} {sentence[last : last + _BESIDE]}"
    some = {word for word in _words(beside) if len(word) >= _SHORTEST}
    if own:
        some |= {word for word in _words(sentence[first:last]) if len(word) >= _SHORTEST - 1}
    return frozenset(word[:_STEM] for word in some - _LITTLE)


def _words(text: str) -> set[str]:
    return {folded(word) for word in _WORD.findall(text) if word[0].islower()}


def family(key: str) -> str | None:
    """What keys begin with that may be told of one act; `None` where a person merged claims."""
    segments = key.split("|")
    if key.startswith("=") or len(segments) < _SEGMENTS:
        return None
    return "|".join(segments[:3]) + "|"


def clusters(claims: Iterable[Brief]) -> list[list[Brief]]:
    """Part the claims of one family into events, the same in whichever order they came."""
    by_key: dict[str, list[Brief]] = defaultdict(list)
    for brief in sorted(claims, key=lambda brief: brief.id):
        by_key[brief.key].append(brief)
    told = [
        _Telling(part)
        for group in by_key.values()
        for alike in _alike(group)
        for part in parted(alike)
    ]
    found: list[_Cluster] = []
    for one in sorted(told, key=_Telling.place) if len(by_key) > 1 else told:
        means = [] if one.alone else [cluster for cluster in found if cluster.may_be(one)]
        meant = _meant(one, means)
        if meant is None:
            found.append(_Cluster(one))
        else:
            meant.take(one)
    return [cluster.members for cluster in found]


def _alike(group: list[Brief]) -> list[list[Brief]]:
    """Part claims of one key that have no day by what they say: offers of two things are two."""
    kind, *_, mark = group[0].key.split("|")
    known = any(one.corrected for one in group)
    if len(group) == 1 or known or kind == Kind.CONSULT or mark[:1] != _UNDATED:
        return [group]
    found: list[tuple[list[Brief], set[str]]] = []
    for one in group:
        words = set(stems(*one.told, own=False))
        near = [part for part in found if not part[1].isdisjoint(words)]
        found = [part for part in found if part[1].isdisjoint(words)]
        members = [brief for part in near for brief in part[0]]
        found.append(([*members, one], words.union(*(part[1] for part in near))))
    return [sorted(part, key=lambda brief: brief.id) for part, _ in found]


class _Telling:
    """Claims of one key: which days they tell of, and to whom."""

    def __init__(self, claims: Sequence[Brief]) -> None:
        self.claims = claims
        first = claims[0]
        segments = first.key.split("|")
        self.kind, self.others = segments[0], frozenset(filter(None, segments[3].split(",")))
        self.earliest, self.latest = first.earliest, first.latest
        self.words = frozenset(word for one in claims for word in stems(*one.told))
        self.coming = all(one.coming for one in claims)
        self.about = all("~" in one.edtf for one in claims) and self.days == 0
        marked = any(mark.startswith(_MARKS) for mark in segments[5:])
        self.open = self.latest is None and self.coming
        self.bound = [mark for mark in segments[5:] if mark[0] == "c"]
        self.alone = marked or self.earliest is None or (self.latest is None and not self.open)

    @property
    def days(self) -> int:
        """How many days later than the earliest the act may have been."""
        if self.earliest is None or self.latest is None:
            return _WIDEST + 1
        return (self.latest - self.earliest).days

    @property
    def exact(self) -> bool:
        """Whether other tellings may be taken to it."""
        return not (self.alone or self.open or self.about)

    def place(self) -> tuple[bool, int, int, date, list[str]]:
        """Sorts those that tell most exactly first."""
        day = self.earliest or date.min
        return (not self.exact, self.days, -len(self.others), day, sorted(self.words))


class _Cluster:
    """An event: its most exact telling, and those that were taken to it."""

    def __init__(self, seed: _Telling) -> None:
        self.seed = seed
        self.members = list(seed.claims)

    def may_be(self, one: _Telling) -> bool:
        """Whether a telling, as exact as the seed or less, can mean this act."""
        seed = self.seed
        if not seed.exact or one.bound != seed.bound or not one.others <= seed.others:
            return False
        if not self._agrees(one):
            return False
        same = (one.earliest, one.latest) == (seed.earliest, seed.latest)
        if same and not one.about:
            return not one.words.isdisjoint(seed.words)
        talks = one.kind == Kind.CONSULT
        if one.open:
            return self._fulfils(one) and (talks or not one.words.isdisjoint(seed.words))
        return _holds(one, seed) and (talks or not one.words.isdisjoint(seed.words))

    def _agrees(self, one: _Telling) -> bool:
        """Whether no article tells of the act both as done and as to come."""
        both = [*self.members, *one.claims]
        coming = {claim.article for claim in both if claim.coming}
        return coming.isdisjoint(claim.article for claim in both if not claim.coming)

    def _fulfils(self, one: _Telling) -> bool:
        """Whether this is what was to come some day: soon after, and none told of before."""
        start, day = one.earliest, self.seed.earliest
        if start is None or day is None or not start <= day <= start + timedelta(days=_SOON):
            return False
        articles = {claim.article for claim in one.claims}
        again = not one.words.isdisjoint(_AGAIN)
        return not again or articles.isdisjoint(claim.article for claim in self.members)

    def take(self, one: _Telling) -> None:
        self.members += one.claims


def _meant(one: _Telling, means: list[_Cluster]) -> _Cluster | None:
    """The one act of some that is meant: the first to come, else the only one."""
    if one.open and means:
        return min(means, key=lambda cluster: cluster.seed.earliest or date.max)
    return means[0] if len(means) == 1 else None


def _holds(one: _Telling, seed: _Telling) -> bool:
    """Whether the days of a telling hold those of a more exact one, or are near them."""
    if one.earliest is None or one.latest is None or one.days > _WIDEST:
        return False
    if seed.earliest is None or seed.latest is None:
        return False
    near = timedelta(days=_NEAR if one.about else 0)
    return one.earliest - near <= seed.earliest and seed.latest <= one.latest + near
