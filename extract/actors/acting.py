"""Which mentions name an actor as a party: not as a place, a seller's name or an adjective.

"In Japan", "flew to Kyiv", "the G20 meeting" and "wrote on Twitter" name nobody who acts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.discourse import is_subject
from extract.actors.lexicon import lexicon
from extract.values import Form
from store.model import ActorKind

if TYPE_CHECKING:
    from extract.actors.roster import Roster
    from extract.actors.words import Line

_LEX = lexicon()
_NAMING = frozenset({Form.NAME, Form.ROLE, Form.CAPITAL})
_WITH = frozenset({"by", "with", "between", "against"})
_LIKE = frozenset(
    {"era", "style", "esque", "like", "born", "based", "led", "backed", "held"}
)  # "the Obama-era rule"
_ALOOF = frozenset({"to", "from", "into", "for", "toward", "towards", "of", "on"})


def is_party(
    line: Line, first: int, last: int, form: Form, names: tuple[str, ...], roster: Roster
) -> bool:
    """Whether words `first` to `last` of a line name their actor as one."""
    if len(names) != 1 or form not in _NAMING:
        return False
    if form is Form.ROLE or roster.is_person(names[0]):
        place = names[0] in roster.nameless and line.word(first - 1) in _LEX.place
        return not place and (line.gap(last - 1) != "-" or line.word(last) not in _LIKE)
    at = first - 1 if line.word(first - 1) == "the" else first
    before = line.word(at - 1) if line.before(at) in (" ", "\n") else ""
    if before in _LEX.place or _is_goods(line, last):
        return False
    if form is Form.CAPITAL:
        return _capital_acts(line, first, last, before)
    actor = roster.actors[names[0]]
    if not actor.confirmed and actor.kind is ActorKind.ORGANISATION:
        return _is_doing(line, at, last, before)
    return not _is_place(line, at, before, actor.kind, line.word(first))


def _is_goods(line: Line, last: int) -> bool:
    """Whether a noun follows that the name only describes: "the Iran deal"."""
    return line.gap(last - 1) in (" ", "-") and line.word(last) in _LEX.goods


def _is_place(line: Line, at: int, before: str, kind: ActorKind, word: str) -> bool:
    if kind is not ActorKind.STATE:
        return (before in ("on", "via") and word in _LEX.platforms) or before in _LEX.blows
    if before not in ("to", "from", "into", "toward", "towards"):
        return False
    return any(line.word(at - k) in _LEX.motion for k in (2, 3, 4))


def _is_doing(line: Line, at: int, last: int, before: str) -> bool:
    """Whether a body that only its form tells does something here, or is spoken to."""
    if before in _WITH or before in _LEX.saying or line.possessed(last - 1):
        return True
    source = before == "to" and line.word(at - 2) == "according"
    return source or is_subject(line, at, last)


def _capital_acts(line: Line, first: int, last: int, before: str) -> bool:
    if before in _ALOOF or before in _LEX.blows:
        return False
    if before in _WITH or before in _LEX.saying or line.possessed(last - 1):
        return True
    return is_subject(line, first, last) or before in ("and", "that")
