"""Which two parties an article opens with: "X and Y have settled", "X quit its talks with Y".

An article says in its first sentences whose talks it tells of. Whoever brokers or hosts them, or
only comments on them, may be named as often later.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from extract.actors.discourse import is_subject
from extract.actors.lexicon import lexicon
from extract.wordlists import words
from store.model import ActorKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.actors.discourse import Discourse, Told
    from extract.actors.words import Line

_LEX = lexicon()
_LEAD = 2  # sentences in which an article says whom it is about
_MOST = 12  # mentions of one sentence that are looked at
_BESIDE = 3  # words that may tell a name apart: "the paramilitary X"
_REACH = 8  # words between what one has with somebody and "with"
_OPENING = words("between that as after when while because since before though both")
_DEALINGS = _LEX.dealings | words(
    "terms participation dialogue bargaining haggling peace swap exchange fight war"
)
_AND = frozenset({"and"})
_FACING = frozenset({"with", "against"})


def leading(told: Discourse) -> tuple[str, ...]:
    """Return the two parties that the first sentences put side by side, or none."""
    for line, found in zip(told.lines[:_LEAD], told.told[:_LEAD], strict=True):
        first = found[:_MOST]
        parties = [one for one in first if _is_party(line, one, told)]
        pair = _joined(line, parties) or _faced(line, first, parties)
        pair = pair or (_alone(line, parties, told) if not line.number else ())
        if pair:
            return pair
    return ()


def _is_party(line: Line, one: Told, told: Discourse) -> bool:
    """Whether a state or body is named itself, and not as a place or by an adjective."""
    if one.quoted or len(one.names) != 1 or told.roster.is_person(one.names[0]):
        return False
    alone = one.last - one.first == 1
    if alone and told.roster.book.demonym(line.words[one.first]) is not None:
        return False
    return line.word(_start(line, one) - 1) not in _LEX.place


def _start(line: Line, one: Told) -> int:
    """Where a name begins, with its article."""
    return one.first - (line.word(one.first - 1) == "the" and line.before(one.first) == " ")


def _joined(line: Line, parties: Sequence[Told]) -> tuple[str, ...]:
    """Return two who do something together: "X and Y agreed", "talks between X and Y"."""
    for i, (one, other) in enumerate(pairwise(parties)):
        first = _start(line, one)
        opens = _opens(line, first)
        before = parties[i - 1] if i else one
        listed = before.names != one.names and first <= before.last + 1
        more = i + 2 < len(parties) and _start(line, parties[i + 2]) <= other.last + 1
        if not opens or listed or more or one.names == other.names:
            continue
        at = _joining(line, one, other, _AND)
        if at == _end(line, one) or (at > 0 and _is_bracketed(line, one.last, at)):
            return (*one.names, *other.names)
    return ()


def _opens(line: Line, first: int) -> bool:
    """Whether a clause begins with a name, or with what the name is called before it."""
    if first == 0 or line.before(first) != " " or line.word(first - 1) in _OPENING:
        return True
    some = line.lows[:first]
    return first <= _REACH and not any(word in _LEX.prepositions | _LEX.verbs for word in some)


def _joining(line: Line, one: Told, other: Told, some: frozenset[str]) -> int:
    """Where a joining word stands right before what tells the other apart; -1 without one."""
    first = _start(line, other)
    for k in range(first - 1, max(one.last - 1, first - 2 - _BESIDE), -1):
        if line.gap(k) not in (" ", "-"):
            return -1
        if line.word(k) in some:
            return k
    return -1


def _end(line: Line, one: Told) -> int:
    """Where it goes on behind a name: past "'s government"."""
    owned = line.word(one.last) == "s" and line.word(one.last + 1) == "government"
    return one.last + 2 if owned else one.last


def _is_bracketed(line: Line, first: int, last: int) -> bool:
    """Whether only a short name in brackets stands between: "the League (“NHL”) and"."""
    between = line.text[line.ends[first - 1] : line.starts[last]]
    return between.startswith(" (") and between.find(")") == len(between) - 2


def _faced(line: Line, found: Sequence[Told], parties: Sequence[Told]) -> tuple[str, ...]:
    """Return who has talks, a deal or a fight, and with whom: "X left its talks with Y"."""
    if not parties or not is_subject(line, parties[0].first, parties[0].last):
        return ()
    one = parties[0]
    for other in parties[1:]:
        at = _joining(line, one, other, _FACING)
        between = any(one.last <= third.first < at for third in found if third.names != one.names)
        if at < 0 or between or other.names == one.names:
            continue
        if any(line.word(k) in _DEALINGS for k in range(max(one.last, at - _REACH), at)):
            return (*one.names, *other.names)
    return ()


def _alone(line: Line, parties: Sequence[Told], told: Discourse) -> tuple[str, ...]:
    """Return the only two bodies of the first sentence if one acts: "X spurned Y's bid"."""
    names = tuple(dict.fromkeys(one.names[0] for one in parties))
    if len(names) != 2 or not is_subject(line, parties[0].first, parties[0].last):
        return ()
    kinds = {told.roster.actors[name].kind for name in names if name in told.roster.actors}
    return names if kinds == {ActorKind.ORGANISATION} else ()
