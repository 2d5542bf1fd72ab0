"""Values of today and its neighbours, and of parts of the day: "yesterday", "that afternoon"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.timex import refuse, when
from extract.timex.english import sides
from extract.timex.findings import NOTHING, Findings, Found, Match, dated, low, part_of_day
from extract.timex.resolve_days import month_number
from extract.timex.resolve_seasons import feast
from extract.timex.resolve_weekdays import tail_weekday
from extract.timex.when import safely

if TYPE_CHECKING:
    from extract.timex.here import Here
    from extract.timex.when import When


def deictic(match: Match, here: Here) -> Findings:
    """A day told from publication: "today", "yesterday afternoon", "earlier today", "tonight"."""
    word, part = low(match, "word"), low(match, "part")
    one = when.of_unit("D", here.published, sides.DEICTIC[word])
    if word == "today" and here.story and not match["mod"]:
        return present(match, here)
    if word == "tonight":
        part = part or "night"
    return part_of_day(match, one, part) if part else dated(match, one)


def present(match: Match, here: Here) -> Findings:
    """The present, without a day of its own."""
    edtf = here.published.isoformat()
    return (
        Found(start=match.start(), end=match.end(), type="DATE", value="PRESENT_REF", edtf=edtf),
    )


def two_days_off(match: Match, here: Here) -> Findings:
    """The day before yesterday, the day after tomorrow."""
    days = -2 if low(match, "side").startswith("before") else 2
    return dated(match, when.of_unit("D", here.published, days))


def overnight(match: Match, here: Here) -> Findings:
    """The night that led to the day spoken of."""
    day = here.in_sentence(match.start())
    near = here.story or (day is not None and day.unit == "D")
    morning = here.near_day(match.start()) if near else here.today
    evening = when.of_unit("D", morning.first, -1)
    if evening is None:
        return NOTHING
    night = morning.narrowed(f"{evening.value}/{morning.value}", evening.first, morning.last)
    value = f"{morning.value}TNI"
    return (Found(start=match.start(), end=match.end(), type="TIME", value=value, when=night),)


def relative_part(match: Match, here: Here) -> Findings:
    """A part of a day: "this morning", "that afternoon", "the evening", "the morning of 3 May"."""
    part, rel = low(match, "part"), low(match, "rel")
    if match["of"]:
        return part_of_day(match, tail_day(match, here), part)
    if (part in sides.PARTS_NEEDING_SIDE and rel == "the") or refuse.night_between(match, here):
        return NOTHING
    base = here.near_day(match.start()).first if rel in sides.PART_TOLD else here.published
    return part_of_day(match, when.of_unit("D", base, sides.PART_STEPS.get(rel, 0)), part)


def tail_day(match: Match, here: Here) -> When | None:
    """The day that a clock time or part of a day ends with: "today", "Friday", "3 May 1960"."""
    if match["tdeictic"]:
        return when.of_unit("D", here.published, sides.DEICTIC[low(match, "tdeictic")])
    word = _first(match, "tmonth")
    if word:
        return _tail_month_day(match, here, month_number(word))
    if match["tholiday"]:
        return feast(low(match, "tholiday"), match, here)
    return tail_weekday(match, here) if match["tweekday"] else None


def _first(match: Match, name: str) -> str:
    """The group of that name in whichever order the date was written."""
    return next((match[name + n] for n in ("", "2", "3", "4") if match[name + n]), "")


def _tail_month_day(match: Match, here: Here, number: int) -> When | None:
    day, year = int(_first(match, "tday")), _first(match, "tyear")

    def make(near: int) -> When | None:
        return safely(lambda: when.day(date(near, number, day)))

    return make(int(year)) if year else here.pick(make, *match.span())
