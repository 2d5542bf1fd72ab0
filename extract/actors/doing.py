"""How much a place in the text speaks for an unknown name as somebody's who acts.

Two points where it is plain, one where it is likely, and less than nothing for a place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.callings import after, before
from extract.actors.lexicon import lexicon
from extract.actors.runs import Piece, Sort, opens
from extract.wordlists import words

if TYPE_CHECKING:
    from extract.actors.words import Line

_LEX = lexicon()
_BY = frozenset({"by", "between", "against", "with"})


def acts(line: Line, piece: Piece) -> int:
    """How much a place speaks for a name; two points more where its form is a body's."""
    form = 2 if piece.sort is Sort.BODY else 0
    if line.word(piece.first - 1) in _LEX.place and line.before(piece.first) == " ":
        return form or -1
    return form + max(_does(line, piece), _is_told_of(line, piece))


def _does(line: Line, piece: Piece) -> int:
    """What the verb after a name tells; less where it may be another's, or a sentence begins."""
    last = _subject_end(line, piece.last)
    verb = line.word(last)
    if line.gap(last - 1) != " " or not (verb in _LEX.verbs or verb.endswith("ed")):
        return 0
    if line.word(piece.first - 1) == "of":  # "the governor of X announced"
        return 1
    single = not line.word(piece.last - 1).endswith("s")
    told = verb in _OF_PARTIES and line.word(last - 1)[-3:] != "ing"  # "Having refused it"
    plain = single and (verb in _LEX.saying or told or last > piece.last)
    return 2 if plain or not opens(line, piece.first) or piece.last - piece.first > 1 else 1


_OF_PARTIES = words(
    "demanded urged rejected accused refused threatened vowed pledged offered proposed opposed "
    "abstained insisted denied condemned denounced protested retaliated negotiated endorsed"
)


def _is_told_of(line: Line, piece: Piece) -> int:
    """What stands beside a name tells: its initials, a noun for it, a deal with it, an 's."""
    word, name = line.word(piece.first - 1), "".join(line.words[piece.first : piece.last])
    initials = word == "the" and len(name) > 2 and name.isupper()
    if initials or before(line, piece.first) or after(line, piece.last):
        return 2
    if _has_people(line, piece) or (word == "with" and line.word(piece.first - 2) in _LEX.dealings):
        return 2
    if _is_led(line, piece.last) or _is_of_a_colour(line, piece.first):
        return 2
    if line.gap(piece.last - 1) == ", " and line.word(piece.last) == "which":
        return 2 if piece.last - piece.first > 1 or word == "the" else 1
    return int(line.possessed(piece.last - 1) or word in _BY)


def _is_led(line: Line, last: int) -> bool:
    """Whether somebody is named who leads it: "Forda, led by Jo Roe,"."""
    led = line.word(last) in ("led", "headed", "chaired", "founded") and line.word(last + 1) == "by"
    return led and line.gap(last - 1) == ", "


def _is_of_a_colour(line: Line, first: int) -> bool:
    """Whether a camp is told of before it: "the liberal Forda", "the Socialists of Forda"."""
    word = line.word(first - 1)
    if word == "of":
        return line.word(first - 2) in _CAMPS
    told = line.word(first - 2) in _OPENS_COLOUR or line.before(first - 1) == "-"
    return word in _COLOURS and told and line.before(first) == " " and line.words[first - 1] == word


_COLOURS = words(
    "socialist liberal centrist nationalist separatist conservative leftist populist secessionist "
    "green democratic islamist unionist republican loyalist right left"
)
_CAMPS = frozenset({one + "s" for one in _COLOURS}) | {"democrats"}
_OPENS_COLOUR = frozenset({"the", "and", "moderate", "left", "right", "far"})


def _has_people(line: Line, piece: Piece) -> bool:
    """Whether it has a spokesman or a captain: "a spokesman for X", "X chairman Jo Roe"."""
    word, behind = line.word(piece.first - 1), line.word(piece.last)
    if line.gap(piece.last - 1) == " " and behind in _LEX.firm_heads | _LEX.spokes:
        return True
    return word in ("for", "of") and line.word(piece.first - 2) in _LEX.spokes


def _subject_end(line: Line, last: int) -> int:
    """Where a subject ends that begins with a name: "X of Bergen", "X and two others"."""
    if line.gap(last - 1) != " " or line.word(last) not in ("of", "and"):
        return last
    if line.word(last + 2) == "others":
        return last + 3
    end = last + 1
    while end < len(line) and line.words[end][0].isupper() and line.gap(last) == " ":
        end += 1
        if line.gap(end - 1) != " ":
            break
    return end if end > last + 1 else last


def is_governed(line: Line, first: int) -> bool:
    """Whether a name has what only a state has: "the government of X"."""
    owned = line.word(first - 1) == "of" and line.before(first) == " "
    return owned and line.word(first - 2) in ("government", "kingdom", "republic", "premier")
