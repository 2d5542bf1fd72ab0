"""What parts a main verb from its auxiliary: "have now signed", "had on 3 May met"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.tokens import Tag, Token, may_part

if TYPE_CHECKING:
    from collections.abc import Sequence

_FLOATING = frozenset({"all", "both", "each"})  # "could all be back", "have both agreed"
_LONGEST = 4  # words of an inset, commas apart
_OPENS_GROUP = frozenset({Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO, Tag.NOT})
_SET_IN = frozenset({Tag.ADVERB, Tag.TIME, Tag.PREPOSITION})


def goes_with(tokens: Sequence[Token], auxiliary: int, verb: Token) -> bool:
    """Whether a verb has the form that its auxiliary asks for: "has met", "will meet"."""
    match tokens[auxiliary].tag:
        case Tag.MODAL | Tag.DO:
            return verb.form in ("base", "any")
        case Tag.HAVE:
            return verb.form in ("participle", "either", "any", "base") or verb.low == "got"
        case _:
            return verb.form in ("participle", "either", "any", "ing", "past", "base")


def past_inset(tokens: Sequence[Token], helper: int, i: int) -> int | None:
    """Return where the verb group goes on behind what stands in it at `i`; `None` if it ends.

    Set in are a mark or a day ("had “sold”"), "all" or "both", a time with its preposition
    ("had on 3 May met") and an adverb or a time between two commas ("will not, however, sign").
    """
    if may_part(tokens[i]) or tokens[i].low in _FLOATING:
        end = i + 1
        while end < len(tokens) and end - i < _LONGEST and tokens[end].tag is Tag.ADVERB:
            end += 1
        if _resumes(tokens, helper, end):
            return end
    commas = tokens[i].tag is Tag.COMMA
    first = end = i + commas
    while end < len(tokens) and end - first < _LONGEST and tokens[end].tag in _SET_IN:
        end += 1
    timed = any(one.tag is Tag.TIME for one in tokens[first:end])
    governed = any(one.tag is Tag.PREPOSITION for one in tokens[first:end])
    if end == first or timed < governed or not (commas or timed):
        return None
    if commas and (end >= len(tokens) or tokens[end].tag is not Tag.COMMA):
        return None
    return end + commas if _resumes(tokens, helper, end + commas) else None


def closes_aside(tokens: Sequence[Token], j: int, i: int) -> bool:
    """Whether the comma at `j` is one of two around an adverb inside the verb group up to `i`."""
    aside = j - 2 if j == i - 1 else j
    if aside < 1 or aside + 2 != i - 1 or tokens[aside].tag is not Tag.COMMA:
        return False
    helper = tokens[aside - 1].tag
    return tokens[aside + 1].tag is Tag.ADVERB and helper in _OPENS_GROUP


def _resumes(tokens: Sequence[Token], helper: int, i: int) -> bool:
    """Whether the group goes on at `i` with "be", or with its main verb."""
    if i >= len(tokens):
        return False
    after = tokens[i]
    return after.low in ("be", "been") or (
        after.tag is Tag.VERB and goes_with(tokens, helper, after)
    )
