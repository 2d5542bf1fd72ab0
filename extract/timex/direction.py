"""Which way the verb that governs a time expression points: back, ahead, or neither.

Only words near the expression and in its sentence are looked at: the nearest cue to the left, else
the first to the right. "He said on Monday that they will meet on Friday" gives back for Monday and
ahead for Friday.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING

from extract.timex import moves
from extract.timex.english.cues import (
    AHEAD_WORDS,
    APPOINTED,
    ARTICLES,
    BACK_WORDS,
    CAPITALISED,
    CLAUSE_OPENERS,
    JUST_AHEAD,
    JUST_BACK,
    MEETING,
    MOVES,
    NO_PAST,
    NOUNS_TOO,
    PARTICIPLES,
    PAST_UNTIL,
    SAYING,
    TO_AHEAD,
    TO_WILLED,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_REACH = 160  # characters to either side


class Direction(Enum):
    """Where a half-dated expression is to be looked for from the publication day.

    DUE is what was still to come when it was told of ("was to", "agreed to buy"): ahead of that
    time, on either side of publication. PLANNED is what stands on a calendar ("scheduled for"): on
    either side, and ahead if near. TOLD is back as far as the verb is one of saying, whose content
    may lie ahead ("announced a sale in January").
    """

    PAST = -1
    NONE = 0
    FUTURE = 1
    DUE = 2
    PLANNED = 3
    TOLD = 4


_DONE = (Direction.PAST, Direction.NONE, Direction.TOLD)
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
# "summoned them for 10 a.m. on Friday": what is fixed for an hour or a day of the week is to come.
_APPOINTED = re.compile(APPOINTED, re.IGNORECASE)
_OPENS_CLAUSE = re.compile(CLAUSE_OPENERS)
_OPENER = 20  # characters before an expression in which a clause may open
_VERB_WITHIN = 8  # words behind it in which the verb of that clause stands
_STOP = re.compile(r"[.!?]['\"”’)]{0,2}\s+(?=[A-Z“\"'‘`])|\n\s*\n")


# An expression that opens a sentence itself; names of days and months have capitals everywhere.
_OPENS = re.compile(rf"(?!{CAPITALISED})[A-Z]")
_ENDED = re.compile(r"[.!?]['\"”’)]{0,2}\s+$")


def direction(text: str, start: int, end: int) -> Direction:
    """Say which way text[start:end] is pointed at by the verbs around it."""
    if moves.moves_to(text, start) or moves.stands_on(text, start):
        return Direction.FUTURE
    if moves.moves_from(text, start):
        return Direction.PLANNED
    own = _of_its_clause(text, start, end)
    return _by_words(text, start, end) if own is Direction.NONE else own


def _of_its_clause(text: str, start: int, end: int) -> Direction:
    """What the verb behind an expression says that opens a clause: "…, and on Friday they will"."""
    if not _OPENS_CLAUSE.search(text, max(0, start - _OPENER), start):
        return Direction.NONE
    return _cue_right(_words_right(text, end)[:_VERB_WITHIN])


def _by_words(text: str, start: int, end: int) -> Direction:
    left = _words_left(text, start)
    if left and left[-1] in JUST_AHEAD:
        return _until(left, _words_right(text, end))
    if left and left[-1] in JUST_BACK:
        return Direction.PAST
    left.reverse()
    near = _cue(left)
    if left[:1] == ["for"] and near in _DONE and _APPOINTED.match(text, start, end):
        return Direction.FUTURE
    return near if near is not Direction.NONE else _cue_right(_words_right(text, end))


def _until(left: Sequence[str], right: Sequence[str]) -> Direction:
    """Ahead, but for what had gone on until then, or was so by then: "By Friday they were gone"."""
    over = not PAST_UNTIL.isdisjoint(left[-8:]) and _cue(left[-2::-1]) is Direction.PAST
    was = left == ["by"] and _cue_right(right[:8]) is Direction.PAST
    return Direction.PAST if over or was or _is_done(right[:8]) else Direction.FUTURE


def _is_done(words: Sequence[str]) -> bool:
    """Whether "had" stands before any word that points ahead."""
    first = next((word for word in words if word == "had" or word in AHEAD_WORDS), "")
    return first == "had"


def _words_left(text: str, start: int) -> list[str]:
    left = text[max(0, start - _REACH) : start]
    cut = 0
    for stop in _STOP.finditer(left):
        cut = stop.end()
    if _OPENS.match(text, start) and _ENDED.search(left):
        return []
    return _WORD.findall(left[cut:].lower())


def _words_right(text: str, end: int) -> list[str]:
    right = text[end : end + _REACH]
    stop = _STOP.search(right)
    return _WORD.findall((right[: stop.start()] if stop else right).lower())


def _cue_right(words: Sequence[str]) -> Direction:
    """The first cue of the words that follow, read in their order."""
    for place, word in enumerate(words):
        after = words[place + 1] if place + 1 < len(words) else ""
        if word in ("is", "are") and after == "to":
            return Direction.FUTURE
        if word in ("was", "were") and (after == "to" or after in AHEAD_WORDS):
            return Direction.DUE
        if word in AHEAD_WORDS:
            return Direction.FUTURE
        if word in BACK_WORDS or _is_past(word):
            return Direction.PAST
    return Direction.NONE


def _cue(words: Sequence[str]) -> Direction:
    """The first cue of words that lead away from the expression to the left."""
    for place, word in enumerate(words):
        nearer = words[place - 1] if place else ""
        beyond = words[place + 1] if place + 1 < len(words) else ""
        if word == "to" and beyond in TO_WILLED and nearer not in MEETING:
            return Direction.DUE
        if word == "to" and beyond in TO_AHEAD | TO_WILLED:
            return _as_told(words, place + 1)
        if word in NOUNS_TOO and not _is_verb(nearer, beyond):
            continue
        ahead = word in AHEAD_WORDS or (word, nearer) in MOVES
        if ahead or (word == "set" and nearer in ("to", "for")):
            return _as_told(words, place)
        if beyond == "be":  # "be held", "be completed" wait for what stands before
            continue
        if beyond in ("a", "an") and _is_past(word):
            continue  # "a revised text"
        if word in SAYING:
            return Direction.TOLD
        if word in BACK_WORDS or word == "set" or _is_past(word):
            return Direction.PAST
    return Direction.NONE


def _is_verb(nearer: str, beyond: str) -> bool:
    """Whether "plans" is what somebody does: "plans to", "plans a", and not "the plans"."""
    return nearer == "to" or (nearer in ARTICLES and beyond not in ARTICLES)


def _as_told(words: Sequence[str], place: int) -> Direction:
    """Ahead, unless "was", "were" or "had been" stands before: then it was ahead."""
    verb = words[place : place + 2]
    if any(word in ("was", "were") for word in verb):
        return Direction.DUE
    if list(words[place + 1 : place + 3]) == ["been", "had"]:
        return Direction.PAST
    if words[place] == "expected" and verb[1:] == ["had"]:
        return Direction.PAST  # "nobody had expected it on Friday": it came
    bare = words[place] in PARTICIPLES and not any(
        word in ("is", "are", "be", "been") for word in verb
    )
    return Direction.PLANNED if bare else Direction.FUTURE


def _is_past(word: str) -> bool:
    """Forms in -ed, but for those that only look so."""
    return word.endswith("ed") and len(word) > 4 and word not in NO_PAST
