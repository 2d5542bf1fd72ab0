"""What the parts of the dating look at: an article's text, its time expressions, its clauses."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from extract.dating.clauses import Clauses
from extract.dating.pieces import cut
from extract.dating.verbs import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.dating.values import ActSpan
    from extract.values import Sentence, Speech, Timex

_BEFORE = re.compile(
    r"\b(?:since|until|till|before|after|as\s+of)\s+(?:(?:the|about|late|early|mid)\s+)?$"
)
_BEHIND = re.compile(r"\s{1,3}(?:after|before)\b")
_AMOUNT = re.compile(
    r"\b(?:minute|hour|day|night|morning|evening|week|month|year)s?$", re.IGNORECASE
)
_VAGUE = frozenset({"PRESENT_REF", "FUTURE_REF"})
_THING = re.compile(r"(?:it|this|them|him|her)\s+(?:\S++\s*+){0,6}$")
_ON = re.compile(r",?\s+(?:on\s+)?")
_REACH = 400  # characters of a sentence that show its tense


class Ground:
    """One article, ready to be asked."""

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        timexes: Sequence[Timex],
        published: date,
        speeches: Sequence[Speech],
    ) -> None:
        self.text, self.sentences, self.published = text, sentences, published
        self._clauses: dict[int, Clauses] = {}
        self._sentence_starts = [one.start for one in sentences]
        self._reported: dict[tuple[int, int], bool] = {}  # by sentence and place
        # "now" and "in the future" say no more than publication does.
        dated = (one for one in timexes if one.edtf and one.value not in _VAGUE)
        self._keep(_of_days(text, sorted(dated, key=_start)))
        contents = {span for one in speeches for span in one.content}
        self._contents = sorted(span for span in contents if not self._is_thing(span))
        self._content_starts = [span[0] for span in self._contents]
        self._sayings = {
            span: (one.cue_start, one.cue_end) for one in speeches for span in one.content
        }

    def _is_thing(self, span: tuple[int, int]) -> bool:
        """Whether words are no clause: "denied it on Monday" says when it was denied."""
        words = self.text[span[0] : min(span[1], span[0] + _REACH)]
        return bool(_THING.match(words)) and not FINITE.search(words)

    def _keep(self, timexes: Sequence[Timex]) -> None:
        self._timexes = list(timexes)
        self._starts = [one.start for one in self._timexes]
        self._dated: dict[int, bool] = {}  # by sentence
        self._clauses.clear()
        self._reported.clear()

    def add(self, more: Sequence[Timex]) -> None:
        """Take further dated expressions in, in place of those that lie within them."""
        apart = [one for one in more if not self._cuts(one)]
        inside = {other.start for one in apart for other in self.timexes(one.start, one.end)}
        kept = [one for one in self._timexes if one.start not in inside]
        if apart:
            self._keep(sorted([*kept, *apart], key=_start))

    def _cuts(self, one: Timex) -> bool:
        """Whether an expression begins or ends in the midst of one that is known."""
        first, last = bisect_left(self._starts, one.start), bisect_left(self._starts, one.end)
        ends = [(other.end, other.start) for other in self._timexes[max(0, first - 1) : last]]
        return any(end > one.end or (end > one.start and start < one.start) for end, start in ends)

    def clauses(self, index: int) -> Clauses:
        """Return the clauses of a sentence; they are cut once."""
        known = self._clauses.get(index)
        if known is None:
            one = self.sentences[index]
            first = bisect_left(self._content_starts, one.start)
            stop = bisect_left(self._content_starts, one.end)
            whole = [self._with_words(timex) for timex in self.timexes(one.start, one.end)]
            pieces = cut(self.text, one.start, one.end, self._contents[first:stop], whole)
            known = self._clauses[index] = Clauses(pieces)
        return known

    def timexes(self, start: int, end: int) -> list[Timex]:
        """Return the dated expressions that begin in a span."""
        return self._timexes[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _with_words(self, timex: Timex) -> tuple[int, int]:
        """Return the span of an expression with the words that bind it: "since", "days after"."""
        before = _BEFORE.search(self.text, max(0, timex.start - 20), timex.start)
        counts = _AMOUNT.search(self.text[max(timex.start, timex.end - 12) : timex.end])
        behind = _BEHIND.match(self.text, timex.end) if counts else None
        return before.start() if before else timex.start, behind.end() if behind else timex.end

    def is_label(self, timex: Timex) -> bool:
        """Whether an hour opens a paragraph, as in a live report: then it is that of the report."""
        before = self.text[max(0, timex.start - 2) : timex.start]
        return timex.type == "TIME" and (not before or before[-1] == "\n")

    def has_date(self, index: int) -> bool:
        """Whether a sentence holds a dated expression at all."""
        known = self._dated.get(index)
        if known is None:
            one = self.sentences[index]
            known = self._dated[index] = bool(self.timexes(one.start, one.end))
        return known

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds an offset."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def words(self, index: int) -> str:
        """Return the words of a sentence, as many as show its tense."""
        one = self.sentences[index]
        return self.text[one.start : min(one.end, one.start + _REACH)]

    def cue(self, act: ActSpan) -> str:
        """Return the words of an act."""
        return self.text[act.cue_start : act.cue_end]

    def saying(self, act: ActSpan) -> str:
        """Return the words that report an act ("answered"), or its own where nobody reports it."""
        at = bisect_left(self._content_starts, act.cue_start + 1) - 1
        span = self._contents[at] if at >= 0 else None
        if span is None or not span[0] <= act.cue_start < span[1] or not self.is_reported(act):
            return self.cue(act)
        start, end = self._sayings[span]
        return self.text[start:end]

    def is_reported(self, act: ActSpan) -> bool:
        """Whether somebody reports the act, and the article does not tell it itself."""
        key = act.sentence, act.cue_start
        known = self._reported.get(key)
        if known is None:
            clauses = self.clauses(act.sentence)
            known = clauses.content(clauses.at(act.cue_start)) is not None
            self._reported[key] = known
        return known


def _start(one: Timex) -> int:
    return one.start


def _of_days(text: str, timexes: Sequence[Timex]) -> list[Timex]:
    """Leave out the hour where its day follows at once: "at 6pm on Christmas Eve"."""
    kept = [
        one
        for one, other in pairwise(timexes)
        if one.type != "TIME"
        or other.type != "DATE"
        or not _ON.fullmatch(text, one.end, other.start)
    ]
    return [*kept, *timexes[-1:]]
