"""What the text calls a body beside its name: "the carmaker Halmar", "Halmar, a Danish union"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.actors.lexicon import lexicon

if TYPE_CHECKING:
    from extract.actors.words import Line

_LEX = lexicon()
_BESIDE = 6  # words in which a description must come to its noun
_FIGHTERS = frozenset({"rebels", "guerrillas"})
_BEHIND = frozenset({"at", "in", "for", "that", "which", "with", "behind", "representing"})
_NAMING = frozenset({"called", "named"})


def before(line: Line, first: int) -> str:
    """The noun for a body before a name, or nothing: "the port operator X", "a club called X"."""
    if line.word(first - 1) == "the" and line.before(first) == " ":
        first -= 1  # "a splinter group, the Freedom Fighters,"
        if line.before(first) != ", ":
            return ""
    if line.word(first - 1) in _NAMING and line.before(first) == line.before(first - 1) == " ":
        first -= 1
    beside = line.before(first) in (" ", ", ")
    return _noun(line.word(first - 1)) if beside else ""


def after(line: Line, last: int) -> str:
    """The noun for a body that describes a name from behind: "X, the Danish shipping group"."""
    if line.gap(last - 1) == " " and line.word(last) in _FIGHTERS:
        return line.word(last)  # "the FLH rebels"
    if line.gap(last - 1) != ", " or line.word(last) not in ("the", "a", "an", "one"):
        return ""
    for i in range(last + 1, last + _BESIDE):
        ends = line.gap(i) != " " or (_noun(line.word(i)) and line.word(i + 1) in _BEHIND)
        if ends and line.word(i):
            word = line.word(i)
            if line.word(last) == "one":  # "Halmar, one of the unions,"
                word = word.removesuffix("s") if line.word(last + 1) == "of" else ""
            return word if word in _LEX.described else _noun(word)
    return ""


def beside(line: Line, first: int, last: int) -> str:
    """The noun by which a name is called, where no list of several makes it doubtful."""
    comma = first and "," in (line.before(first)[:1], line.before(first - 1)[:1])
    listed = comma and (line.gap(last - 1) not in (", ", "", ".") or line.word(last) == "and")
    return after(line, last) or ("" if listed else before(line, first))


def _noun(word: str) -> str:
    return word if word in _LEX.firm_nouns or word in _LEX.sorts else ""
