"""Days to which something is put off or brought forward: "was moved from 10 March to 2 April".

And those on which it is to be: "the next round is on 15 May".
"""

from __future__ import annotations

import re

from extract.timex.english import cues

_REACH = 160  # characters before an expression in which the moving may be told
_TAIL = 48  # characters in which the verb of what stands on the calendar is told
_MOVES = re.compile(rf"\b(?:{cues.MOVED})\b[^.;:!?\n]{{0,90}}$", re.IGNORECASE)
_TO = re.compile(rf"\b(?:to|for|into)\s+(?:{cues.ARTICLE}\s+)?$", re.IGNORECASE)
_FROM = re.compile(rf"\bfrom\s+(?:{cues.ARTICLE}\s+)?$", re.IGNORECASE)
_LONG_AGO = re.compile(r"\bhad\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


# Verbs that say when something stands, up to the expression: the end of `_STANDS`.
_IS_ON = (
    rf"(?:is|are|{cues.COMES})\s+(?:(?:now|only|still|not)\s+)?"
    rf"(?:(?:on|in|at|for)\s+)?(?:{cues.ARTICLE}\s+)?$"
)
_SAID_SO = re.compile(rf"\b{_IS_ON}", re.IGNORECASE)
_STANDS = re.compile(
    rf"\b(?:meetings?|talks|rounds?|sessions?|votes?|ballots?|elections?|hearings?|summits?|strikes?|visits?|walkouts?"
    rf"|truces?|ceasefires?|tariffs?|sanctions|duties|agreements?|deals?|treat(?:y|ies)|accords?|offers?|contracts?|arrangements?|pacts?|mandates?|which"
    rf"|deadlines?|dates?)\s+(?:[\w’'-]+\s+){{0,8}}?{_IS_ON}",
    re.IGNORECASE,
)


def stands_on(text: str, start: int) -> bool:
    """Whether an expression at `start` says for when something stands on the calendar."""
    if not _SAID_SO.search(text, max(0, start - _TAIL), start):
        return False  # of most expressions: a look at the words right before them is quick
    return _STANDS.search(text, max(0, start - _REACH), start) is not None


def moves_to(text: str, start: int) -> bool:
    """Whether an expression at `start` is the day on which something is to be instead."""
    return bool(_TO.search(text, max(0, start - 12), start)) and is_moved(text, start)


def moves_from(text: str, start: int) -> bool:
    """Whether an expression at `start` is the day on which something was to be."""
    return bool(_FROM.search(text, max(0, start - 12), start)) and is_moved(text, start)


def is_moved(text: str, start: int) -> bool:
    """Whether words before an expression change the day of something."""
    found = _MOVES.search(text, max(0, start - _REACH), start)
    if found is None:
        return False
    return not _LONG_AGO.search(text, max(0, found.start() - 24), found.start())
