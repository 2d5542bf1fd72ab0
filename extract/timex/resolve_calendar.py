"""Values of calendar expressions: days, months, years, quarters, seasons, decades, feasts."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.timex import refuse, strings, when
from extract.timex.amounts import ordinal
from extract.timex.english import DECADE_WORDS, HOLIDAYS, MONTHS, SEASON_WORDS
from extract.timex.here import Found, Here
from extract.timex.holidays import on_holiday
from extract.timex.modify import modified

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.timex.when import When

Match = re.Match[str]
Findings = tuple[Found, ...]
NOTHING: Findings = ()


def dated(match: Match, one: When | None, *, kind: str = "DATE", anchors: bool = True) -> Findings:
    """The whole match as one expression with this stretch; nothing where there is none."""
    if one is None:
        return NOTHING
    return (
        Found(
            start=match.start(),
            end=match.end(),
            type=kind,
            value=one.value,
            when=one,
            anchors=anchors,
        ),
    )


def safely(make: Callable[[], When | None]) -> When | None:
    """The stretch, or `None` where the calendar has none ("31 June")."""
    try:
        return make()
    except (ValueError, OverflowError):
        return None


def _month(word: str) -> int:
    return MONTHS[word.lower().rstrip(".")]


def _group(match: Match, name: str) -> str | None:
    return match.groupdict().get(name)


def full_year(digits: str, here: Here) -> int:
    """The year that two or four digits mean; two digits look back more than ahead."""
    figures = digits.lstrip("'’‘`´")
    if len(figures) == 4:
        return int(figures)
    base = here.base().year if here.story else here.published.year
    number = base // 100 * 100 + int(figures)
    return number - 100 if number > base + (1 if here.story else 10) else number


def month_day(match: Match, here: Here) -> Findings:
    """A day of a month, with its year or without."""
    if refuse.month_word(match, here):
        return NOTHING
    number, day = _month(match["month"]), int(match["day"])
    if match["year"]:
        year_number = int(match["year"])
        one = safely(lambda: when.day(date(year_number, number, day)))
        return dated(match, one) if one else NOTHING
    if _group(match, "same"):
        return dated(match, safely(lambda: when.day(date(here.base().year, number, day))))

    def make(year_number: int) -> When | None:
        return safely(lambda: when.day(date(year_number, number, day)))

    return dated(match, here.pick(make, match.start(), match.end()))


def days_of_month(match: Match, here: Here) -> Findings:
    """Two days of one month: "March 5-9, 1918", "10 to 12 May"; each is an expression."""
    if refuse.month_word(match, here):
        return NOTHING
    number, first, second = _month(match["month"]), int(match["day"]), int(match["day2"])

    def make(day: int) -> Callable[[int], When | None]:
        return lambda year_number: safely(lambda: when.day(date(year_number, number, day)))

    if match["year"]:
        one, two = make(first)(int(match["year"])), make(second)(int(match["year"]))
    else:
        two = here.pick(make(second), match.start(), match.end())
        one = make(first)(two.first.year) if two and two.first else None
    if not one or not two or first >= second:
        return NOTHING
    month_first = match.start("month") < match.start("day")
    cut = match.end("day"), match.start("day2")
    if not month_first:
        cut = match.end("day"), match.start("day2")
    return (
        Found(
            start=match.start(), end=cut[0], type="DATE", value=one.value, when=one, anchors=True
        ),
        Found(start=cut[1], end=match.end(), type="DATE", value=two.value, when=two, anchors=True),
    )


def month_year(match: Match, here: Here) -> Findings:
    """A month, with its year or without."""
    if refuse.month_word(match, here):
        return NOTHING
    number = _month(match["month"])
    mod = match["mod"]
    if match["year"] or match["short"]:
        year_number = full_year(match["year"] or match["short"], here)
        return dated(match, safely(lambda: modified(when.month(year_number, number), mod)))
    if match["same"]:
        step = {"the following": 1, "the previous": -1}.get(match["same"].lower(), 0)
        base = here.base().year
        if match["same"].lower() in ("last", "this", "next"):
            base, step = (
                here.published.year,
                {"last": -1, "this": 0, "next": 1}[match["same"].lower()],
            )
        return dated(match, safely(lambda: modified(when.month(base + step, number), mod)))
    one = here.pick(
        lambda year_number: safely(lambda: when.month(year_number, number)),
        match.start(),
        match.end(),
    )
    return dated(match, modified(one, mod) if one else None)


def relative_month(match: Match, here: Here) -> Findings:
    """Such as "Last March", "next January", "this June", "the previous May"."""
    if refuse.month_word(match, here):
        return NOTHING
    number, rel = _month(match["month"]), match["rel"].lower()
    today = here.published
    base = here.base() if rel in ("previous", "following", "same") or here.story else today
    if rel in ("this", "same"):
        year_number = base.year
    elif rel in ("last", "past", "previous"):
        year_number = base.year if number < base.month else base.year - 1
    else:
        year_number = base.year if number > base.month else base.year + 1
    return dated(match, safely(lambda: modified(when.month(year_number, number), match["mod"])))


def iso_date(match: Match, here: Here) -> Findings:
    """An ISO 8601 date, with or without a time."""
    parts = [int(part) for part in match["iso"].split("-")]
    one = safely(
        lambda: when.day(date(*parts)) if len(parts) == 3 else when.month(parts[0], parts[1])
    )
    if one is None or one.unit != "D" or not match["clock"]:
        return dated(match, one)
    zone = match["offset"] or ""
    clock = match["clock"] + zone
    found = Found(
        start=match.start(), end=match.end(), type="TIME", value=f"{one.value}T{match['clock'][:5]}{'Z' if zone == 'Z' else ''}",
        when=one, anchors=True, time=match["clock"][:5] + zone, edtf=f"{one.value}T{clock if len(match['clock']) > 5 else match['clock'] + ':00' + zone}",
    )  # fmt: skip
    return (found,)


def slash_date(match: Match, here: Here) -> Findings:
    """Such as "03/04/2025", "2025/04/03", "9.5.1950": the order as the article, the outlet or nobody says."""
    groups = match.groupdict()
    if groups.get("m"):
        numbers = int(groups["y"]), int(groups["m"]), int(groups["d"])
        return dated(match, safely(lambda: when.day(date(*numbers))))
    first, second = int(groups["a"]), int(groups["b"])
    if groups["sep"] == "." and len(groups["y"]) == 2:
        return NOTHING
    year_number = full_year(groups["y"], here)
    dayfirst, doubt = _order(first, second, groups["sep"], here)
    day, number = (first, second) if dayfirst else (second, first)
    one = safely(lambda: when.day(date(year_number, number, day)))
    if one is None:
        return NOTHING
    return (
        Found(
            start=match.start(),
            end=match.end(),
            type="DATE",
            value=one.value,
            when=one,
            anchors=True,
            doubt=doubt,
        ),
    )


def _order(first: int, second: int, sep: str, here: Here) -> tuple[bool, str | None]:
    if first > 12 or second > 12:
        return first > 12, None
    if here.dayfirst is not None:
        return here.dayfirst, None
    if sep == ".":
        return True, None
    if first == second:
        return False, None
    return False, "day and month may be the other way round"


def odd_order(match: Match, here: Here) -> Findings:
    """Such as "12-Mar-2015", "2015 March 3": clean strings in rarer orders."""
    if not match[0][:1].isdigit() or match[0].count("-") == 1:
        return NOTHING
    words = re.sub(r"[-/.,]", " ", match[0])
    return dated(
        match, strings.resolved(" ".join(words.split()), here.published, dayfirst=here.dayfirst)
    )


def plain_year(match: Match, here: Here) -> Findings:
    """A year alone, where its neighbours let it be one."""
    number = int(match["year"])
    if refuse.bare_year(match, here, number):
        return NOTHING
    return dated(match, safely(lambda: modified(when.year(number), match["mod"])))


def year_pair(match: Match, here: Here) -> Findings:
    """Such as "1915-17", "2009-2011": two years, each an expression."""
    first = int(match["year"])
    last = (
        int(match["year2"])
        if len(match["year2"]) == 4
        else first // 100 * 100 + int(match["year2"])
    )
    if not first < last <= first + 99 or refuse.bare_year(match, here, first):
        return NOTHING
    one, two = when.year(first), when.year(last)
    return (
        Found(
            start=match.start(),
            end=match.end("year"),
            type="DATE",
            value=one.value,
            when=one,
            anchors=True,
        ),
        Found(
            start=match.start("year2"),
            end=match.end(),
            type="DATE",
            value=two.value,
            when=two,
            anchors=True,
        ),
    )


def short_year(match: Match, here: Here) -> Findings:
    """Such as "'82": a year by its last two digits."""
    if not refuse.year_may_follow(here.text, match.start()):
        return NOTHING
    return dated(match, safely(lambda: when.year(full_year(match["short"], here))))


def bc_year(match: Match, here: Here) -> Findings:
    """A year before the common era."""
    digits = f"{int(match['year']):04d}"
    one = when.before_christ(digits[:3] if match["s"] else digits)
    if match["part"]:
        part = match["part"].lower()
        sign = SEASON_WORDS.get(part) or f"{_month(part):02d}"
        return dated(match, when.before_christ(f"{digits}-{sign}"))
    if not match["first"]:
        return dated(match, one)
    first = when.before_christ(f"{int(match['first']):04d}")
    return (
        Found(
            start=match.start(), end=match.end("first"), type="DATE", value=first.value, when=first
        ),
        Found(
            start=match.start("year"),
            end=match.end(),
            type="DATE",
            value=one.value,
            when=one,
            anchors=True,
        ),
    )


def ad_year(match: Match, here: Here) -> Findings:
    """A year of the common era, said so."""
    return dated(match, safely(lambda: when.year(int(match["year"]))))


def decade(match: Match, here: Here) -> Findings:
    """Such as "The 1990s", "the mid-'80s", "the sixties"."""
    word, digits = _group(match, "word"), _group(match, "digits")
    mod = match["mod2"] or match["mod"]
    if word:
        if not refuse.decade_word_may_stand(match, here):
            return NOTHING
        first = _century_of(DECADE_WORDS[word.lower()] * 10, here)
        return dated(match, modified(when.decade(first), mod))
    assert digits
    if match["bc"]:
        return dated(match, when.before_christ(f"{int(digits):04d}"[:3]))
    if len(digits) == 4:
        return dated(match, modified(when.decade(int(digits)), mod))
    if refuse.short_decade(match, here):
        return NOTHING
    return dated(match, modified(when.decade(_century_of(int(digits), here)), mod))


def _century_of(two_digits: int, here: Here) -> int:
    base = here.published.year
    number = base // 100 * 100 + two_digits
    return number - 100 if number > base else number


def century(match: Match, here: Here) -> Findings:
    """Such as "The 19th century"."""
    number = ordinal(match["ord"])
    if not number or number > 30:
        return NOTHING
    if match["bc"]:
        return dated(match, when.before_christ(f"{number - 1:02d}"))
    return dated(match, safely(lambda: when.century((number - 1) * 100)), anchors=False)


_RELATIVE = {
    "last": -1,
    "previous": -1,
    "prior": -1,
    "past": -1,
    "this": 0,
    "current": 0,
    "latest": -1,
    "next": 1,
    "coming": 1,
}


def quarter(match: Match, here: Here) -> Findings:
    """Such as "The fourth quarter of 2005", "the last quarter", "Q3 2024"."""
    groups = match.groupdict()
    sign = groups.get("q") or groups.get("q2")
    word = (groups.get("ord") or "").lower()
    year_number = _quarter_year(groups, here)
    today = here.published
    if not sign and word in _RELATIVE and year_number is None and word != "latest":
        return dated(match, when.of_unit("Q", today, _RELATIVE[word]))
    number = (
        int(sign)
        if sign
        else {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3}.get(word, 4)
    )
    if word == "latest" and year_number is None:
        return dated(match, when.of_unit("Q", today, -1))
    if year_number is not None:
        return dated(match, safely(lambda: when.quarter(year_number, number)))
    return dated(
        match,
        here.pick(
            lambda year: safely(lambda: when.quarter(year, number)), match.start(), match.end()
        ),
    )


def _quarter_year(groups: dict[str, str | None], here: Here) -> int | None:
    written = groups.get("year") or groups.get("own")
    if written:
        return int(written)
    rel = (groups.get("rel") or "").lower()
    if not rel:
        return None
    if rel in ("that", "the same", "the previous"):
        return here.base().year - (rel == "the previous")
    return here.published.year + _RELATIVE[rel]


def half_year(match: Match, here: Here) -> Findings:
    """Such as "The first half of 2008"."""
    number = 1 if match["ord"].lower() in ("first", "1st") else 2
    rel = (match["rel"] or "").lower()
    if match["year"]:
        year_number = int(match["year"])
    elif rel == "that":
        year_number = here.base().year
    else:
        year_number = here.published.year + _RELATIVE.get(rel, 0)
    return dated(match, safely(lambda: when.half(year_number, number)))


def fiscal(match: Match, here: Here) -> Findings:
    """A fiscal year, valued as the year that names it."""
    groups = match.groupdict()
    written = groups.get("year") or groups.get("fy")
    step = _RELATIVE.get((groups.get("rel") or "current").lower(), 0)
    number = full_year(written, here) if written else here.published.year + step
    one = safely(lambda: when.year(number))
    return dated(match, replace(one, value=f"FY{one.value}")) if one else NOTHING


def season(match: Match, here: Here) -> Findings:
    """A season, with its year or by the nearest one."""
    groups = match.groupdict()
    sign = SEASON_WORDS[match["season"].lower()]
    rel, ofyear = (groups.get("rel") or "").lower(), (groups.get("ofyear") or "").lower()
    if refuse.season_word(match, here):
        return NOTHING
    mod = groups.get("mod2") or groups.get("mod")

    def make(year_number: int) -> When | None:
        return safely(lambda: modified(when.season(year_number, sign), mod))

    if groups.get("year"):
        return dated(match, make(int(groups["year"] or 0)))
    if ofyear:
        base = here.published.year if ofyear in ("this", "last", "next") else here.base().year
        return dated(
            match,
            make(
                base
                + {"last": -1, "next": 1, "the following": 1, "the previous": -1}.get(ofyear, 0)
            ),
        )
    if rel in ("last", "past", "next", "coming", "this"):
        return dated(match, _relative_season(make, rel, here.published))
    if rel in ("following", "previous"):
        return dated(
            match, _relative_season(make, "next" if rel == "following" else "last", here.base())
        )
    return dated(match, here.pick(make, match.start(), match.end()))


def _relative_season(make: Callable[[int], When | None], rel: str, base: date) -> When | None:
    options = [
        one
        for one in (make(base.year - 1), make(base.year), make(base.year + 1))
        if one and one.first and one.last
    ]
    if rel in ("last", "past"):
        past = [one for one in options if one.last and one.last < base]
        return past[-1] if past else None
    if rel == "this":
        return make(base.year)
    ahead = [one for one in options if one.first and one.first > base]
    return ahead[0] if ahead else None


def holiday(match: Match, here: Here) -> Findings:
    """A feast that fixes a day: "Christmas Eve", "Easter Monday", "New Year's Day"."""
    if refuse.holiday_word(match, here):
        return NOTHING
    name = re.sub(r"\s+", " ", match["holiday"].lower().replace("’", "'"))
    rule = HOLIDAYS[name]

    def make(year_number: int) -> When | None:
        return safely(lambda: when.day(on_holiday(rule, year_number)))

    if match["year"]:
        return dated(match, make(int(match["year"])))
    rel = (match["rel"] or "").lower()
    if rel:
        return dated(match, _relative_season(make, rel, here.published))
    return dated(match, here.pick(make, match.start(), match.end()))


def part_of(match: Match, here: Here) -> Findings:
    """Such as "The last week of March", "the first Monday of May 2010"."""
    if refuse.month_word(match, here):
        return NOTHING
    number = _month(match["month"])
    month = (
        safely(lambda: when.month(int(match["year"]), number))
        if match["year"]
        else here.pick(
            lambda year: safely(lambda: when.month(year, number)), match.start(), match.end()
        )
    )
    if month is None or month.first is None or month.last is None:
        return NOTHING
    which, unit = match["which"].lower(), match["unit"].lower()
    if unit in ("days", "weeks"):
        return dated(match, modified(month, which))
    if unit == "week":
        at = (
            _last_week(month.last)
            if which in ("last", "final", "closing")
            else month.first + timedelta(days=7 * ((ordinal(which) or 1) - 1) + 3)
        )
        return dated(match, when.week(at))
    if unit == "day":
        day = (
            month.last
            if which in ("last", "final", "closing")
            else month.first + timedelta(days=(ordinal(which) or 1) - 1)
        )
        return dated(match, when.day(day))
    return NOTHING


def _last_week(last: date) -> date:
    """A day in the last week that ends within a month."""
    return last - timedelta(days=(last.weekday() + 1) % 7)


def day_of_month(match: Match, here: Here) -> Findings:
    """Such as "The 20th", in the month that the text speaks of."""
    base = here.near_anchor(match.start())
    day = int(match["day"])
    if match["same"] and match["same"].lower() in ("this", "the"):
        return dated(match, safely(lambda: when.day(here.base().replace(day=day))))
    if base is None or base.first is None or base.unit not in ("D", "M"):
        return NOTHING
    first = base.first
    if not re.match(r"\s*(?:[.,;:)]|and\b|of\b|to\b|$)", here.text[match.end() : match.end() + 8]):
        return NOTHING
    return dated(match, safely(lambda: when.day(first.replace(day=day))))
