"""Values of clock times: "9 a.m. in Washington", "1800 GMT", "noon on Friday"."""

from __future__ import annotations

import re
from datetime import datetime
from datetime import time as clock_time
from typing import TYPE_CHECKING

from extract.timex import refuse, zones
from extract.timex.amounts import amount
from extract.timex.direction import Direction
from extract.timex.english import cues, sides
from extract.timex.findings import NOTHING, Findings, Found, Match, low
from extract.timex.resolve_parts import tail_day

if TYPE_CHECKING:
    from extract.timex.here import Here


_MINUTES = 60  # of an hour
_DAY = 24 * _MINUTES
_OPENS = re.compile(r"(?:^|\n)[ \t]?$")  # a live report begins its paragraphs with the hour
_LIMIT = re.compile(rf"\b(?:{cues.HOUR_LIMITS})\s$", re.IGNORECASE)
_NEAR = 400  # characters before a local time in which its place may be named


def clock(match: Match, here: Here) -> Findings:
    """A time of day with its date: of its own, of a day beside it, else of publication."""
    reading = _reading(match)
    if reading is None or refuse.clock(match, here):
        return NOTHING
    ends_day = match["named"] and reading.hour == 0  # midnight closes the day it is said of
    return _timed(match, here, reading, ends_day=bool(ends_day))


def clock_words(match: Match, here: Here) -> Findings:
    """A time of day told from an hour: "half past five", "one minute past midnight"."""
    hour, minutes = (
        _hour(match),
        amount(low(match, "part").removesuffix("s").removesuffix(" minute")),
    )
    if hour is None or minutes is None or not 0 < minutes < _MINUTES:
        return NOTHING
    count = round(minutes * _MINUTES) if minutes < 1 else int(minutes)
    total = (
        hour * _MINUTES + (-count if low(match, "side") in sides.BEFORE_HOUR else count)
    ) % _DAY
    return _timed(match, here, clock_time(total // _MINUTES, total % _MINUTES))


def _hour(match: Match) -> int | None:
    word = low(match, "hour")
    if word in sides.MIDNIGHT | sides.NOON:
        return 12 if word in sides.NOON else 0
    return _of_twelve(word, low(match, "inpart"))


def _of_twelve(word: str, part: str) -> int | None:
    """An hour in words, with the part of the day that says which of two it is."""
    number = amount(word)
    if number is None or number != int(number) or not 1 <= number <= 12:
        return None
    return int(number) % 12 + (12 if part.endswith(sides.LATE_PARTS) else 0)


def _timed(match: Match, here: Here, reading: clock_time, *, ends_day: bool = False) -> Findings:
    own = tail_day(match, here)
    opens = _OPENS.search(here.text[max(0, match.start() - 3) : match.start()])
    here_now = opens or low(match, "inpart").startswith(sides.THIS_PART)
    # "He will sign it before midnight": no midnight that has gone by.
    limit = _LIMIT.search(here.text[max(0, match.start() - 8) : match.start()])
    here_now = bool(here_now or (limit and here.leans(*match.span()) is Direction.FUTURE))
    day = own or (here.today if here_now else here.near_day(match.start()))
    minute = "24:00" if ends_day else reading.isoformat("minutes")
    zone = _zone(match, here, datetime.combine(day.first, reading))
    offset = zones.written(zone)
    found = Found(
        start=match.start(),
        end=_end(match, known=zone is not None),
        type="TIME",
        value=f"{day.value}T{minute}{'Z' if zone == 0 and low(match, 'zone') else ''}",
        when=day,
        edtf=None if ends_day else f"{day.first.isoformat()}T{minute}:00{offset}",
        time=minute + offset,
        anchors=own is not None,
    )
    return (found,)


def _zone(match: Match, here: Here, moment: datetime) -> int | None:
    """Minutes from UTC that the expression says, or the place that local time is of."""
    groups = match.groupdict()
    words, place = groups.get("zone"), groups.get("place")
    if words and not place and words.lower().startswith(sides.LOCAL):
        place = zones.last_place(here.text[max(0, match.start() - _NEAR) : match.start()])
    return zones.of_words(words, groups.get("offset"), place, moment)


def _end(match: Match, *, known: bool) -> int:
    """The end of the expression, without "in X" at its end where X is no place that we know."""
    place_last = low(match, "in") and match.end("in") == match.end()
    return match.start("in") if place_last and not known else match.end()


def _reading(match: Match) -> clock_time | None:
    named, half = low(match, "named"), low(match, "half")
    if named:
        return clock_time(12 if named in sides.NOON else 0)
    if half:
        hour = int(match["hour"]) % 12 + (12 if half in sides.AFTERNOON else 0)
        return clock_time(hour, int(match["minute"] or 0))
    if match["hour24"]:
        return clock_time(int(match["hour24"]), int(match["minute24"]))
    if match["mil"]:
        return clock_time(int(match["mil"][:2]), int(match["mil"][2:]))
    told = _of_twelve(match["oclock"], low(match, "inpart"))
    return None if told is None else clock_time(told)
