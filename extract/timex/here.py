"""What a resolver knows of the place where an expression stands: the text, publication, anchors.

A *story* is a passage that tells history: its half-dated expressions ("In March") belong to the last
dated one before them, not to publication. Elsewhere they belong to the publication day, on the side
that the tense points to.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from extract.timex import when
from extract.timex.direction import Direction, direction
from extract.timex.when import When

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An expression and its value, before ranges and bounds are read off its neighbours."""

    start: int
    end: int
    type: str
    value: str
    when: When | None = None
    edtf: str | None = None
    time: str | None = None
    doubt: str | None = None
    anchors: bool = False  # whether later expressions may count from it
    rule: str = ""


@dataclass(slots=True)
class Here:
    """The state of a tagging: what is fixed for the text, and the anchor that moves along it."""

    text: str
    published: date
    story: bool = False
    dayfirst: bool | None = None
    anchor: When | None = None  # the last dated stretch of the text
    anchor_end: int = -1
    today: When = field(init=False)

    def __post_init__(self) -> None:
        self.today = when.day(self.published)

    def leans(self, start: int, end: int) -> Direction:
        """Which way the verb that governs text[start:end] points."""
        return direction(self.text, start, end)

    def base(self) -> date:
        """The day that relative expressions of the text count from."""
        if self.anchor and self.anchor.first:
            return self.anchor.first
        return self.published

    def near_anchor(self, start: int) -> When | None:
        """The anchor, if it stands in the same sentence or the one before."""
        if self.anchor is None or self.anchor_end < 0:
            return None
        between = self.text[self.anchor_end : start]
        if len(between) > 400 or between.count(". ") > 2:
            return None
        return self.anchor

    def pick(self, make: Callable[[int], When | None], start: int, end: int) -> When | None:
        """Choose the year of a half-dated expression; `make` builds it for a year."""
        if self.story and self.anchor and self.anchor.first:
            return self._in_story(make, self.anchor.first)
        return self._in_news(make, start, end)

    def _in_story(self, make: Callable[[int], When | None], base: date) -> When | None:
        same = make(base.year)
        if same and same.last and self.anchor and self.anchor.unit in ("D", "M"):
            back = (base - same.last).days
            if back > 150:
                return make(base.year + 1) or same
        return same or make(base.year + 1) or make(base.year - 1)

    def _in_news(self, make: Callable[[int], When | None], start: int, end: int) -> When | None:
        today = self.published
        years = (today.year - 1, today.year, today.year + 1)
        options = [one for one in map(make, years) if one and one.first and one.last]
        if not options:
            # 29 February: look for the leap year nearby
            options = [one for one in map(make, range(today.year - 4, today.year + 5)) if one]
        if not options:
            return None
        side = self.leans(start, end)
        past = [one for one in options if one.first and one.first <= today]
        ahead = [one for one in options if one.last and one.last >= today]
        best = min(options, key=lambda one: _gap(one, today))
        if side is Direction.PAST and past:
            latest = past[-1]
            return best if _gap(latest, today) > 300 and _gap(best, today) < 45 else latest
        if side is Direction.FUTURE and ahead:
            soonest = ahead[0]
            return best if _gap(soonest, today) > 250 and _gap(best, today) < 60 else soonest
        return best


def _gap(one: When, today: date) -> int:
    assert one.first
    assert one.last
    if one.first <= today <= one.last:
        return 0
    return min(abs((one.first - today).days), abs((one.last - today).days))


def monday(one: date) -> date:
    """The Monday of the week that holds a day."""
    return one - timedelta(days=one.weekday())
