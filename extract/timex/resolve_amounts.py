"""Values of durations and sets: "three hours", "a 60-day truce", "every Tuesday", "daily"."""

from __future__ import annotations

from extract.timex import refuse
from extract.timex.amounts import SOME, amount, written
from extract.timex.direction import Direction
from extract.timex.english import (
    FREQUENCIES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASON_WORDS,
    UNITS,
    WEEKDAYS,
)
from extract.timex.here import Found, Here
from extract.timex.resolve_calendar import NOTHING, Findings, Match
from extract.timex.resolve_relative import spanning

_MINUTES = 60


def _length(number: float, unit: str) -> str:
    """A TIMEX3 duration; halves of an hour or a minute are written out."""
    if unit == "2W":
        return f"P{written(number if number == SOME else number * 2)}W"
    if unit == "6M":
        return f"P{written(number if number == SOME else number * 6)}M"
    if unit[0] == "T":
        if number != SOME and number != int(number) and unit in ("TH", "TM"):
            whole, finer = int(number), {"TH": "M", "TM": "S"}[unit]
            rest = f"{round((number - whole) * _MINUTES)}{finer}"
            return f"PT{whole}{unit[1]}{rest}" if whole else f"PT{rest}"
        return f"PT{written(number)}{unit[1]}"
    if number != SOME and number != int(number):
        coarse = {"DE": (10, "Y"), "CE": (100, "Y"), "Y": (12, "M")}
        if unit in ("DE", "CE") or (unit == "Y" and number < 1):
            factor, finer = coarse[unit]
            return f"P{written(number * factor)}{finer}"
    return f"P{written(number)}{unit}"


def _found(
    match: Match,
    kind: str,
    value: str,
    *,
    edtf: str | None = None,
    start: int | None = None,
    end: int | None = None,
) -> Findings:
    return (
        Found(
            start=match.start() if start is None else start,
            end=match.end() if end is None else end,
            type=kind, value=value, edtf=edtf,
        ),
    )  # fmt: skip


def duration(match: Match, here: Here) -> Findings:
    """A length of time with its number; "the past three years" also spans days."""
    number, unit = amount(match["num"]), UNITS[match["unit"].lower()]
    if number is None or unit == "S" or refuse.duration(match, here):
        return NOTHING
    if match["half"] or match["half2"]:
        number = number + 0.5 if number != SOME else SOME
    value = _length(number, unit)
    if match["more"]:
        value = _compound(value, match, unit)
    edtf = None
    if number > 0 and number == int(number):
        edtf = _days_meant(match, here, unit, int(number))
    return _found(match, "DURATION", value, edtf=edtf)


def _days_meant(match: Match, here: Here, unit: str, number: int) -> str | None:
    """The days of "the past two weeks", of what is to be "within" or "in two weeks"."""
    rel = (match["rel"] or "").lower()
    if rel:
        return (
            spanning(here, rel, unit, number) if rel in ("past", "last", "next", "coming") else None
        )
    left = refuse.before(here.text, match.start()).lower()
    if (
        left not in ("in", "within")
        or here.leans(match.start(), match.end()) is not Direction.FUTURE
    ):
        return None
    days = spanning(here, "next", unit, number)
    return f"{days.split('/')[1]}~" if days and left == "in" else days


def _compound(value: str, match: Match, unit: str) -> str:
    second, unit2 = amount(match["num2"]), UNITS[match["unit2"].lower()]
    if second is None or second == SOME or unit2 == unit:
        return value
    if unit2[0] == "T" and unit[0] != "T":
        return f"{value}T{written(second)}{unit2[1]}"
    return f"{value}{written(second)}{unit2[-1]}"


def paired_duration(match: Match, here: Here) -> Findings:
    """Such as "60 to 90 days": two lengths of one unit."""
    one, two, unit = amount(match["num"]), amount(match["num2"]), UNITS[match["unit"].lower()]
    if one is None or two is None or unit == "S" or refuse.duration(match, here):
        return NOTHING
    first = _found(match, "DURATION", _length(one, unit), end=match.end("num"))
    return (*first, *_found(match, "DURATION", _length(two, unit), start=match.start("num2")))


def bare_duration(match: Match, here: Here) -> Findings:
    """Such as "For years", "within days", "month-long"."""
    unit = UNITS[match["unit"].lower()]
    if refuse.bare_duration(match, here):
        return NOTHING
    number = 1 if match["long"] and not match["unit"].lower().endswith("s") else SOME
    return _found(match, "DURATION", _length(number, unit))


def rate(match: Match, here: Here) -> Findings:
    """Such as "15 a year", "twice a week", "per day"."""
    words = match[0].lower()
    if words.startswith(("a ", "an ")) and not refuse.rate_may_stand(match, here):
        return NOTHING
    return _found(match, "SET", _length(1, UNITS[match["unit"].lower()]))


def frequency(match: Match, here: Here) -> Findings:
    """Such as "Daily", "annual": how often."""
    if refuse.frequency_word(match, here):
        return NOTHING
    return _found(match, "SET", FREQUENCIES[match["word"].lower()])


def every(match: Match, here: Here) -> Findings:
    """Such as "Every day", "each Tuesday", "every two years", "every summer"."""
    what, other = match["what"].lower().rstrip("."), (match["other"] or "").lower()
    number = _how_many(other)
    plain = what.removesuffix("s")
    if what in UNITS:
        unit = UNITS[what]
        if unit in ("S", "TS") and not other:
            return NOTHING
        value = _length(number, unit)
    elif plain in WEEKDAYS:
        value = f"XXXX-WXX-{WEEKDAYS[plain] + 1}"
        if match["part"]:
            value += f"T{PARTS[match['part'].lower()]}"
    elif what in PARTS:
        value = f"XXXX-XX-XXT{PARTS[what]}"
    elif what in SEASON_WORDS:
        value = f"XXXX-{SEASON_WORDS[what]}"
    else:
        value = f"XXXX-{MONTHS[what]:02d}"
    return _found(match, "SET", value)


def _how_many(other: str) -> float:
    if not other:
        return 1
    if other == "other":
        return 2
    if other == "few":
        return SOME
    if other in ORDINALS:
        return ORDINALS[other]
    number = amount(other) if other in NUMBERS or other[:1].isdigit() else None
    return number if number is not None else 1


def weekdays(match: Match, here: Here) -> Findings:
    """Such as "Mondays"."""
    return _found(match, "SET", f"XXXX-WXX-{WEEKDAYS[match['weekday'].lower()] + 1}")


def parts(match: Match, here: Here) -> Findings:
    """Such as "Mornings"."""
    return _found(match, "SET", f"XXXX-XX-XXT{PARTS[match['part'].lower()]}")
