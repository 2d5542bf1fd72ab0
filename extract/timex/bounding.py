"""Reads what words around the expressions add: "by Friday", "since 2014", "from 10 to 12 May"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from extract.patterns import Seldom
from extract.timex import moves, when, zones
from extract.timex.english import cues
from extract.timex.english.cues import (
    BEFORE_WORDS,
    LITTLE_WORDS,
    RANGE_WORDS,
    ROUGH_WORDS,
    SINCE_WORDS,
    UNSURE_WORDS,
    UNTIL_WORDS,
)
from extract.values import Timex
from store.model import bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from extract.timex.findings import Found
    from extract.timex.when import When

_REACH = 32  # characters before an expression in which words may bound it


class _Days(NamedTuple):
    """A stretch of days as EDTF and as its first and last day."""

    edtf: str
    earliest: date
    latest: date


def _choice(words: Iterable[str]) -> str:
    return "|".join(sorted((word.replace(" ", r"\s") for word in words), key=len, reverse=True))


_NOT_UNTIL = Seldom(cues.NOT_UNTIL, "until", flags=re.IGNORECASE)
_LEADS = UNTIL_WORDS | BEFORE_WORDS | SINCE_WORDS | RANGE_WORDS
_BOUND = re.compile(
    rf"\b({_choice(_LEADS)})\s(?:(?:{_choice(LITTLE_WORDS)})\s){{0,2}}$", re.IGNORECASE
)
_HEDGE = re.compile(
    rf"\b({_choice(ROUGH_WORDS | UNSURE_WORDS)})\s(?:(?:on|at|in|the)\s){{0,2}}$", re.IGNORECASE
)
_OWN_HEDGE = re.compile(rf"(?:{_choice(ROUGH_WORDS)})\b|ca?\.", re.IGNORECASE)
_TO_END = re.compile(cues.TO_END, re.IGNORECASE)  # "before the end of May" is within May
_LINK = re.compile(rf"\s?(?:[-–—]|{cues.LINKS})\s?", re.IGNORECASE)
_LOCAL = re.compile(rf"[\s,]{{0,2}}(?:{cues.LOCAL_TIME})?[\s,]{{0,2}}[(\[/]\s?", re.IGNORECASE)


def finished(found: Sequence[Found], text: str) -> list[Timex]:
    """Make expressions of what was found, with ranges and bounds in their EDTF."""
    made = [_plain(one) for one in found]
    for place in range(len(found) - 1):
        joined = _range(found[place], found[place + 1], text)
        if joined:
            made[place] = _with_days(made[place], joined)
            made[place + 1] = _with_days(made[place + 1], joined)
        else:
            made[place] = _with_zone(made[place], made[place + 1], text)
    return [_bounded(timex, one, text) for timex, one in zip(made, found, strict=True)]


def _plain(one: Found) -> Timex:
    edtf = one.edtf or (one.when.edtf if one.when else None)
    days = bounds(edtf) if edtf else (None, None)
    if one.when and one.when.unit != "BC":
        days = one.when.first, one.when.last
    return Timex(
        start=one.start,
        end=one.end,
        type=one.type,
        value=one.value,
        edtf=edtf,
        earliest=days[0],
        latest=days[1],
        time=one.time,
        doubt=one.doubt,
    )


def _with_days(one: Timex, days: _Days) -> Timex:
    return replace(one, edtf=days.edtf, earliest=days.earliest, latest=days.latest)


def _lead(text: str, start: int) -> str:
    """The word before an expression that bounds it, in lower case."""
    match = _BOUND.search(text, max(0, start - _REACH), start)
    if match is None:
        return ""
    lead = " ".join(match[1].lower().split())
    between = text[match.end(1) : start].lower().split()
    return "" if lead in BEFORE_WORDS and not cues.PLACED.isdisjoint(between) else lead


def _range(one: Found, two: Found, text: str) -> _Days | None:
    """The stretch from one expression to the next where words join them to a range."""
    if one.type != "DATE" or two.type != "DATE" or not one.when or not two.when:
        return None
    link = _LINK.fullmatch(text, one.end, two.start)
    if link and link[0].strip().lower() in cues.MOVED_TO and moves.is_moved(text, one.start):
        return None  # "was moved from Monday to Friday", "adjourned on Monday until Friday"
    first, end, start, last = one.when.first, one.when.last, two.when.first, two.when.last
    if not link or end > start or "BC" in (one.when.unit, two.when.unit):
        return None
    lead, word = _lead(text, one.start), link[0].strip().lower()
    if word in cues.AND and lead not in cues.BETWEEN and start - end > timedelta(days=1):
        return None
    if (
        word.isalpha()
        and word not in cues.AND
        and lead not in cues.RANGE_FROM
        and one.when.unit != two.when.unit
    ):
        return None
    edtf = f"{(one.when.edtf or '').split('/')[0]}/{(two.when.edtf or '').split('/')[-1]}"
    return _Days(edtf, first, last)


def _with_zone(one: Timex, two: Timex, text: str) -> Timex:
    """A clock time beside the same moment in UTC: "1 p.m. local time (1800 GMT)" tells the zone."""
    near = one.time and two.time and len(one.time) == 5 and two.time.endswith("Z")
    if not near or not one.edtf or two.start - one.end > _REACH:
        return one
    if not _LOCAL.fullmatch(text, one.end, two.start):
        return one
    offset = zones.written(zones.between(one.time or "", two.time or ""))
    edtf = f"{one.edtf}{offset}" if "T" in one.edtf else one.edtf
    return replace(one, time=f"{one.time}{offset}", edtf=edtf)


def _bounded(timex: Timex, one: Found, text: str) -> Timex:
    edtf = timex.edtf
    if not edtf or timex.type == "DURATION" or ".." in edtf:
        return timex
    lead = _lead(text, timex.start)
    day = edtf if "/" in edtf else edtf.split("T")[0]
    if _NOT_UNTIL.search(text, max(0, timex.start - 2 * _REACH), timex.start):
        return timex
    to_end = _TO_END.search(text, timex.start, timex.end) is not None
    if lead in BEFORE_WORDS and one.when and timex.type != "TIME" and not to_end:
        return _before(timex, one.when)
    if lead in UNTIL_WORDS | BEFORE_WORDS:
        return replace(timex, edtf=f"../{day.split('/')[-1]}", earliest=None)
    if lead in SINCE_WORDS:
        return replace(timex, edtf=f"{_start(one, day)}/..", latest=None)
    return _hedged(timex, edtf, text)


def _before(timex: Timex, one: When) -> Timex:
    """Up to the day, month or year before."""
    unit = one.unit if one.unit in ("M", "Y") else "D"
    last = when.of_unit(unit, one.first, -1)
    return (
        replace(timex, edtf=f"../{last.edtf}", earliest=None, latest=last.last) if last else timex
    )


def _hedged(timex: Timex, edtf: str, text: str) -> Timex:
    """A rough date, "around 3 May", has ~; an unsure one, "perhaps in March", has ?."""
    if "/" in edtf or "T" in edtf or edtf[-1] in "~?":
        return timex
    match = _HEDGE.search(text, max(0, timex.start - _REACH), timex.start)
    own = _OWN_HEDGE.match(text, timex.start, timex.end)
    if not match and not own:
        return timex
    unsure = match and match[1].lower() in UNSURE_WORDS
    return replace(timex, edtf=edtf + ("?" if unsure else "~"))


def _start(one: Found, day: str) -> str:
    if one.when and one.when.unit in ("S", "Q", "H"):
        return one.when.first.isoformat()[:7]
    return day.split("/", maxsplit=1)[0]
