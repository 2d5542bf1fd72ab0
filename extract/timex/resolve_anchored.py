"""Values of what is told from another date of the text: "two days later", "the day before"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.timex import when
from extract.timex.amounts import SOME, amount, ordinal, written
from extract.timex.direction import Direction
from extract.timex.english import MONTHS, UNITS, WEEKDAYS
from extract.timex.here import Found, Here
from extract.timex.modify import modified
from extract.timex.resolve_calendar import NOTHING, Findings, Match, dated, safely
from extract.timex.resolve_relative import day_of_word, part_of_day, plain_weekday

if TYPE_CHECKING:
    from datetime import date

    from extract.timex.when import When

_AHEAD = frozenset(["later", "after", "afterward", "afterwards", "hence", "from now", "following"])
_FROM_NOW = frozenset(["ago", "hence", "from now"])
_ENDS = re.compile(
    r"\s*(?:[.,;:!?)\]–—]|$|and\b|but\b|when\b|as\b|in\b|at\b|on\b|to\b|by\b)|\s*\n\s*\n"
)


def distance(match: Match, here: Here) -> Findings:
    """Such as "Three weeks ago", "two days later", "a year earlier", "hours after the vote"."""
    number, unit = amount(match["num"]), UNITS[match["unit"].lower()]
    side = " ".join(match["side"].lower().split())
    if number is None or unit in ("S", "WE"):
        return NOTHING
    if " and " in match[0] and "half" in match[0].lower():
        number += 0.5
    if side in ("before", "after", "following", "since", "prior") and not _ENDS.match(
        here.text, match.end()
    ):
        return _interval(match, here, number, unit, side)
    if side in ("since", "on", "out", "back"):
        return NOTHING
    if unit[0] == "T":
        return _hours(match, here, number, unit, side)
    if number == SOME:
        return _some(match, here, unit, side)
    return dated(match, _moved(match, here, number, unit, side))


def from_day(match: Match, here: Here) -> Findings:
    """Such as "A week from Monday", "two weeks from today", "a year ago today"."""
    number, unit = amount(match["num"]), UNITS[match["unit"].lower()]
    if number is None or number == SOME or number != int(number):
        return NOTHING
    word = match["from"].lower().rstrip(".")
    back = match["side"].lower() in ("ago", "before")
    if word in WEEKDAYS:
        base = plain_weekday(
            WEEKDAYS[word], Direction.PAST if back else Direction.FUTURE, here.published
        )
    else:
        base = here.published if word == "now" else day_of_word(word, here.published)
    steps = -int(number) if back else int(number)
    if word == "now":
        return dated(match, _from_now(base, unit, steps))
    return dated(match, safely(lambda: when.day(when.moved_by(base, unit, steps))))


def _interval(match: Match, here: Here, number: float, unit: str, side: str) -> Findings:
    """Such as "Two weeks after X": a length of time; its day is that of the act beside it."""
    value = f"PT{written(number)}{unit[1]}" if unit[0] == "T" else f"P{written(number)}{unit}"
    near = here.near_anchor(match.start())
    edtf = (
        near.edtf
        if near and here.text[here.anchors.last_end : match.start()].strip(" ,—–-") == ""
        else None
    )
    return (
        Found(start=match.start(), end=match.end("unit"), type="DURATION", value=value, edtf=edtf),
    )


def _hours(match: Match, here: Here, number: float, unit: str, side: str) -> Findings:
    base = here.today if side in _FROM_NOW else here.near_day(match.start())
    value = f"PT{written(number)}{unit[1]}"
    return (
        Found(start=match.start(), end=match.end(), type="DURATION", value=value, edtf=base.edtf),
    )


def _some(match: Match, here: Here, unit: str, side: str) -> Findings:
    """Such as "A few days ago": between two and nine units off."""
    ahead = side in _AHEAD
    base = here.published if side in _FROM_NOW else here.base()
    edges = [when.of_unit(unit, base, step if ahead else -step) for step in (2, 9)]
    first = min((one.first for one in edges if one and one.first), default=None)
    last = max((one.last for one in edges if one and one.last), default=None)
    edtf = f"{first.isoformat()}/{last.isoformat()}" if first and last else None
    value = "FUTURE_REF" if ahead else "PAST_REF"
    return (Found(start=match.start(), end=match.end(), type="DATE", value=value, edtf=edtf),)


def _moved(match: Match, here: Here, number: float, unit: str, side: str) -> When | None:
    step = number if side in _AHEAD else -number
    if unit == "2W":
        step, unit = step * 2, "W"
    if unit == "6M":
        step, unit = step * 6, "M"
    if step != int(step):
        finer = {
            "Y": ("M", 12),
            "M": ("D", 30),
            "W": ("D", 7),
            "DE": ("Y", 10),
            "CE": ("Y", 100),
        }.get(unit)
        if finer is None:
            return None
        unit, step = finer[0], round(step * finer[1])
    if side in _FROM_NOW:
        return _from_now(here.published, unit, int(step))
    return _from_anchor(here, unit, int(step))


def _from_now(base: date, unit: str, step: int) -> When | None:
    one = when.of_unit(unit, base, step)
    if one and unit == "W" and one.first and one.last:
        day = base + timedelta(days=7 * step)
        return one.narrowed(f"{day.isoformat()}~", one.first, one.last)
    return one


def _from_anchor(here: Here, unit: str, step: int) -> When | None:
    anchor = here.anchor or here.today
    base = anchor.first or here.published
    if unit == "W" and anchor.unit == "D":
        return when.of_unit("D", base, 7 * step)
    if unit == "Y" and anchor.unit in ("M", "Q", "H"):
        return when.of_unit(anchor.unit, base, step * {"M": 12, "Q": 4, "H": 2}[anchor.unit])
    if unit in ("D", "W") and anchor.unit not in ("D", "W", "WE"):
        return _within(anchor)
    return when.of_unit(unit, base, step)


def _within(anchor: When) -> When:
    """Some day in the anchor's stretch: the day itself is not told."""
    filler = {"M": f"{anchor.value}-XX"}.get(anchor.unit, f"{anchor.value[:4]}-XX-XX")
    return when.When(filler, "D", anchor.first, anchor.last, anchor.edtf)


def day_before(match: Match, here: Here) -> Findings:
    """Such as "The day before", "the week after", "the night before", "the year earlier"."""
    if not _ENDS.match(here.text, match.end()):
        return NOTHING
    step = -1 if match["side"].lower() in ("before", "earlier", "previous", "prior") else 1
    unit = match["unit"].lower()
    base = here.base()
    if unit in ("night", "evening", "morning"):
        return part_of_day(match, safely(lambda: when.day(base + timedelta(days=step))), unit)
    return dated(match, when.of_unit(UNITS[unit], base, step))


def in_a_row(match: Match, here: Here) -> Findings:
    """Such as "A third straight day": the day, week or month that the text speaks of."""
    unit = UNITS[match["unit"].lower()]
    return dated(match, here.near_unit(unit, match.start()) or when.of_unit(unit, here.published))


def ordinal_unit(match: Match, here: Here) -> Findings:
    """Such as "The first day of the month", "the second week of 2009"."""
    if not match["of"]:
        return NOTHING
    word, unit = match["ord"].lower(), match["unit"].lower()
    whole = _whole(match["of"], here)
    if whole is None or whole.first is None or whole.last is None:
        return NOTHING
    if unit.endswith("s") or UNITS[unit][0] == "T":
        part = {"first": "first", "opening": "first", "last": "last", "final": "last"}.get(word)
        return dated(match, modified(whole, part))
    if word in ("final", "last"):
        return dated(match, when.of_unit(UNITS[unit], whole.last))
    steps = (1 if word == "opening" else ordinal(word) or 1) - 1
    one = when.of_unit(UNITS[unit], whole.first, steps)
    return dated(match, one if one and one.first and one.first <= whole.last else None)


def _whole(words: str, here: Here) -> When | None:
    listed = words.lower().split()
    if listed[-1].isdigit():
        number = int(listed[-1])
        if len(listed) == 1:
            return safely(lambda: when.year(number))
        return safely(lambda: when.month(number, MONTHS[listed[0].rstrip(".")]))
    if listed[0] in ("last", "this", "next"):
        return when.of_unit("Y", here.published, {"last": -1, "this": 0, "next": 1}[listed[0]])
    if listed[-1] in ("month", "year", "week"):
        return when.of_unit({"month": "M", "year": "Y", "week": "W"}[listed[-1]], here.base())
    number = MONTHS[listed[0].rstrip(".")]
    return here.pick(lambda year: safely(lambda: when.month(year, number)), 0, 0)


def same_period(match: Match, here: Here) -> Findings:
    """Such as "The same period last year": the last dated stretch, moved by years."""
    tail = " ".join((match["tail"] or "").lower().split())
    words = match[0].lower()
    unit = match["unit"].lower()
    if not tail and "year-" not in words:
        if unit in ("period", "time"):
            return NOTHING
        return (
            dated(match, when.of_unit(UNITS[unit], here.base()))
            if UNITS[unit] in ("D", "W", "M", "Q", "Y")
            else NOTHING
        )
    anchor = here.anchor or when.year(here.published.year)
    if anchor.first is None:
        return NOTHING
    sign = UNITS.get(unit, anchor.unit if anchor.unit in ("D", "M", "Q", "H", "Y") else "Y")
    if unit == "time" or sign not in ("D", "W", "M", "Q", "H", "Y"):
        sign = anchor.unit if anchor.unit in ("M", "Q", "H", "Y") else "Y"
    if match["year"]:
        first = anchor.first
        return dated(
            match, safely(lambda: when.of_unit(sign, first.replace(year=int(match["year"]))))
        )
    back = safely(lambda: when.of_unit("D", anchor.first, 0))
    if back is None or back.first is None:
        return NOTHING
    try:
        base = when.moved_by(back.first, "Y", -1)
    except (ValueError, OverflowError):
        return NOTHING
    return dated(match, when.of_unit(sign, base))
