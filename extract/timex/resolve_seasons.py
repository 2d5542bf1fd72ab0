"""Values of seasons and feasts: "last summer", "the spring of 1794", "Christmas Eve"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.timex import refuse, when
from extract.timex.amounts import SOME, amount
from extract.timex.english import HOLIDAYS, SEASON_WORDS, UNITS, sides
from extract.timex.findings import NOTHING, Findings, Match, dated, low, part_of_day
from extract.timex.holidays import on_holiday
from extract.timex.modify import modified
from extract.timex.when import safely

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from extract.timex.here import Here
    from extract.timex.when import When

    Make = Callable[[int], When | None]


def season(match: Match, here: Here) -> Findings:
    """A season, with its year or by the nearest one."""
    if refuse.season_word(match, here):
        return NOTHING
    sign = SEASON_WORDS[low(match, "season")]
    mod = low(match, "mod2") or low(match, "mod")

    def make(year: int) -> When | None:
        return safely(lambda: modified(when.season(year, sign), mod))

    year = low(match, "year")
    of, rel = low(match, "ofyear"), low(match, "rel")
    if year:
        one = make(int(year))
    elif of:
        near = here.published.year + sides.NEAR_YEARS[of] if of in sides.NEAR_YEARS else None
        one = make(here.base().year + sides.TOLD_YEARS[of] if near is None else near)
    elif rel and rel not in sides.SAME:
        told = here.story or rel in sides.TOLD
        one = _beside(make, rel, here.base() if told else here.published)
    else:
        one = here.pick(make, *match.span())
    return dated(match, one)


def holiday(match: Match, here: Here) -> Findings:
    """A feast that fixes a day: "Christmas Eve", "Easter Monday", "New Year's Day"."""
    if refuse.holiday_word(match, here):
        return NOTHING
    name, rel = low(match, "holiday"), low(match, "rel")
    if match["year"]:
        one = _of_year(name, int(match["year"]))
    elif rel:
        one = _beside(lambda year: _of_year(name, year), rel, here.published)
    else:
        one = feast(name, match, here)
    part = low(match, "part")
    return part_of_day(match, one, part) if part else dated(match, one)


def feast(name: str, match: Match, here: Here) -> When | None:
    """The day of a feast without its year."""
    return here.pick(lambda year: _of_year(name, year), *match.span())


def from_feast(match: Match, here: Here) -> Findings:
    """So many days or weeks from a feast: "two days before Christmas"."""
    number, base = amount(match["num"]), feast(low(match, "holiday"), match, here)
    if base is None or number is None or number != int(number) or number == SOME:
        return NOTHING
    step = -int(number) if low(match, "side") in sides.BACK else int(number)
    unit = UNITS[low(match, "unit")]
    return dated(match, safely(lambda: when.day(when.moved_by(base.first, unit, step))))


def _of_year(name: str, year: int) -> When | None:
    rule = HOLIDAYS[name.replace("’", "'")]
    return safely(lambda: when.day(on_holiday(rule, year)))


def _beside(make: Make, rel: str, base: date) -> When | None:
    """The last one over, the one of this year, or the next one to begin."""
    if rel in sides.THIS:
        return make(base.year)
    options = [one for one in map(make, range(base.year - 1, base.year + 2)) if one]
    if sides.STEPS[rel] < 0:
        return max((one for one in options if one.last < base), key=_first, default=None)
    return min((one for one in options if one.first > base), key=_first, default=None)


def _first(one: When) -> date:
    return one.first
