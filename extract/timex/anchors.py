"""The dates that later expressions may count from, as far as a text has been read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from extract.timex.english import cues

if TYPE_CHECKING:
    from collections.abc import Mapping

    from extract.timex.when import When

NEAR = 400  # characters in which a text may carry on from a date
_FAR_YEARS = 30  # a step within a story that no story takes
_ON_YEARS = 2  # a story may step so many years on in the middle of a sentence
_SENTENCE = re.compile(r"[.!?][\"'”’)]{0,2}\s+[A-Z“\"'‘]|\n\s*\n")
_OPENS = re.compile(
    r"(?:^|[.!?\n][\"”’)\]]?\s{0,4})" rf"(?:(?:{cues.OPENERS})\s)?(?:{cues.ARTICLE}\s)?$"
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A dated stretch and where its words end."""

    when: When
    end: int


@dataclass(frozen=True, slots=True)
class Anchors:
    """The last dated stretch, the last of each unit, and the last that opens a passage of old.

    `past` is the last that lies ahead of nothing told: no later than publication.
    `told` has its own year, well before publication; a fresh day after it takes its place. `bc` are
    the digits of the last year before the common era, where no other date has come since.
    """

    last: Mark | None = None
    past: Mark | None = None
    of_unit: Mapping[str, Mark] = field(default_factory=dict)
    told: Mark | None = None
    bc: str = ""

    def with_date(self, mark: Mark, *, old: bool, fresh: bool, ahead: bool = False) -> Anchors:
        """The anchors after another date; `old` and `fresh` as its own year shows it."""
        told = None if fresh else self.told
        if old or (told and mark.when.unit in ("D", "M")):
            told = mark
        units = {**self.of_unit, mark.when.unit: mark}
        return Anchors(last=mark, past=self.past if ahead else mark, of_unit=units, told=told)

    def near(self, start: int) -> Mark | None:
        """The last dated stretch, if the text may still speak of it."""
        return self.last if self.last and start - self.last.end <= NEAR else None

    def in_sentence(self, text: str, start: int) -> When | None:
        """The last dated stretch, if it stands in the same sentence."""
        mark = self.near(start)
        return mark.when if mark and not _SENTENCE.search(text, mark.end, start + 1) else None

    def in_paragraph(self, text: str, start: int) -> When | None:
        """The stretch that a passage of old is told from, if it is still the same passage."""
        mark = self.told
        if mark is None or start - mark.end > NEAR or "\n\n" in text[mark.end : start]:
            return None
        return mark.when

    def is_aside(self, text: str, start: int, one: When) -> bool:
        """Whether, in a story, a date only looks aside: a far year that opens no sentence."""
        if one.unit in ("DE", "CE"):
            return True
        if self.last is None:
            return False
        step = one.first.year - self.last.when.first.year
        if one.unit != "Y":
            return abs(step) > _FAR_YEARS
        return step == 0 or not (0 < step <= _ON_YEARS or opens_sentence(text, start))


def opens_sentence(text: str, start: int) -> bool:
    """Whether a date opens its sentence: "In August 1998 …"."""
    return bool(_OPENS.search(text[max(0, start - 24) : start]))
