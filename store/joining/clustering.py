"""Which claims tell of one act though some tell of it less exactly. Pure: no SQL.

Claims of equal join keys are one event (`joining`). A family is all claims of one kind, by
the same actors, about one month: their keys begin alike. Within it a vaguer telling is taken to the
act that it can mean, if that is one alone:

- "in December" to the 1st of December, "some 12 weeks ago" to a day near that, "from the 7th to
  the 9th" to the 8th; unless they tell of talks, in words that have something in common.
- One that does not say to whom, to one that does, if it has words in common with it.
- What is to come some day to the first such act after it; but what is to come "again" to none
  that was told of before.

Nothing is taken to what is vague itself, so that no chain joins acts that differ. What one article
tells of as done and as to come stays two; so do claims of one key that `passages` parts.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING

from store.joining.joining import ALONE, PERSONS, parted
from store.joining.passages import alike, is_due_and_denied, is_once
from store.joining.wording import AGAIN, stems
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from store.joining.briefs import Brief

_WIDEST = 31  # days that may be one act told less exactly
_NEAR = 7  # days by which "some weeks ago" may be wrong
_SOON = 21  # days within which what is to come some day is looked for
_SEGMENTS = 5  # of a key, before its marks


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
    parts = [part for group in by_key.values() for act in alike(group) for part in parted(act)]
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
        self.persons = frozenset(mark for mark in segments[5:] if mark[0] == PERSONS)
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
        """Whether this can mean what a more exact telling tells of, by their actors and texts.

        Who acts for somebody may be left out, or named, where the days are the same.
        """
        same_days = (self.earliest, self.latest) == (seed.earliest, seed.latest)
        same_persons = self.persons == seed.persons or (same_days and not self.about)
        return self.key != seed.key and self.bound == seed.bound and same_persons

    def is_known_by_day(self, seed: _Telling) -> bool:
        """Whether this is what another tells of on that day, whatever the words."""
        if self.persons == seed.persons:
            return False
        known = self.kind == Kind.PROTEST or self.others == seed.others
        return known and all(is_once(one, self.kind) for one in self.claims)

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
        self._persons = seed.persons
        self._sentences: dict[tuple[int, str], set[Status]] = defaultdict(set)
        self._note_sentences(seed)

    def place(self) -> int:
        """Sorts events as they were found, which is the most exact first."""
        return self._number

    def may_be(self, one: _Telling) -> bool:
        """Whether a telling of fitting days and actors can mean this act."""
        if not (one.others <= self._others or one.others >= self._others):
            return False
        if len(self._persons | one.persons) > 1:
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
            if theirs and not is_due_and_denied({*theirs, claim.status}):
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
        self._persons |= one.persons
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
                known = anyhow or (same and one.is_known_by_day(seed))
                for words, events in by_words.items():
                    if known or not one.words.isdisjoint(words):
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
