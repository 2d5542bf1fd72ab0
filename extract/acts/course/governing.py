"""What the verb above makes of an infinitive or "-ing": "plans to go", "failed to agree"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.course.aspects import by_phrase
from extract.acts.course.complements import of_complement
from extract.acts.course.conditions import hangs_on_condition
from extract.acts.words.denoting import classes
from extract.acts.words.lexicon import lexicon
from extract.acts.words.matching import best_pattern
from extract.grammar.chunks import Part
from extract.grammar.clause import Clause, Relation
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene

_PASSIVE_PLANS = words("expect schedule plan set slate suppose mean intend tip poise prime")


def governs(scene: Scene, parent: Clause, clause: Clause) -> Status | None:
    """Return what the verb above makes of an infinitive or -ing; `None` where it absorbs it."""
    lemma = parent.verb.lemma
    phrase = by_phrase(scene, parent, clause)
    if phrase is not None:
        return phrase
    infinitive = clause.verb.form == "infinitive"
    found = _of_infinitive(scene, parent) if infinitive else _of_ing(parent)
    if found is not None or lemma in ("be", "have"):
        return found
    if (lemma, _next_word(scene, parent)) in _DENYING_PAIRS:
        return Status.DENIED
    if parent.verb.passive and lemma in _PASSIVE_PLANS:
        return Status.PLANNED
    if lemma in _MEANING:
        return _of_meaning(scene, parent, clause)
    goes_on = clause.verb.form != "ing" or _next_word(scene, parent) == "on"
    if lemma in ("go", "carry") and not goes_on:
        lemma = "come"  # "went in asking for more"
    return lexicon().governor.get(lemma)


def _of_meaning(scene: Scene, parent: Clause, clause: Clause) -> Status | None:
    """Return what comes of what is only tried, wanted or claimed."""
    lemma = parent.verb.lemma
    if lemma == "claim":
        return Status.HAPPENED if clause.verb.perfect else None  # "claimed to have mediated"
    pattern = best_pattern(scene, clause)
    if pattern is None or lemma in _TRYING:  # who "sought to block it" was against it
        return Status.HAPPENED if pattern is not None and pattern.kind in _HOSTILE else None
    aloud = any(one.low in ("i", "we") for one in parent.subject)
    if pattern.kind is not Kind.CONSULT or parent.verb.negated or aloud:
        return None
    dated = any(one.edtf is not None for one in scene.timexes_in(*scene.span(clause)))
    return Status.PLANNED if dated else None  # who "wants to see him on Friday" means to


def _of_ing(parent: Clause) -> Status | None:
    """Return what is only weighed, or near at hand: "considers leaving", "was close to signing"."""
    if parent.verb.lemma in _WEIGHING:
        return Status.CONDITIONAL
    if parent.verb.lemma != "be" or not _is_close(parent):
        return None
    return Status.DENIED if parent.verb.tense == "past" else Status.CONDITIONAL


def _is_close(parent: Clause) -> bool:
    return parent.complement is not None and parent.complement.low in ("close", "near")


_WEIGHING = words("consider contemplate mull weigh ponder")


def _of_infinitive(scene: Scene, parent: Clause) -> Status | None:
    """Return what "to" brings in below some verbs: "is going to", "was forced to"."""
    lemma = parent.verb.lemma
    if lemma in ("be", "have"):
        return _below_auxiliary(scene, parent)
    if lemma in ("write", "phone", "telephone", "ring", "email"):
        return Status.HAPPENED
    forced = ("force", "compel", "oblige", "make")
    if parent.verb.passive and (lemma in forced or _is_hearsay(scene, parent)):
        return Status.HAPPENED
    going = lemma == "go" and parent.verb.progressive
    return Status.PLANNED if going or binds(scene, parent) else None


def _is_hearsay(scene: Scene, parent: Clause) -> bool:
    """Whether others tell what somebody has done: "is understood to have called on him"."""
    below = (one for one in scene.clauses if one.parent is parent)
    done = any(one.verb.form == "infinitive" and one.verb.perfect for one in below)
    return done and parent.verb.lemma in _HEARSAY


_HEARSAY = words("say report understand believe think know rumour rumor allege claim presume")


def binds(scene: Scene, clause: Clause) -> bool:
    """Whether a deal or a law says what is to be done: "the deal obliges Iran to release them"."""
    if clause.verb.lemma not in _BINDING or clause.verb.passive:
        return False
    return any(found.name in _WRITTEN for one in clause.subject for found in classes(scene, one))


_TRYING = frozenset({"try", "attempt", "seek"})
_MEANING = _TRYING | {"want", "wish", "claim"}
_HOSTILE = frozenset({Kind.REJECT, Kind.SANCTION})
_BINDING = words("oblige require commit bind force compel call see allow")
_WRITTEN = frozenset({"deal", "law", "plan", "offer", "fire", "vote"})
_DENYING_PAIRS = frozenset(
    {("rule", "out"), ("call", "off"), ("stop", "short"), ("come", "close"), ("come", "near")}
)


def _below_auxiliary(scene: Scene, parent: Clause) -> Status | None:
    if _next_word(scene, parent) == "yet":
        return Status.DENIED  # "has yet to sign"
    if parent.verb.lemma == "have":
        return Status.PLANNED
    if parent.complement is not None:
        return of_complement(parent, parent.complement.low)
    if parent.objects:
        return None
    return Status.CONDITIONAL if hangs_on_condition(scene, parent) else Status.PLANNED


def _next_word(scene: Scene, clause: Clause) -> str:
    i = clause.chunk.last + 1
    return scene.tokens[i].low if i < len(scene.tokens) else ""


def directly_governed(scene: Scene, clause: Clause) -> bool:
    """Whether an infinitive or -ing hangs on the verb before it, not on a noun or the sentence."""
    parent = clause.parent
    if parent is None:
        return False
    i = clause.at - 1
    while i >= 0 and scene.chunks[i].part in (Part.ADVERB, Part.QUOTE, Part.TIME):
        i -= 1
    if i < 0:
        return False
    one = scene.chunks[i]
    if i == parent.at or one.part is Part.ADJECTIVE or by_phrase(scene, parent, clause):
        return True
    if one.part is Part.NOUN:
        return _over_a_noun(scene, parent, clause, i)
    if one.part is Part.COORDINATOR:
        return _is_joined(scene, clause, i)
    denies = (parent.verb.lemma, _next_word(scene, parent)) in _DENYING_PAIRS
    close = i == parent.at + 2 and _is_close(parent)
    particle = one.part is Part.PREPOSITION and (i == parent.at + 1 or denies or close)
    return particle or (one.part is Part.VERB and i > parent.at)


def _is_joined(scene: Scene, clause: Clause, i: int) -> bool:
    """Whether what "and" joins at `i` hangs on the verb as its like before it does."""
    if clause.relation not in (Relation.INFINITIVE, Relation.ING):
        return False
    some = [one for one in scene.below(clause.parent) if one.at < i] if clause.parent else []
    if not some or some[-1].relation is not clause.relation or clause.relation is not Relation.ING:
        return True
    return directly_governed(scene, some[-1])  # "backed it, praising Peru and asking for more"


# who gets another to do something has had it done
_PREVAILING = words("get persuade convince coax induce cajole force compel")


def _over_a_noun(scene: Scene, parent: Clause, clause: Clause, i: int) -> bool:
    """Whether the noun at `i` between verb and verb parts them not: "was forced by law to ask"."""
    if clause.relation is Relation.ING:
        return parent.verb.lemma in ("spend", "begin", "start", "continue", "keep", "stop")
    prevails = parent.verb.lemma in _PREVAILING and not parent.verb.passive
    if clause.relation is Relation.INFINITIVE and prevails:
        return bool(parent.objects) and scene.chunks[i] in parent.objects[0]
    by = i > 0 and scene.chunks[i - 1].low == "by"
    return clause.relation is Relation.INFINITIVE and parent.verb.passive and by
