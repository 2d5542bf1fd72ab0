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

from collections import defaultdict
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from store.joining import ALONE, parted
from store.model import Kind, Status
from store.putoff import DONE, TO_COME
from store.wording import AGAIN, BESIDE, plain_words, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WIDEST = 31  # days that may be one act told less exactly
_NEAR = 7  # days by which "some weeks ago" may be wrong
_SOON = 21  # days within which what is to come some day is looked for
_COURSE = frozenset(
    {"effect", "place", "force", "began", "begin", "begun", "begins", "started", "starts", "due"}
    | {"lasted", "lasts", "ran", "happened", "occurred", "ended", "ends", "came", "went"}
)
_SEGMENTS = 5  # of a key, before its marks
_MUTUAL = frozenset({Kind.CONSULT, Kind.AGREE, Kind.COOPERATE})


class Brief(NamedTuple):
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
        return self.status in TO_COME

    @property
    def done(self) -> bool:
        """Whether it tells of what is done, or being done."""
        return self.status in DONE


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
    parts = [part for group in by_key.values() for alike in _alike(group) for part in parted(alike)]
    if len(by_key) == 1:  # what was parted stays so
        return parts
    found = _Clusters()
    for one in sorted(map(_Telling, parts), key=_Telling.place):
        meant = found.meant(one)
        if meant is None:
            found.add(one)
        else:
            meant.take(one)
    return [cluster.members for cluster in found.all]


def _alike(group: list[Brief]) -> list[list[Brief]]:
    """Part claims of one key into acts: what one article tells of two things is two.

    Other articles' claims go with those that their words are like, with all where there is one act.
    """
    kind, *_, mark = group[0].key.split("|")
    if len(group) == 1 or mark.startswith(ALONE) or any(one.corrected for one in group):
        return [group]
    by_article: dict[int, list[Brief]] = defaultdict(list)
    for one in group:
        by_article[one.article].append(one)
    acts = [_acts(claims, kind) for claims in by_article.values()]
    if all(len(some) == 1 for some in acts):
        return [group]
    found: list[_Act] = []
    for act in sorted((act for some in acts for act in some), key=_first):
        _take_nearest(act, found)
    return [act.claims for act in found]


def _acts(claims: list[Brief], kind: str) -> list[list[Brief]]:
    """Part the claims of one article, in its order."""
    if len(claims) == 1:
        return [claims]
    found: list[_Passage] = []
    for one in claims:
        words = stems(*one.told, own=False)
        retold = _is_retold(*one.told)
        anyhow = retold or kind == Kind.CONSULT
        fitting = (
            act
            for act in found
            if not act.conflicts(one, kind)
            and (anyhow or act.retold or not words.isdisjoint(act.words))
        )
        act = next(fitting, None)
        if act is None:
            found.append(act := _Passage())
        act.take(one, words, retold=retold)
    return [act.claims for act in found]


class _Passage:
    """Claims of one article that tell of one act, and what of them another is weighed against."""

    def __init__(self) -> None:
        self.claims: list[Brief] = []
        self.words: set[str] = set()
        self.retold = False
        self._sentences: dict[str, set[Status]] = defaultdict(set)
        self._denied: set[bool] = set()  # whether what is not to come is denied, or told

    def take(self, one: Brief, words: frozenset[str], *, retold: bool) -> None:
        self.claims.append(one)
        self.words |= words
        self.retold |= retold
        self._sentences[one.told[0]].add(one.status)
        if not one.coming:
            self._denied.add(one.status is Status.DENIED)

    def conflicts(self, one: Brief, kind: str) -> bool:
        """Whether the article tells of two acts: in one sentence, or as denied and as done.

        A sentence may tell of one act both as due and as put off.
        """
        beside = self._sentences.get(one.told[0])
        if beside and not _is_due_and_denied({*beside, one.status}):
            return True
        other = one.status is not Status.DENIED
        return kind in _MUTUAL and not one.coming and other in self._denied


def _is_due_and_denied(statuses: set[Status]) -> bool:
    return Status.DENIED in statuses and len(statuses) > 1 and statuses.isdisjoint(DONE)


@lru_cache(maxsize=4096)
def _is_retold(sentence: str, first: int, last: int) -> bool:
    """Whether only the course of an act is told: "the rise took effect", "the walkout began"."""
    after = sentence[last : last + BESIDE].split(maxsplit=1)[:1]
    return not _COURSE.isdisjoint(plain_words(" ".join([sentence[first:last], *after])))


def _first(act: list[Brief]) -> tuple[date, list[str]]:
    """Sorts acts the same in whichever order their articles came."""
    return min(one.published for one in act), sorted(one.told[0] for one in act)


class _Act:
    """What several articles tell of, by their words."""

    def __init__(self) -> None:
        self.claims: list[Brief] = []
        self.words: set[str] = set()
        self.articles: set[int] = set()

    def take(self, act: list[Brief], words: set[str]) -> None:
        self.claims += act
        self.words |= words
        self.articles.update(one.article for one in act)


def _take_nearest(act: list[Brief], found: list[_Act]) -> None:
    """Take one article's act to that of others that has most words in common, else a new one."""
    words = {word for one in act for word in stems(*one.told)}
    article = act[0].article
    likest, most = None, 0
    for other in found:
        if article in other.articles:
            continue
        common = len(words & other.words)
        if common > most:
            likest, most = other, common
            if common == len(words):
                break
    if likest is None:
        found.append(likest := _Act())
    likest.take(act, words)


class _Telling:
    """Claims of one key: which days they tell of, and to whom."""

    def __init__(self, claims: Sequence[Brief]) -> None:
        self.claims = claims
        first = claims[0]
        self.key = first.key
        segments = self.key.split("|")
        self.kind, self.others = segments[0], frozenset(filter(None, segments[3].split(",")))
        self.earliest, self.latest = first.earliest, first.latest
        self.words = frozenset[str]().union(*{stems(*one.told) for one in claims})
        self.ahead = {one.article for one in claims if one.coming}
        self.done = {one.article for one in claims if one.done}
        self.coming = all(one.coming for one in claims)
        self.about = all("~" in one.edtf for one in claims) and self.days == 0
        marked = any(mark.startswith(ALONE) for mark in segments[5:])
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

    def may_tell_of(self, seed: _Telling) -> bool:
        """Whether this can mean what a more exact telling tells of, by their actors and texts."""
        return self.key != seed.key and self.bound == seed.bound

    def place(self) -> tuple[bool, int, int, date, list[str]]:
        """Sorts those that tell most exactly first."""
        day = self.earliest or date.min
        return (not self.exact, self.days, -len(self.others), day, sorted(self.words))


class _Cluster:
    """An event: its most exact telling, and those that were taken to it."""

    def __init__(self, seed: _Telling, number: int) -> None:
        self.seed = seed
        self._number = number
        self.members = list(seed.claims)
        self._ahead, self._done = set(seed.ahead), set(seed.done)
        self._others = seed.others
        self._sentences: dict[tuple[int, str], set[Status]] = defaultdict(set)
        self._note_sentences(seed)

    def place(self) -> int:
        """Sorts events as they were found, which is the most exact first."""
        return self._number

    def may_be(self, one: _Telling) -> bool:
        """Whether a telling of fitting days and actors can mean this act."""
        if not (one.others <= self._others or one.others >= self._others):
            return False
        if one.open and not (self.is_told() and self._is_news_to(one)):
            return False
        return self._agrees(one) and not self._is_beside(one)

    def is_done(self) -> bool:
        """Whether some article tells of the act as done."""
        return bool(self._done)

    def is_told(self) -> bool:
        """Whether some article tells of the act, be it as done or as to come."""
        return bool(self._done or self._ahead)

    def _is_beside(self, one: _Telling) -> bool:
        """Whether one sentence tells of both, as of two acts."""
        for claim in one.claims:
            theirs = self._sentences.get((claim.article, claim.told[0]))
            if theirs and not _is_due_and_denied({*theirs, claim.status}):
                return True
        return False

    def _agrees(self, one: _Telling) -> bool:
        """Whether no article tells of the act both as done and as to come."""
        return (
            self._ahead.isdisjoint(self._done)
            and self._ahead.isdisjoint(one.done)
            and self._done.isdisjoint(one.ahead)
            and one.ahead.isdisjoint(one.done)
        )

    def _is_news_to(self, one: _Telling) -> bool:
        """Whether what is to come "again" is nothing that its own article told of before."""
        again = not one.words.isdisjoint(AGAIN)
        return not again or one.ahead.isdisjoint(self._ahead | self._done)

    def take(self, one: _Telling) -> None:
        self.members += one.claims
        self._ahead |= one.ahead
        self._done |= one.done
        self._others |= one.others
        self._note_sentences(one)

    def _note_sentences(self, one: _Telling) -> None:
        for claim in one.claims:
            self._sentences[claim.article, claim.told[0]].add(claim.status)


_Days = tuple[date, date]
_ByWords = dict[frozenset[str], list[_Cluster]]


class _Clusters:
    """The events of a family so far; those that others may mean by days, then key, then words."""

    def __init__(self) -> None:
        self.all: list[_Cluster] = []
        self._by_days: dict[_Days, dict[str, _ByWords]] = defaultdict(dict)

    def add(self, seed: _Telling) -> None:
        cluster = _Cluster(seed, len(self.all))
        self.all.append(cluster)
        if seed.exact and seed.earliest is not None and seed.latest is not None:
            by_key = self._by_days[seed.earliest, seed.latest]
            by_key.setdefault(seed.key, {}).setdefault(seed.words, []).append(cluster)

    def meant(self, one: _Telling) -> _Cluster | None:
        """The one act of some that is meant: the first to come, else the only one."""
        if one.alone:
            return None
        if one.open:
            return self._first(one)
        means = list(self._meant(one))
        if one.done and len(means) > 1:
            means = [cluster for cluster in means if cluster.is_done()]
        return means[0] if len(means) == 1 else None

    def _first(self, one: _Telling) -> _Cluster | None:
        first: _Cluster | None = None
        for cluster in self._meant(one):  # by their days
            if first is not None and cluster.seed.earliest != first.seed.earliest:
                break
            first = cluster if first is None else min(first, cluster, key=_Cluster.place)
        return first

    def _meant(self, one: _Telling) -> Iterator[_Cluster]:
        """Yield the acts that a telling can mean, as exact as it or more so."""
        for days in self._days_of(one):
            same = days == (one.earliest, one.latest) and not one.about
            anyhow = one.kind == Kind.CONSULT and not same
            for by_words in self._by_days[days].values():
                seed = next(iter(by_words.values()))[0].seed
                if not one.may_tell_of(seed):
                    continue
                for words, events in by_words.items():
                    if anyhow or not one.words.isdisjoint(words):
                        yield from (cluster for cluster in events if cluster.may_be(one))

    def _days_of(self, one: _Telling) -> list[_Days]:
        """Return the days of acts that fit those of a telling, in order."""
        days = (one.earliest, one.latest or date.max) if one.earliest else None
        if one.days == 0 and not one.about:
            return [days] if days and days in self._by_days else []
        fits = _is_soon_after if one.open else _holds
        return sorted(found for found in self._by_days if found == days or fits(one, found))


def _is_soon_after(one: _Telling, days: _Days) -> bool:
    """Whether an act is what was to come some day: within some weeks."""
    start = one.earliest
    return start is not None and start <= days[0] <= start + timedelta(days=_SOON)


def _holds(one: _Telling, days: _Days) -> bool:
    """Whether the days of a telling hold those of a more exact one, or are near them."""
    if one.earliest is None or one.latest is None or one.days > _WIDEST:
        return False
    near = timedelta(days=_NEAR if one.about else 0)
    return one.earliest - near <= days[0] and days[1] <= one.latest + near
