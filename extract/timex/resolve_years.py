"""Values of years and what is counted in them: quarters, halves, decades, centuries, BC."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from extract.timex import refuse, when
from extract.timex.amounts import amount, ordinal
from extract.timex.english import DECADE_WORDS, NUMBERS, SEASON_WORDS, sides
from extract.timex.findings import NOTHING, Findings, Match, dated, dated_pair, low
from extract.timex.modify import modified
from extract.timex.resolve_days import full_year, month_number
from extract.timex.when import safely

if TYPE_CHECKING:
    from extract.timex.here import Here

_LAST_CENTURY = 30
_YEARS_AHEAD = 30  # that a spoken year may lie ahead


def plain_year(match: Match, here: Here) -> Findings:
    """A year alone, where its neighbours let it be one."""
    number = int(match["year"])
    if refuse.bare_year(match, here, number):
        return NOTHING
    return dated(match, safely(lambda: modified(when.year(number), match["mod"])))


def year_pair(match: Match, here: Here) -> Findings:
    """Two years, each an expression: "1915-17", "2009-2011"."""
    first, last = int(match["year"]), int(match["year2"])
    if len(match["year2"]) == 2:
        last += first // 100 * 100
    if not first < last <= first + 99 or refuse.bare_year(match, here, first):
        return NOTHING
    return dated_pair(match, ("year", "year2"), when.year(first), when.year(last))


def short_year(match: Match, here: Here) -> Findings:
    """A year by its last two digits: "'82"."""
    if not refuse.year_may_follow(here.text, match.start()):
        return NOTHING
    return dated(match, safely(lambda: when.year(full_year(match["short"], here))))


def spoken_year(match: Match, here: Here) -> Findings:
    """A year in words, as speakers say it: "nineteen eighty-four", "twenty fourteen"."""
    century = int(NUMBERS[low(match, "century")])
    rest = amount(low(match, "rest").replace("oh", "").strip(" -"))
    number = century * 100 + int(rest or 0)
    if not 1800 <= number <= here.published.year + _YEARS_AHEAD:
        return NOTHING
    return dated(match, safely(lambda: modified(when.year(number), match["mod"])))


def bc_year(match: Match, _here: Here) -> Findings:
    """A year before the common era, with a month or season, or two of them."""
    digits = f"{int(match['year']):04d}"
    part = low(match, "part").rstrip(".")
    if part:
        sign = SEASON_WORDS.get(part) or f"{month_number(part):02d}"
        return dated(match, when.before_christ(f"{digits}-{sign}"))
    one = when.before_christ(digits[:3] if match["s"] else digits)
    if not match["first"]:
        return dated(match, one)
    first = when.before_christ(f"{int(match['first']):04d}")
    return dated_pair(match, ("first", "year"), first, one)


def ad_year(match: Match, _here: Here) -> Findings:
    """A year of the common era, said so."""
    return dated(match, safely(lambda: when.year(int(match["year"]))))


def decade(match: Match, here: Here) -> Findings:
    """Ten years: "the 1990s", "the mid-'80s", "the 470s BC"."""
    digits = match["digits"]
    if match["bc"]:
        return dated(match, when.before_christ(f"{int(digits):04d}"[:3]))
    if len(digits) == 2 and refuse.short_decade(match, here):
        return NOTHING
    first = int(digits) if len(digits) == 4 else _latest(int(digits), here)
    mod = match["mod2"] or match["mod"]
    return dated(match, safely(lambda: modified(when.decade(first), mod)))


def decade_word(match: Match, here: Here) -> Findings:
    """Ten years in words: "the sixties"."""
    if not refuse.decade_word_may_stand(match):
        return NOTHING
    first = _latest(DECADE_WORDS[low(match, "word")] * 10, here)
    mod = match["mod2"] or match["mod"]
    return dated(match, safely(lambda: modified(when.decade(first), mod)))


def _latest(two_digits: int, here: Here) -> int:
    """The last year with these last digits that publication does not lie before."""
    base = here.published.year
    number = base // 100 * 100 + two_digits
    return number - 100 if number > base else number


def century(match: Match, here: Here) -> Findings:
    """A hundred years: "the 19th century", and not "20th Century Fox"."""
    number = ordinal(match["ord"])
    if not number or number > _LAST_CENTURY or refuse.named_century(match, here):
        return NOTHING
    if match["bc"]:
        return dated(match, when.before_christ(f"{number - 1:02d}"))
    return dated(match, safely(lambda: when.century((number - 1) * 100)), anchors=False)


def quarter(match: Match, here: Here) -> Findings:
    """A quarter by its number: "the fourth quarter of 2005", "the third quarter", "Q3 2024"."""
    number = _quarter_number(match)
    year = _year_told(match, here)
    if year is not None:
        return dated(match, safely(lambda: when.quarter(year, number)))
    one = here.pick(lambda near: safely(lambda: when.quarter(near, number)), *match.span())
    return dated(match, one)


def quarter_beside(match: Match, here: Here) -> Findings:
    """A quarter from today on: "the last quarter", "the current quarter"."""
    return dated(match, when.of_unit("Q", here.published, sides.STEPS[low(match, "rel")]))


def _quarter_number(match: Match) -> int:
    word = low(match, "ord") or low(match, "q") or low(match, "q2")
    return 4 if word in sides.LAST else int(word) if word.isdigit() else ordinal(word) or 4


def _year_told(match: Match, here: Here) -> int | None:
    """The year that stands beside a quarter or half, `None` where none does."""
    written = low(match, "year") or low(match, "own")
    if written:
        return int(written)
    owner = here.owner(match.start())
    if owner is not None and owner.unit == "Y":
        return owner.first.year
    rel = low(match, "rel")
    if rel in sides.TOLD_YEARS:
        return here.base().year + sides.TOLD_YEARS[rel]
    return here.published.year + sides.NEAR_YEARS[rel] if rel else None


def half_year(match: Match, here: Here) -> Findings:
    """Half a year: "the first half of 2008"."""
    number = 1 if low(match, "ord") in sides.FIRST else 2
    year = _year_told(match, here)
    if year is not None:
        return dated(match, safely(lambda: when.half(year, number)))
    if not refuse.half_may_stand(match, here):
        return NOTHING
    return dated(
        match, here.pick(lambda near: safely(lambda: when.half(near, number)), *match.span())
    )


def half_sign(match: Match, _here: Here) -> Findings:
    """Half a year in signs: "H1 2013"."""
    number, year = int(match["h"] or match["h2"]), int(match["year"] or match["year2"])
    return dated(match, safely(lambda: when.half(year, number)))


def fiscal(match: Match, here: Here) -> Findings:
    """A fiscal year, by the year that names it: FY and the year, as TIMEX3 has it."""
    written = low(match, "year") or low(match, "fy")
    step = sides.STEPS.get(low(match, "rel"), 0)
    number = full_year(written, here) if written else here.published.year + step
    one = safely(lambda: when.year(number))
    return dated(match, replace(one, value=f"FY{one.value}")) if one else NOTHING
