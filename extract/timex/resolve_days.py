"""Values of days and months: "12 May 1950", "Dec. 20-21", "last March", "03/04/2025"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.timex import refuse, strings, when
from extract.timex.amounts import ordinal
from extract.timex.english import MONTHS, UNITS, WEEKDAYS, cues, sides
from extract.timex.findings import NOTHING, Findings, Found, Match, dated, dated_pair, low
from extract.timex.holidays import nth_weekday
from extract.timex.modify import modified
from extract.timex.when import safely

if TYPE_CHECKING:
    from extract.timex.here import Here
    from extract.timex.when import When

_NINE_ELEVEN = date(2001, 9, 11)
_DAYS, _HALF = 31, 15  # of a month
_LATE = 62  # days before publication within which a month is near
_ENDS = re.compile(rf"\s*(?:[.,;:)]|(?:{cues.DAY_ENDS})\b|$)")

_GOES_ON = re.compile(rf"\s+(?:{cues.PHRASE_ENDS}|{cues.CLAUSE_STARTS})\b")


def month_number(word: str) -> int:
    """The number of a month's name or abbreviation."""
    return MONTHS[word.lower().rstrip(".")]


def full_year(digits: str, here: Here) -> int:
    """The year that two or four digits mean; two digits look back more than ahead."""
    figures = digits.lstrip("'’‘`´")
    if len(figures) == 4:
        return int(figures)
    base = here.base().year if here.story else here.published.year
    number = base // 100 * 100 + int(figures)
    return number - 100 if number > base + (1 if here.story else 10) else number


def _on(year: int, month: int, day: int) -> When | None:
    return safely(lambda: when.day(date(year, month, day)))


def _in(year: int, month: int) -> When | None:
    return safely(lambda: when.month(year, month))


def month_day(match: Match, here: Here) -> Findings:
    """A day of a month, with its year or without."""
    if refuse.month_word(match, here):
        return NOTHING
    number, day = month_number(match["month"]), int(match["day"])
    if match["year"]:
        return dated(match, _on(int(match["year"]), number, day))
    of = low(match, "same")
    if of in sides.NEAR_YEARS:
        return dated(match, _on(here.published.year + sides.NEAR_YEARS[of], number, day))
    if of:
        return dated(match, _on(here.base().year + sides.TOLD_YEARS[of], number, day))
    return dated(match, here.pick(lambda year: _on(year, number, day), *match.span()))


def spoken_day(match: Match, here: Here) -> Findings:
    """A day by its ordinal in words: "the tenth of September", "May the fourth"."""
    day = ordinal(match["ord"])
    if day is None or day > _DAYS or refuse.month_word(match, here):
        return NOTHING
    number = month_number(match["month"])
    if match["year"]:
        return dated(match, _on(int(match["year"]), number, day))
    return dated(match, here.pick(lambda year: _on(year, number, day), *match.span()))


def half_month(match: Match, here: Here) -> Findings:
    """The first or second half of a month: days 1 to 15, or 16 to its end."""
    number = month_number(match["month"])
    if match["year"]:
        one = _in(int(match["year"]), number)
    else:
        one = here.pick(lambda year: _in(year, number), *match.span())
    if one is None:
        return NOTHING
    first = low(match, "half") in sides.FIRST
    start, end = (
        (one.first, one.first.replace(day=_HALF))
        if first
        else (
            one.first.replace(day=_HALF + 1),
            one.last,
        )
    )
    edtf = f"{start.isoformat()}/{end.isoformat()}"
    return dated(match, one.narrowed(edtf, start, end))


def days_of_month(match: Match, here: Here) -> Findings:
    """Two days of one month, each an expression: "March 5-9, 1918", "10 to 12 May"."""
    number, first, second = month_number(match["month"]), int(match["day"]), int(match["day2"])
    if first >= second or refuse.month_word(match, here):
        return NOTHING
    if match["year"]:
        two = _on(int(match["year"]), number, second)
    else:
        two = here.pick(lambda year: _on(year, number, second), *match.span())
    one = two and _on(two.first.year, number, first)
    return dated_pair(match, ("day", "day2"), one, two) if one and two else NOTHING


def month_year(match: Match, here: Here) -> Findings:
    """A month, with its year or without."""
    if refuse.month_word(match, here):
        return NOTHING
    number, of = month_number(match["month"]), low(match, "same")
    written = match["year"] or match["short"]
    if written:
        one = _in(full_year(written, here), number)
    elif of in sides.NEAR_YEARS:
        one = _in(here.published.year + sides.NEAR_YEARS[of], number)
    elif of:
        one = _in(here.base().year + sides.TOLD_YEARS[of], number)
    else:
        one = here.pick(lambda year: _in(year, number), *match.span())
    return dated(match, one and modified(one, match["mod"]))


def relative_month(match: Match, here: Here) -> Findings:
    """A month by its side: "last March", "next January", "this June", "the previous May"."""
    if refuse.month_word(match, here):
        return NOTHING
    number, rel = month_number(match["month"]), low(match, "rel")
    if rel == sides.THAT and refuse.opens_clause(match, here):
        return NOTHING
    told = here.story or rel in sides.TOLD
    base = here.base() if told else here.published
    year = base.year
    if sides.STEPS[rel] < 0:
        year -= number >= base.month
    elif sides.STEPS[rel] > 0:
        year += number <= base.month
    one = _in(year, number)
    return dated(match, one and modified(one, match["mod"]))


def nine_eleven(match: Match, here: Here) -> Findings:
    """The day of 2001 that goes by its figures, where publication does not lie before it."""
    return dated(match, when.day(_NINE_ELEVEN) if here.published > _NINE_ELEVEN else None)


def iso_date(match: Match, _here: Here) -> Findings:
    """An ISO 8601 date, with or without a time."""
    parts = [int(part) for part in match["iso"].split("-")]
    if len(parts) == 2 and parts[1] == (parts[0] + 1) % 100:
        return NOTHING  # "2007-08" are two years
    one = _on(*parts) if len(parts) == 3 else _in(*parts)
    if one is None or one.unit != "D" or not match["clock"]:
        return dated(match, one)
    clock, zone = match["clock"][:5], match["offset"] or ""
    seconds = match["clock"][5:] or ":00"
    found = Found(
        start=match.start(),
        end=match.end(),
        type="TIME",
        value=f"{one.value}T{clock}{'Z' if zone == 'Z' else ''}",
        when=one,
        edtf=f"{one.value}T{clock}{seconds}{zone}",
        time=clock + zone,
        anchors=True,
    )
    return (found,)


def slash_date(match: Match, here: Here) -> Findings:
    """A date in figures, "03/04/2025" or "9.5.1950", in the order that the article shows."""
    first, second = int(match["a"]), int(match["b"])
    if match["sep"] == "." and len(match["y"]) == 2:
        return NOTHING
    dayfirst, doubt = _order(first, second, match["sep"], here)
    day, number = (first, second) if dayfirst else (second, first)
    return dated(match, _on(full_year(match["y"], here), number, day), doubt=doubt)


def year_first_date(match: Match, _here: Here) -> Findings:
    """A date in figures from the year on: "2025/04/03"."""
    return dated(match, _on(int(match["y"]), int(match["m"]), int(match["d"])))


def _order(first: int, second: int, sep: str, here: Here) -> tuple[bool, str | None]:
    """Whether the day stands first, and what is doubtful about it."""
    if first > 12 or second > 12:
        return first > 12, None
    if here.dayfirst is not None:
        return here.dayfirst, None
    plain = sep == "." or first == second
    return sep == ".", None if plain else "day and month may be the other way round"


def odd_order(match: Match, here: Here) -> Findings:
    """A clean string in a rarer order: "12-Mar-2015", "2015 March 3"."""
    words = " ".join(re.sub(r"[-/.,]", " ", match[0]).split())
    return dated(match, strings.resolved(words, here.published, dayfirst=here.dayfirst))


def part_of(match: Match, here: Here) -> Findings:
    """A week or day of a month: "the last week of March", "the first day of May 2010"."""
    if refuse.month_word(match, here):
        return NOTHING
    number = month_number(match["month"])
    if match["year"]:
        whole = _in(int(match["year"]), number)
    else:
        whole = here.pick(lambda year: _in(year, number), *match.span())
    if whole is None:
        return NOTHING
    which, unit = low(match, "which"), low(match, "unit")
    if unit in UNITS and unit.endswith(sides.PLURAL):
        return dated(match, modified(whole, which))
    place = (ordinal(which) or 1) - 1
    if unit.rstrip(".") in WEEKDAYS:
        nth = -1 if which in sides.LAST else place + 1
        first = whole.first
        day = nth_weekday(first.year, first.month, WEEKDAYS[unit.rstrip(".")], nth)
        return dated(match, when.day(day))
    if UNITS[unit] == "W":
        return dated(match, when.week(_week_day(whole, which, place)))
    return dated(
        match, when.day(whole.last if which in sides.LAST else whole.first + timedelta(place))
    )


def _week_day(month: When, which: str, place: int) -> date:
    """A day in that week of a month; the last is the last that ends within it."""
    if which in sides.LAST:
        return month.last - timedelta(days=(month.last.weekday() + 1) % 7)
    return month.first + timedelta(days=7 * place + 3)


def day_of_month(match: Match, here: Here) -> Findings:
    """A day alone, "the 20th", in the month that the text speaks of."""
    base, day = here.near_anchor(match.start()), int(match["day"])
    of = low(match, "same")
    if of:
        told = here.base() if of not in sides.NEAR_YEARS or of == "the" else here.published
        month = when.of_unit("M", told, sides.NEAR_YEARS.get(of, 0))
        return dated(match, month and _on(month.first.year, month.first.month, day))
    if base is not None and base.unit in ("W", "WE"):
        base = here.near_unit("D", match.start())
    if base is None or base.unit not in ("D", "M") or not _stands_alone(match, here):
        return NOTHING
    one = _on(base.first.year, base.first.month, day)
    late = not here.story and (here.published - base.first).days <= _LATE
    if late and (one is None or one.first < base.first):
        now = _on(here.published.year, here.published.month, day)
        # News that tells on goes on, and not back, where it can.
        one = now if now is not None and now.first <= here.published else one
    return dated(match, one)


def _stands_alone(match: Match, here: Here) -> bool:
    """Whether nothing follows that "the 20th" could count: "since the 20th in sympathy"."""
    if _ENDS.match(here.text, match.end()):
        return True
    left = refuse.before(here.text, match.start()).lower()
    return left in cues.DAY_CUES and bool(_GOES_ON.match(here.text, match.end()))
