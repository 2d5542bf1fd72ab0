"""Days told from an event that the text dated: "three days after that refusal", "since the vote".

Such words are made time expressions of their own, so that they date an act as any other does.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Self

from extract.dating import days
from extract.values import Timex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from extract.dating.ground import Ground

DOUBT = "counted from an event that the text dates elsewhere"
_LONGEST = 31  # days: what is vaguer than a month dates no other act
_REACH = 40  # characters before "after" in which an amount may stand
_BEHIND = 24  # characters behind the event in which a date of its own may stand
_PAUSE = re.compile(r"[,;:.]")
_SIDE = re.compile(
    r"\b(?P<side>after|before|following|since|until|ahead\s+of|of|at|during)\s+"
    r"(?:the|that|this|those|these|their|his|her|its)\s+(?P<words>[\w’'-]+(?:\s+[\w’'-]+){0,3})",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:the\s+(?:very\s+|same\s+)?(?:day|night|morning|afternoon|evening|eve)"
    rf"|(?:(?:an?|\d{{1,3}}|{days.NUMBERS})\s+)?(?:minute|hour|day|week|month|year)s?"
    r"|within\s+(?:(?:an?|the|\d{1,2})\s+)?(?:minute|hour)s?"
    r"|shortly|soon|immediately|straight)\s+$",
    re.IGNORECASE,
)
# Words about what is told elsewhere: "called the letter invalid".
_ON_IT = re.compile(
    r"\b(?:called|rejected|dismissed|denied|criticised|criticized|welcomed|praised|hailed|condemned"
    r"|defended|answered)\s+(?:the|that|this|its|his|her|their)\s+(?:\w+\s+)?$"
)
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that tell a time from an event: their span, their parts, and the event's noun."""

    start: int
    end: int
    lead: str
    side: str
    noun: str


@dataclass(frozen=True, slots=True)
class Tellings:
    """Where a text tells of an event, in order, and the dates that stand there."""

    starts: list[int]
    timexes: list[Timex]

    @classmethod
    def of(cls, found: Iterable[tuple[int, Timex]]) -> Self:
        """Return them from pairs of place and date."""
        listed = list(found)
        return cls([at for at, _ in listed], [timex for _, timex in listed])


@cache
def _nouns() -> dict[str, re.Pattern[str]]:
    """Return the lexicon: nouns, and how text before tells the same."""
    tables = _tables()
    return {
        noun: re.compile(rf"\b(?:{told})\b", re.IGNORECASE)
        for table in tables.values()
        for noun, told in table.items()
    }


@cache
def _tables() -> dict[str, dict[str, str]]:
    text = (files(__package__) / "happenings.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def told_from_events(ground: Ground) -> list[Timex]:
    """Return the expressions of an article that tell a time from an event dated before them."""
    references = list(_references(ground))
    refers = {at for one in references for at in range(one.start, one.end)}
    tellings: dict[str, Tellings] = {}
    made = []
    for one in references:
        if one.noun not in tellings:
            tellings[one.noun] = Tellings.of(_tellings(ground, one.noun, refers))
        timex = _as_timex(one, tellings[one.noun])
        if timex is not None:
            made.append(timex)
    return made


def _references(ground: Ground) -> Iterator[Reference]:
    for one in ground.sentences:
        for match in _SIDE.finditer(ground.text, one.start, one.end):
            found = _reference(ground.text, match, one.start)
            if found is not None and not _has_its_own(ground, found):
                yield found


def _has_its_own(ground: Ground, one: Reference) -> bool:
    """Whether a date follows in the same breath: "after the vote on Monday"."""
    return any(
        not _PAUSE.search(ground.text, one.end, timex.start)
        for timex in ground.timexes(one.end, one.end + _BEHIND)
    )


def _reference(text: str, match: re.Match[str], first: int) -> Reference | None:
    """Return what a match refers to; `None` where its noun names no event."""
    before = _LEAD.search(text[max(first, match.start() - _REACH) : match.start()])
    lead = " ".join(before[0].lower().split()) if before else ""
    side = " ".join(match["side"].lower().split())
    if side == "of" and not lead.startswith(("the ", "within ")):
        return None
    together = side in ("at", "during")
    for word in _WORD.finditer(match["words"].lower()):
        noun = next((form for form in _forms(word[0]) if form in _nouns()), None)
        if noun is not None and (not together or noun in _tables()["gatherings"]):
            start = match.start() - (len(before[0]) if before else 0)
            return Reference(start, match.start("words") + word.end(), lead, side, noun)
    return None


def _forms(word: str) -> tuple[str, ...]:
    """Return a word as it stands and in the singular."""
    return (word, word.removesuffix("s"), word.removesuffix("es"))


def _tellings(ground: Ground, noun: str, refers: AbstractSet[int]) -> Iterator[tuple[int, Timex]]:
    """Yield where the text tells of such an event with a date, in order.

    What only refers to the event ("the night of the dinner"), at one of `refers`, does not tell
    of it.
    """
    for index, one in enumerate(ground.sentences):
        if ground.has_date(index):
            for match in _nouns()[noun].finditer(ground.text, one.start, one.end):
                about = match.start() in refers or _is_on_it(ground.text, match.start())
                timex = None if about else _beside(ground, index, match.start())
                if timex is not None:
                    yield match.start(), timex


def _is_on_it(text: str, at: int) -> bool:
    return bool(_ON_IT.search(text, max(0, at - 48), at))


def _beside(ground: Ground, index: int, at: int) -> Timex | None:
    """Return the closed date nearest to a word in its clause."""
    clauses = ground.clauses(index)
    pieces = [clauses.pieces[one] for one in clauses.clause(clauses.at(at))]
    near = [
        (abs(timex.start - at), timex.start, timex)
        for piece in pieces
        for timex in ground.timexes(piece.start, piece.end)
        if _is_close(timex)
    ]
    return min(near, key=_place)[2] if near else None


def _place(near: tuple[int, int, Timex]) -> tuple[int, int]:
    return near[:2]


def _is_close(timex: Timex) -> bool:
    closed = days.closed(timex.edtf or "")
    return closed is not None and (closed[1] - closed[0]).days < _LONGEST


def _as_timex(one: Reference, tellings: Tellings) -> Timex | None:
    """Return a reference with the date that the last telling of its event before it gives."""
    at = bisect_left(tellings.starts, one.start)
    if not at:
        return None
    edtf = _told(days.day_part(tellings.timexes[at - 1].edtf or ""), one)
    return Timex(
        start=one.start, end=one.end, type="DATE", value=edtf, edtf=edtf, doubt=DOUBT
    )  # fmt: skip


def _told(edtf: str, one: Reference) -> str:
    """Return the date that words tell from the date of their event."""
    last = edtf.rsplit("/", maxsplit=1)[-1]
    if one.side == "since":
        return f"{edtf.split('/', maxsplit=1)[0]}/.."
    if one.side == "until" or (one.side in ("before", "ahead of") and not one.lead):
        return f"../{last}"
    if one.lead.startswith("within "):
        return edtf
    if one.lead.startswith("the "):
        step = {"of": "before"}.get(one.side, one.side)
        same = one.side == "of" and not one.lead.endswith("eve")
        return edtf if same else days.told_from(edtf, f"a day {step}")
    return days.told_from(edtf, f"{one.lead} {one.side}") if one.lead else edtf
