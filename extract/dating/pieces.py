"""A sentence cut into pieces that may each have a date of their own, and how they hang together.

The cuts are made by marks and connectives alone. A piece without a finite verb ("on Monday", "the
foreign minister") belongs to the clause beside it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

FINITE = re.compile(
    r"\b(?:is|are|am|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does"
    r"|did|cannot|\w+n[’']t|\w{2,}ed|became|began|bought|broke|brought|built|came|chose|drew|fell"
    r"|felt|found|flew|fought|gave|goes|got|grew|held|hit|kept|knew|laid|led|left|let|lost|made|makes"
    r"|meant|met|paid|put|ran|rang|rose|said|sat|saw|says|sent|set|shook|shot|sold|spent|spoke|stood"
    r"|struck|takes|taught|thought|threw|told|took|tore|understood|wants|went|withdrew|woke|won"
    r"|wore|wrote)\b"
)


class Link(Enum):
    """How a piece hangs on the one that it was cut from."""

    MAIN = auto()  # a clause of its own: a new sentence half, after ";" or ":"
    JOINED = auto()  # "…, and the other side did"
    RELATIVE = auto()  # "who", "which", "that was due"
    WHEN = auto()  # "when", "where": shares the time of what it hangs on
    CONDITION = auto()  # "if", "unless"
    SIDE = auto()  # "while", "because", "after", "before"
    CONTENT = auto()  # what is reported
    PARTICIPLE = auto()  # ", accusing"
    TAIL = auto()  # what follows a comma


@dataclass(slots=True)
class Piece:
    """`text[start:end]`; `parent` is the index of the piece it hangs on, `None` at the top."""

    start: int
    end: int
    link: Link
    parent: int | None
    finite: bool
    opener: str = ""
    has_subject: bool = True


_CUT = re.compile(
    r"(?P<main>[;:—–]\s+|\s-\s)"
    r"|(?P<joined>,?\s+(?:and|but|or|nor|then)\s+)"
    r"|(?P<relative>,?\s+(?:who|whom|whose|which)\s+)"
    r"|(?P<when>,?\s+(?:when|where)\s+)"
    r"|(?P<condition>,?\s+(?:if|unless|once|provided|as\s+long\s+as)\s+)"
    r"|(?P<side>,?\s+(?:while|because|although|though|whereas|after|before|as|since|until|than)\s+)"
    r"|(?P<that>,?\s+that\s+)"
    r"|(?P<participle>,\s+(?=[a-z]{2,}ing\b))"
    r"|(?P<tail>,\s+)"
)
_LEADS = {
    "when": Link.WHEN, "where": Link.WHEN, "if": Link.CONDITION, "unless": Link.CONDITION,
    "once": Link.CONDITION, "while": Link.SIDE, "although": Link.SIDE, "though": Link.SIDE,
    "because": Link.SIDE, "after": Link.SIDE, "before": Link.SIDE, "as": Link.SIDE,
    "since": Link.SIDE, "until": Link.SIDE,
}  # fmt: skip
_VERB_NEXT = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|never|not"
    r"|also|later|ran|came|began|took|led|broke|runs|takes|comes|begins|\w{3,}ed)\b"
)
_REPORTS = re.compile(
    r"\b(?:sa(?:id|ys|ying)|t(?:old|ells)|add(?:ed|s|ing)|announced|insist(?:ed|s)|warn(?:ed|s|ing)"
    r"|claim(?:ed|s|ing)|argu(?:ed|es|ing)|stress(?:ed|es)|confirmed|den(?:ied|ies)|noted|believes?d?"
    r"|report(?:ed|s)|reveal(?:ed|s)|disclosed|wrote|stated|declared|agreed|promised|pledged|hop(?:ed|es)"
    r"|expect(?:ed|s)|demand(?:ed|s)|suggest(?:ed|s)|explained|predict(?:ed|s)|vowed|ruled|decided)\b"
)
_SMALL = frozenset(("a", "an", "the", "of", "on", "in", "at", "to", "for", "from", "by"))


def cut(text: str, start: int, end: int, contents: Sequence[tuple[int, int]] = ()) -> list[Piece]:
    """Return the pieces of `text[start:end]`, in order.

    `contents` are the spans of reported speech known in the sentence.
    """
    pieces = [Piece(start, end, Link.MAIN, None, finite=False)]
    edges = {a for a, b in contents if start <= a < end} - {start}
    closes = {b for a, b in contents if start < b <= end}
    for match, edge in _cuts(text, start, end, edges | closes):
        at, resume = (edge, edge) if match is None else match.span()
        if at <= pieces[-1].start or resume > end or resume < at:
            continue
        link = Link.CONTENT if match is None and edge in edges else _link(text, match, pieces[-1])
        pieces[-1].end = at
        pieces.append(
            Piece(resume, end, link, None, finite=False, opener=match[0] if match else "")
        )
    for piece in pieces:
        piece.finite = bool(FINITE.search(text, piece.start, piece.end))
    _lead(text, pieces)
    _hang(text, pieces)
    return pieces


def _cuts(
    text: str, start: int, end: int, edges: set[int]
) -> list[tuple[re.Match[str] | None, int]]:
    found: list[tuple[re.Match[str] | None, int]] = [
        (match, match.start()) for match in _CUT.finditer(text, start, end)
    ]
    found += [(None, edge) for edge in edges]
    return sorted(found, key=lambda one: (one[1], one[0] is not None))


def _link(text: str, match: re.Match[str] | None, before: Piece) -> Link:
    if match is None:
        return Link.TAIL
    kind = match.lastgroup or "tail"
    if kind != "that":
        return Link[kind.upper()]
    if _VERB_NEXT.match(text, match.end()):
        return Link.RELATIVE
    reports = _REPORTS.search(text, max(before.start, match.start() - 120), match.start())
    return Link.CONTENT if reports else Link.RELATIVE


def _lead(text: str, pieces: list[Piece]) -> None:
    """Mark a first piece that begins with a connective: "When they met, …", "If it fails, …"."""
    first = pieces[0]
    word = re.match(r"\W*(\w+)", text[first.start : min(first.end, first.start + 40)])
    if word and first.finite and len(pieces) > 1:
        first.link = _LEADS.get(word[1].casefold(), first.link)


def _hang(text: str, pieces: list[Piece]) -> None:
    """Give each piece its parent."""
    level = 0  # the clause that a comma returns to
    for at, piece in enumerate(pieces[1:], start=1):
        before = pieces[at - 1]
        if piece.link is Link.MAIN:
            level = at
        elif piece.link is Link.JOINED:
            piece.parent = at - 1 if not piece.opener.startswith(",") else level
            piece.has_subject = _has_subject(text, piece)
            if piece.finite and piece.opener.startswith(",") and piece.has_subject:
                level = at
        elif piece.link is Link.TAIL:
            aside = before.link in (Link.RELATIVE, Link.SIDE, Link.WHEN, Link.CONDITION)
            if at == 1 and aside:  # "When they met, he said": the main clause comes second
                piece.link, piece.parent, level = Link.MAIN, None, at
                before.parent = at
            else:
                piece.parent = level
        elif piece.link is Link.PARTICIPLE:
            piece.parent = level
        else:
            piece.parent = at - 1
            if piece.link is Link.CONTENT:
                level = at


def _has_subject(text: str, piece: Piece) -> bool:
    """Whether a joined piece names who acts: its verb is not its first word."""
    words = text[piece.start : min(piece.end, piece.start + 60)].split()
    return (
        bool(words)
        and not FINITE.fullmatch(words[0].strip(",."))
        and words[0] not in ("not", "then")
    )
