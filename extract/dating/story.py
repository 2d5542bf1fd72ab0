"""The day that an article tells of first: its opening dates it, the sentences after it go on.

"Parliament voted on Tuesday night … Lawmakers approved it by 20 votes. They then …": a paper of
Wednesday tells Tuesday's news in the past tense and names the day once.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.neighbours import main_date
from extract.dating.pieces import Link
from store.model import Status

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

_OPENING = 3  # sentences in which an article says which day it is about
_OLDEST = 7  # days: what is older is no news, but what led to it
_SAYS = re.compile(
    r"\b(?:said|says|told|announced|added|warned|wrote|insisted|disclosed|confirmed|claimed)\b"
)
_SAYS_NOW = re.compile(r"\b(?:says|denies|insists|argues|claims|believes|thinks|wants|expects)\b")
_PERFECT = re.compile(r"(?:has|have)\b")
_PRESENT = re.compile(r"(?:is|are|am|has|have|says|denies|wants|want|remains?|\w+[^s]s)\b")
_PAST = re.compile(
    r"\b(?:was|were|did|could|[a-z]{2,}ed|said|told|met|sat|spoke|ran|put|gave|took|made|went|came"
    r"|led|left|held|undertook|began|won|lost|struck|sent|set|wrote|broke|fell|chose|threw|quit)\b"
)


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
        if act.sentence < self._opening and _PERFECT.match(cue):
            return self.timex  # "They have agreed … The deal was signed on Monday."
        if act.sentence <= self._opening:
            return None
        if self._ground.is_reported(act):
            words = self._ground.words(act.sentence)
            is_told = _PAST.search(words) and not _SAYS_NOW.search(words)
            return self.timex if is_told else None
        if act.status is not Status.HAPPENED or _PRESENT.match(cue):
            return None
        return self.timex if _PAST.search(cue) else None

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
        found = main_date(ground, index)
        if found is None:
            continue
        if ground.text[found.end : found.end + 2] in ("’s", "'s"):
            break
        first, last = days.limits(found.edtf or "")
        is_day = first is not None and first == last
        is_news = is_day and 0 < (ground.published - first).days <= _OLDEST  # type: ignore[operator]
        return index, found if is_news and not _is_saying(ground, index, found) else None
    return 0, None


def _is_saying(ground: Ground, index: int, timex: Timex) -> bool:
    """Whether the day is that of somebody's words, and not of what happened."""
    clauses = ground.clauses(index)
    piece = clauses.pieces[clauses.at(timex.start)]
    words = ground.text[piece.start : piece.end]
    lead = clauses.pieces[0].link is Link.CONTENT
    return lead or bool(_SAYS.search(words))


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
        other = main_date(ground, index)
        if other is None:
            continue
        day = days.limits(other.edtf or "")[1]
        if day not in (ground.published, days.limits(timex.edtf or "")[1]):
            return index
    return len(ground.sentences)
