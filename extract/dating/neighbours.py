"""Dates that an act takes from outside its clause: from the saying, from the sentence before."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.governing import FUTURE, is_of_other
from extract.dating.pieces import Link
from extract.dating.tenses import DONE, is_deed
from extract.dating.verbs import FINITE, PAST
from extract.patterns import Seldom
from store.model import Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.dating.ground import Ground
    from extract.dating.pieces import Piece
    from extract.dating.values import ActSpan
    from extract.values import Timex

LOOK_BACK = 4  # sentences before that may lend a date
_LONGEST = 4  # days: what is vaguer than a long weekend lends nothing
MONTH = 31  # days: but to what came "two days after that"
_REACTS = re.compile(
    r"(?:welcomed|prais(?:ed|ing)|hailed|applauded|critici[sz]ed|condemned|denounced|deplored|regretted"
    r"|urged|warned|called|appealed|denied|dismissed|demanded|asked)\b"
)
_NAME = re.compile(
    r"\b(?!(?:The|An?|He|She|It|They|We|But|And|So|Then|In|On|At|By|For|With|From|After|Before|Its"
    r"|His|Her|Their|This|That|These|Those|Both|One|Two|Three|Some|Many|All|Most|Other|Others)\b)[A-Z]\w+"
    r"(?!\s+(?:side|delegation|team|camp|negotiators|government|party)\b)"
)
_NOT_TOLD = re.compile(r"\b(?:will|would|may|might|is|are|has|have|says)\b")
_FAR = 400  # characters of a sentence that are looked back over
_REACH = 160  # characters of a sentence in which its subject is named
_BESIDE = 48  # characters on either side of an act in which such words stand
SOON = 14  # days: what is told as older than this is no news
YEARS = 800  # days: and to what came "at once", or "then", in the time just told
_THEREAFTER = Seldom(r"\b(?:after\s+that|later|thereafter|afterwards?)\b", "after", "later")
AT_ONCE = Seldom(
    r"\b(?:at\s+once|immediately|promptly|on\s+the\s+spot|there\s+and\s+then|(?<!and\s)(?<!,\s)then|in\s+(?:reply|response|turn)"
    r"|at\s+(?:the|that)\s+time"
    r"|within\s+(?:days|weeks)|(?:minutes|hours|shortly|soon|moments)\s+(?:later|after(?:wards?)?)"
    r"|that\s+(?:same\s+)?(?:bid|offer|proposal|plan|demand|request|call|deal|draft|version|time))\b",
    *("once", "immediately", "promptly", "spot", "then", "reply", "response", "turn", "time"),
    *("within", "later", "after", "bid", "offer", "proposal", "plan", "demand", "request", "call"),
    *("deal", "draft", "version"),
    flags=re.IGNORECASE,
)
_THERE = re.compile(r"\bthere\b(?!\s+(?:is|are|was|were|has|have|will|would|can|could|may|must)\b)")
HAD = re.compile(r"\bhad\s+(?:\w+\s+)?(?:\w+ed|\w+en|\w+t|\w+d|made|put|begun|won)\b")
PRESENT = re.compile(r"\b(?:is|are|has|have|says|will|denies|remains|now)\b")
REPORTS_NOW = re.compile(
    r"\b(?:says|(?<!to\s)say|denies|insists|argues|claims|believes|thinks|wants|expects)\b"
)
PRESENT_CUE = re.compile(r"\b(?:has|have|is|are|says|denies|wants?|remains?)\b")
_YET_TO = re.compile(r"\b(?:has|have|is|are)\s+(?:\w+\s+){0,2}$")
_ANAPHOR = re.compile(
    r"\b(?:it|they|(?:the|this)\s+(?:meeting|talks|call|summit|session|vote|visit|round))\b",
    re.IGNORECASE,
)
_OF_THAT = re.compile(
    r"(?:Those|That|These|This)\s+(?:same\s+)?[a-z]+\s+(?!that\b|which\b|who\b)[a-z]"
)
_GOES_ON = re.compile(
    r"(?:With\s+the|They|He|She|It|Before\s+they|Then|Afterwards?|There|Later"
    r"|The\s+(?:meeting|talks|call|session|two|pair))\b"
)


def saying(ground: Ground, act: ActSpan) -> Timex | None:
    """Return the date of the saying that reports an act: "said on Friday that …"."""
    if not ground.has_date(act.sentence):
        return None
    clauses = ground.clauses(act.sentence)
    content = clauses.content(clauses.at(act.cue_start))
    host = clauses.pieces[content].parent if content is not None else None
    if host is None:
        return None
    for index in clauses.clause(host):
        piece = clauses.pieces[index]
        for timex in ground.timexes(piece.start, piece.end) if piece.link != Link.CONTENT else ():
            closed = days.closed(timex.edtf or "")
            if closed and closed[1] <= ground.published:
                return timex
    return None


def lent(ground: Ground, act: ActSpan) -> Timex | None:
    """Return the date of the story so far, where an act goes on from the sentence before.

    Sentences before it in the same paragraph lend theirs, and those of the paragraph before where
    the sentence takes them up ("They sat …"); a sentence in the present tense ends the story.
    """
    if not _carries_on(ground, act) or is_aside(ground, act):
        return None
    here = _same_sentence(ground, act)
    if here is not None:
        return here
    one = ground.sentences[act.sentence]
    longest = _reach_of(ground, act)
    coming = act.status in FUTURE and _takes_up(_up_to(ground, act))
    takes_up = _GOES_ON.match(ground.text, one.start) and not ground.is_reported(act)
    longest = max(longest, MONTH if takes_up else 0)
    reach = 1 if takes_up or longest > MONTH else 0
    of_that = act.status in DONE and _OF_THAT.match(ground.text, one.start)
    longest = YEARS if of_that or is_told_deed(ground, act) else longest
    for back in range(act.sentence - 1, max(-1, act.sentence - 1 - LOOK_BACK), -1):
        if one.paragraph - ground.sentences[back].paragraph > reach:
            return None
        found = main_date(ground, back, future=True) if coming else None
        if act.status not in FUTURE or ground.is_reported(act):
            found = found or main_date(ground, back, longest=longest)
        if found is not None:
            return None if _is_answer(ground, act, back, found) else found
        words = ground.words(back)
        vague = main_date(ground, back, longest=YEARS) is not None
        if vague or (PRESENT.search(words) and not PAST.search(words)):
            return None
    return None


def is_told_deed(ground: Ground, act: ActSpan) -> bool:
    """Whether an act is a deed that the article itself tells in the simple past."""
    clauses = ground.clauses(act.sentence)
    aside = clauses.pieces[clauses.at(act.cue_start)].link is Link.RELATIVE
    told = act.status is Status.HAPPENED and not ground.is_reported(act)
    deed = is_deed(ground, act) or (not act.statement and bool(PAST.match(ground.cue(act))))
    return told and not aside and deed


def _up_to(ground: Ground, act: ActSpan) -> str:
    """Return the words of a sentence up to an act and just behind, not over a semicolon."""
    one = ground.sentences[act.sentence]
    start = max(one.start, act.cue_start - _FAR)
    start = max(start, ground.text.rfind(";", start, act.cue_start) + 1)
    return re.split(";", ground.text[start : min(one.end, act.cue_end + _BESIDE)])[0]


def takes_up(ground: Ground, act: ActSpan) -> bool:
    """Whether a sentence speaks on of what the one before told of, up to an act of it."""
    return _takes_up(_up_to(ground, act))


def _takes_up(words: str) -> bool:
    """Whether a sentence speaks on of what the one before told of."""
    return bool(_ANAPHOR.search(words) or _THERE.search(words))


def _reach_of(ground: Ground, act: ActSpan) -> int:
    """Return how long a stretch may be, in days, that dates what a sentence tells on."""
    one = ground.sentences[act.sentence]
    start, end = max(one.start, act.cue_start - _BESIDE), min(one.end, act.cue_end + _BESIDE)
    if AT_ONCE.search(ground.text, start, end):
        return YEARS
    return MONTH if _THEREAFTER.search(ground.words(act.sentence)) else _LONGEST


def _same_sentence(ground: Ground, act: ActSpan) -> Timex | None:
    """Return the date of the half of a sentence before, parted by a semicolon or ", and"."""
    if not ground.has_date(act.sentence) or act.status not in DONE:
        return None
    clauses = ground.clauses(act.sentence)
    at = clauses.at(act.cue_start)
    piece = clauses.pieces[at]
    joined = piece.link is Link.JOINED and piece.opener.startswith(",") and piece.has_subject
    if joined and not PAST.search(ground.text, piece.start, piece.end):
        return None
    top = at if joined else clauses.top(at)
    if top == 0 or clauses.pieces[top].link not in (Link.MAIN, Link.JOINED):
        return None
    told = clauses.pieces[max(0, top - 20) : top]
    if told[0].link is Link.CONTENT:  # "They agreed on Monday, he announced after they met"
        told = [replace(told[0], link=Link.MAIN), *told[1:]]
    return _date_in(ground, told, future=False, longest=YEARS)


def _carries_on(ground: Ground, act: ActSpan) -> bool:
    """Whether an act goes on from the sentence before: told in the past, not as news."""
    if act.same_event_hint:
        return True
    words = ground.words(act.sentence)
    if act.status is Status.ONGOING:
        return False
    if act.status in FUTURE and _takes_up(_up_to(ground, act)):
        return not (REPORTS_NOW.search(words) and ground.is_reported(act))
    if act.status in FUTURE and not ground.is_reported(act):
        return False
    if PRESENT_CUE.search(ground.cue(act)) or REPORTS_NOW.search(words):
        return False
    yet = _YET_TO.search(ground.text, max(0, act.cue_start - 24), act.cue_start)
    return bool(PAST.search(words)) and not yet


def is_aside(ground: Ground, act: ActSpan) -> bool:
    """Whether an act is only what somebody did long before.

    "Chad, which had urged it, agreed"; "Chad, which hosted an earlier round, will come".
    """
    clauses = ground.clauses(act.sentence)
    at = clauses.at(act.cue_start)
    piece = clauses.pieces[at]
    if piece.link is not Link.RELATIVE:
        return False
    if act.background or not piece.opener.startswith(","):
        return act.background
    main = (clauses.pieces[one] for one in clauses.clause(clauses.top(at)))
    return any(_NOT_TOLD.search(ground.text, one.start, one.end) for one in main)


def _is_answer(ground: Ground, act: ActSpan, told: int, timex: Timex) -> bool:
    """Whether an act answers what a sentence told, on a day of its own.

    That is the word of somebody new, or anybody's on what is long past.
    """
    last = days.limits(timex.edtf or "")[1]
    old = last is not None and (ground.published - last).days > SOON
    if old and _REACTS.match(ground.cue(act)) and not AT_ONCE.search(ground.words(act.sentence)):
        return True
    return is_reaction(ground, act, told)


def is_reaction(ground: Ground, act: ActSpan, told: int) -> bool:
    """Whether somebody new only has his say about what was told: fresh, and not of that day."""
    return bool(_REACTS.match(ground.cue(act))) and is_of_somebody_new(ground, act, told)


def is_of_somebody_new(ground: Ground, act: ActSpan, told: int, *, last: bool = False) -> bool:
    """Whether the subject of an act bears only names that the text just before does not hold.

    `last` asks for the last of them alone: "the envoy of Chad, Bo Lind".
    """
    one = ground.sentences[act.sentence]
    names = _NAME.findall(ground.text, one.start, min(act.cue_start, one.start + _REACH))
    start = max(ground.sentences[max(0, told - 3)].start, one.start - 4 * _FAR)
    before = ground.text[start : one.start]
    names = names[-1:] if last else names
    return bool(names) and not any(name in before for name in names)


def last_date(ground: Ground, act: ActSpan, before: int, *, opened: bool = False) -> Timex | None:
    """Return the last closed date of the text before a place in an act's sentence, however vague.

    It looks back over a few sentences, at most to the paragraph before. `opened` takes "since May"
    for a date, too, that of May.
    """

    def tells(timex: Timex) -> bool:
        return bool(days.closed(timex.edtf or "") or (opened and days.own(timex.value)))

    one = ground.sentences[act.sentence]
    near = ground.timexes(max(one.start, before - _FAR), before)
    here = [timex for timex in near if tells(timex)]
    if here:
        return here[-1]
    for back in range(act.sentence - 1, max(-1, act.sentence - 1 - LOOK_BACK), -1):
        other = ground.sentences[back]
        if one.paragraph - other.paragraph > 1:
            return None
        for timex in reversed(ground.timexes(max(other.start, other.end - _FAR), other.end)):
            if tells(timex):
                return timex
    return None


def main_date(
    ground: Ground, index: int, *, future: bool = False, longest: int = _LONGEST
) -> Timex | None:
    """Return the closed date of a sentence's main clause, past or to come."""
    if not ground.has_date(index):
        return None
    pieces = ground.clauses(index).pieces[:20]
    told = list(takewhile(_is_before_the_saying, pieces[1:]))
    told_first = pieces[0].link is Link.CONTENT
    if told_first and not any(
        HAD.search(ground.text, one.start, one.end) for one in (pieces[0], *told)
    ):
        # "The two agreed on Monday, mediators said": what is told comes before who tells it.
        first = replace(pieces[0], link=Link.MAIN)
        found = _date_in(ground, [first, *told], future=future, longest=longest)
        if found is not None:
            return found
    return _date_in(ground, pieces, future=future, longest=longest)


def _is_before_the_saying(piece: Piece) -> bool:
    return piece.link is not Link.MAIN


def _holds_main_verb(ground: Ground, piece: Piece) -> bool:
    """Whether the main verb stands behind a relative clause: "The pact that ends it was signed"."""
    if piece.opener.startswith(","):
        return False
    verbs = FINITE.finditer(ground.text, piece.start, piece.end)
    return sum(1 for _ in islice(verbs, 2)) == 2


def _main_verb(ground: Ground, piece: Piece) -> int:
    """Return where the main verb stands behind a relative clause: the date before it is none."""
    verbs = FINITE.finditer(ground.text, piece.start, piece.end)
    second = next(islice(verbs, 1, None), None)
    return second.start() if second is not None else piece.start


_APART = frozenset({Link.CONDITION, Link.SIDE, Link.CONTENT})


def _date_in(
    ground: Ground, pieces: Sequence[Piece], *, future: bool, longest: int = _LONGEST
) -> Timex | None:
    for piece in pieces:
        if piece.link in _APART or piece.aside:
            continue
        if piece.link is Link.RELATIVE and not _holds_main_verb(ground, piece):
            continue
        start = _main_verb(ground, piece) if piece.link is Link.RELATIVE else piece.start
        for timex in ground.timexes(start, piece.end):
            closed = days.closed(timex.edtf or "")
            if closed is None or (closed[1] - closed[0]).days >= longest:
                continue
            if is_of_other(ground.text, piece.start, timex.start):
                continue
            if closed[0] >= ground.published if future else closed[1] <= ground.published:
                return timex
    return None
