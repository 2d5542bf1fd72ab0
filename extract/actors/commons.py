"""Whom "the union", "the carmaker" and "the ministry" mean: a body that the article has named."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.words import key
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from extract.actors.discourse import Discourse
    from extract.actors.words import Line

_LEX = lexicon()
_NO_FIRM = _LEX.no_firm.union(*_LEX.sorts.values())
_MEMBERS = frozenset({"lawmakers", "mps", "legislators"})  # who are a parliament together
_BARE = (_LEX.verbs | _LEX.openers | _LEX.months) - _LEX.owners - _LEX.indefinite
_MOST = 100  # actors of one article that are weighed
_BODIES = frozenset({ActorKind.ORGANISATION, ActorKind.GROUP})


@dataclass(frozen=True, slots=True)
class Common:
    """Words `first` to `last` (exclusive): "the" and a noun for some sort of body."""

    first: int
    last: int
    noun: str

    @property
    def many(self) -> bool:
        """Whether "they" may follow: the lawmakers of a parliament."""
        return self.noun in _MEMBERS


def find(line: Line) -> list[Common]:
    """The bodies of a line that only a common noun names, in order."""
    found = []
    for i in range(len(line)):
        noun = line.word(i)
        if noun not in _LEX.sorts and noun not in _LEX.firm_nouns:
            continue
        alone = i + 1 >= len(line) or line.gap(i) != " " or not _goes_on(line, i)
        if noun in _MEMBERS and alone and _is_bare(line, i):
            found.append(Common(i, i + 1, noun))
        elif line.word(i - 1) == "the" and line.before(i) == " " and alone:
            found.append(Common(i - 1, i + 1, noun))
    return found


def _is_bare(line: Line, i: int) -> bool:
    """Whether nothing says which they are: "Lawmakers approved", not "Labour lawmakers"."""
    before = line.word(i - 1)
    joined = line.before(i) == " " and i > 0
    return not joined or before in _BARE


def _goes_on(line: Line, i: int) -> bool:
    """Whether the noun only describes another: "the union leader", "the company car"."""
    after = line.word(i + 1)
    return not (after in _LEX.verbs or after in _LEX.openers or after.endswith("ed"))


def resolve(noun: str, number: int, told: Discourse) -> tuple[str, ...]:
    """The one body of the article so far that the noun fits, if it is one."""
    words = _LEX.sorts.get(noun)
    fitting = [
        name
        for name in islice(told.counts, _MOST)
        if _is_body(name, told) and _fits(name, words, told)
    ]
    if len(fitting) == 1:
        return (fitting[0],)
    if words is None:
        return _last_subject(fitting, number, told)
    return ()


def _is_body(name: str, told: Discourse) -> bool:
    actor = told.roster.actors.get(name)
    return actor is not None and actor.kind in _BODIES


def _fits(name: str, words: Collection[str] | None, told: Discourse) -> bool:
    parts = _parts((name, *told.roster.actors[name].aliases))
    return parts.isdisjoint(_NO_FIRM) if words is None else not parts.isdisjoint(words)


@lru_cache(maxsize=4096)
def _parts(forms: tuple[str, ...]) -> frozenset[str]:
    return frozenset(part.lower() for form in forms for part in key(form))


def _last_subject(fitting: Collection[str], number: int, told: Discourse) -> tuple[str, ...]:
    """Of several firms the one that the sentence before was about."""
    for line in (number, *list(told.earlier(number))[:1]):
        for one in told.subjects(line):
            if len(one.names) == 1 and one.names[0] in fitting:
                return one.names
    return ()
