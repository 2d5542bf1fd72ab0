"""Which claims tell of one act though some tell of it less exactly. Pure: no SQL.

Claims of equal join keys are one event (`store/joining.py`). A family is all claims of one kind, by
the same actors, about one month: their keys begin alike. Within it a vaguer telling is taken to the
act that it can mean, if that is one alone:

- "in December" to the 1st of December, "some 12 weeks ago" to a day near that, "from the 7th to
  the 9th" to the 8th; unless they tell of talks, in words that have something in common.
- One that does not say to whom, to one that does, if it has words in common with it.
- What is to come some day to the first such act after it; but what is to come "again" to none
  that was told of before.

Claims of one key that one article tells are two acts if they stand in one sentence, or have no
words in common. Nothing is taken to what is vague itself, so that no chain joins acts that differ.
What one article tells of as done and as to come stays two.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
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
    without would company firm government union side sides group cent percent year years week weeks
    day days month months million billion
"""
_LITTLE = frozenset(_LITTLE_WORDS.split())
# Beginnings of verbs that tell of an act of their kind and nothing of which one.
_PLAIN_STEMS = """
accep accus agree annou appro asked askin backe call calle claim decla deman direc made make offer
order promi propo reach refus rejec repea reque said says sign signe signi struc suppo told urge
urged voted vowed warne
"""
_PLAIN = frozenset(_PLAIN_STEMS.split())
_COURSE = frozenset(
    {"effect", "place", "force", "began", "begin", "begun", "begins", "started", "starts", "due"}
    | {"lasted", "lasts", "ran", "happened", "occurred", "ended", "ends", "came", "went"}
)
_SEGMENTS = 5  # of a key, before its marks
_MUTUAL = frozenset({Kind.CONSULT, Kind.AGREE, Kind.COOPERATE})
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


@lru_cache(maxsize=4096)
def stems(sentence: str, first: int, last: int, *, own: bool = True) -> frozenset[str]:
    """The beginnings of the words of an act and of those beside it, without names and little ones.

    The act's own words stand from `first` to `last` of the sentence; without `own` they are left
    out.
    """
    beside = f"{sentence[max(0, first - _BESIDE) : first]} {sentence[last : last + _BESIDE]}"
    some = {word for word in _words(beside) if len(word) >= _SHORTEST}
    if own:
        some |= {word for word in _words(sentence[first:last]) if len(word) >= _SHORTEST - 1}
    return frozenset(word[:_STEM] for word in some - _LITTLE) - (_PLAIN if own else frozenset())


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
    """Part claims of one key into acts: what one article tells of two things is two.

    Other articles' claims go with those that their words are like, with all where there is one act.
    """
    kind, *_, mark = group[0].key.split("|")
    if len(group) == 1 or mark.startswith(_MARKS) or any(one.corrected for one in group):
        return [group]
    by_article: dict[int, list[Brief]] = defaultdict(list)
    for one in group:
        by_article[one.article].append(one)
    acts = [_acts(claims, kind) for claims in by_article.values()]
    if all(len(some) == 1 for some in acts):
        return [group]
    found: list[list[Brief]] = []
    for act in sorted((act for some in acts for act in some), key=_first):
        _nearest(act, found).extend(act)
    return found


def _acts(claims: list[Brief], kind: str) -> list[list[Brief]]:
    """Part the claims of one article, in its order."""
    found: list[list[Brief]] = []
    for one in claims:
        words = stems(*one.told, own=False)
        fitting = (
            act
            for act in found
            if not any(_conflict(one, other, kind) for other in act)
            and (kind == Kind.CONSULT or _is_retold(one) or any(_share(words, o) for o in act))
        )
        act = next(fitting, None)
        if act is None:
            found.append([one])
        else:
            act.append(one)
    return found


def _share(words: frozenset[str], other: Brief) -> bool:
    return _is_retold(other) or not words.isdisjoint(stems(*other.told, own=False))


def _is_retold(one: Brief) -> bool:
    """Whether only the course of an act is told: "the rise took effect", "the walkout began"."""
    sentence, first, last = one.told
    after = sentence[last : last + _BESIDE].split(maxsplit=1)[:1]
    return not _COURSE.isdisjoint(_words(" ".join([sentence[first:last], *after])))


def _conflict(one: Brief, other: Brief, kind: str) -> bool:
    """Whether one article tells of two acts: in one sentence, or as denied and as done."""
    denied = (one.status is Status.DENIED, other.status is Status.DENIED)
    apart = kind in _MUTUAL and any(denied) and not all(denied)
    undone = apart and not (one.coming or other.coming)
    return one.told[0] == other.told[0] or undone


def _first(act: list[Brief]) -> tuple[date, list[str]]:
    """Sorts acts the same in whichever order their articles came."""
    return min(one.published for one in act), sorted(one.told[0] for one in act)


def _nearest(act: list[Brief], found: list[list[Brief]]) -> list[Brief]:
    """The act of other articles that has most words in common with this one, else a new one."""
    words = {word for one in act for word in stems(*one.told)}
    articles = {one.article for one in act}
    likest, most = None, 0
    for other in found:
        common = len(words & {word for one in other for word in stems(*one.told)})
        if common > most and articles.isdisjoint(one.article for one in other):
            likest, most = other, common
    if likest is None:
        likest = []
        found.append(likest)
    return likest


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
        if one.claims[0].key == seed.claims[0].key:  # they were parted
            return False
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
