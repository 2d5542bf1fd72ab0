"""The date that an expression of its own sentence gives an act, as the words around have it.

"two days after the vote on Monday" is a Wednesday, "in since Sunday" a Sunday, "before the talks of
Friday" any day up to it.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.dating import days
from extract.dating.events import DOUBT
from extract.dating.governing import FUTURE, is_put_off
from extract.dating.pieces import Link
from extract.dating.tenses import is_pluperfect
from extract.dating.verbs import FINITE
from extract.patterns import Seldom
from extract.timex.amounts import amount
from store.model import Status

if TYPE_CHECKING:
    from extract.dating.governing import Governing
    from extract.dating.ground import Ground
    from extract.dating.values import ActSpan
    from extract.values import Timex

_NEAR = 80  # characters
_HAD_BEEN = re.compile(r"\bhad\s+been\s+(?:in|at|on|th)")
_BOUND = re.compile(r"\b(?:before|after)\b")
_STEP = Seldom(
    r"\b(?P<lead>the\s+(?:day|night|morning|evening)"
    rf"|(?:(?:an?|\d{{1,3}}|{days.NUMBERS})\s+)?(?:minute|hour|day|week|month|year)s?)\s+"
    r"(?P<side>after|before|following)\s+(?:[^\s,;:]+\s+){0,5}$",
    "after",
    "before",
    "following",
    flags=re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:[Ff]rom|[Bb]etween)\s+(?:(?:\w+\s+on|the|late|early)\s+)?$")
_UNTIL = re.compile(r"\s+(?:until|till|to|through|and)\s+(?:the\s+)?")
_AFTER = re.compile(r"\b(?:after|following)\s+[^,;]*$")
_FOLLOWS = re.compile(r"(?:after|following)\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:before|ahead\s+of|prior\s+to)\s+(?!(?:dawn|daybreak|sunrise|noon|midday|midnight|sunset|dusk"
    r"|nightfall|lunch|breakfast)\b)[^,;]*$"
)
_SOME_AFTER = re.compile(r"(?:days|weeks|months|years)\s+after\b")
_LATEST = re.compile(r",?\s+at\s+the\s+(?:very\s+)?latest\b")
_LATEST_LEAD = re.compile(
    r"\b(?:at\s+the\s+(?:very\s+)?latest|no\s+later\s+than)\s+(?:(?:on|in|by|at)\s+)?$"
)
_SEVERAL = re.compile(r"\b(?:two|three|four|several|both|twice|pairs?)\b", re.IGNORECASE)
_AND = re.compile(r",?\s+(?:and|then)\s+")
_PAIR = 30  # characters within which a second date follows the first
_TOOK = re.compile(rf"\bover\s+(?P<n>{days.NUMBERS}|\d{{1,2}})\s+days\b")
# What breaks talks off does so on a day; what winds them up is all of them.
_ENDED = re.compile(
    rf"(?:wound\s+up|wrapped\s+up|concluded|completed|finished|held)\s+(?P<n>{days.NUMBERS}|\d{{1,2}})\s+days\s+of\b"
)
_OVER = 80  # characters
_LONGEST = 31  # days
_PARTED = re.compile(r"[,;]")


def date_beside(ground: Ground, act: ActSpan, found: Governing) -> str:
    """Return the EDTF date that a governing expression gives an act."""
    timex = found.timex
    edtf = days.day_part(timex.edtf or "")
    if act.status is Status.HAPPENED and is_put_off(ground, act, timex):
        return f"../{edtf.removeprefix('../').rsplit('/', maxsplit=1)[-1]}"
    stepped = _stepped(ground, act, timex)
    if stepped:
        return stepped
    if _is_hour_bound(ground, timex):
        return edtf.removeprefix("../").removesuffix("/..")
    edtf = _across(ground, act, timex, _ends(ground, act, found, edtf))
    if _is_looked_back_on(ground, act, found) and "/" not in edtf:
        return f"../{edtf}"
    edtf = _with_its_end(ground, timex, _beside_other(ground, act, timex, edtf))
    return back_over(ground, act, _with_its_pair(ground, act, timex, edtf))


def _is_looked_back_on(ground: Ground, act: ActSpan, found: Governing) -> bool:
    """Whether an aside had been done before what is told: "Roe, who had refused, left"."""
    clauses = ground.clauses(act.sentence)
    aside = clauses.pieces[clauses.at(act.cue_start)].opener.startswith(",")
    aside = aside and found.shared and found.act_link is Link.RELATIVE
    return aside and act.status is Status.HAPPENED and is_pluperfect(ground, act)


def _with_its_pair(ground: Ground, act: ActSpan, timex: Timex, edtf: str) -> str:
    """Read "made two offers, in March and in June" as a stretch from the first to the last."""
    if "/" in edtf or act.status is not Status.HAPPENED or timex.start < act.cue_end:
        return edtf
    if not _SEVERAL.search(ground.text, max(act.cue_start, timex.start - _NEAR), timex.start):
        return edtf
    for other in ground.timexes(timex.end, timex.end + _PAIR):
        start, end = days.limits(edtf)[0], days.limits(other.edtf or "")[1]
        follows = _AND.match(ground.text, timex.end, other.start)
        parted = FINITE.search(ground.text, timex.end, other.start)
        if follows and not parted and start and end and start < end <= ground.published:
            return f"{edtf}/{days.day_part(other.edtf or '')}"
    return edtf


def back_over(ground: Ground, act: ActSpan, edtf: str) -> str:
    """Reckon an act back over the days that it took: "talked over two days"."""
    first, last = days.limits(edtf)
    if act.status is not Status.HAPPENED or first is None or first != last:
        return edtf
    end = min(ground.sentences[act.sentence].end, act.cue_end + _OVER)
    took = _TOOK.search(ground.text, act.cue_end, end) or _ENDED.match(ground.cue(act))
    number = amount(took["n"]) if took is not None else None
    if number is None or not 1 < number <= _LONGEST:
        return edtf
    return f"{(first - timedelta(days=int(number) - 1)).isoformat()}/{first.isoformat()}"


def _stepped(ground: Ground, act: ActSpan, timex: Timex) -> str:
    """Return the day so many days from an expression: "two days after the vote on Monday"."""
    start = max(ground.sentences[act.sentence].start, timex.start - _NEAR)
    step = _STEP.search(ground.text[start : timex.start])
    if step is None or start + step.start() <= act.cue_start < timex.start:
        return ""
    day = days.own(timex.value) or days.day_part(timex.edtf or "")
    beside = step["lead"].lower().startswith("the")
    return days.told_from(day, f"{'a day' if beside else step['lead']} {step['side']}")


def _is_hour_bound(ground: Ground, timex: Timex) -> bool:
    """Whether "shortly before nine", "after midnight" leave the hour open and the day not."""
    first = ground.sentences[ground.sentence_at(timex.start)].start
    words = (max(first, timex.start - 40), timex.end)
    return timex.type == "TIME" and bool(_BOUND.search(ground.text, *words))


def _ends(ground: Ground, act: ActSpan, found: Governing, edtf: str) -> str:
    """Close an open end that is the act's own day."""
    shares = found.shared and _is_when(ground, act)
    own = days.own(found.timex.value)
    if shares and own and ".." in edtf and _is_right_behind(ground, act, found.timex):
        return own  # "before October, when they met"
    if shares and edtf.startswith("../") and _is_right_behind(ground, act, found.timex):
        return edtf.removeprefix("../")  # "not until 1996, when they gave in"
    if edtf.endswith("/..") and act.status is Status.HAPPENED:
        edtf = edtf.removesuffix("/..") if shares or _was_there(ground, act) else edtf
    if edtf.startswith("../") and found.linked is Link.CONDITION and found.shared:
        # "will pay unless it is signed by May": the deadline is when it comes to pass.
        edtf = edtf.removeprefix("../")
    return edtf


def _is_when(ground: Ground, act: ActSpan) -> bool:
    """Whether an act is what happened when: "when Roe, who had refused, gave in"."""
    clauses = ground.clauses(act.sentence)
    at = clauses.at(act.cue_start)
    return any(clauses.pieces[one].link is Link.WHEN for one in (at, *clauses.clause(at)))


def _is_right_behind(ground: Ground, act: ActSpan, timex: Timex) -> bool:
    """Whether the clause of an act says what happened on a date named just before it."""
    clauses = ground.clauses(act.sentence)
    at = clauses.at(act.cue_start)
    starts = [clauses.pieces[one].start for one in (at, *clauses.clause(at))]
    return any(not ground.text[timex.end : one].strip(" ,") for one in starts)


def _was_there(ground: Ground, act: ActSpan) -> bool:
    """Whether "since" says when somebody came: "had been in Rome since Sunday"."""
    return bool(_HAD_BEEN.search(ground.text[max(0, act.cue_start - 4) : act.cue_end + 4]))


def _across(ground: Ground, act: ActSpan, timex: Timex, edtf: str) -> str:
    """Reckon back for an act that "three days after" leads: the date is the main clause's."""
    some = _SOME_AFTER.match(ground.text, timex.start) and timex.start < act.cue_start
    if some and "/" not in edtf:
        return f"../{edtf}"  # "left on Monday, days after they met"
    gap = act.cue_start - timex.end
    parted = not 0 <= gap <= _NEAR or _PARTED.search(ground.text, timex.end, act.cue_start)
    if parted or timex.doubt == DOUBT:
        return edtf
    return days.reckoned_back(edtf, ground.text[timex.start : timex.end + 8])


def _beside_other(ground: Ground, act: ActSpan, timex: Timex, edtf: str) -> str:
    """Open the date of an act that comes after or before something else of that day."""
    if "/" in edtf:
        return edtf
    if act.status in FUTURE and _FOLLOWS.match(ground.text, timex.start):
        return f"{edtf}/.."
    if act.status in FUTURE and _is_latest(ground, timex):
        return f"../{edtf}"
    if timex.start < act.cue_end:
        return edtf
    between = ground.text[max(act.cue_end, timex.start - _NEAR) : timex.start]
    if act.status in FUTURE and _AFTER.search(between):
        return f"{edtf}/.."
    return f"../{edtf}" if _BEFORE.search(between) else edtf


def _is_latest(ground: Ground, timex: Timex) -> bool:
    """Whether a date is the last that will do: "on 3 May at the latest"."""
    lead = ground.text[max(0, timex.start - 24) : timex.start]
    return bool(_LATEST_LEAD.search(lead) or _LATEST.match(ground.text, timex.end))


def _with_its_end(ground: Ground, timex: Timex, edtf: str) -> str:
    """Read "from Monday until Friday" as one stretch."""
    before = ground.text[max(0, timex.start - 12) : timex.start]
    if not _FROM.search(before) or "/" in edtf:
        return edtf
    for other in ground.timexes(timex.end, timex.end + 14):
        if _UNTIL.fullmatch(ground.text, timex.end, other.start):
            end = days.limits(days.day_part(other.edtf or ""))[1]
            start = days.limits(edtf)[0]
            if start is not None and end is not None and start < end:
                return f"{start.isoformat()}/{end.isoformat()}"
    return edtf
