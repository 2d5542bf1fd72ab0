"""What a resolver knows of the place where an expression stands: the text, publication, anchors.

A *story* is a passage that tells history: its half-dated expressions ("In March") belong to the last
dated one before them, not to publication. Elsewhere they belong to the publication day, on the side
that the tense points to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from extract.timex import when
from extract.timex.direction import Direction, direction
from extract.timex.english import MONTHS
from extract.timex.when import When

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_PERSON_MAY = re.compile(
    r"\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister|President|Dr\.?|Secretary) May\b"
)
_NEAR = 400  # characters in which the text may carry on from a date
_LONG_AGO = 400  # days before publication from which a dated passage is one of its own
_BACKWARD = 150  # days that a story steps back within a year before the next year is meant
_YEAR_AHEAD = re.compile(
    r"\s{0,2}(?:[-–—/]|to\b|and\b|until\b|through\b|or\b)\s{0,2}"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\s)?([A-Za-z]{3,9})\.?(?:\s\d{1,2}(?:st|nd|rd|th)?(?!\d))?,?\s([12]\d{3})(?!\d)"
)
_SENTENCE = re.compile(r"[.!?][\"'”’)]{0,2}\s+[A-Z“\"'‘]|\n\s*\n")
_OPENS = re.compile(
    r"(?:^|[.!?\n][\"”’)\]]?\s{0,4})(?:(?:In|By|During|Since|Early in|Late in|Throughout)\s)?(?:the\s)?$"
)


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


@dataclass(frozen=True, slots=True)
class Anchors:
    """The dates that later expressions may count from, as far as the text has been read.

    `last` is the last dated stretch and `last_end` where its words end; `of_unit` the
    last day, month and so on, with the end of its words;
    `told` the last one with its own year long before publication; `bc` the digits of the last year
    before the common era, where no other date has come since.
    """

    last: When | None = None
    last_end: int = -1
    of_unit: Mapping[str, tuple[When, int]] = field(default_factory=dict)
    told: When | None = None
    told_end: int = -1
    bc: str = ""


@dataclass
class Here:
    """The state of a tagging: what is fixed for the text, and the anchors that move along it."""

    text: str
    published: date
    story: bool = False
    dayfirst: bool | None = None
    side: Direction | None = None  # where half-dated expressions lie, if told
    anchors: Anchors = field(default_factory=Anchors)
    today: When = field(init=False)

    def __post_init__(self) -> None:
        self.today = when.day(self.published)

    @cached_property
    def person_may(self) -> bool:
        """Whether somebody called May is named."""
        return bool(_PERSON_MAY.search(self.text))

    @property
    def anchor(self) -> When | None:
        """The last dated stretch of the text."""
        return self.anchors.last

    def note(self, found: Found) -> None:
        """Let later expressions count from this one, where it may be counted from."""
        one = found.when
        if one is None or not found.anchors:
            return
        if one.first is None:
            self.anchors = Anchors(bc=one.value[2:6])
            return
        if self.story and self._is_aside(found, one):
            return
        own_year = f"{one.first.year:04d}" in self.text[found.start : found.end]
        old = own_year and one.unit in ("D", "M") and (self.published - one.first).days > _LONG_AGO
        fresh = one.unit == "D" and not own_year
        seen = self.anchors
        self.anchors = Anchors(
            last=one,
            last_end=found.end,
            of_unit={**seen.of_unit, one.unit: (one, found.end)},
            told=one if old else None if fresh and not self._told(found.start) else seen.told,
            told_end=found.end
            if old or (self._told(found.start) and one.unit in ("D", "M"))
            else seen.told_end,
        )

    def _is_aside(self, found: Found, one: When) -> bool:
        """In a story, a year far from where it stands that does not open a sentence."""
        last = self.anchors.last
        assert one.first
        if one.unit in ("DE", "CE"):
            return True
        if last is None or last.first is None:
            return False
        step = one.first.year - last.first.year
        if one.unit != "Y":
            return abs(step) > 30
        if step == 0:
            return True
        opens = _OPENS.search(self.text, max(0, found.start - 24), found.start)
        return not (0 < step <= 2 or opens)

    def _told(self, start: int) -> When | None:
        seen = self.anchors
        if (
            seen.told is None
            or start - seen.told_end > _NEAR
            or "\n\n" in self.text[seen.told_end : start]
        ):
            return None
        return seen.told

    def leans(self, start: int, end: int) -> Direction:
        """Which way the verb that governs text[start:end] points."""
        return self.side or direction(self.text, start, end)

    def base(self) -> date:
        """The day that relative expressions of the text count from."""
        if self.anchor and self.anchor.first:
            return self.anchor.first
        return self.published

    def near_anchor(self, start: int) -> When | None:
        """The last dated stretch, if the text may still speak of it."""
        seen = self.anchors
        return seen.last if seen.last and start - seen.last_end <= _NEAR else None

    def in_sentence(self, start: int) -> When | None:
        """The last dated stretch, if it stands in the same sentence."""
        seen = self.anchors
        near = self.near_anchor(start)
        return near if near and not _SENTENCE.search(self.text, seen.last_end, start) else None

    def near_day(self, start: int) -> When:
        """The last single day, if the text may still speak of it, else publication."""
        return self.near_unit("D", start) or self.today

    def near_unit(self, unit: str, start: int) -> When | None:
        """The last stretch of a unit, if the text may still speak of it."""
        one, end = self.anchors.of_unit.get(unit, (None, -1))
        return one if one and (self.story or start - end <= _NEAR) else None

    def pick(self, make: Callable[[int], When | None], start: int, end: int) -> When | None:
        """Choose the year of a half-dated expression; `make` builds it for a year."""
        ahead = _YEAR_AHEAD.match(self.text, end)
        if ahead and ahead[1].lower() in MONTHS:
            return self._before_month(make, int(ahead[2]), MONTHS[ahead[1].lower()])
        if self.anchors.bc:
            sample = make(2000)
            return when.before_christ(self.anchors.bc + sample.value[4:]) if sample else None
        if self.story and self.anchor:
            return self._in_story(make, self.anchor)
        told = self._told(start)
        if told:
            return self._in_story(make, told)
        return self._in_news(make, start, end)

    def _before_month(
        self, make: Callable[[int], When | None], year: int, number: int
    ) -> When | None:
        """The year of "November" in "November to March 1945" is the one before."""
        one = make(year)
        return make(year - 1) if one and one.first and one.first.month > number else one

    def _in_story(self, make: Callable[[int], When | None], last: When) -> When | None:
        if last.first is None:
            return None
        same = make(last.first.year)
        stepped_back = (
            same
            and same.last
            and last.unit in ("D", "M")
            and (last.first - same.last).days > _BACKWARD
        )
        if stepped_back:
            return make(last.first.year + 1) or same
        return same or make(last.first.year + 1) or make(last.first.year - 1)

    def _in_news(self, make: Callable[[int], When | None], start: int, end: int) -> When | None:
        today = self.published
        near = [make(year) for year in range(today.year - 1, today.year + 2)]
        options = [one for one in near if one and one.first and one.last]
        if not options:  # 29 February, between leap years
            far = [make(year) for year in range(today.year - 4, today.year + 5)]
            options = [one for one in far if one and one.first and one.last]
        if not options:
            return None
        best = min(options, key=lambda one: _gap(one, today))
        side = self.leans(start, end)
        if side is Direction.PAST:
            past = [one for one in options if one.first and one.first <= today]
            return (
                _unless_far(past[-1], best, today)
                if past and not self.side
                else (past or [best])[-1]
            )
        if side is Direction.FUTURE:
            ahead = [one for one in options if one.last and one.last >= today]
            return _unless_far(ahead[0], best, today) if ahead else best
        return best


def _unless_far(one: When, best: When, today: date) -> When:
    """What the tense points to, unless that is most of a year off and the other side is near."""
    return best if _gap(one, today) > 270 and _gap(best, today) < 50 else one


def _gap(one: When, today: date) -> int:
    assert one.first
    assert one.last
    if one.first <= today <= one.last:
        return 0
    return min(abs((one.first - today).days), abs((one.last - today).days))


def monday(one: date) -> date:
    """The Monday of the week that holds a day."""
    return one - timedelta(days=one.weekday())
