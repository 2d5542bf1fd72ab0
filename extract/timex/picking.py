"""Chooses the year of a half-dated expression: "In March", "on 12 May", "the third quarter"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.timex.direction import Direction

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from extract.timex.when import When

    Make = Callable[[int], When | None]

_BACKWARD = 210  # days that a story steps back within a year before the next year is meant
_MOST_OF_A_YEAR = 210  # days
# Days within which the other side is taken after all; a verb that points ahead is surest.
_CLOSE = {Direction.PAST: 50, Direction.TOLD: 75, Direction.FUTURE: 30}
_SOON = 60


def in_story(make: Make, last: When, *, before: bool = False) -> When | None:
    """The year of the last date, or the next one where the text would step far back.

    What had been done `before` the last date, a day or a month, lies on no later one.
    """
    year = last.first.year
    same = make(year)
    if same and before and same.unit == "M" and last.unit in ("D", "M") and same.first > last.last:
        return make(year - 1) or same
    if same and last.unit in ("D", "M") and (last.first - same.last).days > _BACKWARD:
        return make(year + 1) or same
    return same or make(year + 1) or make(year - 1)


def in_news(make: Make, today: date, side: Direction) -> When | None:
    """The year next to publication on the side that the verb points to, else the nearest."""
    options = _around(make, today.year, 1) or _around(make, today.year, 4)  # 29 February
    if not options:
        return None
    best = min(options, key=lambda one: gap(one, today))
    if side in (Direction.PAST, Direction.TOLD):
        past = [one for one in options if one.first <= today]
        return _unless_far(past[-1], best, today, _CLOSE[side]) if past else best
    if side is Direction.FUTURE:
        ahead = [one for one in options if one.last >= today]
        return _unless_far(ahead[0], best, today, _CLOSE[side]) if ahead else best
    if side is Direction.DUE:
        return _due(options, today) or best
    if side is Direction.PLANNED:
        ahead = [one for one in options if one.last >= today]
        return ahead[0] if ahead and gap(ahead[0], today) < 3 * gap(best, today) else best
    return best


def _due(options: list[When], today: date) -> When | None:
    """The last one, unless the next is near."""
    ahead = [one for one in options if one.last >= today]
    past = [one for one in options if one.first <= today]
    if ahead and gap(ahead[0], today) <= _SOON:
        return min((*past[-1:], ahead[0]), key=lambda one: gap(one, today))
    return past[-1] if past else None


def is_close_call(make: Make, today: date, side: Direction) -> bool:
    """Whether no verb points to a side and two years are about as near."""
    if side in (Direction.PAST, Direction.TOLD, Direction.FUTURE):
        return False
    near = sorted(gap(one, today) for one in _around(make, today.year, 1))
    return len(near) > 1 and near[1] - near[0] < _CLOSE[Direction.TOLD]


def last_one(make: Make, today: date) -> When | None:
    """The last one that has begun, however far back."""
    options = _around(make, today.year, 1) or _around(make, today.year, 4)
    past = [one for one in options if one.first <= today]
    return (past or options)[-1] if options else None


def first_from(make: Make, start: When) -> When | None:
    """The first one that does not end before the start of a range."""
    one = make(start.first.year)
    return one if one and one.last >= start.first else make(start.first.year + 1) or one


def with_partner(make: Make, partner: Make, today: date, side: Direction) -> When | None:
    """The first date of a range whose end has no year either: "from January to June"."""
    end = in_news(partner, today, side)
    if end is None:
        return None
    one = make(end.first.year)
    return make(end.first.year - 1) if one and one.first > end.last else one


def before_month(make: Make, year: int, number: int) -> When | None:
    """The first date of a range whose end has a year: "November" in "November to March 1945"."""
    one = make(year)
    return make(year - 1) if one and one.first.month > number else one


def gap(one: When, today: date) -> int:
    """Days between a day and a stretch; 0 within it."""
    if one.first <= today <= one.last:
        return 0
    return min(abs((one.first - today).days), abs((one.last - today).days))


def _around(make: Make, year: int, reach: int) -> list[When]:
    made = (make(near) for near in range(year - reach, year + reach + 1))
    return [one for one in made if one]


def _unless_far(one: When, best: When, today: date, near: int) -> When:
    """What the tense points to, unless that is most of a year off and the other side is near."""
    return best if gap(one, today) > _MOST_OF_A_YEAR and gap(best, today) < near else one
