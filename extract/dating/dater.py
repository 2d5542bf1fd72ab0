"""The day of an act: from the words beside it, from its neighbours, or from publication."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.governing import FUTURE, Governing, governing
from extract.dating.ground import Ground
from extract.dating.neighbours import goes_back, lent, saying
from extract.dating.pieces import Link
from extract.dating.story import Story
from extract.dating.values import ActSpan, Dating
from store.model import DatedBy, Status, bounds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.values import Sentence, Speech, Timex

_HAD = re.compile(r"\bhad\s+(?:\w+\s+){0,2}$")
_HAD_CUE = re.compile(r"(?:\w+\s){0,2}had\b")
_DONE = (
    r"(?:\w+ed|\w+en|made|met|held|sent|put|cut|hit|struck|won|lost|paid|told|sold|bought|set)\b"
)
_WAS_CUE = re.compile(r"(?:was|were)\s+(?:\w+\s+)?" + _DONE)
_WAS = re.compile(r"\b(?:was|were)\s+(?:\w+\s+)?$")
_HAS = re.compile(r"\b(?:has|have)\s+(?:\w+\s+)?$")
_HAS_CUE = re.compile(r"(?:has|have)\b")
_HAD_BEEN = re.compile(r"\bhad\s+been\s+(?:in|at|on|th)")
_BOUND = re.compile(r"\b(?:before|after)\b")
_OF_THE_DAY = re.compile(
    r"(?:earlier|later|late|early)\s+(?:in|that|the\s+same)\s+(?:the\s+)?day\b", re.IGNORECASE
)
_WITHIN = re.compile(r"\bwithin\s+(?:the\s+)?$")
_FROM = re.compile(r"\b(?:from|between)\s+(?:(?:\w+\s+on|the|late|early)\s+)?$")
_UNTIL = re.compile(r"\s+(?:until|till|to|through|and)\s+(?:the\s+)?")
_NEVER = re.compile(r"\bnever\s+(?:\w+\s+)?$")
_DID_NOT = re.compile(
    r"\b(?:did|could|was|were)\s+(?:not|never)\b|\b(?:did|could|was|were)n[’']t\b"
)
_NEVER_CUE = re.compile(r"\bnever\b")
_AFTER = re.compile(r"\b(?:after|following)\s+[^,;]*$")
_BEFORE = re.compile(r"\b(?:before|ahead\s+of|prior\s+to)\s+[^,;]*$")
_THEN = re.compile(r",?\s+after\s+[^,;.]{0,60}$")
_NEAR = 80  # characters
_REACH = 120  # characters before an act in which that is looked for which came after it
_ANY_DAY = "no date in the text; any day up to publication"
_OF_THE_STORY = "no date beside it; taken for the day that the article tells of"
_FRESH = "no date in the text; taken as fresh"


class Dater:
    """Dates the acts of one article.

    `speeches`, where given, tell reported clauses from the saying, so that each gets its own date.
    """

    def __init__(
        self,
        text: str,
        sentences: Sequence[Sentence],
        timexes: Sequence[Timex],
        published: date,
        speeches: Sequence[Speech] = (),
    ) -> None:
        self._ground = Ground(text, sentences, timexes, published, speeches)
        self._story = Story(self._ground)

    def date(self, act: ActSpan) -> Dating:
        """Return the day of an act; it always has one, down to publication."""
        then = self._after_which(act)
        if then is not None:
            edtf = f"../{days.limits(then.edtf or '')[0]}"
            return self._dating(edtf, DatedBy.EXPRESSION, then)
        beside = governing(self._ground, act)
        if beside is not None:
            return self._from_expression(act, beside)
        said = saying(self._ground, act)
        if said is not None:
            return self._from_elsewhere(act, said, DatedBy.EXPRESSION)
        before = lent(self._ground, act)
        if before is not None:
            return self._from_elsewhere(act, before, DatedBy.CONTEXT)
        story = self._story.tells(act)
        if story is not None:
            found = self._from_elsewhere(act, story, DatedBy.CONTEXT)
            return replace(found, doubts=(*found.doubts, _OF_THE_STORY))
        return self._from_publication(act)

    def _from_expression(self, act: ActSpan, found: Governing) -> Dating:
        """Read the expression as this act has it: "since July" may be when it began."""
        timex = found.timex
        edtf = days.day_part(timex.edtf or "")
        story = self._story.timex
        if story is not None and _OF_THE_DAY.match(self._ground.text, timex.start):
            return self._from_elsewhere(act, story, DatedBy.CONTEXT)
        if self._is_hour_bound(timex):
            edtf = edtf.removeprefix("../").removesuffix("/..")
        else:
            edtf = self._across(act, timex, self._ends(act, found, edtf))
            edtf = self._beside_other(act, timex, edtf)
            edtf = self._with_its_end(act, timex, edtf)
        doubts = (timex.doubt,) if timex.doubt else ()
        return self._dating(edtf, DatedBy.EXPRESSION, timex, doubts)

    def _is_hour_bound(self, timex: Timex) -> bool:
        """Whether "shortly before nine", "after midnight" leave the hour open and the day not."""
        words = (max(0, timex.start - 40), timex.end)
        return timex.type == "TIME" and bool(_BOUND.search(self._ground.text, *words))

    def _ends(self, act: ActSpan, found: Governing, edtf: str) -> str:
        """Close an open end that is the act's own day."""
        shares = found.act_link is Link.WHEN and found.shared
        if edtf.endswith("/..") and act.status is Status.HAPPENED:
            edtf = edtf.removesuffix("/..") if shares or self._was_there(act) else edtf
        if edtf.startswith("../") and found.linked is Link.CONDITION and found.shared:
            # "will pay unless it is signed by May": the deadline is when it comes to pass.
            edtf = edtf.removeprefix("../")
        return edtf

    def _was_there(self, act: ActSpan) -> bool:
        """Whether "since" says when somebody came: "had been in Rome since Sunday"."""
        words = self._ground.text[max(0, act.cue_start - 4) : act.cue_end + 4]
        return bool(_HAD_BEEN.search(words))

    def _across(self, act: ActSpan, timex: Timex, edtf: str) -> str:
        """Reckon back for an act that "three days after" leads: the date is the main clause's."""
        gap = act.cue_start - timex.end
        if not 0 <= gap <= _NEAR or re.search(
            r"[,;]", self._ground.text[timex.end : act.cue_start]
        ):
            return edtf
        return days.reckoned_back(edtf, self._ground.text[timex.start : timex.end + 8])

    def _beside_other(self, act: ActSpan, timex: Timex, edtf: str) -> str:
        """Open the date of an act that comes after or before something else of that day."""
        if "/" in edtf or timex.start < act.cue_end:
            return edtf
        between = self._ground.text[max(act.cue_end, timex.start - _NEAR) : timex.start]
        if act.status in FUTURE and _AFTER.search(between):
            return f"{edtf}/.."
        return f"../{edtf}" if _BEFORE.search(between) else edtf

    def _after_which(self, act: ActSpan) -> Timex | None:
        """Return when that was which an act came before: "signed on Monday, after they had met"."""
        if act.status is not Status.HAPPENED or not self._is_pluperfect(act):
            return None
        start = max(self._ground.sentences[act.sentence].start, act.cue_start - _REACH)
        for timex in reversed(self._ground.timexes(start, act.cue_start)):
            between = self._ground.text[timex.end : act.cue_start + 1]
            if _THEN.match(between) and days.closed(timex.edtf or ""):
                return timex
        return None

    def _with_its_end(self, act: ActSpan, timex: Timex, edtf: str) -> str:
        """Read "from Monday until Friday" as one stretch, "within a week" from the story's day."""
        text = self._ground.text
        before = text[max(0, timex.start - 12) : timex.start]
        if _WITHIN.search(before) and act.status in FUTURE:
            return self._story.from_its_day(act, edtf)
        if not _FROM.search(before) or "/" in edtf:
            return edtf
        for other in self._ground.timexes(timex.end, timex.end + 14):
            if _UNTIL.fullmatch(text, timex.end, other.start):
                end = days.limits(days.day_part(other.edtf or ""))[1]
                start = days.limits(edtf)[0]
                if start is not None and end is not None and start < end:
                    return f"{start.isoformat()}/{end.isoformat()}"
        return edtf

    def _from_elsewhere(self, act: ActSpan, timex: Timex, by: DatedBy) -> Dating:
        """Read the date of the saying, or of the story so far, for an act that has none itself."""
        edtf = days.day_part(timex.edtf or "")
        first, last = (day or self._ground.published for day in days.limits(edtf))
        is_coming = by is DatedBy.CONTEXT and first > self._ground.published
        if act.status in FUTURE and not is_coming:
            since = last if by is DatedBy.CONTEXT else first
            edtf = f"{since.isoformat()}/.."
        elif act.status is Status.HAPPENED and self._ground.is_reported(act) and self._is_old(act):
            edtf = f"../{last.isoformat()}"
        return self._dating(edtf, by, timex)

    def _from_publication(self, act: ActSpan) -> Dating:
        day = self._ground.published.isoformat()
        if act.status in FUTURE:
            return self._dating(f"{day}/..", DatedBy.PUBLICATION)
        if self._is_never(act):
            return self._dating(f"../{day}", DatedBy.PUBLICATION)
        if act.status is Status.DENIED and _DID_NOT.search(self._ground.cue(act)):
            return self._dating(f"../{day}", DatedBy.PUBLICATION, None, (_ANY_DAY,))
        old = act.background or self._is_pluperfect(act) or goes_back(self._ground, act)
        if act.status is Status.HAPPENED and old:
            return self._dating(f"../{day}", DatedBy.PUBLICATION)
        told = act.sentence > 1 and not self._ground.is_reported(act)
        if act.status is Status.HAPPENED and told and self._is_perfect(act):
            return self._dating(f"../{day}", DatedBy.PUBLICATION, None, (_ANY_DAY,))
        doubts = () if act.statement else (_FRESH,)
        return self._dating(day, DatedBy.PUBLICATION, None, doubts)

    def _lead(self, act: ActSpan) -> str:
        return self._ground.text[max(0, act.cue_start - 30) : act.cue_start]

    def _is_never(self, act: ActSpan) -> bool:
        """Whether the text says that something never was, up to the day of publication."""
        never = _NEVER.search(self._lead(act)) or _NEVER_CUE.search(self._ground.cue(act))
        return act.status is Status.DENIED and bool(never)

    def _is_perfect(self, act: ActSpan) -> bool:
        return bool(_HAS_CUE.match(self._ground.cue(act)) or _HAS.search(self._lead(act)))

    def _is_pluperfect(self, act: ActSpan) -> bool:
        return bool(_HAD_CUE.match(self._ground.cue(act)) or _HAD.search(self._lead(act)))

    def _is_old(self, act: ActSpan) -> bool:
        """Whether a reported act lay before the saying: "had agreed", "was finished"."""
        cue = self._ground.cue(act)
        was = _WAS_CUE.match(cue)
        if not was and _WAS.search(self._lead(act)):
            was = re.match(_DONE, cue)
        return act.background or self._is_pluperfect(act) or bool(was)

    def _dating(
        self, edtf: str, by: DatedBy, timex: Timex | None = None, doubts: tuple[str, ...] = ()
    ) -> Dating:
        earliest, latest = bounds(edtf)
        time = None
        if timex is not None and by is DatedBy.EXPRESSION:
            time = timex.time or days.clock(timex.edtf or "")
        return Dating(
            date=edtf,
            earliest=earliest,
            latest=latest,
            dated_by=by,
            time=time,
            wording=self._ground.text[timex.start : timex.end] if timex else None,
            doubts=doubts,
        )
