"""Gives infinitives and participles, which have no subject of their own, whose act they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.grammar.chunks import Chunk, Part
from extract.grammar.clause import Clause, Relation, Run
from extract.grammar.runs import run_left
from extract.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_OBJECT_CONTROL = words(
    "ask urge tell order want expect allow force press push persuade convince invite request "
    "call get help permit enable instruct warn beg implore encourage compel require advise "
    "authorize authorise direct pressure lobby challenge cause lead accuse stop prevent keep "
    "oblige commit bind bar ban suspect condemn blame criticise criticize thank"
)


_RELATIONS = {
    "infinitive": Relation.INFINITIVE,
    "ing": Relation.ING,
    "participle": Relation.PARTICIPLE,
}
_LIGHT = frozenset({Part.QUOTE, Part.ADVERB, Part.TIME})
_JOINS = frozenset({Part.COMMA, Part.COORDINATOR})


def link_nonfinite(chunks: Sequence[Chunk], before: list[Clause], clause: Clause) -> None:
    """Set relation, parent and subject of a verb that is not finite."""
    at = clause.at
    clause.relation = _RELATIONS[clause.verb.form]
    j = at - 1
    while j >= 0 and chunks[j].part in _LIGHT:
        j -= 1
    if j >= 0 and (chunks[j].part is Part.QUESTION or chunks[j].low in ("whether", "when")):
        clause.relation = Relation.QUESTION  # "to decide whether to go on"
    joined = j >= 0 and chunks[j].part in _JOINS
    if clause.verb.form == "participle":
        clause.verb.passive = True
    if not before:
        clause.parent = None
        if j >= 0 and chunks[j].part is Part.NOUN and clause.verb.form != "infinitive":
            clause.subject = run_left(chunks, j)[0]
        return
    parent = _governor(chunks, before, clause, j)
    clause.parent = parent
    noun = j >= 0 and chunks[j].part is Part.NOUN
    if (noun and clause.verb.form == "participle") or (
        noun and clause.verb.form == "ing" and not _complement(chunks, parent, j)
    ):
        clause.subject = run_left(chunks, j)[0]
        if clause.verb.form == "ing" and _says_in_writing(parent, clause):
            clause.subject = parent.subject
    elif joined and parent.verb.form == clause.verb.form:
        clause.subject, clause.parent = parent.subject, parent.parent
        clause.relation = parent.relation
    elif joined or (j >= 0 and chunks[j].part is Part.JOINING):
        clause.subject = parent.subject
    else:
        clause.subject = controlled(parent)


def _governor(chunks: Sequence[Chunk], before: list[Clause], clause: Clause, j: int) -> Clause:
    """Return the clause that a verb without subject hangs on."""
    if j >= 0 and chunks[j].part is Part.COORDINATOR:
        same = [one for one in before if one.verb.form == clause.verb.form]
        if same:
            return same[-1]
    if j >= 0 and chunks[j].part is Part.COMMA and clause.verb.form != "infinitive":
        finite = [one for one in before if one.verb.form == "finite"]
        inside = [one for one in finite if one.relation not in _EMBEDDED]
        if finite:
            return (inside or finite)[-1]
    return before[-1]


_EMBEDDED = frozenset({Relation.RELATIVE, Relation.QUESTION})


def _says_in_writing(parent: Clause, clause: Clause) -> bool:
    """Whether who writes says it: "wrote to Paris asking for time", "sent a letter warning"."""
    return parent.verb.lemma in _WRITING and clause.verb.lemma in _SAYING


_WRITING = words(
    "write send issue publish release file submit circulate tweet post hand deliver sign"
)
_SAYING = words("ask demand urge call warn accuse threaten insist reject announce request seek say")


def _complement(chunks: Sequence[Chunk], parent: Clause, j: int) -> bool:
    """Whether "-ing" after a noun goes on from the verb ("spent the weekend bombing")."""
    del chunks, j
    return parent.verb.lemma in ("spend", "waste", "begin", "continue", "keep", "stop", "have")


def controlled(parent: Clause) -> Run:
    """Return who does what stands below a verb: "asked *Iran* to stop", "*Iran* agreed to stop"."""
    if parent.verb.lemma == "take" and [one.low for one in parent.subject] == ["it"]:
        return parent.objects[0] if parent.objects else parent.subject  # "it took Peru a week to"
    if parent.verb.lemma in _OBJECT_CONTROL and not parent.verb.passive:
        if parent.objects:
            return parent.objects[0]
        named = next(
            (run for word, run in parent.phrases if word in ("on", "to", "for") and run), ()
        )
        if parent.verb.lemma == "call" and named:
            return named
    return parent.subject
