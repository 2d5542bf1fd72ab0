"""A sentence cut into pieces that may each have a date of their own, and how they hang together.

The cuts are made by marks and connectives alone. A piece without a finite verb ("on Monday", "the
foreign minister") belongs to the clause beside it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum, auto
from sys import maxsize
from typing import TYPE_CHECKING

from extract.dating.verbs import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence


class Link(StrEnum):
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
    CLOSE = auto()  # what follows reported words: "…, the ministry said on Friday"


@dataclass(slots=True)
class Piece:
    """`text[start:end]`; `parent` is the index of the piece it hangs on, `None` at the top."""

    start: int
    end: int
    link: Link
    parent: int | None
    finite: bool
    verbal: bool = False  # holds a verb's form, be it another piece's by right
    opener: str = ""
    has_subject: bool = True
    aside: bool = False  # an apposition with a participle and a date of its own
    deed: bool = False  # "after tossing it aside": an act before the main one


# ", a trader arrested in May,": the date is his arrest's.
_APPOSED = re.compile(
    r",\s+(?:an?|one\s+of)\s+(?:[\w’'-]+\s+){1,6}?(?:arrested|signed|held|founded|appointed|elected"
    r"|jailed|detained|captured|imprisoned|seized|reached|brokered|negotiated|imposed|adopted|drawn\s+up"
    r"|built|convicted|sentenced|ousted|sworn\s+in|abducted|kidnapped|exiled|published|agreed|struck"
    r"|passed|set\s+up|created|established)\s+(?:in|on|since|under|at|during|last|earlier)\b"
)


# A connective with the comma and spaces before it. Each begins with a mark or a blank: with these
# in front the search passes over letters at once, and every form looks back at its own. Of a long
# blank only the first space may begin one, which keeps it linear.
_CUT = re.compile(
    r"[;:—–,\s](?:(?<=[;:—–])(?P<main>\s+)"
    r"|(?:(?<=,)\s+|(?<=\s)(?<!\s\s)\s*)(?:(?P<dash>-)|(?P<joined>and|but|or|nor|(?<!by\s)(?<!since\s)(?<!until\s)(?<!before\s)then)"
    r"|(?P<relative>who|whom|whose|which)|(?P<when>when|where)"
    r"|(?P<condition>if|unless|once(?!\s+(?:in|on|at|an?|again|more|before|every|each)\b)|provided|as\s+long\s+as)"
    r"|(?P<side>while|because|although|though|whereas|after|before|as(?!\s+\w+\s+as\b)(?<!recently\sas)(?<!early\sas)(?<!late\sas)(?<!soon\sas)(?<!long\sas)|(?<!has\s)(?<!have\s)(?<!had\s)since|until)"
    r"|(?P<that>that)(?!\s+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:day|night|morning|afternoon|evening|time|point|spring|summer|autumn|winter|decade)\b"
    r"|fall(?=[,.;])|week|month|year"
    r"|(?:Jan|Febr|Septem|Octo|Novem|Decem)[a-z]+\b|(?:March|April|June|July|August)\b)))\s+"
    r"|(?<=,)(?P<participle>\s+(?=[a-z]{2,}ing\b))"
    r"|(?<=,)(?P<tail>[”\"’]?\s+))"
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
    r"\b(?:sa(?:id|ys|ying)|answer(?:ed|s)|repl(?:ied|ies)|t(?:old|ells)|add(?:ed|s|ing)|announced|insist(?:ed|s)|warn(?:ed|s|ing)"
    r"|claim(?:ed|s|ing)|argu(?:ed|es|ing)|stress(?:ed|es)|confirmed|den(?:ied|ies)|noted|believes?d?"
    r"|report(?:ed|s)|reveal(?:ed|s)|disclosed|wrote|stated|declared|agreed|promised|pledged|hop(?:ed|es)"
    r"|expect(?:ed|s)|demand(?:ed|s)|suggest(?:ed|s)|explained|predict(?:ed|s)|vowed|ruled|decided)\b"
)
# "after tossing it aside": an act before the main one.
_DEED = re.compile(
    r",?\s+after\s+(?:\w+ly\s+)?(?:not\s+)?[a-z]{2,}ing\b(?!\s+(?:of|broke|began|ended)\b)"
)
# "which first bid", "who demand": a verb that does not show by its form.
_VERB_BEHIND = re.compile(
    r",?\s+(?:which|who|that)\s+(?:(?:first|then|also|now|never|still|once|later|long|already|\w+ly)\s+)?"
    r"(?!(?:in|on|at|by|for|from|with|to|of|as|a|an|the|this|that|these|those|his|her|its|their|our|my|your|he|she"
    r"|it|they|we|i|you|no|not|all|both|some|many|most|after|before|since|until|during|under|over|last|next"
    r"|early|late|if|when|while|like|unlike|having|being|along|alone|too)\b)[a-z]{2,}(?<!ing)(?:\s|$)"
)
# "…, said Roe": who speaks stands behind the verb.
_INVERTED = re.compile(rf",?[”\"’]?\s+{_REPORTS.pattern}")
# "hours after", "two days before": a clause whose date hangs on the main one's.
_OFFSET = re.compile(
    r"[\s,]*(?:(?:just|only|some|about|barely)\s+)?(?:\w+\s+(?:of\s+)?)?"
    r"(?:minute|hour|day|week|month|year)s?\s+(?:after|before)\b",
    re.IGNORECASE,
)


def cut(
    text: str,
    start: int,
    end: int,
    contents: Sequence[tuple[int, int]] = (),
    whole: Sequence[tuple[int, int]] = (),
) -> list[Piece]:
    """Return the pieces of `text[start:end]`, in order; together they leave nothing out.

    `contents` are the spans of reported speech known in the sentence, `whole` those that no cut
    may part (time expressions).
    """
    pieces = [Piece(start, end, Link.MAIN, None, finite=False)]
    opens = {a for a, b in contents if start <= a < end}
    closes = {b for a, b in contents if start < b < end}
    if start in opens:
        pieces[0].link = Link.CONTENT
    tail, main = Link.TAIL, Link.MAIN
    for at, match in _cuts(text, start, end, (opens | closes) - {start}):
        if at <= pieces[-1].start or (match and _is_inside(match, whole)):
            continue
        link = tail if match is None else _link(text, match, pieces[-1])
        if at in opens or (match and match.end() in opens):
            link = Link.CONTENT
        elif at in closes and link is not main:
            link = Link.CLOSE
        elif match and at < pieces[-1].start + len(pieces[-1].opener):
            continue
        pieces[-1].end = at
        pieces.append(Piece(at, end, link, None, finite=False, opener=match[0] if match else ""))
    _describe(text, pieces, whole)
    pieces = _with_whole_subjects(text, pieces)
    _lead(text, pieces)
    _hang(text, pieces)
    return pieces


def _describe(text: str, pieces: list[Piece], whole: Sequence[tuple[int, int]]) -> None:
    """Mark what each piece is by its own words: with a verb, an aside, a deed, or beside a date."""
    side, tail, relative = Link.SIDE, Link.TAIL, Link.RELATIVE
    for piece in pieces:
        piece.finite = bool(FINITE.search(text, piece.start, piece.end))
        if not piece.finite and piece.link is relative:
            piece.finite = bool(_VERB_BEHIND.match(text, piece.start, piece.end))
        piece.verbal = piece.finite
        piece.deed = piece.link is side and bool(_DEED.match(text, piece.start, piece.end))
        piece.aside = piece.link is tail and bool(_APPOSED.match(text, piece.start, piece.end))
        offset = piece.finite and _OFFSET.match(text, piece.start, piece.end)
        # "The day after the vote he left" has its date whole; "days after they met" has none.
        if offset and not any(first < offset.end() < last for first, last in whole):
            piece.link = side
        if piece.link is side and not piece.finite and _AS.match(piece.opener):
            piece.link = tail  # "named Roe, a clerk, as envoy in May"


def _with_whole_subjects(text: str, pieces: list[Piece]) -> list[Piece]:
    """Put a subject that "and" parts together again: "when Roe and Lind met" is one clause."""
    whole, joined = pieces[:1], Link.JOINED
    for piece in pieces[1:]:
        before = whole[-1]
        plain = piece.link is joined and not piece.opener.startswith(",")
        subject = before.link in _WITH_SUBJECT and not before.verbal
        if _THAT_ON.match(text, piece.start) and not piece.verbal:
            before.end = piece.end  # "denied that on Monday"
        elif plain and subject and piece.finite and _has_subject(text, piece):
            before.end, before.finite, before.verbal = piece.end, True, True
        else:
            whole.append(piece)
    return whole


def _cuts(
    text: str, start: int, end: int, edges: set[int]
) -> list[tuple[int, re.Match[str] | None]]:
    """Return where to cut, in order, with the connective that cuts there."""
    if not edges:  # nothing reported
        return [(match.start(), match) for match in _CUT.finditer(text, start, end)]
    found: dict[int, re.Match[str] | None] = dict.fromkeys(edges)
    covered = set()
    for match in _CUT.finditer(text, start, end):
        found[match.start()] = match
        covered.add(match.end())
        if match.lastgroup == "condition":  # "…, he warned, unless they pay": a condition still
            for edge in range(match.start() + 1, match.end()):
                found.pop(edge, None)
    return sorted(
        ((at, found[at]) for at in found if at not in covered or at not in edges), key=_first
    )


def _first(cut_at: tuple[int, object]) -> int:
    return cut_at[0]


def _is_inside(match: re.Match[str], whole: Sequence[tuple[int, int]]) -> bool:
    """Whether a cut would part a span that belongs together, or take its first word."""
    word = match.start() + len(match[0]) - len(match[0].lstrip(" ,\n"))
    at = bisect_right(whole, (word, maxsize)) - 1
    if at < 0 or word >= whole[at][1]:
        return False
    # A bare comma may stand right before the span, a connective may not be its first word.
    return word < match.end() or whole[at][0] < word


def _link(text: str, match: re.Match[str] | None, before: Piece) -> Link:
    if match is None:
        return Link.TAIL
    kind = match.lastgroup or "tail"
    if kind == "dash":
        return Link.MAIN
    lead = (max(before.start, match.start() - 16), match.start())
    if kind == "relative" and _DAY_ON.search(text, *lead):
        return Link.WHEN  # "the day on which they met"
    if kind != "that":
        return Link[kind.upper()]
    if _VERB_NEXT.match(text, match.end()):
        return Link.RELATIVE
    reports = _REPORTS.search(text, max(before.start, match.start() - 120), match.start())
    return Link.CONTENT if reports else Link.RELATIVE


_FIRST_WORD = re.compile(r"\W*(\w+)")


def _lead(text: str, pieces: list[Piece]) -> None:
    """Mark a first piece that begins with a connective: "When they met, …", "If it fails, …"."""
    if len(pieces) < 2:
        return
    first = pieces[0]
    word = _FIRST_WORD.match(text, first.start, min(first.end, first.start + 40))
    sure = first.finite or (word is not None and word[1].casefold() in ("if", "unless"))
    if word and sure:
        first.link = _LEADS.get(word[1].casefold(), first.link)


def _hang(text: str, pieces: list[Piece]) -> None:
    """Give each piece its parent."""
    level = 0  # the clause that a comma returns to
    main, close, joined, content = Link.MAIN, Link.CLOSE, Link.JOINED, Link.CONTENT
    for at, piece in enumerate(pieces[1:], start=1):
        before = pieces[at - 1]
        if piece.link in _COMPLETES:
            if at == 1 and piece.link is Link.TAIL and before.link in _ASIDES:
                # "When they met, he said": the main clause comes second.
                piece.link, before.parent, level = Link.MAIN, at, at
            else:
                piece.parent = _side_awaiting(text, pieces, at, level)
                if piece.parent is None:
                    piece.parent = _awaiting(pieces, at, level)
                _complete(piece, pieces[piece.parent])
        elif piece.link is main:
            level = at
        elif piece.link is close:
            level = _close(text, pieces, at, level)
        elif piece.link is joined:
            level = _join(text, pieces, at, level)
        else:
            piece.parent = at - 1
            if piece.link is content:
                level = at


def _side_awaiting(text: str, pieces: list[Piece], at: int, level: int) -> int | None:
    """Return the clause whose verb comes behind an aside: "left after Roe, the envoy, asked to"."""
    piece = pieces[at]
    ready = piece.link is Link.TAIL and piece.finite and pieces[level].finite
    if not ready or _has_subject(text, piece) or _INVERTED.match(text, piece.start):
        return None
    for index in range(at - 1, level, -1):
        other = pieces[index]
        if other.link is Link.SIDE:
            return index if not other.finite and index < at - 1 else None
        if other.finite and other.link is not Link.PARTICIPLE:
            return None
    return None


def _awaiting(pieces: list[Piece], at: int, level: int) -> int:
    """Return whose verb stands behind an aside: "when Roe, who had refused, gave in"."""
    piece, aside = pieces[at], pieces[at - 1]
    subject = aside.parent if aside.link is Link.RELATIVE and piece.finite else None
    waits = subject is not None and subject > level and not pieces[subject].finite
    return subject if subject is not None and waits else level


_COMPLETES = frozenset({Link.TAIL, Link.PARTICIPLE})
_DAY_ON = re.compile(r"\b(?:day|night|date|week|month|year)\s+(?:on|in)$")
_AS = re.compile(r",\s+as\s")
_THAT_ON = re.compile(r"\sthat\s+(?:on|in|at|last|late|early|this|yesterday|today)\b")
_AND = re.compile(r",\s+(?:and|but)\s")
_WITH_SUBJECT = (Link.MAIN, Link.WHEN, Link.CONDITION, Link.SIDE, Link.CONTENT)
_ASIDES = frozenset({Link.RELATIVE, Link.SIDE, Link.WHEN, Link.CONDITION})


def _close(text: str, pieces: list[Piece], at: int, level: int) -> int:
    """Hang words after reported ones: on the saying before these, or as the saying itself."""
    content = level
    while content > 0 and pieces[content].link is not Link.CONTENT:
        content -= 1
    saying = pieces[content].parent
    if pieces[content].link is Link.CONTENT and saying is not None:
        joined = _AND.match(pieces[at].opener) and pieces[at].finite
        if joined and _has_subject(text, pieces[at]):
            # "He insisted that they leave, and on Sunday she agreed": a clause of its own.
            pieces[at].link, pieces[at].parent = Link.JOINED, saying
            return at
        pieces[at].link, pieces[at].parent = Link.TAIL, saying
        _complete(pieces[at], pieces[saying])
        return saying
    pieces[content].parent = at
    pieces[at].link = Link.MAIN
    return at


def _join(text: str, pieces: list[Piece], at: int, level: int) -> int:
    """Hang a piece that begins with "and": on the clause before, or beside it."""
    piece, before = pieces[at], pieces[at - 1]
    with_comma = piece.opener.startswith(",")
    piece.has_subject = _has_subject(text, piece)
    # "a rise that was due in March and spoke of another": the verb is the main clause's again.
    to_main = before.link is Link.RELATIVE and not before.opener.startswith(",") and piece.finite
    piece.parent = level if with_comma or to_main else at - 1
    return at if piece.finite and with_comma and piece.has_subject else level


def _complete(piece: Piece, host: Piece) -> None:
    """Let a verb that an apposition parts from its subject count as the subject's piece's own."""
    if piece.link is Link.TAIL and piece.finite and not host.finite:
        host.finite, piece.finite = True, False


def _has_subject(text: str, piece: Piece) -> bool:
    """Whether a joined piece names who acts: its verb is not its first word."""
    words = text[piece.start + len(piece.opener) : min(piece.end, piece.start + 60)].split()
    return (
        bool(words)
        and not FINITE.fullmatch(words[0].strip(",."))
        and words[0] not in ("not", "then")
    )
