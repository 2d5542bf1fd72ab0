"""What a resolver knows of the place where an expression stands: the text, publication, anchors.

A *story* is a text that tells history: its half-dated expressions ("In March") belong to the last
dated one before them, not to publication. Elsewhere they belong to the publication day, on the side
that the tense points to, but for a passage that follows a full date of long ago.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from extract.timex import picking, when
from extract.timex.anchors import NEAR, Anchors, Mark, opens_sentence
from extract.timex.direction import Direction, direction
from extract.timex.english import MONTHS, cues

if TYPE_CHECKING:
    from datetime import date

    from extract.timex.findings import Found
    from extract.timex.picking import Make
    from extract.timex.when import When

_LONG_AGO = 400  # days before publication from which a dated passage is told on its own
_PERSON_MAY = re.compile(rf"\b{cues.PERSON_MAY}\b")
_DAY = rf"\d{{1,2}}(?:{cues.ORDINAL_ENDS})?"
_MONTH_AHEAD = re.compile(
    rf"\s{{0,2}}(?:(?P<range>[-–—]|(?:{cues.SURE_LINKS})\b)|(?:{cues.UNSURE_LINKS})\b)\s{{0,2}}"
    rf"(?:{_DAY}\s)?(?P<month>[A-Z][a-z]{{2,8}})\b"
)
_FROM = re.compile(rf"\b(?:{cues.FROM})\s+$", re.IGNORECASE)
_SINCE = re.compile(rf"\b(?:{cues.SINCE})\s+(?:{cues.ARTICLE}\s+)?$", re.IGNORECASE)
_CLAUSE = 60  # characters before a date in which its verb may stand
_HAD = re.compile(rf"\b(?:{cues.PLUPERFECT})\s[^.;:,]*$")
_HAD_LAST = re.compile(rf"\b(?:{cues.PLUPERFECT})\s+(?:{cues.LAST_TIME})\s[^.;:,]*$")
_HAD_NEXT = re.compile(rf",?\s[^.;:,]*?\b(?:{cues.PLUPERFECT})\s")
_OF = 32  # characters before a date in which the thing that it belongs to may stand
_OF_THING = re.compile(
    rf"\b(?:{cues.ARTICLE})\s(?:[\w-]+\s)?(?!(?:{cues.PARTS_OF})\b)[\w-]{{3,}}\s(?:{cues.OF})\s$"
)
_LINKED = 16  # characters
_TO_HERE = re.compile(
    rf",?\s{{0,2}}(?:[-–—]|(?:{cues.RANGE_LINKS})\b)\s{{0,2}}(?:{cues.ARTICLE}\s)?"
)
_OWNING = 4  # characters
_OWNS = re.compile(cues.OWNS)
_SAME_YEAR = re.compile(cues.SAME_YEAR, re.IGNORECASE)
_YEAR_AHEAD = re.compile(
    rf"\s{{0,2}}(?:[-–—/]|(?:{cues.YEAR_LINKS})\b)\s{{0,2}}(?:{_DAY}\s)?"
    rf"([A-Za-z]{{3,9}})\.?(?:\s{_DAY}(?!\d))?,?\s([12]\d{{3}})(?!\d)"
)


@dataclass
class Here:
    """The state of a tagging: what is fixed for the text, and the anchors that move along it.

    `side` is where every half-dated expression lies, if that is told; `None` goes by the verbs.
    """

    text: str
    published: date
    story: bool = False
    dayfirst: bool | None = None
    side: Direction | None = None
    anchors: Anchors = field(default_factory=Anchors)
    unsure: bool = False  # whether the last choice of a year could as well have been another

    @cached_property
    def today(self) -> When:
        """The day of publication."""
        return when.day(self.published)

    @cached_property
    def person_may(self) -> bool:
        """Whether somebody called May is named."""
        return bool(_PERSON_MAY.search(self.text))

    @property
    def anchor(self) -> When | None:
        """The last dated stretch of the text."""
        return self.anchors.last.when if self.anchors.last else None

    def note(self, found: Found) -> None:
        """Let later expressions count from this one, where it may be counted from."""
        one = found.when
        if one is None or not found.anchors:
            return
        if self.anchors.last and not self.story and self._is_of_thing(found.start):
            return
        since = _SINCE.search(self.text, max(0, found.start - _LINKED), found.start)
        if (
            since
            and one.unit == "S"
            and f"{one.first.year:04d}" not in self.text[found.start : found.end]
        ):
            return  # "It had been coming since the winter": an aside
        if one.unit == "BC":
            self.anchors = Anchors(bc=one.value[2:6])
        elif not (
            self.story and (self._looks_back(found, one) or self._is_story_aside(found, one))
        ):
            words = self.text[found.start : found.end]
            same = bool(_SAME_YEAR.search(words))
            own = same or f"{one.first.year:04d}" in words
            opens = one.unit == "M" and (same or opens_sentence(self.text, found.start))
            long_ago = (self.published - one.first).days > _LONG_AGO
            old = own and (one.unit == "D" or opens) and long_ago
            fresh = own or (one.unit == "D" and not self._passage(found.start))
            mark, ahead = Mark(one, found.end), one.first > self.published
            self.anchors = self.anchors.with_date(mark, old=old, fresh=fresh, ahead=ahead)

    def _is_story_aside(self, found: Found, one: When) -> bool:
        return self.anchors.is_aside(self.text, found.start, one)

    def _looks_back(self, found: Found, one: When) -> bool:
        """Whether a pluperfect goes back to a year from which the story will come again."""
        last = self.anchor
        if last is None or one.first.year >= last.first.year:
            return False
        left = _HAD.search(self.text, max(0, found.start - _CLAUSE), found.start)
        return bool(left or _HAD_NEXT.match(self.text, found.end, found.end + _CLAUSE))

    def _is_of_thing(self, start: int) -> bool:
        """Whether a date only tells which thing is meant: "the attack of 7 October"."""
        return bool(_OF_THING.search(self.text, max(0, start - _OF), start))

    def leans(self, start: int, end: int) -> Direction:
        """Which way the verb that governs text[start:end] points."""
        return self.side or direction(self.text, start, end)

    def base(self) -> date:
        """The day that expressions relative to the text count from."""
        return self.anchor.first if self.anchor else self.published

    def told_from(self, start: int, end: int, unit: str = "") -> When:
        """The stretch that text[start:end] counts from: for what is past, no day to come.

        Days are told from a day rather than from a month that only stands in an aside or in another
        paragraph: "They met on Monday. Roe, who left in May, rang the same day".
        """
        last, past = self.anchors.last, self.anchors.past
        days = ("D", "W", "WE")
        if unit in days and last and last.when.unit not in days and self._is_aside(last, start):
            last = past = self.anchors.of_unit.get("D")
        if last and last.when.first > self.published and not self.story:
            last = past if self.leans(start, end) is Direction.PAST else last
        return last.when if last else self.today

    def _is_aside(self, mark: Mark, start: int) -> bool:
        """Whether a date stands in the same sentence, or in another paragraph."""
        if self.story:
            return False
        between = self.text[mark.end : start]
        return "\n\n" in between or not any(sign in between for sign in ".!?")

    def near_anchor(self, start: int) -> When | None:
        """The last dated stretch, if the text may still speak of it."""
        mark = self.anchors.near(start)
        return mark.when if mark else None

    def in_sentence(self, start: int) -> When | None:
        """The last dated stretch, if it stands in the same sentence."""
        return self.anchors.in_sentence(self.text, start)

    def owner(self, start: int) -> When | None:
        """The dated stretch that owns what stands there: "last year’s" of "fourth quarter"."""
        mark = self.anchors.last
        if mark is None or not 0 < start - mark.end <= _OWNING:
            return None
        return mark.when if _OWNS.fullmatch(self.text, mark.end, start) else None

    def near_day(self, start: int) -> When:
        """The last single day, if the text may still speak of it, else publication."""
        one = self.near_unit("D", start)
        if one and one.first > self.published and self.leans(start, start) is Direction.PAST:
            return self.today  # "he signed it the same evening" is no day to come
        return one or self.today

    def near_unit(self, unit: str, start: int) -> When | None:
        """The last stretch of a unit, if the text may still speak of it."""
        mark = self.anchors.of_unit.get(unit)
        return mark.when if mark and (self.story or start - mark.end <= NEAR) else None

    def pick(self, make: Make, start: int, end: int) -> When | None:
        """Choose the year of the half-dated text[start:end]; `make` builds it for a year."""
        if self.side is Direction.PAST:
            return self._with_year_ahead(make, end) or picking.last_one(make, self.published)
        if self.anchors.bc:
            sample = make(2000)
            return when.before_christ(self.anchors.bc + sample.value[4:]) if sample else None
        ahead = self._with_year_ahead(make, end)
        if ahead:
            return ahead
        since = self._range_start(start)
        if since:
            return picking.first_from(make, since)
        told = self.anchor if self.story else self._passage(start)
        if told and not self.story and self.leans(start, end) is Direction.FUTURE:
            told = None  # "signed in 2013 … it runs out on 30 June": this year's
        if told:
            had = _HAD.search(self.text, max(0, start - _CLAUSE), start)
            return picking.in_story(make, told, before=had is not None)
        return self._beside_publication(make, start, end)

    def _beside_publication(self, make: Make, start: int, end: int) -> When | None:
        if _SINCE.search(self.text, max(0, start - 12), start):
            return picking.last_one(make, self.published)
        side = self.leans(start, end)
        had = _HAD_LAST.search(self.text, max(0, start - _CLAUSE), start)
        if side is Direction.PAST and had:
            return picking.last_one(make, self.published)  # "had last met in November"
        partner = self._partner(start, end)
        if partner:
            return picking.with_partner(make, partner, self.published, side)
        self.unsure = picking.is_close_call(make, self.published, side)
        return picking.in_news(make, self.published, side)

    def _partner(self, start: int, end: int) -> Make | None:
        """The month that a range from text[start:end] goes to, where it has no year."""
        match = _MONTH_AHEAD.match(self.text, end)
        number = MONTHS.get(match["month"].lower()) if match else None
        if match is None or number is None:
            return None
        if not match["range"] and not _FROM.search(self.text, max(0, start - 12), start):
            return None
        return lambda year: when.safely(lambda: when.month(year, number))

    def _with_year_ahead(self, make: Make, end: int) -> When | None:
        match = _YEAR_AHEAD.match(self.text, end)
        number = MONTHS.get(match[1].lower()) if match else None
        return picking.before_month(make, int(match[2]), number) if match and number else None

    def _range_start(self, start: int) -> When | None:
        """The date with its own year from which a range runs to here: "Jan. 1, 1990, through"."""
        mark = self.anchors.last
        if mark is None or start - mark.end > _LINKED or mark.when.unit not in ("D", "M"):
            return None
        own = self.text[max(0, mark.end - 4) : mark.end] == f"{mark.when.first.year:04d}"
        return mark.when if own and _TO_HERE.fullmatch(self.text, mark.end, start) else None

    def _passage(self, start: int) -> When | None:
        return self.anchors.in_paragraph(self.text, start)
