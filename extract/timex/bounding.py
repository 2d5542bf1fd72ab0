"""Reads what words around the expressions add: "by Friday", "since 2014", "from 10 to 12 May"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from extract.values import Timex

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from extract.timex.here import Found

_BEFORE = re.compile(
    r"\b(by|until|till|through|before|since|after|from|between)\s+(?:(?:about|around|on|at|in|the)\s+){0,2}$",
    re.IGNORECASE,
)
_UNTIL = frozenset(["by", "until", "till", "before"])
_SINCE = frozenset(["since", "after"])
_LINK = re.compile(r"\s{0,3}(?:-|–|—|to|through|until|till|and)\s{0,3}", re.IGNORECASE)


def finished(found: Sequence[Found], text: str) -> list[Timex]:
    """Make expressions of what was found, with ranges and bounds in their EDTF."""
    days = [_days(one) for one in found]
    for place in range(len(found) - 1):
        joined = _range(found[place], found[place + 1], text)
        if joined:
            days[place] = days[place + 1] = joined
    return [_timex(one, span, text) for one, span in zip(found, days, strict=True)]


Days = tuple[str | None, "date | None", "date | None"]


def _days(one: Found) -> Days:
    edtf = one.edtf or (one.when.edtf if one.when else None)
    if one.when:
        return edtf, one.when.first, one.when.last
    return edtf, *_bounds(edtf)


def _bounds(edtf: str | None) -> tuple[date | None, date | None]:
    from store.model import bounds

    return bounds(edtf) if edtf else (None, None)


def _range(one: Found, two: Found, text: str) -> Days | None:
    """The stretch from one expression to the next where words join them to a range."""
    if one.type != "DATE" or two.type != "DATE" or not one.when or not two.when:
        return None
    between = text[one.end : two.start]
    if len(between) > 12 or not _LINK.fullmatch(between):
        return None
    first, last = one.when.first, two.when.last
    if (
        not first
        or not last
        or not one.when.last
        or not two.when.first
        or one.when.last > two.when.first
    ):
        return None
    word = between.strip().lower()
    lead = _BEFORE.search(text, max(0, one.start - 24), one.start)
    if (
        word == "and"
        and not (lead and lead[1].lower() == "between")
        and (two.when.first - one.when.last).days > 1
    ):
        return None
    if (
        word in ("until", "till", "to", "through")
        and not (lead and lead[1].lower() == "from")
        and one.when.unit != two.when.unit
    ):
        return None
    starts, ends = (one.when.edtf or "").split("/")[0], (two.when.edtf or "").split("/")[-1]
    return f"{starts}/{ends}", first, last


def _timex(one: Found, days: Days, text: str) -> Timex:
    edtf, earliest, latest = days
    lead = _BEFORE.search(text, max(0, one.start - 24), one.start)
    word = lead[1].lower() if lead else ""
    if edtf and one.type != "DURATION" and not edtf.startswith("..") and not edtf.endswith(".."):
        day = edtf.split("T")[0] if "/" not in edtf else edtf
        if word in _UNTIL:
            edtf, earliest = f"../{day.split('/')[-1]}", None
        elif word in _SINCE:
            edtf, latest = f"{_start(one, day)}/..", None
    return Timex(
        start=one.start, end=one.end, type=one.type, value=one.value, edtf=edtf,
        earliest=earliest, latest=latest, time=one.time, doubt=one.doubt,
    )  # fmt: skip


def _start(one: Found, day: str) -> str:
    if one.when and one.when.first and one.when.unit in ("S", "Q", "H"):
        return one.when.first.isoformat()[:7]
    return day.split("/")[0]
