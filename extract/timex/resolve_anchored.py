"""Values told from another date: "three weeks ago", "two days later", "the day before"."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from extract.timex import when
from extract.timex.amounts import SOME, amount, length, ordinal
from extract.timex.direction import Direction
from extract.timex.english import UNITS, WEEKDAYS, cues, sides
from extract.timex.findings import NOTHING, Findings, Found, Match, dated, lasting, low, part_of_day
from extract.timex.modify import modified
from extract.timex.resolve_weekdays import by_verb, weekday_number
from extract.timex.when import When, safely

if TYPE_CHECKING:
    from datetime import date

    from extract.timex.here import Here

_FINER = {"Y": ("M", 12), "M": ("D", 30), "W": ("D", 7), "DE": ("Y", 10), "CE": ("Y", 100)}
_YEARLY = {"M": 12, "Q": 4, "H": 2}  # how many make a year
_SOME = (2, 9)  # units that "a few" and "several" may be
_CLAUSE = 48  # characters before an expression in which the verb may stand
_TOLD = re.compile(rf"\b(?:{cues.PLUPERFECT})\s[^.;:,]*$")
_LEADS = re.compile(r"(?:^|[.!?]\s|\n)\s?$")
_ENDS = re.compile(rf"\s*(?:[.,;:!?)\]–—]|$|(?:{cues.PHRASE_ENDS})\b)|\s*\n\s*\n")


def distance(match: Match, here: Here) -> Findings:
    """So many units off: "three weeks ago", "two days later", "hours after the vote"."""
    number, unit, side = amount(match["num"]), UNITS[low(match, "unit")], low(match, "side")
    if number is None or unit in ("S", "WE", "ML"):
        return NOTHING
    if number != SOME and (match["half"] or match.groupdict().get("half2")):
        number += 0.5
    if side in sides.MAY_GO_ON and not _ENDS.match(here.text, match.end()):
        return _interval(match, here, length(number, unit))
    if side in sides.ONLY_GOES_ON:
        return NOTHING
    if unit[0] == "T":
        base = here.today if side in sides.FROM_NOW else here.near_day(match.start())
        return lasting(match, length(number, unit), edtf=base.edtf)
    if number == SOME:
        return _some(match, here, unit, side)
    one = _moved(here, number, unit, side, here.told_from(*match.span(), unit))
    return dated(match, one, anchors=one is not None and _goes_on(match, here, one, side))


def _goes_on(match: Match, here: Here, one: When, side: str) -> bool:
    """Whether a text may count on from there.

    News compares each figure with one "a year earlier", and comes back to its own day with "six
    days later they wait"; but "they had warned two days earlier" tells on from there, like a story.
    """
    if here.story or side not in sides.BACK:
        return here.story or one.first != here.published
    if one.unit != "D" or side in sides.FROM_NOW:
        return False
    lead = here.text[max(0, match.start() - _CLAUSE) : match.start()]
    return bool(_TOLD.search(lead) or _LEADS.search(lead))


def _interval(match: Match, here: Here, value: str) -> Findings:
    """A length before what follows, "two weeks after X"; its day is that of the date beside it."""
    mark = here.anchors.near(match.start())
    beside = mark and not here.text[mark.end : match.start()].strip(" ,—–-")
    edtf = mark.when.edtf if mark and beside else None
    return (
        Found(start=match.start(), end=match.end("unit"), type="DURATION", value=value, edtf=edtf),
    )


def _some(match: Match, here: Here, unit: str, side: str) -> Findings:
    """A few units off: between two and nine."""
    ahead = side in sides.AHEAD
    base = here.published if side in sides.FROM_NOW else here.base()
    unit = unit[-1] if unit[0].isdigit() else unit  # fortnights as weeks
    edges = [when.of_unit(unit, base, step if ahead else -step) for step in _SOME]
    days = [day for one in edges if one for day in (one.first, one.last)]
    edtf = f"{min(days).isoformat()}/{max(days).isoformat()}" if len(days) == 4 else None
    value = "FUTURE_REF" if ahead else "PAST_REF"
    return (Found(start=match.start(), end=match.end(), type="DATE", value=value, edtf=edtf),)


def _moved(here: Here, number: float, unit: str, side: str, anchor: When) -> When | None:
    if unit in ("2W", "6M"):
        number, unit = number * int(unit[0]), unit[1]
    if number != int(number) and unit in _FINER:
        finer, count = _FINER[unit]
        number, unit = round(number * count), finer
    step = int(number) if side in sides.AHEAD else -int(number)
    if side in sides.FROM_NOW:
        return _from_now(here.published, unit, step)
    return from_anchor(anchor, unit, step)


def _from_now(base: date, unit: str, step: int) -> When | None:
    """So many units from publication; weeks are meant to about a day."""
    one = when.of_unit(unit, base, step)
    if one and unit == "W":
        day = base + timedelta(days=7 * step)
        return one.narrowed(f"{day.isoformat()}~", one.first, one.last)
    return one


def from_anchor(anchor: When, unit: str, step: int) -> When | None:
    """So many units from a date of the text, no finer than it was told."""
    if anchor.unit == "D" and unit in ("D", "W"):
        return _days_on(anchor, step * (7 if unit == "W" else 1))
    if unit == "Y" and anchor.unit in _YEARLY:
        return when.of_unit(anchor.unit, anchor.first, step * _YEARLY[anchor.unit])
    if unit in ("D", "W") and anchor.unit not in ("D", "W", "WE"):
        digits = anchor.value if anchor.unit == "M" else f"{anchor.value[:4]}-XX"
        return When(f"{digits}-XX", "D", anchor.first, anchor.last, anchor.edtf)
    return when.of_unit(unit, anchor.first, step)


def _days_on(anchor: When, days: int) -> When | None:
    """So many days from a day, or from some day of a month: then on any of as many."""
    first, last = (when.of_unit("D", end, days) for end in (anchor.first, anchor.last))
    if first is None or last is None or first.first == last.first:
        return first
    edtf = f"{first.first.isoformat()}/{last.first.isoformat()}"
    return first.narrowed(edtf, first.first, last.first)


def from_day(match: Match, here: Here) -> Findings:
    """So many units from a day with a name: "a week from Monday", "a year ago today"."""
    number, unit, word = amount(match["num"]), UNITS[low(match, "unit")], low(match, "from")
    if number is None or number != int(number) or number == SOME:
        return NOTHING
    back = low(match, "side") in sides.BACK
    step = -int(number) if back else int(number)
    if word in sides.NOW:
        return dated(match, _from_now(here.published, unit, step))
    whole = match.groupdict().get("whole")
    if whole:
        return dated(match, _then(here.published, unit, step, UNITS[whole.lower()]))
    side = Direction.PAST if back else Direction.FUTURE

    def moved() -> When:
        if word.rstrip(".") in WEEKDAYS:
            base = by_verb(weekday_number(word), side, here.published)
        else:
            base = here.published + timedelta(days=sides.DEICTIC[word])
        return when.day(when.moved_by(base, unit, step))

    return dated(match, safely(moved))


def _then(base: date, unit: str, step: int, whole: str) -> When | None:
    """The week or month of back then: "ten years ago this week"."""
    one = safely(lambda: when.day(when.moved_by(base, unit, step)))
    return one and when.of_unit(whole, one.first)


def year_ago(match: Match, here: Here) -> Findings:
    """A year back in one word, "year-earlier sales": as fine as the last date."""
    return dated(match, from_anchor(here.anchor or here.today, "Y", -1), anchors=False)


def day_before(match: Match, here: Here) -> Findings:
    """The unit beside the last date: "the day before", "the week after", "the night before"."""
    if not _ENDS.match(here.text, match.end()):
        return NOTHING
    side, unit = low(match, "side"), low(match, "unit")
    step = -1 if side in sides.BACK else 1
    base = here.told_from(*match.span(), UNITS.get(unit, "D")).first
    if unit in sides.NIGHT_UNITS:
        return part_of_day(match, when.of_unit("D", base, step), unit)
    one = when.of_unit(UNITS[unit], base, step)
    return dated(match, one, anchors=one is not None and _goes_on(match, here, one, side))


def in_a_row(match: Match, here: Here) -> Findings:
    """The last of a row, which is the one that the text speaks of: "a third straight day"."""
    unit = UNITS[low(match, "unit")]
    return dated(match, here.near_unit(unit, match.start()) or when.of_unit(unit, here.published))


def ordinal_unit(match: Match, here: Here) -> Findings:
    """A unit by its place in a longer one: "the first day of the month"."""
    whole = _whole(low(match, "of"), here)
    word, unit = low(match, "ord"), low(match, "unit")
    if whole is None:
        return NOTHING
    if unit.endswith("s") or unit == "hour":
        return dated(match, modified(whole, word))
    if word in sides.LAST:
        return dated(match, when.of_unit(UNITS[unit], whole.last))
    place = ordinal(word) or 1
    one = when.of_unit(UNITS[unit], whole.first, place - 1)
    return dated(match, one if one and one.first <= whole.last else None)


def _whole(words: str, here: Here) -> When | None:
    """The month, year or week that holds what is counted."""
    if words.isdigit():
        return safely(lambda: when.year(int(words)))
    step = sides.NEAR_YEARS.get(words.split(maxsplit=1)[0])
    if step is not None:
        return when.of_unit("Y", here.published, step)
    return when.of_unit(UNITS[words], here.base())


def same_period(match: Match, here: Here) -> Findings:
    """The last dated stretch, years away: "the same period last year"."""
    unit = UNITS.get(low(match, "unit"), "")
    anchor = here.anchor or _reported(here, unit)
    by_words = match["tail"] or low(match, "lead").startswith("year-")
    if not by_words:
        return dated(match, when.of_unit(unit, here.base())) if unit in when.UNITS else NOTHING
    if unit not in when.UNITS:
        unit = anchor.unit if anchor.unit in _YEARLY else "Y"
    year = int(match["year"]) if match["year"] else anchor.first.year - 1
    steps = (year - anchor.first.year) * 12
    return dated(match, safely(lambda: _shifted(anchor, unit, steps)), anchors=False)


def _reported(here: Here, unit: str) -> When:
    """The stretch that figures are of where the text has named none: the year, the last quarter."""
    last = when.of_unit("Q", here.published, -1) if unit == "Q" else None
    return last or when.year(here.published.year)


def _shifted(anchor: When, unit: str, months: int) -> When:
    moved = when.of_unit(unit, when.moved_by(anchor.first, "M", months))
    if moved is None:
        raise OverflowError(months)
    return moved
