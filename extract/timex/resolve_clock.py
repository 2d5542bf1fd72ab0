"""Values of clock times: "9 a.m. in Washington", "1800 GMT", "noon on Friday"."""

from __future__ import annotations

from datetime import datetime
from datetime import time as clock_time
from typing import TYPE_CHECKING

from extract.timex import refuse, zones
from extract.timex.amounts import amount
from extract.timex.english import sides
from extract.timex.findings import NOTHING, Findings, Found, Match, low
from extract.timex.resolve_parts import tail_day

if TYPE_CHECKING:
    from extract.timex.here import Here


_NEAR = 400  # characters before a local time in which its place may be named


def clock(match: Match, here: Here) -> Findings:
    """A time of day with its date: of its own, of a day beside it, else of publication."""
    reading = _reading(match)
    if reading is None or refuse.clock(match, here):
        return NOTHING
    own = tail_day(match, here)
    day = own or here.day_of_paragraph(match.start())
    ends_day = match["named"] and reading.hour == 0  # midnight closes the day it is said of
    minute = "24:00" if ends_day else reading.isoformat("minutes")
    moment = datetime.combine(day.first, reading)
    place = match["place"]
    if not place and low(match, "zone").startswith(sides.LOCAL):
        place = zones.last_place(here.text[max(0, match.start() - _NEAR) : match.start()])
    zone = zones.of_words(match["zone"], match["offset"], place, moment)
    offset = zones.written(zone)
    found = Found(
        start=match.start(),
        end=_end(match, known=zone is not None),
        type="TIME",
        value=f"{day.value}T{minute}{'Z' if zone == 0 and match['zone'] else ''}",
        when=day,
        edtf=None if minute == "24:00" else f"{day.first.isoformat()}T{minute}:00{offset}",
        time=minute + offset,
        anchors=own is not None,
    )
    return (found,)


def _end(match: Match, *, known: bool) -> int:
    """The end of the expression, without "in X" at its end where X is no place that we know."""
    place_last = match["in"] and match.end("in") == match.end()
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
    number = amount(match["oclock"])
    if number is None or number != int(number) or not 1 <= number <= 12:
        return None
    late = low(match, "inpart").endswith(sides.LATE_PARTS)
    return clock_time(int(number) % 12 + (12 if late else 0))
