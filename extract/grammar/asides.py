"""Looks past what stands between commas: ", an aide said,", ", a trader arrested in May,"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import TAKES_CONTENT, Clause, Relation
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence


def past_aside(
    chunks: Sequence[Chunk], before: Sequence[Clause], clause: Clause, at: int
) -> Clause | None:
    """Return the clause before an aside of saying that "and" goes on: "replied, an aide said, and".

    `at` is where "and" stands. A verb of saying goes on from who says: "…, he said, and added".
    """
    if at < 2 or chunks[at - 1].part is not Part.COMMA or clause.verb.lemma in TAKES_CONTENT:
        return None
    finite = [one for one in before if one.verb.form == "finite"]
    if len(finite) < 2:
        return None
    said, told = finite[-1], finite[-2]
    opens = said.begin > 0 and chunks[said.begin - 1].part is Part.COMMA
    bare = said.verb.lemma in TAKES_CONTENT and not said.objects and said.walked >= at - 1
    return told if opens and bare and told.subject else None


def is_bracketed(chunks: Sequence[Chunk], inner: Clause, clause: Clause) -> bool:
    """Whether a participle describes an apposition: "Roe, a trader arrested in May, | left"."""
    i = inner.begin
    if (
        i < 2
        or chunks[i - 1].part is not Part.COMMA
        or chunks[clause.at - 1].part is not Part.COMMA
    ):
        return False
    return chunks[i].tokens[0].low in _INDEFINITE and chunks[i - 2].part is Part.NOUN


_INDEFINITE = frozenset({"a", "an", "one"})


def is_among(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "them" at a place names some of those before: "the five, among them Roe, | left"."""
    among = chunks[at].low in ("them", "whom") and chunks[at - 1].low in ("among", "including")
    return among and chunks[at - 2].part is Part.COMMA and chunks[at - 3].part is Part.NOUN


def before_phrase(chunks: Sequence[Chunk], at: int) -> int:
    """Return the place before a preposition, and before its like: "envoys of A and of B | met"."""
    if at < 3 or chunks[at - 1].low != "and" or chunks[at - 2].part is not Part.NOUN:
        return at - 1
    if f" {chunks[at].low} " in chunks[at - 2].low:
        return at - 2  # an office is one word: "envoys of A"
    return at - 4 if chunks[at - 3].low == chunks[at].low else at - 1


def is_phrase_in_subject(chunks: Sequence[Chunk], before: int) -> bool:
    """Whether "the round after the truce" goes on to its verb."""
    joining = chunks[before].part is Part.JOINING
    noun = chunks[before - 1]
    return joining and noun.part is Part.NOUN and noun.low not in _SPANS


def is_object_inside(chunks: Sequence[Chunk], before: int) -> bool:
    """Whether the noun belongs to an infinitive in the subject: "those ready to police it"."""
    verb = chunks[before].verb
    if verb is None or verb.form != "infinitive" or verb.lemma in _OPENS_CONTENT:
        return False
    return chunks[before - 1].part in (Part.NOUN, Part.ADJECTIVE)


_OPENS_CONTENT = words(
    "ensure say claim believe think hope show insist admit know see suggest prove argue "
    "stress tell warn assure convince persuade learn find mean"
)

_SPANS = words("seconds minutes hours days weeks months years moments day week month year hour")


def before_aside(chunks: Sequence[Chunk], before: Sequence[Clause]) -> int | None:
    """Return the noun before ", who met A, B and C,", which a comma closes, if no verb came yet."""
    if any(one.relation is Relation.MAIN and one.verb.form == "finite" for one in before):
        return None
    for one in before:
        if one.opener in _RELATIVES and one.begin > 1:
            i = one.begin - 1
            return i - 1 if chunks[i].part is Part.COMMA else None
    return None


_RELATIVES = frozenset({"who", "whom", "whose", "which"})


def in_number(before: Sequence[Clause], clause: Clause, partner: Clause) -> Clause:
    """Return the verb that "and was" goes on: one of a single subject, not "so that they did"."""
    if clause.chunk.tokens[0].low not in _SINGULAR or not _is_several(partner):
        return partner
    some = (one for one in reversed(before) if one.verb.form == "finite" and one.subject)
    fitting = (one for one in some if one.relation is Relation.MAIN and not _is_several(one))
    return next(fitting, partner)


_SINGULAR = frozenset({"is", "was", "has"})


def _is_several(clause: Clause) -> bool:
    if len(clause.subject) != 1:
        return bool(clause.subject)
    low = clause.subject[0].low
    return low in ("people", "they", "men", "women") or (low.endswith("s") and low[-2:] != "ss")


def goes_on_listing(before: Sequence[Clause], clause: Clause, j: int, i: int) -> bool:
    """Whether a list of verbs goes on: "talks under Roe, the judge, began, broke down and ended".

    `j` and `i` are the commas before the verb that stands first and before this one.
    """
    last = before[-1] if before else None
    if last is None or last.at != j + 1 or clause.at != i + 1:
        return False
    told = last.relation is not Relation.MAIN or last.verb.form != "finite" or last.verb.loose
    same = last.verb.tense == clause.verb.tense == "past"
    return same and not told and last.verb.lemma not in TAKES_CONTENT


def opens_described(chunks: Sequence[Chunk], verb: int, comma: int) -> bool:
    """Whether a clause opens behind a verb with a subject told more of: "after Roe, the host, met".

    Of one comma alone, "after the talks, met", this cannot be said.
    """
    marks = 0
    for one in reversed(chunks[verb + 1 : comma]):
        marks += one.part is Part.COMMA
        if one.part in _OPENS_CLAUSE:
            return marks == 1
    return False


_OPENS_CLAUSE = frozenset({Part.CONJUNCTION, Part.JOINING})
