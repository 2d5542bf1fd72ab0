"""The day of an act: from the words beside it, from its neighbours, or from publication."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.beside import back_over, date_beside
from extract.dating.chain import Chain
from extract.dating.events import told_from_events
from extract.dating.flashbacks import goes_back, is_before, is_flashback, is_known
from extract.dating.governing import FUTURE, Governing, governing
from extract.dating.ground import Ground
from extract.dating.history import History
from extract.dating.leading import up_to
from extract.dating.neighbours import lent, saying, takes_up
from extract.dating.settled import agreed
from extract.dating.steps import led_to, told_by_step
from extract.dating.story import Story
from extract.dating.tenses import (
    DONE,
    did_not,
    is_always,
    is_deed,
    is_never,
    is_never_done,
    is_now,
    is_old,
    is_perfect,
    is_pluperfect,
    never_came,
)
from extract.dating.terms import deal_of
from extract.dating.thence import told_thence
from extract.dating.values import ActSpan, Dating
from store.model import DatedBy, Status, bounds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.dating.values import Told
    from extract.values import Sentence, Speech, Timex

_OF_THE_DAY = re.compile(
    r"(?:earlier|later|late|early)\s+(?:in|that|the\s+same)\s+(?:the\s+)?day\b", re.IGNORECASE
)
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_WITHIN = re.compile(r"\bwithin\s+(?:the\s+)?$")
_THEN = re.compile(r",?\s+after\s+[^,;.]{0,60}$")
_REACH = 120  # characters before an act in which that is looked for which came after it
_MEETING = 4  # days that a meeting may take
_MONTH = 27  # days: what is told of a month or a year opens with all of it
_LEAD = 5  # sentences that tell the news itself
_ANY_DAY = "no date in the text; any day up to publication"
_CARRIED = "no date beside it; carried on from what is told just before"
_OF_THE_STORY = "no date beside it; taken for the day that the article tells of"
_FROM_EARLIER = "counted from a date that the text gives earlier"
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
        self._ground.add(told_from_events(self._ground))
        self._story = Story(self._ground)
        self._chain = Chain(self._ground)
        self._history = History(self._ground)

    def date(self, act: ActSpan) -> Dating:
        """Return the day of an act; it always has one, down to publication.

        Acts are asked for in the order of the text: words go on from words before.
        """
        dating = self._from_sentence(act) or self._from_other_clauses(act) or self._from_words(act)
        dating = dating or self._from_context(act)
        if dating is None or dating.dated_by is DatedBy.PUBLICATION:
            dating = self._from_history(act) or dating or self._from_publication(act)
        dating = up_to(act, dating)
        self._chain.add(act, dating)
        return dating

    def _from_meeting(self, act: ActSpan) -> Dating | None:
        """Read the day of what two are said to have spoken of when they met."""
        met = self._chain.day_of_meeting(act)
        edtf = days.day_part(met.edtf or "") if met is not None else ""
        return self._dating(edtf, DatedBy.CONTEXT, met, (_CARRIED,)) if edtf else None

    def _from_words(self, act: ActSpan) -> Dating | None:
        """Read the day of what somebody says from what was said before."""
        words, hearsay = self._chain.is_words(act), self._chain.is_hearsay(act)
        hearsay = hearsay and not (act.sentence == 0 and self._story.tells(act))
        if act.status in FUTURE:
            return self._from_words_ahead(act)
        if not (words or hearsay):
            return None
        known, timex = self._chain.speaks_on(act)
        if timex is not None:
            found = self._from_elsewhere(act, timex, DatedBy.CONTEXT)
            return replace(found, doubts=(*found.doubts, _CARRIED))
        if not known:
            return None
        told_now = not hearsay and self._chain.is_told_now(act)
        if told_now or is_always(self._ground, act):
            day = self._ground.published.isoformat()
            return self._dating(f"../{day}", DatedBy.PUBLICATION, None, (_ANY_DAY,))
        day = self._ground.published.isoformat()
        return self._dating(day, DatedBy.PUBLICATION) if words else self._from_publication(act)

    def _from_words_ahead(self, act: ActSpan) -> Dating | None:
        """Read from when on that is to come which somebody goes on to speak of."""
        settled = self._chain.settled_on(act)
        if settled is not None:
            return self._from_elsewhere(act, settled, DatedBy.CONTEXT)
        if act.teller is None or not self._ground.is_reported(act) or takes_up(self._ground, act):
            return None
        known, timex = self._chain.speaks_on(act)
        if timex is not None:
            found = self._from_elsewhere(act, timex, DatedBy.CONTEXT)
            return replace(found, doubts=(*found.doubts, _CARRIED))
        return self._from_publication(act) if known else None

    def _from_sentence(self, act: ActSpan) -> Dating | None:
        """Read the date that an expression of the act's own sentence gives it."""
        given = self._ground.timexes(act.on, act.on + 1)[:1] if act.on is not None else ()
        for timex in given:
            edtf = days.own(timex.value) or days.week(timex.value)
            edtf = edtf or days.day_part(timex.edtf or "").removeprefix("../")
            return self._dating(edtf, DatedBy.EXPRESSION, timex)
        then = self._after_which(act)
        if then is not None:
            day = days.day_part(then.edtf or "")  # "two days after they had met"
            edtf = f"../{day.partition('/')[0]}"
            own = days.reckoned_back(day, self._ground.text[then.start : then.end + len(" after")])
            edtf = own if own != day else edtf
            return self._dating(edtf, DatedBy.EXPRESSION, then)
        beside = governing(self._ground, act)
        if beside is not None and not beside.shared:
            return self._from_expression(act, beside)
        told = told_thence(self._ground, act)
        if told is not None:
            return self._from_told(told)
        if beside is not None:
            return self._from_expression(act, beside)
        return self._from_weekday(act)

    def _from_weekday(self, act: ActSpan) -> Dating | None:
        """Read the weekday of a plan in the present as the next one: "lock horns on Monday"."""
        clauses = self._ground.clauses(act.sentence)
        piece = clauses.pieces[clauses.at(act.cue_start)]
        bare = not piece.finite and not self._ground.cue(act).startswith("to ")
        if act.status is not Status.PLANNED or not (act.now or bare):
            return None
        for timex in self._ground.timexes(act.cue_end, piece.end):
            if _WEEKDAY.fullmatch(self._ground.text, timex.start, timex.end):
                edtf = days.next_week(timex.edtf or "", self._ground.published)
                return self._dating(edtf, DatedBy.EXPRESSION, timex) if edtf else None
        return None

    def _from_other_clauses(self, act: ActSpan) -> Dating | None:
        """Read the date that another act of the sentence, or its telling, gives an act."""
        led = led_to(self._ground, act) or told_by_step(self._ground, act)
        if led is not None:
            return self._dating(led[1], DatedBy.EXPRESSION, led[0])
        met = self._from_meeting(act)
        if met is not None:
            return met
        said = saying(self._ground, act) or agreed(self._ground, act)
        return self._from_elsewhere(act, said, DatedBy.EXPRESSION) if said is not None else None

    def _from_context(self, act: ActSpan) -> Dating | None:
        """Read the date that the sentences before give an act, with a doubt that says so."""
        followed = self._chain.followed(act)
        if followed is not None and not followed.endswith("/.."):
            return self._dating(followed, DatedBy.PUBLICATION)
        deal = deal_of(self._ground, act)
        if deal is not None:
            return self._from_elsewhere(act, deal, DatedBy.CONTEXT)
        if is_flashback(self._ground, act):
            return None
        if is_never_done(self._ground, act) or is_now(self._ground, act):
            return None
        timex, doubt = lent(self._ground, act), _CARRIED
        if timex is not None:
            timex = self._history.come_back(act, timex)
        if timex is None and not goes_back(self._ground, act):
            timex, doubt = self._story.tells(act), _OF_THE_STORY
        if timex is None:
            return None
        found = self._from_elsewhere(act, timex, DatedBy.CONTEXT)
        if is_before(self._ground, act):
            day = days.limits(days.day_part(timex.edtf or ""))[1]
            found = self._dating(f"../{day}", DatedBy.CONTEXT, timex)
        edtf = back_over(self._ground, act, found.date)
        if edtf != found.date:
            found = self._dating(edtf, DatedBy.EXPRESSION, timex)
        return replace(found, doubts=(*found.doubts, doubt))

    def _from_history(self, act: ActSpan) -> Dating | None:
        """Read the date that an article of history has come to, however far back it stands."""
        timex = self._history.tells(act)
        if timex is None:
            return None
        if is_before(self._ground, act):
            day = days.limits(days.day_part(timex.edtf or ""))[1]
            return self._dating(f"../{day}", DatedBy.CONTEXT, timex, (_CARRIED,))
        found = self._from_elsewhere(act, timex, DatedBy.CONTEXT)
        return replace(found, doubts=(*found.doubts, _CARRIED))

    def _from_expression(self, act: ActSpan, found: Governing) -> Dating:
        """Read the expression as this act has it: "since July" may be when it began."""
        timex, text = found.timex, self._ground.text
        story = self._story.timex
        if story is not None and _OF_THE_DAY.match(text, timex.start):
            return self._from_elsewhere(act, story, DatedBy.CONTEXT)
        edtf = date_beside(self._ground, act, found)
        if act.status in FUTURE and _WITHIN.search(text[max(0, timex.start - 12) : timex.start]):
            edtf = self._story.from_its_day(act, edtf)
        doubts = (timex.doubt,) if timex.doubt else ()
        return self._dating(edtf, DatedBy.EXPRESSION, timex, doubts)

    def _after_which(self, act: ActSpan) -> Timex | None:
        """Return when that was which an act came before: "signed on Monday, after they had met"."""
        if act.status is not Status.HAPPENED or not is_pluperfect(self._ground, act):
            return None
        start = max(self._ground.sentences[act.sentence].start, act.cue_start - _REACH)
        for timex in reversed(self._ground.timexes(start, act.cue_start)):
            between = self._ground.text[timex.end : act.cue_start + 1]
            if _THEN.match(between) and days.closed(timex.edtf or ""):
                return timex
        return None

    def _from_elsewhere(self, act: ActSpan, timex: Timex, by: DatedBy) -> Dating:
        """Read the date of the saying, or of the story so far, for an act that has none itself."""
        edtf = days.day_part(timex.edtf or "")
        first, last = (day or self._ground.published for day in days.limits(edtf))
        is_coming = by is DatedBy.CONTEXT and first > self._ground.published
        spans = (last - first).days
        if by is DatedBy.CONTEXT and 0 < spans <= _MEETING and self._ground.is_reported(act):
            first, edtf = last, last.isoformat()  # who speaks of a meeting does so at its end
        if act.status in FUTURE and not is_coming:
            since = last if by is DatedBy.CONTEXT else first
            opening = edtf.partition("/")[0]  # of a stretch, its first day
            vague = spans > _MONTH and opening not in ("", "..")
            edtf = f"{opening if vague else since.isoformat()}/.."
        elif is_never(self._ground, act) or self._lay_before(
            act, is_past=last < self._ground.published
        ):
            edtf = f"../{last.isoformat()}"
        return self._dating(edtf, by, timex)

    def _lay_before(self, act: ActSpan, *, is_past: bool) -> bool:
        """Whether a reported act lay before the day of the saying, which itself may be past."""
        if act.status not in DONE or not self._ground.is_reported(act):
            return False
        ground = self._ground
        had = is_pluperfect(ground, act) or is_perfect(ground, act)
        if act.statement and not had:
            return False  # "were sold out, Roe said": so he says
        long_done = act.background or is_pluperfect(ground, act) or is_perfect(ground, act)
        return is_old(self._ground, act) and (long_done or is_past)

    def _from_told(self, told: Told) -> Dating:
        """Read a date that is told from another one, earlier in the text."""
        found = self._dating(told.edtf, DatedBy.CONTEXT, told.timex, (_FROM_EARLIER,))
        return replace(found, wording=told.wording)

    def _from_publication(self, act: ActSpan) -> Dating:
        day, ground = self._ground.published.isoformat(), self._ground
        if act.status in FUTURE:
            return self._dating(f"{day}/..", DatedBy.PUBLICATION)
        old = act.background or is_pluperfect(ground, act) or goes_back(ground, act)
        old = old or is_flashback(ground, act) or is_known(ground, act) or is_always(ground, act)
        old = old and not is_now(ground, act)
        if never_came(ground, act) or (act.status is Status.HAPPENED and old):
            return self._dating(f"../{day}", DatedBy.PUBLICATION)
        if did_not(ground, act) or (act.status is Status.HAPPENED and self._is_told(act)):
            return self._dating(f"../{day}", DatedBy.PUBLICATION, None, (_ANY_DAY,))
        doubts = () if act.statement else (_FRESH,)
        return self._dating(day, DatedBy.PUBLICATION, None, doubts)

    def _is_told(self, act: ActSpan) -> bool:
        """Whether an act is told in passing, of any day, rather than as the news itself."""
        refusal = act.statement and self._ground.cue(act).startswith("refused")
        deed = act.sentence >= _LEAD and is_deed(self._ground, act) and not refusal
        return deed or is_perfect(self._ground, act)

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
            timex=timex,
            doubts=doubts,
        )
