"""The title right before a name: "Polish Prime Minister" Donald Tusk, "IMF chief" Ms Georgieva."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon
from extract.actors.runs import Piece, Sort
from extract.actors.words import APOSTROPHES

if TYPE_CHECKING:
    from extract.actors.words import Line

_LEX = lexicon()
_SCOPES = frozenset({Sort.DEMONYM, Sort.PARTY, Sort.CAPITAL, Sort.BODY, Sort.UNKNOWN})
_GAPS = frozenset({" ", ". ", "-", "\u00a0", "\n"})


_MODALS = frozenset({"will", "would", "to", "may", "might", "can", "could", "must", "should"})


@dataclass(slots=True)
class Title:
    """What stands before a name: from which word, the office, whose it is, the gender it tells."""

    first: int
    words: list[str]
    scope: Piece | None = None
    gender: str = ""

    @property
    def office(self) -> str:
        """The title in lower case."""
        return " ".join(self.words)


def title_before(line: Line, i: int, owner: list[Piece | None]) -> Title | None:
    """Return the title that ends right before word `i`; `None` where none stands there."""
    title = Title(i, [])
    if line.before(i) == "-":  # "Socialist-Revolutionaries"
        return None
    while title.first > 0 and line.before(title.first) in _GAPS:
        k = title.first - 1
        piece, word = owner[k], line.word(k)
        if piece is not None and piece.sort is Sort.TITLE:
            _extend(title, piece.first, [line.word(n) for n in range(piece.first, piece.last)])
        elif piece is None and _fits(title, word, line, k):
            _extend(title, k, [word])
        else:
            _scope(title, line, k, owner)
            break
    return title if title.words else None


def _fits(title: Title, word: str, line: Line, k: int) -> bool:
    if not title.words:
        if word in _LEX.verb_heads or word in _LEX.plural_heads:
            return False
        return (word in _LEX.heads or word in _LEX.titles) and not line.possessed(k)
    if word in _LEX.verb_heads and line.word(k - 1) in _MODALS:
        return False  # "will host Mr Roe"
    return word in _LEX.modifiers or word in _LEX.heads


def _extend(title: Title, first: int, words: list[str]) -> None:
    title.first = first
    title.words[:0] = words
    for word in words:
        title.gender = title.gender or _LEX.titles.get(word, "") or _LEX.genders.get(word, "")


def _scope(title: Title, line: Line, k: int, owner: list[Piece | None]) -> None:
    """Take in whose office it is: "Russian", "NATO", "Ukraine's"."""
    if not title.words:
        return
    if line.words[k] == "s" and k and line.before(k)[-1:] in APOSTROPHES:
        k -= 1
    piece = owner[k]
    if piece is not None and piece.sort in _SCOPES:
        title.scope, title.first = piece, piece.first
