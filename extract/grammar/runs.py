"""Coordinated noun chunks ("A, B and C") and the brackets that commas make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import TAKES_CONTENT

if TYPE_CHECKING:
    from collections.abc import Sequence

_LIGHT = frozenset({Part.QUOTE, Part.ADVERB})
_JOINS = frozenset({Part.COMMA, Part.COORDINATOR})
_IN_BRACKET = frozenset({Part.NOUN, Part.PREPOSITION, Part.ADVERB, Part.COORDINATOR, Part.QUOTE})
_LONGEST = 12  # nouns in one enumeration; a longer list is a table, not a sentence


def skip_light(chunks: Sequence[Chunk], i: int) -> int:
    """Return the next position that holds neither a quotation mark nor an adverb."""
    while i < len(chunks) and chunks[i].part in _LIGHT:
        i += 1
    return i


def run_right(
    chunks: Sequence[Chunk], i: int, *, governed: bool = False
) -> tuple[tuple[Chunk, ...], int]:
    """Return the nouns joined to the one at `i`, and where the run ends.

    A noun that is the subject of a verb of its own is left out: in "met Kerry and Lavrov
    left" only the first is met. One that a preposition governs is nobody's subject.
    """
    if not governed and _is_subject(chunks, i):
        return (), i
    run = [chunks[i]]
    ends = [i + 1]
    commas: list[int] = []
    while len(run) < _LONGEST:
        joined, past = _joined(chunks, ends[-1])
        if joined is None:
            break
        if chunks[ends[-1]].part is Part.COMMA:
            if not _list_goes_on(chunks, past) and chunks[past - 2].part is Part.COMMA:
                break
            commas.append(len(run))
        run.append(joined)
        ends.append(past)
    if len(run) > 1 and commas and _is_far_subject(chunks, ends):
        return tuple(run[:-1]), ends[-2]
    closed = governed and chunks[i - 1].low in ("between", "among", "of", "from")
    if len(run) > 1 and not closed and _is_subject(chunks, ends[-1] - 1):
        keep = commas[0] if commas else len(run) - 1
        return tuple(run[:keep]), ends[keep - 1]
    return tuple(run), ends[-1]


def _joined(chunks: Sequence[Chunk], i: int) -> tuple[Chunk | None, int]:
    """Return the noun that a comma, "and" or ", and" at `i` adds, and the position past it."""
    if i >= len(chunks) or chunks[i].part not in _JOINS:
        return None, i
    if chunks[i].part is Part.COMMA:
        i += 1
        if i < len(chunks) and chunks[i].part is Part.COORDINATOR:
            i += 1
    elif chunks[i].low != "but":
        i += 1
    else:
        return None, i
    if i < len(chunks) and chunks[i].part is Part.NOUN:
        return chunks[i], i + 1
    return None, i


def _list_goes_on(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether "A, B" is followed by "and C" or ", C and D", which makes it a list."""
    for _ in range(_LONGEST):
        if i + 1 >= len(chunks):
            return False
        if chunks[i].part is Part.COORDINATOR:
            return chunks[i + 1].part is Part.NOUN
        if chunks[i].part is not Part.COMMA:
            return False
        if chunks[i + 1].part is Part.COORDINATOR:
            return i + 2 < len(chunks) and chunks[i + 2].part is Part.NOUN
        if chunks[i + 1].part is not Part.NOUN:
            return False
        i += 2
    return False


def _is_subject(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the noun at `i` is followed by a finite verb of its own."""
    j = i + 1
    while j < len(chunks) and chunks[j].part is Part.ADVERB:
        j += 1
    verb = chunks[j].verb if j < len(chunks) else None
    if verb is None:
        return False
    by = j + 1 < len(chunks) and chunks[j + 1].low == "by"
    if verb.loose and (by or _is_object_of_deed(chunks, i)):
        return False
    return verb.form == "finite"


def _is_far_subject(chunks: Sequence[Chunk], ends: Sequence[int]) -> bool:
    """Whether ", and two of the rebels went" or ", and Roe, who rose, went" begins a clause."""
    parted = chunks[ends[-2]].part is Part.COMMA
    joined = parted and chunks[ends[-2] + 1].part is Part.COORDINATOR
    i = ends[-1]
    if joined and i < len(chunks) and chunks[i].part is Part.COMMA:
        return _goes_on_behind(chunks, i)
    while i + 1 < len(chunks) and chunks[i].part is Part.PREPOSITION:
        if chunks[i + 1].part is not Part.NOUN:
            return False
        i += 2
    return joined and i > ends[-1] and _is_subject(chunks, i - 1)


def _goes_on_behind(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a finite verb stands behind the bracket that the comma at `i` opens."""
    for j in range(i + 1, min(i + _LONGEST, len(chunks) - 1)):
        if chunks[j].part is Part.COMMA:
            past = skip_light(chunks, j + 1)
            verb = chunks[past].verb if past < len(chunks) else None
            return verb is not None and verb.form == "finite"
    return False


def _is_object_of_deed(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether "ratified the protocols signed in May" only describes what was ratified."""
    before = chunks[i - 1].verb if i else None
    return before is not None and before.lemma not in TAKES_CONTENT


def run_left(chunks: Sequence[Chunk], i: int) -> tuple[tuple[Chunk, ...], int]:
    """Return the nouns joined to the one at `i` from the left, and where the run begins.

    ", and" before the last joins a list of three or more; of two it parts two clauses.
    """
    run = [chunks[i]]
    first = i
    seen_and = False
    needs_third = False
    while first > 1 and len(run) < _LONGEST:
        mark = chunks[first - 1]
        if mark.part not in _JOINS:
            break
        j = first - 2
        if mark.part is Part.COORDINATOR and mark.low != "but" and not seen_and:
            needs_third = chunks[j].part is Part.COMMA
            j -= needs_third
            seen_and = True
        elif not (mark.part is Part.COMMA and seen_and):
            break
        if j < 0 or chunks[j].part is not Part.NOUN:
            break
        run.insert(0, chunks[j])
        first = j
    if needs_third and len(run) < 3:
        return (chunks[i],), i
    return tuple(run), first


def skip_bracket(chunks: Sequence[Chunk], i: int) -> int | None:
    """Return the position past ", a description," at `i`; `None` where no second comma comes."""
    j = i + 1
    while j < len(chunks) and not _two_nouns(chunks, j) and chunks[j].part in _IN_BRACKET:
        j += 1
    if j < len(chunks) and chunks[j].part is Part.COMMA:
        return j + 1
    return None


def _two_nouns(chunks: Sequence[Chunk], j: int) -> bool:
    """Whether a noun follows a noun: "a call | his aide", where a clause begins."""
    return chunks[j].part is Part.NOUN and chunks[j - 1].part is Part.NOUN
