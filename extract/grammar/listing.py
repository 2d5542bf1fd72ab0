"""Verbs in a list: "met him, rejected his offer and left"; and ages between commas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from extract.grammar.clause import Clause

# after a participle these say seldom more of what is described
_ACTIVE = words("for out off up down away back over on")
_LIST = 30  # chunks in which the next verb of a list is looked for


def verbs_go_on(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether "and" with a past verb follows, before the sentence breaks."""
    end = min(i + _LIST, len(chunks) - 1)
    while i < end and chunks[i].part is not Part.BREAK:
        if chunks[i].part is Part.COORDINATOR:
            j = i + 1
            while j < end and chunks[j].part in (Part.ADVERB, Part.TIME):
                j += 1
            verb = chunks[j].verb
            if verb is not None and verb.form == "finite":
                return verb.tense == "past"
        i += 1
    return False


def is_age(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a number between commas says how old somebody is: "Rossi, 27, who left"."""
    if i < 2 or len(chunks[i].tokens) > 1 or not chunks[i].low.isdigit():
        return False
    return chunks[i - 1].part is Part.COMMA and chunks[i - 2].part is Part.NOUN


def is_active(clause: Clause) -> bool:
    """Whether what stands behind a verb in -ed tells that somebody did it, as no participle has."""
    return bool(clause.objects) or bool(clause.phrases and clause.phrases[0][0] in _ACTIVE)
