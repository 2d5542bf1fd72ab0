"""Values of clock times: "9 a.m. in Washington", "1800 GMT", "noon on Friday"."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from extract.timex import refuse, zones
from extract.timex.amounts import amount
from extract.timex.here import Found, Here
from extract.timex.resolve_calendar import NOTHING, Findings, Match
from extract.timex.resolve_relative import tail_day

if TYPE_CHECKING:
    from extract.timex.when import When


def clock(match: Match, here: Here) -> Findings:
    """A time of day with its date: of its own, of a date beside it, else of publication."""
    reading = _reading(match)
    if reading is None or refuse.clock(match, here):
        return NOTHING
    one = tail_day(match, here) or _day_beside(match, here)
    if one.first is None:
        return NOTHING
    hour, minute = reading
    day = one.first + timedelta(days=1) if hour == 24 and one.first.year < 9999 else one.first
    try:
        moment = datetime(day.year, day.month, day.day, hour % 24, minute)
    except ValueError:
        return NOTHING
    zone = zones.of_words(match["zone"], match["offset"], match["place"], moment)
    end = match.end()
    if match["in"] and zone is None and not match["tdeictic"]:
        end = min(end, match.start("in")) if match.end("in") == match.end() else end
    value = f"{one.value}T{hour % 24:02d}:{minute:02d}"
    signed = "Z" if zone == 0 and match["zone"] else ""
    offset = zones.written(zone)
    time = f"{hour % 24:02d}:{minute:02d}{offset}"
    return (
        Found(
            start=match.start(), end=end, type="TIME", value=value + signed, when=one,
            edtf=f"{day.isoformat()}T{hour % 24:02d}:{minute:02d}:00{offset}", time=time,
            anchors=bool(tail_day(match, here)),
        ),
    )  # fmt: skip


def _reading(match: Match) -> tuple[int, int] | None:
    groups = match.groupdict()
    if groups["named"]:
        return (12, 0) if groups["named"].lower() == "noon" else (0, 0)
    if groups["half"]:
        hour = int(groups["hour"]) % 12 + (12 if groups["half"].lower() == "p" else 0)
        return hour, int(groups["minute"] or 0)
    if groups["hour24"]:
        return int(groups["hour24"]), int(groups["minute24"])
    if groups["mil"]:
        return int(groups["mil"][:2]), int(groups["mil"][2:])
    number = amount(groups["oclock"] or "")
    if number is None or not 1 <= number <= 12:
        return None
    late = (groups["inpart"] or "").split()[-1:] in (["afternoon"], ["evening"], ["night"])
    return int(number) % 12 + (12 if late else 0), 0


def _day_beside(match: Match, here: Here) -> When:
    return here.near_day(match.start())
