"""Articles that tell history: what they leave undated goes on from the date told last.

"On 28 June 1914 … The envoys refused": an article of a hundred years later dates its story by the
story, from paragraph to paragraph, and not by publication.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.flashbacks import is_known
from extract.dating.neighbours import HAD, REPORTS_NOW, main_date
from extract.dating.tenses import is_perfect, is_pluperfect
from extract.dating.verbs import PAST, PRESENT
from store.model import Status

if TYPE_CHECKING:
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

_LONG_AGO = 400  # days before publication from which a date is history
_FEWEST = 4  # dates of long ago in an article that tells history
_SHARE = 3  # times as many of them as of others
_BACK = 20  # sentences over which a story goes on from a date
_YEARS = 800  # days: a year told of dates what is told after it
_OPENING = 12  # characters of a sentence in which a date opens it
_LEAD = 24  # characters before an act in which its helpers stand: "was about to sign"
_WOULD = re.compile(r"\b(?:would|was|were|could|might|had)\b")
_HAS = re.compile(r"\b(?:has|have)\s+(?:\w+ly\s+)?(?:said|told|warned|\w+ed)\b")
# "decided to answer", "sent him to see": planned by somebody then
_TO = re.compile(rf"{PAST.pattern}.*\bto\s")
_NOW = re.compile(r"\b(?:will|can|may|is|are|has|have)\b")


class History:
    """Whether an article tells history, and the date that it has come to at an act."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._is_told = _is_told(ground)

    def tells(self, act: ActSpan) -> Timex | None:
        """Return the date told last before an act that the article tells as past."""
        if not self._is_told or not self._is_past(act):
            return None
        for back in range(act.sentence - 1, max(-1, act.sentence - 1 - _BACK), -1):
            found = main_date(self._ground, back, longest=_YEARS) or self._until(back)
            if found is not None and not self._goes_back(found, back):
                return found if self._is_old(found) else None
        return None

    def come_back(self, act: ActSpan, timex: Timex) -> Timex:
        """Return the date to which a story has come back, in place of that of a look back."""
        index = self._ground.sentence_at(timex.start)
        if not self._is_told or index == act.sentence or not self._goes_back(timex, index):
            return timex
        return (None if is_pluperfect(self._ground, act) else self.tells(act)) or timex

    def _until(self, index: int) -> Timex | None:
        """Return the date that opens a sentence as its last day: "By March they had met"."""
        one = self._ground.sentences[index]
        first = self._ground.timexes(one.start, one.start + _OPENING)[:1]
        return next((timex for timex in first if (timex.edtf or "").startswith("../")), None)

    def _goes_back(self, timex: Timex, index: int) -> bool:
        """Whether a date is that of a pluperfect, from which the story comes back."""
        clauses = self._ground.clauses(index)
        own = [clauses.pieces[one] for one in clauses.clause(clauses.at(timex.start))]
        had = any(HAD.search(self._ground.text, one.start, one.end) for one in own)
        return had and not (timex.edtf or "").startswith("../")

    def _is_past(self, act: ActSpan) -> bool:
        ground = self._ground
        if ground.is_reported(act):
            words = ground.words(act.sentence)
            return not (REPORTS_NOW.search(words) or _HAS.search(words))
        cue = ground.text[
            max(act.cue_start - _LEAD, ground.sentences[act.sentence].start) : act.cue_end
        ]
        if act.now or is_perfect(ground, act) or is_known(ground, act):
            return False
        if act.status in (Status.PLANNED, Status.CONDITIONAL):
            told = _WOULD.search(cue) or _TO.search(cue)
            return bool(told) and not _NOW.search(cue)
        return not PRESENT.match(ground.cue(act))

    def _is_old(self, timex: Timex) -> bool:
        return _is_long_ago(self._ground, timex)


def _is_told(ground: Ground) -> bool:
    """Whether nearly all dates of an article lie long before it."""
    dated = [one for one in ground.timexes(0, len(ground.text)) if days.closed(one.edtf or "")]
    old = sum(1 for one in dated if _is_long_ago(ground, one))
    return old >= _FEWEST and old >= _SHARE * (len(dated) - old)


def _is_long_ago(ground: Ground, timex: Timex) -> bool:
    last = days.limits(timex.edtf or "")[1]
    return last is not None and (ground.published - last).days > _LONG_AGO
