"""Puts right verbs parted by their subject: "never did A meet", "will A meet?", "had it failed".

The auxiliary goes to its verb; in its place stays what it says of the clause: a question, a
condition, or nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part, describe
from extract.grammar.tokens import Tag
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_HELPING = frozenset({Tag.MODAL, Tag.BE, Tag.HAVE, Tag.DO, Tag.NOT})
_MARKS = frozenset({Part.COMMA, Part.BREAK, Part.QUOTE})
_DENYING = words("no not never nor neither nowhere")
_HALF = words("hardly scarcely rarely seldom little")  # neither done nor not done
_DONE = (["no", "sooner"], ["not", "until"], ["not", "till"])  # and then it was done
_FRONTED = frozenset({"only", "so", "such"})
_IF = frozenset({"had", "should", "were"})


def upright(chunks: list[Chunk]) -> None:
    """Give every verb the auxiliary that was parted from it by the subject."""
    for i, one in enumerate(chunks[:-2]):
        if one.verb is None or one.tokens[0].tag not in _HELPING:
            continue
        if chunks[i + 1].part is not Part.NOUN:
            continue
        if any(token.tag not in _HELPING for token in one.tokens):
            continue
        at = _parted(chunks, i)
        if at is not None:
            _join(chunks, i, at)


def _parted(chunks: Sequence[Chunk], i: int) -> int | None:
    """Return where the verb stands that the auxiliary at `i` belongs to."""
    at = _past_nouns(chunks, i + 1)
    while at < len(chunks) and chunks[at].part is Part.ADVERB:
        at += 1
    if at >= len(chunks) or chunks[at].verb is None:
        return None
    head, helper = chunks[at].head_token, chunks[i].head_token.tag
    if head.tag is not Tag.VERB or chunks[at].tokens[0].tag in (Tag.TO, Tag.MODAL, Tag.HAVE):
        return None
    if helper in (Tag.MODAL, Tag.DO):
        fits = head.form in ("base", "any")
    else:
        fits = head.form in ("participle", "either", "any") or (
            helper is Tag.BE and head.form == "ing"
        )
    return at if fits and _role(chunks, i) is not None else None


def _past_nouns(chunks: Sequence[Chunk], i: int) -> int:
    """Return the position past the nouns that are joined from `i` on."""
    while i + 2 < len(chunks) and chunks[i + 2].part is Part.NOUN:
        if chunks[i + 1].part not in (Part.COORDINATOR, Part.COMMA):
            break
        i += 2
    return i + 1


def _role(chunks: Sequence[Chunk], i: int) -> str | None:
    """Return what the order says: "denied", "question", "if", "" for only, `None` for nothing."""
    before = _clause_before(chunks, i)
    fronted = [token.low for one in before for token in one.tokens]
    if fronted[:2] in _DONE:
        return ""
    if not _DENYING.isdisjoint(fronted) and fronted[:2] != ["not", "only"]:
        return "denied"
    if not _HALF.isdisjoint(fronted):
        return "question"
    if not _FRONTED.isdisjoint(fronted):
        return ""
    if _asks(chunks, i) or any(one.part is Part.QUESTION for one in before):
        return "question"
    opens = not before and (i == 0 or chunks[i - 1].part is not Part.COORDINATOR)
    return "if" if opens and chunks[i].low in _IF else None


def _clause_before(chunks: Sequence[Chunk], i: int) -> Sequence[Chunk]:
    """Return the words between the last mark and the auxiliary, "nor" among them."""
    first = i
    while first > 0 and chunks[first - 1].part not in _MARKS:
        first -= 1
        if chunks[first].verb is not None:
            return ()
    while first < i and chunks[first].part is Part.COORDINATOR and chunks[first].low != "nor":
        first += 1
    return chunks[first:i]


def _asks(chunks: Sequence[Chunk], i: int) -> bool:
    for one in chunks[i:]:
        if one.part is Part.BREAK:
            return one.low == "?"
    return False


def _join(chunks: list[Chunk], i: int, at: int) -> None:
    helper, main = chunks[i], chunks[at]
    role = _role(chunks, i)
    group = [*helper.tokens, *main.tokens]
    main.verb = describe(group, 0, len(group) - 1)
    main.verb.negated = main.verb.negated or role == "denied"
    helper.verb = None
    helper.part = {"question": Part.QUESTION, "if": Part.CONJUNCTION}.get(role or "", Part.ADVERB)


__all__ = ["upright"]
