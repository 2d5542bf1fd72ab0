"""Values of durations and sets: "three hours", "a 60-day truce", "every Tuesday", "daily"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from extract.timex import refuse
from extract.timex.amounts import SOME, amount, length, ordinal, written
from extract.timex.direction import Direction
from extract.timex.english import FREQUENCIES, MONTHS, PARTS, SEASON_WORDS, UNITS, WEEKDAYS, sides
from extract.timex.findings import NOTHING, Findings, Found, Match, lasting, low
from extract.timex.resolve_relative import spanning

if TYPE_CHECKING:
    from extract.timex.here import Here


# "A hundred days" and "a dozen years" count with it.
_ARTICLE = re.compile(r"an?[- ](?!hundred|thousand|dozen|half|couple|few)", re.IGNORECASE)


def duration(match: Match, here: Here) -> Findings:
    """A length of time with its number; "the past three years" also spans days."""
    number, unit = amount(match["num"]), UNITS[low(match, "unit")]
    if number is None or unit == "S" or refuse.duration(match, here):
        return NOTHING
    if number != SOME and (match["half"] or match["half2"]):
        number += 0.5
    value = length(number, unit)
    if match["more"]:
        value = _compound(value, match, unit)
    whole = number > 0 and number == int(number)
    edtf = _days_meant(match, here, unit, int(number)) if whole else None
    (found,) = lasting(match, value, edtf=edtf)
    return (replace(found, start=_bare_start(match)),) if _describes(match) else (found,)


def _describes(match: Match) -> bool:
    """Whether a length describes what follows, as in "a five-year plan" and "a four day rally"."""
    joined = match.string[match.end("num") : match.start("unit")]
    one_of_many = amount(match["num"]) not in (1, 0.5) and not _is_plural(match)
    long = match.end("unit") < match.end() and not match["half2"] and not match["more"]
    return ("-" in joined or one_of_many or long) and not match["rel"]


def _bare_start(match: Match) -> int:
    """Where a length begins without its article, which belongs to what it describes."""
    article = _ARTICLE.match(match["num"] + " ")
    return match.start("num") + article.end() if article else match.start("num")


def _is_plural(match: Match) -> bool:
    unit = low(match, "unit")
    return unit.endswith(sides.PLURAL) or unit == "millennia"


def _days_meant(match: Match, here: Here, unit: str, number: int) -> str | None:
    """The days of "the past two weeks", and of what is to be "within" or "in two weeks"."""
    rel = low(match, "rel")
    if rel:
        return spanning(here, rel, unit, number) if rel in sides.SPANS_NUMBERS else None
    left = refuse.before(here.text, match.start()).lower()
    if left not in sides.IN | sides.WITHIN or here.leans(*match.span()) is not Direction.FUTURE:
        return None
    days = spanning(here, "next", unit, number)
    return f"{days.split('/', 1)[1]}~" if days and left in sides.IN else days


def _compound(value: str, match: Match, unit: str) -> str:
    """A length in two units: "1 hour 15 minutes"."""
    second, finer = amount(match["num2"]), UNITS[low(match, "unit2")]
    if second is None or second == SOME or finer == unit:
        return value
    clock = "T" if finer[0] == "T" and unit[0] != "T" else ""
    return f"{value}{clock}{written(second)}{finer[-1]}"


def paired_duration(match: Match, here: Here) -> Findings:
    """Two lengths of one unit: "60 to 90 days"."""
    one, two, unit = amount(match["num"]), amount(match["num2"]), UNITS[low(match, "unit")]
    if one is None or two is None or unit == "S" or refuse.duration(match, here):
        return NOTHING
    return (
        Found(start=match.start(), end=match.end("num"), type="DURATION", value=length(one, unit)),
        Found(start=match.start("num2"), end=match.end(), type="DURATION", value=length(two, unit)),
    )


def bare_duration(match: Match, here: Here) -> Findings:
    """Units without a number: "for years", "within days", "month-long"."""
    unit = low(match, "unit")
    if refuse.bare_duration(match, here):
        return NOTHING
    (found,) = lasting(match, length(SOME if _is_plural(match) else 1, UNITS[unit]))
    return (replace(found, start=match.start("unit")),) if match["long"] else (found,)


def rate(match: Match, here: Here) -> Findings:
    """How often or how much in a unit: "15 a year", "twice a week", "per day"."""
    if match[0].lower().startswith("a") and not refuse.rate_may_stand(match, here):
        return NOTHING
    return lasting(match, length(1, UNITS[low(match, "unit")]), kind="SET")


def frequency(match: Match, here: Here) -> Findings:
    """How often in one word: "daily", "annual"."""
    if refuse.frequency_word(match, here):
        return NOTHING
    return lasting(match, FREQUENCIES[low(match, "word")], kind="SET")


def every(match: Match, _here: Here) -> Findings:
    """How often with every or each: "every day", "each Tuesday", "every two years"."""
    what = low(match, "what").rstrip(".")
    if what in UNITS:
        unit = UNITS[what]
        plain = unit in ("S", "TS") and not match["other"]
        return NOTHING if plain else lasting(match, length(_how_many(match), unit), kind="SET")
    return lasting(match, _recurring(what, low(match, "part")), kind="SET")


def _recurring(what: str, part: str) -> str:
    """A recurring weekday, part of the day, season or month in TIMEX3's X form."""
    day = what.removesuffix("s")
    if day in WEEKDAYS:
        return f"XXXX-WXX-{WEEKDAYS[day] + 1}" + (f"T{PARTS[part]}" if part else "")
    if what in PARTS:
        return f"XXXX-XX-XXT{PARTS[what]}"
    if what in SEASON_WORDS:
        return f"XXXX-{SEASON_WORDS[what]}"
    return f"XXXX-{MONTHS[what]:02d}"


def _how_many(match: Match) -> float:
    """The number of "every two years", "every other day", "every third week"."""
    other = low(match, "other")
    if not other or other in sides.OTHER:
        return 2 if other else 1
    number = ordinal(other)
    return number if number is not None else amount(other) or 1


def weekdays(match: Match, _here: Here) -> Findings:
    """A weekday in the plural: "Mondays"."""
    return lasting(match, _recurring(low(match, "weekday"), ""), kind="SET")


def parts(match: Match, _here: Here) -> Findings:
    """A part of the day in the plural: "mornings"."""
    return lasting(match, _recurring(low(match, "part"), ""), kind="SET")
