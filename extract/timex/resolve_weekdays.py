"""Values of weekdays: by "last", "next" or "that", by their week, or by the tense of the verb."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from extract.timex import refuse, when
from extract.timex.direction import Direction
from extract.timex.english import WEEKDAYS, sides
from extract.timex.findings import NOTHING, Findings, Match, dated, low, part_of_day
from extract.timex.when import safely

if TYPE_CHECKING:
    from datetime import date

    from extract.timex.here import Here
    from extract.timex.when import When

_WIDE = ("M", "Y", "DE", "CE")  # units of a story that hold any weekday


def weekday_number(word: str) -> int:
    """The number of a weekday's name or abbreviation, Monday 0."""
    return WEEKDAYS[word.lower().rstrip(".")]


def weekday(match: Match, here: Here) -> Findings:
    """A weekday, with a part of the day or without."""
    if refuse.weekday_word(match, here):
        return NOTHING
    bare = not low(match, "rel") and not low(match, "week")
    if here.story and bare and here.anchor and here.anchor.unit in _WIDE:
        return NOTHING  # "The season of 1994 ended on a Thursday": any of that year
    one = safely(lambda: when.day(_day(match, here)))
    part = low(match, "part")
    return part_of_day(match, one, part) if part else dated(match, one)


def _day(match: Match, here: Here) -> date:
    number, today = weekday_number(match["weekday"]), here.published
    week, rel = low(match, "week"), low(match, "rel")
    if week:
        return when.monday(today) + timedelta(days=number + 7 * sides.NEAR_YEARS[week])
    if rel:
        return beside(number, rel, here.base() if rel in sides.TOLD else today)
    if here.story and here.anchor:
        return when.monday(here.base()) + timedelta(days=number)
    return by_verb(number, here.leans(*match.span()), today)


def beside(number: int, rel: str, base: date) -> date:
    """The last, this, next, previous, following or same weekday, seen from a day."""
    if rel in sides.THIS:
        return when.monday(base) + timedelta(days=number)
    if rel in sides.SAME:
        return base - timedelta(days=(base.weekday() - number) % 7)
    if rel in sides.LAST:
        return _last(number, base)
    return _next_to(number, base, back=sides.STEPS[rel] < 0)


def _last(number: int, today: date) -> date:
    """The last weekday of that name; yesterday is called by its name alone, and is not meant."""
    day = _next_to(number, today, back=True)
    return day - timedelta(days=7) if (today - day).days == 1 else day


def _next_to(number: int, base: date, *, back: bool) -> date:
    """The weekday next to a day that is not the day itself."""
    if back:
        return base - timedelta(days=(base.weekday() - number - 1) % 7 + 1)
    return base + timedelta(days=(number - base.weekday() - 1) % 7 + 1)


def by_verb(number: int, side: Direction, base: date) -> date:
    """A bare weekday: the day itself if it is one, else the last or the next by the verb."""
    ahead, back = (number - base.weekday()) % 7, (base.weekday() - number) % 7
    if side in (Direction.FUTURE, Direction.PLANNED) or (side is Direction.DUE and ahead <= back):
        return base + timedelta(days=ahead)
    return base - timedelta(days=back)


def weekday_beside(match: Match, here: Here) -> Findings:
    """A weekday counted from the text: "the Sunday before"."""
    back = low(match, "after") in sides.BACK
    number, base = weekday_number(match["weekday"]), here.base()
    return dated(match, safely(lambda: when.day(_next_to(number, base, back=back))))


def tail_weekday(match: Match, here: Here) -> When | None:
    """The weekday that a clock time ends with: "noon next Friday"."""
    number, rel = weekday_number(match["tweekday"]), low(match, "trel")
    if rel:
        return safely(lambda: when.day(beside(number, rel, here.published)))
    side = here.leans(*match.span())
    return safely(lambda: when.day(by_verb(number, side, here.published)))
