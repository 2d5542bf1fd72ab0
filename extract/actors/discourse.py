"""What has been told so far: who was mentioned where, who was the subject, who spoke last."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.grammar import lexicon as grammar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()
_MOST = 60  # mentions in one sentence that are looked at
_BACK = 4  # sentences in which a pronoun's antecedent is looked for
_MARK = re.compile('["“”]')
_STOPS = (_LEX.openers | _LEX.months) - _LEX.verbs
_PASTS = grammar.words().pasts - grammar.words().bases  # "overran", and no "cut"
_UNDER = _LEX.prepositions - _LEX.connectives


@dataclass(slots=True)
class Told:
    """One mention: whom it names, on which line, from which word; whether it is a subject."""

    names: tuple[str, ...]
    line: int
    first: int
    last: int
    subject: bool
    speaks: bool
    quoted: bool
    reach: int
    many: bool = False  # whether it names a body by those who are in it


@dataclass
class Discourse:
    """The mentions of an article up to where the reading is; `told[n]` are those of line `n`."""

    roster: Roster
    lines: Sequence[Line]
    quotes: Sequence[tuple[int, int]]
    told: list[list[Told]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    met: dict[str, None] = field(default_factory=dict)  # all who were named, be it as a place

    def __post_init__(self) -> None:
        self.told = [[] for _ in self.lines]
        self._starts = [start for start, _ in self.quotes]

    def quoted(self, offset: int) -> bool:
        """Whether an offset is inside quotation marks."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self.quotes[at][1]

    def tell(
        self,
        number: int,
        first: int,
        last: int,
        names: tuple[str, ...],
        reach: int | None = None,
        *,
        many: bool = False,
    ) -> None:
        """Note a mention; `reach` is where the description beside it ends."""
        line = self.lines[number]
        reach = reach or last
        speaks = _speaks(line, first, reach)
        self.told[number].append(
            Told(
                names,
                number,
                first,
                last,
                subject=speaks or is_subject(line, first, reach),
                speaks=speaks,
                quoted=self.quoted(line.starts[first]),
                reach=reach,
                many=many,
            )
        )
        self.met.update(dict.fromkeys(names))
        if line.word(first - 1) not in _LEX.place:
            for name in names:  # `Counter.update` takes longer for one or two
                self.counts[name] += 1

    def last(self, number: int) -> Iterator[Told]:
        """The mentions of line `number`, last first, as many as a sentence may hold."""
        return islice(reversed(self.told[number]), _MOST)

    def subjects(self, number: int, before: int | None = None) -> list[Told]:
        """Mentions outside quotations that are subjects of line `number`, in order."""
        return [
            one
            for one in self.told[number][-_MOST:]
            if one.subject and not one.quoted and (before is None or one.last <= before)
        ]

    def earlier(self, number: int) -> Iterator[int]:
        """The lines before line `number`, nearest first, as far as a pronoun reaches."""
        return iter(range(number - 1, max(-1, number - 1 - _BACK), -1))


def is_subject(line: Line, first: int, last: int) -> bool:
    """Whether what words `first` to `last` name does something, by its neighbours."""
    at = first - 1 if line.word(first - 1) == "the" else first
    before = line.word(at - 1) if line.before(at) == " " else ""
    before = "" if before and line.before(at - 1) == "-" else before  # "Oslo-based Acme, which"
    if line.possessed(last - 1) or before in _UNDER or line.gap(last - 1) == "-":
        return False  # "the Oslo-based firm": no more than where it is
    gap, after = line.gap(last - 1), _after(line, last)
    if after in _LEX.verbs or after in _LEX.adverbs or _past(after):
        return True
    if before in _LEX.verbs:
        return False
    goes_on = gap[:1] == "," or after == "and"
    if before.isdigit() and line.word(at - 2) in _LEX.months | _LEX.dating:
        before = ""  # "On March 3 the union, which"
    return at == 0 or ((not before or before in _LEX.connectives) and goes_on)


def _after(line: Line, last: int) -> str:
    """The word that goes on after a name, past the comma that closes a description."""
    gap = line.gap(last - 1)
    return line.word(last) if gap in (" ", ", ", "\n") else ""


def _past(word: str) -> bool:
    return (len(word) > 3 and word.endswith("ed")) or word in _PASTS


def _speaks(line: Line, first: int, last: int) -> bool:
    """Whether a verb of saying stands right beside: "X said", "said X", "X also said"."""
    after = _after(line, last)
    if line.gap(last - 1)[:1] == "," and line.word(first - 1) in _UNDER:
        return False  # "the union, which is led by Roe, said"
    if after in _LEX.saying or (after in _LEX.adverbs and line.word(last + 1) in _LEX.saying):
        return True
    before = line.word(first - 1)
    if line.before(first) != " " or before not in _LEX.saying or before in _HEARD:
        return False
    # "…,” said Peskov", not "Peskov, the spokesman, said Putin had".
    ends = line.gap(last - 1) != " " or after in _STOPS
    return ends and (first < 2 or line.gap(first - 2) != " ")


_HEARD = frozenset({"called", "calls", "told", "tells", "urged", "urges", "assured", "informed"})
"""Verbs whose hearer stands behind, and never who speaks: “…,” said X, but nobody “told X”."""


def quotations(text: str, lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Spans between double quotation marks; one left open ends with its paragraph."""
    spans: list[tuple[int, int]] = []
    opened, paragraph = -1, -1
    for line in lines:
        if line.paragraph != paragraph and opened >= 0:
            spans.append((opened, line.start))
            opened = -1
        paragraph = line.paragraph
        # A closing mark after the full stop may lie outside the sentence as it was split.
        for mark in _MARK.finditer(text, line.start, line.end + 1):
            if opened < 0 and mark[0] != "”" and mark.start() < line.end:
                opened = mark.start()
            elif opened >= 0 and mark[0] != "“":
                spans.append((opened, mark.start()))
                opened = -1
    if opened >= 0:
        spans.append((opened, len(text)))
    return spans
