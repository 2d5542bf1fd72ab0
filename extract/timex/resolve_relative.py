"""Values of weeks, months and years told from publication or the text: "last week", "the year"."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from extract.timex import refuse, when
from extract.timex.amounts import SOME, length
from extract.timex.direction import Direction
from extract.timex.english import REFERENCES, UNITS, sides
from extract.timex.findings import NOTHING, Findings, Found, Match, dated, lasting, low, part_of_day
from extract.timex.modify import modified
from extract.timex.resolve_anchored import from_anchor
from extract.timex.resolve_parts import present
from extract.timex.when import safely

if TYPE_CHECKING:
    from extract.timex.here import Here
    from extract.timex.when import When

_ORDER = "DWMQSHY"  # units from fine to coarse, by their first sign


def relative_unit(match: Match, here: Here) -> Findings:
    """A unit by its side: "this week", "last year", "the next day", "the same month"."""
    rel, unit = low(match, "rel"), UNITS[low(match, "unit")]
    if refuse.relative_unit(match, rel):
        return NOTHING
    if low(match, "unit") == "night":
        return _night(match, here, rel)
    if rel in sides.NEW and unit == "Y":
        return _new_year(match, here)
    lasts = (
        unit[0] == "T" or rel in sides.SPANS or (unit in ("DE", "CE") and rel in sides.SPANS_LONG)
    )
    if lasts:
        return _length(match, here, rel, unit)
    return _dated_unit(match, here, rel, unit)


def _dated_unit(match: Match, here: Here, rel: str, unit: str) -> Findings:
    if unit not in when.UNITS or rel in sides.NEW:
        return NOTHING
    if rel in sides.WHOLE:
        return dated(match, spoken_of(match, here, unit))
    told = here.story and rel != "last"
    told = told or rel in sides.TOLD or (rel in sides.NEXT and unit == "D")
    anchor = here.told_from(*match.span(), unit) if told else here.today
    one = when.of_unit(unit, anchor.first, sides.STEPS.get(rel, 0))
    if unit == "D" and anchor.unit in ("M", "Y") and not here.story:
        one = from_anchor(anchor, unit, 0)  # "in May … the next day": a day of May
    if one and rel in sides.SAME and here.anchor:
        return dated(match, _from_told(one, here.anchor, match["mod"]))
    return dated(match, one and _bounded(one, match["mod"], here))


def _from_told(one: When, anchor: When, mod: str | None) -> When:
    """Days of "later that month", which begins with the date told of; "earlier" ends with it."""
    word = (mod or "").lower()
    if anchor.unit == one.unit or not one.first <= anchor.first <= anchor.last <= one.last:
        return modified(one, mod)
    if word in sides.MOD_FROM_NOW:
        edtf = f"{anchor.first.isoformat()}/{one.last.isoformat()}"
        return one.narrowed(edtf, anchor.first, one.last)
    if word in sides.MOD_UNTIL_NOW:
        edtf = f"{one.first.isoformat()}/{anchor.last.isoformat()}"
        return one.narrowed(edtf, one.first, anchor.last)
    return modified(one, mod)


def unit_before_last(match: Match, here: Here) -> Findings:
    """A unit two away from the present one: "the week before last", "the year after next"."""
    step = -2 if low(match, "side").startswith("before") else 2
    if low(match, "unit") in sides.NIGHT_UNITS:
        return part_of_day(match, when.of_unit("D", here.published, step), "night")
    return dated(match, when.of_unit(UNITS[low(match, "unit")], here.published, step))


def _night(match: Match, here: Here, rel: str) -> Findings:
    told = rel in sides.TOLD or (rel in sides.NEXT and match["the"])
    base = here.told_from(*match.span()).first if told else here.published
    return part_of_day(match, when.of_unit("D", base, sides.STEPS.get(rel, 0)), "night")


def _new_year(match: Match, here: Here) -> Findings:
    """The first of January ahead; "early in the new year" is the start of that month."""
    year = here.published.year + 1
    one = safely(lambda: when.day(date(year, 1, 1)))
    if one and match["mod"]:
        one = modified(when.month(year, 1), match["mod"])
    return dated(match, one, anchors=False)


def _length(match: Match, here: Here, rel: str, unit: str) -> Findings:
    """A length that ends or begins with publication: "the past year", "the next hour"."""
    if not sides.STEPS.get(rel, 0):
        return NOTHING
    return lasting(match, length(1, unit), edtf=spanning(here, rel, unit, 1))


def _bounded(one: When, mod: str | None, here: Here) -> When:
    """Days of "earlier this month", which ends with publication, or "later", which begins there."""
    today, word = here.published, (mod or "").lower().split(" ")[0]
    if word in sides.MOD_UNTIL_NOW and one.first <= today <= one.last:
        return one.narrowed(f"{one.first.isoformat()}/{today.isoformat()}", one.first, today)
    if word in sides.MOD_FROM_NOW and one.first <= today <= one.last:
        return one.narrowed(f"{today.isoformat()}/{one.last.isoformat()}", today, one.last)
    return modified(one, mod)


def spanning(here: Here, rel: str, unit: str, number: int) -> str | None:
    """The days from so many units back to publication, or from it so many ahead, as EDTF."""
    if unit not in when.UNITS:
        return None
    step = -number if sides.STEPS[rel] < 0 else number
    try:
        other = when.moved_by(here.published, unit, step)
    except (ValueError, OverflowError):
        return None
    first, last = sorted((other, here.published))
    return f"{first.isoformat()}/{last.isoformat()}"


def the_unit(match: Match, here: Here) -> Findings:
    """A unit alone, the one that the text speaks of: "the year", "the end of the month"."""
    unit = UNITS[low(match, "unit")]
    if refuse.the_unit(match, here):
        return NOTHING
    one = _the_weekend(match, here) if unit == "WE" else spoken_of(match, here, unit)
    found = one and _bounded(one, match["mod"], here)
    late = found is not None and found.first > here.published
    if one and late and unit in "MQY" and here.leans(*match.span()) is Direction.PAST:
        # "It sent a ship at the end of the year", in February: last year's.
        before = when.of_unit(unit, one.first, -1)
        found = before and _bounded(before, match["mod"], here)
    return dated(match, found)


def spoken_of(match: Match, here: Here, unit: str) -> When | None:
    """The day, week, month or year that the passage is about."""
    start = match.start()
    if unit == "D":
        return here.near_day(start)
    near = here.anchor if here.story else here.in_sentence(start)
    if near and -1 < _ORDER.find(near.unit[0]) < _ORDER.find(unit[0]):
        return when.of_unit(unit, near.first)
    told = here.near_unit(unit, start)
    if told and unit == "Y" and not here.story and here.base().year != told.first.year:
        told = None  # the text has moved on to another year
    if told and not here.story and told.last < here.published:
        # "Talks broke off last year. They will resume by the end of the year."
        told = None if here.leans(*match.span()) is Direction.FUTURE else told
    return told or when.of_unit(unit, here.published)


def _the_weekend(match: Match, here: Here) -> When | None:
    """The last weekend, or the one that has begun; the coming one where the verb points ahead."""
    today = here.published
    ahead = here.leans(*match.span()) is Direction.FUTURE
    return when.of_unit("WE", today, 0 if today.weekday() >= 5 or ahead else -1)


def all_unit(match: Match, here: Here) -> Findings:
    """A unit in its whole length: "all week"."""
    return dated(match, spoken_of(match, here, UNITS[low(match, "unit")]))


def end_of_unit(match: Match, here: Here) -> Findings:
    """The end of a month or year in one word: "year's end", "month-end"."""
    base = here.base() if here.story else here.published
    one = when.of_unit(UNITS[low(match, "unit")], base)
    return dated(match, one and modified(one, "end"))


def vague_units(match: Match, here: Here) -> Findings:
    """Units without a number: "recent years", "the coming days", "the last months"."""
    rel, today = low(match, "rel"), here.published.isoformat()
    if rel in sides.RECENT:
        return _reference(match, "PAST_REF", f"../{today}")
    if rel in sides.COMING:
        return _reference(match, "FUTURE_REF", f"{today}/..")
    return lasting(match, length(SOME, UNITS[low(match, "unit")]))


def reference(match: Match, here: Here) -> Findings:
    """A word that points at no day, only at a side of publication: "now", "recently", "soon"."""
    words = low(match, "words")
    if refuse.reference_word(match, here, words):
        return NOTHING
    value, today = REFERENCES[words], here.published.isoformat()
    if value == "PRESENT_REF":
        return present(match, here)
    return _reference(match, value, f"../{today}" if value == "PAST_REF" else f"{today}/..")


def _reference(match: Match, value: str, edtf: str) -> Findings:
    return (Found(start=match.start(), end=match.end(), type="DATE", value=value, edtf=edtf),)
