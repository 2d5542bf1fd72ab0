"""Which claims of one join key tell of two acts, by the words of one article. Pure: no SQL.

Claims that one article tells are two acts if they stand in one sentence, or have no words in
common beside those of the act itself; a meeting needs none, nor what somebody does once a day, nor
the mere course of an act ("the rise took effect"). Other articles' claims go with the act whose
words theirs are like.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from store.joining.joining import ALONE
from store.joining.putoff import DONE
from store.joining.wording import BESIDE, plain_words, stems
from store.model import Kind, Status

if TYPE_CHECKING:
    from datetime import date

    from store.joining.briefs import Brief

_MUTUAL = frozenset({Kind.CONSULT, Kind.AGREE, Kind.COOPERATE})
_COURSE = frozenset(
    {"effect", "place", "force", "began", "begin", "begun", "begins", "started", "starts", "due"}
    | {"lasted", "lasts", "ran", "happened", "occurred", "ended", "ends", "came", "went"}
)
# What somebody does to somebody once on a day: told twice in an article, it is told again.
_ONCE = frozenset({Kind.CONSULT, Kind.PROTEST, Kind.REJECT, Kind.SANCTION, Kind.SUPPORT})
_FURTHER = frozenset({"also", "another", "besides", "further", "moreover", "separately", "too"})
_DAYS_OF_ONE = 7  # of an act that takes some days


def alike(group: list[Brief]) -> list[list[Brief]]:
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
        anyhow = retold or kind == Kind.CONSULT or is_once(one, kind)
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
        if beside and not is_due_and_denied({*beside, one.status}):
            return True
        other = one.status is not Status.DENIED
        return kind in _MUTUAL | _ONCE and not one.coming and other in self._denied


def is_once(one: Brief, kind: str) -> bool:
    """Whether an act on known days is of a kind that its like on those days is it, told again."""
    if kind not in _ONCE or one.earliest is None or one.latest is None:
        return False
    short = (one.latest - one.earliest).days <= _DAYS_OF_ONE
    return short and _FURTHER.isdisjoint(plain_words(one.told[0]))


def is_due_and_denied(statuses: set[Status]) -> bool:
    """Whether some claims tell of an act as to come and some that it does not, and none as done."""
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
