"""Values of what is told from the day of publication: today, weekdays, last week, recently."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.timex import refuse, when
from extract.timex.direction import Direction
from extract.timex.english import MONTHS, PARTS, REFERENCES, UNITS, WEEKDAYS
from extract.timex.here import Found, Here, monday
from extract.timex.modify import modified
from extract.timex.resolve_calendar import NOTHING, Findings, Match, dated, safely

if TYPE_CHECKING:
    from extract.timex.when import When

_FINER = "DWMQSHY"
_DEICTIC = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
_BACK = frozenset(["last", "past", "previous", "prior", "preceding", "latest"])
_ON = frozenset(["next", "coming", "upcoming", "following", "subsequent"])
_ANCHORED = frozenset(
    ["previous", "prior", "preceding", "following", "subsequent", "same", "that", "very"]
)


def part_of_day(match: Match, one: When | None, part: str, *, anchors: bool = True) -> Findings:
    """A part of a day: TIME, with the day as its date."""
    if one is None:
        return NOTHING
    value = f"{one.value}T{PARTS[part.lower()]}"
    return (
        Found(
            start=match.start(),
            end=match.end(),
            type="TIME",
            value=value,
            when=one,
            edtf=one.edtf,
            anchors=anchors,
        ),
    )


def day_of_word(word: str, published: date) -> date:
    """The day that "today", "yesterday" or "tomorrow" is."""
    return published + timedelta(days=_DEICTIC[word.lower()])


def deictic(match: Match, here: Here) -> Findings:
    """Such as "Today", "yesterday afternoon", "earlier today", "tonight"."""
    word = match["word"].lower()
    one = safely(lambda: when.day(day_of_word(word, here.published)))
    if match["part"]:
        return part_of_day(match, one, match["part"])
    if word == "tonight":
        return part_of_day(match, one, "night")
    return dated(match, one)


def two_days_off(match: Match, here: Here) -> Findings:
    """Such as "The day before yesterday", "the day after tomorrow"."""
    days = -2 if match["side"].lower().startswith("before") else 2
    return dated(match, safely(lambda: when.day(here.published + timedelta(days=days))))


def overnight(match: Match, here: Here) -> Findings:
    """The night that led to the day spoken of."""
    end = here.near_day(match.start()).first or here.published
    one = safely(lambda: when.day(end))
    start = safely(lambda: when.day(end - timedelta(days=1)))
    if one is None or start is None or start.first is None:
        return NOTHING
    edtf = f"{start.value}/{one.value}"
    both = one.narrowed(edtf, start.first, end)
    return (
        Found(
            start=match.start(),
            end=match.end(),
            type="TIME",
            value=f"{one.value}TNI",
            when=both,
            edtf=edtf,
            anchors=False,
        ),
    )


def weekday(match: Match, here: Here) -> Findings:
    """A weekday, by "last", "next" or "that", by its week, or by the tense of its verb."""
    if refuse.weekday_word(match, here):
        return NOTHING
    groups = match.groupdict()
    number = WEEKDAYS[match["weekday"].lower().rstrip(".")]
    one = safely(lambda: when.day(_weekday_day(number, groups, match, here)))
    if groups.get("part"):
        return part_of_day(match, one, groups["part"] or "")
    return dated(match, one)


def _weekday_day(number: int, groups: dict[str, str | None], match: Match, here: Here) -> date:
    week = groups.get("week") or groups.get("which")
    today = here.published
    if week:
        return monday(today) + timedelta(
            days=number + 7 * {"last": -1, "this": 0, "next": 1}[week.lower()]
        )
    rel = (groups.get("rel") or "").lower()
    if rel:
        return relative_weekday(number, rel, here.base() if rel in _ANCHORED else today)
    if here.story and here.anchor:
        return monday(here.base()) + timedelta(days=number)
    return plain_weekday(number, here.leans(match.start(), match.end()), today)


def relative_weekday(number: int, rel: str, base: date) -> date:
    """Such as "Last", "this", "next", "the previous", "the following", "the same" weekday from a day."""
    if rel == "this":
        return monday(base) + timedelta(days=number)
    if rel in ("same", "that", "very"):
        return base - timedelta(days=(base.weekday() - number) % 7)
    if rel in _BACK:
        return base - timedelta(days=(base.weekday() - number - 1) % 7 + 1)
    return base + timedelta(days=(number - base.weekday() - 1) % 7 + 1)


def plain_weekday(number: int, side: Direction, base: date) -> date:
    """A bare weekday: the day itself if it is one, else the last or the next by the verb."""
    if side in (Direction.FUTURE, Direction.DUE):
        return base + timedelta(days=(number - base.weekday()) % 7)
    return base - timedelta(days=(base.weekday() - number) % 7)


def weekday_beside(match: Match, here: Here) -> Findings:
    """Such as "The Sunday before", counted from the day that the text speaks of."""
    number = WEEKDAYS[match["weekday"].lower().rstrip(".")]
    rel = "previous" if match["after"].lower() == "before" else "following"
    return dated(match, safely(lambda: when.day(relative_weekday(number, rel, here.base()))))


def relative_unit(match: Match, here: Here) -> Findings:
    """Such as "This week", "last year", "the next day", "the same month", "that night"."""
    rel, unit = match["rel"].lower(), UNITS[match["unit"].lower()]
    the = bool(match["the"])
    if refuse.relative_unit(match, here, rel, unit):
        return NOTHING
    if match["unit"].lower() == "night":
        return _night(match, here, rel)
    if unit[0] == "T" or unit in ("ML", "S", "2W", "6M"):
        return _as_duration(match, here, rel, unit) if unit[0] == "T" else NOTHING
    if rel == "past" or (rel in ("last", "next", "coming") and unit in ("DE", "CE")):
        return _as_duration(match, here, rel, unit)
    if rel == "new":
        return _new_year(match, here) if unit == "Y" and the else NOTHING
    if rel in ("entire", "whole", "full"):
        return dated(match, _spoken_of(match, here, unit))
    anchored = rel in _ANCHORED or (rel == "next" and the and unit == "D") or here.story
    base = _anchor_day(here, unit) if anchored else here.published
    step = -1 if rel in _BACK else 1 if rel in _ON else 0
    one = when.of_unit(unit, base, step)
    return dated(match, _bounded(one, match["mod"], here) if one else None)


def _anchor_day(here: Here, unit: str) -> date:
    return here.base()


def _new_year(match: Match, here: Here) -> Findings:
    """The first of January ahead; "early in the new year" is the start of that month."""
    number = here.published.year + 1
    one = safely(lambda: when.day(date(number, 1, 1)))
    if one and match["mod"]:
        one = modified(when.month(number, 1), match["mod"])
    return dated(match, one, anchors=False)


def _bounded(one: When, mod: str | None, here: Here) -> When:
    """Such as "Earlier this month" ends on the day of publication, "later this year" begins there."""
    word = (mod or "").lower().split(" ")[0]
    if not one.first or not one.last or not one.first <= here.published <= one.last:
        return modified(one, mod)
    if word == "earlier":
        return one.narrowed(
            f"{one.first.isoformat()}/{here.published.isoformat()}", one.first, here.published
        )
    if word == "later":
        return one.narrowed(
            f"{here.published.isoformat()}/{one.last.isoformat()}", here.published, one.last
        )
    return modified(one, mod)


def _night(match: Match, here: Here, rel: str) -> Findings:
    base = here.base() if rel in _ANCHORED or (rel == "next" and match["the"]) else here.published
    step = -1 if rel in _BACK else 1 if rel in _ON else 0
    return part_of_day(match, safely(lambda: when.day(base + timedelta(days=step))), "night")


def _as_duration(match: Match, here: Here, rel: str, unit: str) -> Findings:
    value = f"PT1{unit[1]}" if unit[0] == "T" else f"P1{unit}"
    if rel not in _BACK and rel not in _ON:
        return NOTHING
    return (
        Found(
            start=match.start(),
            end=match.end(),
            type="DURATION",
            value=value,
            edtf=spanning(here, rel, unit, 1),
        ),
    )


def spanning(here: Here, rel: str, unit: str, number: int) -> str | None:
    """The days from so many units back to publication, or from it so many ahead, as EDTF."""
    if unit[0] == "T" or unit not in ("D", "W", "M", "Q", "Y", "DE", "CE"):
        return None
    step = -number if rel in _BACK else number
    try:
        other = when.moved_by(here.published, unit, step)
    except (ValueError, OverflowError):
        return None
    first, last = sorted((other, here.published))
    return f"{first.isoformat()}/{last.isoformat()}"


def the_unit(match: Match, here: Here) -> Findings:
    """Such as "The year", "the end of the month", "the day": the one that the text speaks of."""
    unit = UNITS[match["unit"].lower()]
    if refuse.the_unit(match, here):
        return NOTHING
    one = _the_weekend(here, match) if unit == "WE" else _spoken_of(match, here, unit)
    return dated(match, _bounded(one, match["mod"], here) if one else None)


def _spoken_of(match: Match, here: Here, unit: str) -> When | None:
    """The day, week, month or year that the passage is about."""
    if unit == "D":
        return here.near_day(match.start())
    near = here.anchor if here.story else here.in_sentence(match.start())
    if near and near.first and _FINER.find(near.unit[0]) < _FINER.find(unit[0]):
        return when.of_unit(unit, near.first)
    return here.near_unit(unit, match.start()) or when.of_unit(unit, here.published)


def _the_weekend(here: Here, match: Match) -> When | None:
    """The last weekend, or the one that has begun; the coming one where the verb points ahead."""
    today = here.published
    ahead = here.leans(match.start(), match.end()) is Direction.FUTURE
    return when.of_unit("WE", today, 0 if today.weekday() >= 5 or ahead else -1)


def whole_unit(match: Match, here: Here) -> Findings:
    """Such as "All week", "year's end"."""
    unit = match["unit"].lower()
    words = match[0].lower()
    if unit == "end":
        base = here.base() if here.story else here.published
        one = when.of_unit("M" if words.startswith("month") else "Y", base)
        return dated(match, modified(one, "end") if one else None)
    if not words.startswith("all"):
        return NOTHING
    return dated(match, when.of_unit(UNITS[unit], here.base()))


def relative_part(match: Match, here: Here) -> Findings:
    """Such as "This morning", "that afternoon", "the evening", "the morning of 3 May"."""
    part, rel = match["part"].lower(), match["rel"].lower()
    if match["of"]:
        return part_of_day(match, tail_day(match, here), part)
    if part in ("noon", "dawn", "dusk", "midday", "lunchtime", "daybreak") and rel == "the":
        return NOTHING
    base = here.published
    if rel in ("that", "the", "the same", "the next", "the following", "the previous"):
        base = here.near_day(match.start()).first or here.published
    step = {"last": -1, "the previous": -1, "the next": 1, "the following": 1}.get(rel, 0)
    return part_of_day(match, safely(lambda: when.day(base + timedelta(days=step))), part)


def tail_day(match: Match, here: Here) -> When | None:
    """The day that a clock time or part of a day ends with: "today", "Friday", "3 May 1960"."""
    groups = match.groupdict()
    if groups.get("tdeictic"):
        return safely(lambda: when.day(day_of_word(groups["tdeictic"] or "", here.published)))
    month_word = groups.get("tmonth") or groups.get("tmonth2") or groups.get("tmonth3")
    if month_word:
        number = MONTHS[month_word.lower().rstrip(".")]
        day = int(groups.get("tday") or groups.get("tday2") or groups.get("tday3") or 1)
        year = groups.get("tyear") or groups.get("tyear2") or groups.get("tyear3")
        if year:
            return safely(lambda: when.day(date(int(year), number, day)))
        return here.pick(
            lambda y: safely(lambda: when.day(date(y, number, day))), match.start(), match.end()
        )
    if groups.get("tweekday"):
        number = WEEKDAYS[(groups["tweekday"] or "").lower().rstrip(".")]
        rel = (groups.get("trel") or "").lower()
        if rel:
            return safely(lambda: when.day(relative_weekday(number, rel, here.published)))
        return safely(
            lambda: when.day(
                plain_weekday(number, here.leans(match.start(), match.end()), here.published)
            )
        )
    return None


def vague_units(match: Match, here: Here) -> Findings:
    """Such as "Recent years", "the coming days", "the last months"."""
    rel, unit = match["rel"].lower(), UNITS[match["unit"].lower()]
    today = here.published.isoformat()
    if rel == "recent":
        found = Found(
            start=match.start(), end=match.end(), type="DATE", value="PAST_REF", edtf=f"../{today}"
        )
    elif rel == "coming":
        found = Found(
            start=match.start(),
            end=match.end(),
            type="DATE",
            value="FUTURE_REF",
            edtf=f"{today}/..",
        )
    else:
        value = f"PTX{unit[1]}" if unit[0] == "T" else f"PX{unit}"
        found = Found(start=match.start(), end=match.end(), type="DURATION", value=value)
    return (found,)


def reference(match: Match, here: Here) -> Findings:
    """Such as "Now", "recently", "soon": no day, only the side of publication."""
    words = " ".join(match["words"].lower().split())
    if refuse.reference_word(match, here, words):
        return NOTHING
    value = REFERENCES[words]
    today = here.published.isoformat()
    edtf = {"PRESENT_REF": today, "PAST_REF": f"../{today}", "FUTURE_REF": f"{today}/.."}[value]
    return (Found(start=match.start(), end=match.end(), type="DATE", value=value, edtf=edtf),)
