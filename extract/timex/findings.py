"""What resolvers give back, and the few forms that most of them share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.timex.english import PARTS

if TYPE_CHECKING:
    from extract.timex.when import When

Match = re.Match[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An expression and its value, before ranges and bounds are read off its neighbours.

    `edtf` is that of `when` unless given; `anchors` says whether later expressions may count from
    it.
    """

    start: int
    end: int
    type: str
    value: str
    when: When | None = None
    edtf: str | None = None
    time: str | None = None
    doubt: str | None = None
    anchors: bool = False


Findings = tuple[Found, ...]
NOTHING: Findings = ()


def dated(
    match: Match, one: When | None, *, anchors: bool = True, doubt: str | None = None
) -> Findings:
    """The whole match as a DATE with this stretch; nothing where there is none."""
    if one is None:
        return NOTHING
    return (_date(match.start(), match.end(), one, anchors=anchors, doubt=doubt),)


def dated_pair(match: Match, cut: tuple[str, str], one: When, two: When) -> Findings:
    """A match as two DATEs: up to the end of the first group of `cut`, and from the second on."""
    return (
        _date(match.start(), match.end(cut[0]), one, anchors=True),
        _date(match.start(cut[1]), match.end(), two, anchors=True),
    )


def _date(start: int, end: int, one: When, *, anchors: bool, doubt: str | None = None) -> Found:
    return Found(
        start=start, end=end, type="DATE", value=one.value, when=one, anchors=anchors, doubt=doubt
    )


def part_of_day(match: Match, one: When | None, part: str) -> Findings:
    """The whole match as a part of a day: a TIME that has the day as its date."""
    if one is None:
        return NOTHING
    value = f"{one.value}T{PARTS[part.lower()]}"
    return (
        Found(
            start=match.start(), end=match.end(), type="TIME", value=value, when=one, anchors=True
        ),
    )


def lasting(
    match: Match, value: str, *, kind: str = "DURATION", edtf: str | None = None
) -> Findings:
    """The whole match as a DURATION or a SET."""
    return (Found(start=match.start(), end=match.end(), type=kind, value=value, edtf=edtf),)


def low(match: Match, name: str) -> str:
    """A group of a match in lower case with single blanks; empty where it is not there."""
    found = match[name] if name in match.re.groupindex else None
    return " ".join(found.lower().split()) if found else ""
