"""When a row of a timeline is dated: in EDTF, in plain words, in parts, with an end or a time."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.errors import ReadingError
from extract.timex import tag
from extract.timex.plain import day_range
from intake.formats.fields import plain
from intake.pieces import one_line
from intake.timelines.errors import BadRowError
from store.model import is_edtf

if TYPE_CHECKING:
    from intake.formats.fields import Record


_ABOUT = re.compile(
    r"(?:(?P<about>circa|ca\.?|c\.|about|around|approximately|approx\.|~)\s*|during\s+)(?P<rest>\S.*)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in EDTF, the clock time with its offset where there is one, and both as written."""

    edtf: str
    wording: str
    time: str | None = None


def dated(record: Record, today: dt.date, *, dayfirst: bool | None = None) -> Dated:
    """Return when a row is dated.

    Args:
        record: The row.
        today: What "yesterday" is the day before.
        dayfirst: How to read 3/4/2025.

    Raises:
        BadRowError: It has no date, or one that is none.
    """
    words = _in_parts(record) or one_line(record.words("date"))
    if not words:
        raise BadRowError("it has no date.")
    first = _one(words, today, dayfirst=dayfirst)
    end = None if _has_offsets(record) else one_line(record.words("end"))
    if not end or end == words:
        return first
    last = _one(end, today, dayfirst=dayfirst)
    edtf = first.edtf if first.edtf == last.edtf else f"{_plain(first)}/{_plain(last)}"
    if not is_edtf(edtf):
        raise BadRowError(f"{words!r} to {end!r} is no span of time.")
    return Dated(edtf, f"{first.wording} – {last.wording}")


def _has_offsets(record: Record) -> bool:
    """Whether "start" and "end" stand beside a date: then they are places in a text."""
    return {"date", "start", "end"} <= set(map(plain, record.values))


def _plain(one: Dated) -> str:
    if "/" in one.edtf:
        raise BadRowError(f"{one.wording!r} is no single date.")
    return one.edtf


def _in_parts(record: Record) -> str | None:
    """Return a date that stands in columns of its own, "Year", "Month" and "Day"."""
    parts = []
    for name, width in (("year", 4), ("month", 2), ("day", 2)):
        value = {key.lower(): value for key, value in record.values.items()}.get(name)
        if not str(value or "").strip().isdigit():
            break
        parts.append(str(value).strip().zfill(width))
    has_year_column = any(key.lower() == "month" for key in record.values)
    return "-".join(parts) if parts and has_year_column else None


def _one(words: str, today: dt.date, *, dayfirst: bool | None) -> Dated:
    about = _ABOUT.fullmatch(words)
    if not about:
        return _exact(words, today, dayfirst=dayfirst)
    edtf = _exact(about["rest"], today, dayfirst=dayfirst).edtf
    vague = about["about"] and "/" not in edtf and edtf[-1] not in "~?%"
    return Dated(f"{edtf}~" if vague else edtf, words)


def _exact(words: str, today: dt.date, *, dayfirst: bool | None) -> Dated:
    timed = _with_time(words)
    if timed:
        return timed
    if is_edtf(words):
        return Dated(words, words)
    found = tag(words, today, dayfirst=dayfirst)
    if len(found) == 1 and found[0].edtf and words[found[0].start : found[0].end] == words:
        return Dated(found[0].edtf, words, found[0].time)
    try:
        return Dated(_of_days(*day_range(words, today, dayfirst=dayfirst)), words)
    except ReadingError as error:
        raise BadRowError(f"its date {words[:60]!r} is none that can be read.") from error


def _with_time(words: str) -> Dated | None:
    """Return the date of a day with a time, as programs write it; `None` for anything else."""
    if len(words) < 12 or ":" not in words:
        return None
    try:
        moment = dt.datetime.fromisoformat(words)
    except ValueError:
        return None
    time = None if moment.time() == dt.time() else moment.timetz().isoformat(timespec="minutes")
    return Dated(moment.date().isoformat(), words, time)


def _of_days(first: dt.date | None, last: dt.date | None) -> str:
    """Return the shortest EDTF for a first and a last day."""
    if first is None or last is None:
        return f"{first or '..'}/{last or '..'}"
    if first == last:
        return first.isoformat()
    if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
        if (first.year, first.month) == (last.year, last.month):
            return f"{first:%Y-%m}"
        if first.year == last.year and (first.month, last.month) == (1, 12):
            return f"{first:%Y}"
    return f"{first.isoformat()}/{last.isoformat()}"
