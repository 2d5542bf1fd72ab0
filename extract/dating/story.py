"""The day that an article tells of first: its opening dates it, the sentences after it go on.

"Parliament voted on Tuesday night … Lawmakers approved it by 20 votes. They then …": a paper of
Wednesday tells Tuesday's news in the past tense and names the day once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.neighbours import REPORTS_NOW, is_aside, is_reaction, main_date
from extract.dating.pieces import Link
from extract.dating.tenses import DONE, is_perfect
from extract.dating.verbs import PAST, PRESENT

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

_OPENING = 3  # sentences in which an article says which day it is about
_LONGEST = 15  # days: the longest conference that is one piece of news
_VAGUEST = 800  # days: a year told of ends the news, too
_LATE = 2  # days after which others' words on the news are no longer of its day
_OLDEST = 7  # days: what is older is no news, but what led to it
_SAYS = re.compile(
    r"\b(?:said(?!\s+(?:no|yes)\b)|says|told|announced|added|warned|wrote|insisted|disclosed|confirmed|claimed)\b"
)
_NOW = re.compile(r"\b(?:is|are|has|have|will)\b")
_TURNS = re.compile(r"(?:But|Yet|Earlier|Meanwhile|Only|However|Still)\b")
_PERFECT = re.compile(r"(?:has|have)\b")


class Story:
    """The opening's day, and whether an act is told as part of that day's news."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._opening, self.timex = _opening(ground)
        self._section = _section(ground, self._opening, self.timex)

    def tells(self, act: ActSpan) -> Timex | None:
        """Return the expression that dates the opening, if it dates this act too."""
        if self.timex is None or act.sentence >= self._section or act.background:
            return None
        cue = self._ground.cue(act)
        leads = act.sentence == 0 < self._opening and not self._is_said_now(act)
        if leads and _PERFECT.match(cue):
            turns = _TURNS.match(self._ground.words(self._opening))
            return (
                None if turns else self.timex
            )  # "They have agreed … The deal was signed on Monday."
        if act.sentence <= self._opening or self._is_later(act) or is_perfect(self._ground, act):
            return None
        if self._ground.is_reported(act):
            words = self._ground.words(act.sentence)
            is_told = PAST.search(words) and not REPORTS_NOW.search(words)
            return self.timex if is_told else None
        if act.status not in DONE or PRESENT.match(cue):
            return None
        is_told = PAST.search(cue) and not _NOW.search(cue)
        return self.timex if is_told else None

    def _is_said_now(self, act: ActSpan) -> bool:
        """Whether somebody "says" it, which is of the day of publication."""
        words = self._ground.words(act.sentence)
        return self._ground.is_reported(act) and bool(REPORTS_NOW.search(words))

    def _is_later(self, act: ActSpan) -> bool:
        """Whether an act only looks at the news: words of others days after, an aside."""
        ground, last = self._ground, days.limits((self.timex and self.timex.edtf) or "")[1]
        late = last is not None and (ground.published - last).days >= _LATE
        return (late and is_reaction(ground, act, self._opening)) or is_aside(ground, act)

    def from_its_day(self, act: ActSpan, edtf: str) -> str:
        """Move a stretch that begins with publication to the story's day, while it is told."""
        start, end = days.limits(edtf)
        if self.timex is None or act.sentence >= self._section or start is None or end is None:
            return edtf
        day = days.limits(self.timex.edtf or "")[0]
        if day is None or start != self._ground.published:
            return edtf
        return f"{day.isoformat()}/{(end - (start - day)).isoformat()}"


def _opening(ground: Ground) -> tuple[int, Timex | None]:
    """Return the first dated sentence of the opening, and its day where that is the news."""
    for index in range(min(_OPENING, len(ground.sentences))):
        found = main_date(ground, index, longest=_LONGEST)
        if found is None:
            continue
        if ground.text[found.end : found.end + 2] in ("’s", "'s"):
            break
        is_news = _is_of_days(found) and _is_news(ground, found)
        return index, found if is_news and not _is_saying(ground, index, found) else None
    return 0, None


def _is_of_days(timex: Timex) -> bool:
    """Whether an expression tells a day, or a stretch from one day to another."""
    first, last = days.limits(timex.edtf or "")
    return first is not None and (first == last or bool(days.own(timex.value)))


def _is_news(ground: Ground, timex: Timex) -> bool:
    last = days.limits(timex.edtf or "")[1]
    return last is not None and 0 <= (ground.published - last).days <= _OLDEST


def _is_saying(ground: Ground, index: int, timex: Timex) -> bool:
    """Whether the day is that of somebody's words, and not of what happened."""
    pieces = ground.clauses(index).pieces
    at = ground.clauses(index).at(timex.start)
    if pieces[0].link is Link.CONTENT:
        return any(one.link is Link.MAIN for one in pieces[1 : at + 1])
    return bool(_SAYS.search(ground.text, pieces[at].start, pieces[at].end))


def _section(ground: Ground, opening: int, timex: Timex | None) -> int:
    """Return the first sentence that is no longer of the opening day's news.

    A subhead ends it, and a sentence that dates its own main clause to another past day.
    """
    if timex is None:
        return 0
    for index in range(opening + 1, len(ground.sentences)):
        between = ground.text[ground.sentences[index - 1].end : ground.sentences[index].start]
        if between.strip():
            return index
        other = main_date(ground, index, longest=_VAGUEST)
        if other is None:
            continue
        day = days.limits(other.edtf or "")[1]
        if day not in (ground.published, days.limits(timex.edtf or "")[1]):
            return index
    return len(ground.sentences)
