"""Acts that a noun made of a verb names: "Kyiv’s rejection of the plan on Monday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.people.roles import Roles, noun_roles
from extract.acts.told.clausewise import UNTOLD
from extract.acts.told.nounphrase import noun_phrase
from extract.acts.words.denoting import acting, before_noun, classes, everyone
from extract.acts.words.lexicon import Pattern, lexicon, singular
from extract.acts.words.matching import best_pattern
from extract.acts.words.nameless import is_unnamed_party
from extract.acts.words.phrases import phrases_after
from extract.grammar.chunks import Chunk, Part
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause, Run

_VERBS = {
    "abandonment": "abandon",
    "acceptance": "accept",
    "adoption": "adopt",
    "annexation": "seize",
    "announcement": "announce",
    "approval": "approve",
    "arrest": "arrest",
    "assassination": "assassinate",
    "blockade": "blockade",
    "bombardment": "bombard",
    "bombing": "bomb",
    "cancellation": "cancel",
    "capture": "capture",
    "closure": "close",
    "condemnation": "condemn",
    "denial": "deny",
    "deployment": "deploy",
    "deportation": "deport",
    "detention": "detain",
    "dismissal": "dismiss",
    "easing": "ease",
    "endorsement": "endorse",
    "execution": "execute",
    "expulsion": "expel",
    "imposition": "impose",
    "invasion": "invade",
    "killing": "kill",
    "liberation": "liberate",
    "lifting": "lift",
    "murder": "murder",
    "occupation": "occupy",
    "purchase": "buy",
    "ratification": "ratify",
    "recall": "recall",
    "recognition": "recognise",
    "rejection": "reject",
    "release": "release",
    "removal": "remove",
    "renewal": "renew",
    "revocation": "revoke",
    "seizure": "seize",
    "shelling": "shell",
    "signature": "sign",
    "signing": "sign",
    "surrender": "surrender",
    "suspension": "suspend",
    "takeover": "acquire",
    "termination": "terminate",
    "veto": "veto",
    "withdrawal": "withdraw",
}
"""Nouns of action, and the verbs whose kinds they have."""

_AFTER = frozenset({"after", "following", "since", "despite", "over"})
_PRAISED = frozenset({Kind.SUPPORT, Kind.ACCUSE})


def deeds_named(scene: Scene, acts: Sequence[Act]) -> list[Act]:
    """Return the acts of a sentence that nouns of action tell of, beside those of its verbs."""
    found: list[Act] = []
    for clause in scene.clauses:
        if not _is_told(clause):
            continue
        for one in _told(scene, clause):
            act = _named(scene, clause, one)
            if act is not None and not _is_told_already(act, one, (*acts, *found)):
                found.append(act)
    return found


def _is_told(clause: Clause) -> bool:
    verb = clause.verb
    if verb.form != "finite" or verb.modal or verb.negated:
        return False
    return clause.relation not in UNTOLD


def _told(scene: Scene, clause: Clause) -> Iterator[Chunk]:
    """Yield the nouns of action that a clause takes for done: its subject, and what it follows."""
    pattern = best_pattern(scene, clause)
    if not (clause.verb.passive and pattern is not None):
        yield from clause.subject
    if clause.verb.lemma == "follow":
        yield from (one for run in clause.objects for one in run)
    thanks = pattern is not None and pattern.kind in _PRAISED
    for word, run in clause.phrases:
        if word in _AFTER or (thanks and word in ("for", "over")):
            yield from run
    noun = Part.NOUN
    for one in scene.chunks[clause.begin : clause.at]:
        if one.part is noun and one.at and scene.chunks[one.at - 1].low in _AFTER:
            yield one


def _named(scene: Scene, clause: Clause, one: Chunk) -> Act | None:
    lemma = _VERBS.get(singular(one.low)) or _VERBS.get(one.low)
    if one.tokens[0].low in ("no", "any", "a", "an"):
        return None
    if lemma is None:
        return _of_class(scene, clause, one)
    phrase = noun_phrase(scene, one, clause)
    phrases = phrase.phrases
    word, objects = next((found for found in phrases if found[0] in ("of", "from")), ("", ()))
    sources = _doers(scene, one, phrases)
    dated = phrase.dated is not None or _has_day(scene, one)
    if not objects or not (sources or dated):
        return None
    pattern = _pattern(scene, lemma, word, objects)
    if pattern is None:
        return None
    targets = _targets(scene, pattern, objects)
    if pattern.kind is Kind.REJECT and before_noun(scene, one):
        targets += acting(scene, phrase.after("by"))  # "Peru’s rejection of a bid by Chile"
    roles = Roles(sources=sources, targets=targets).settle()
    act = act_of(scene, clause, pattern.kind, pattern.mode, Status.HAPPENED, roles)
    act.clause, act.place, act.noun = None, None, True
    act.cue = (one.head_token.start, one.head_token.end)
    act.span = (one.start, max(run[-1].end for _, run in phrases))
    act.on = phrase.dated.start if phrase.dated is not None else None
    act.one_sided = pattern.kind is Kind.REJECT
    return act


def _of_class(scene: Scene, clause: Clause, one: Chunk) -> Act | None:
    """Return the offer or demand of a day: "Kyiv’s demand for talks on Monday"."""
    cls = next((found for found in classes(scene, one) if found.name in _CLASSES), None)
    phrases = phrases_after(scene, one)
    if cls is None or cls.kind is None or not phrases or not _has_day(scene, one):
        return None
    roles = noun_roles(scene, one, cls, [])
    if not roles.sources:
        return None
    act = act_of(scene, clause, cls.kind, cls.mode, Status.HAPPENED, roles)
    act.clause, act.place, act.noun = None, None, True
    act.cue = (one.head_token.start, one.head_token.end)
    act.span = (one.start, max(run[-1].end for _, run in phrases))
    return act


_CLASSES = frozenset({"offer", "demand", "threat", "accusation", "rejection", "concession", "exit"})


def _doers(scene: Scene, one: Chunk, phrases: Sequence[tuple[str, Run]]) -> list[str]:
    by = [noun for word, run in phrases if word == "by" for noun in run]
    return before_noun(scene, one) or acting(scene, by)


def _targets(scene: Scene, pattern: Pattern, objects: Run) -> list[str]:
    if pattern.kind is Kind.REJECT:  # "the rejection of Peru’s terms"
        return [name for one in objects for name in before_noun(scene, one)]
    if "obj" not in pattern.targets or pattern.frame:
        return []
    return everyone(scene, objects)


def _pattern(scene: Scene, lemma: str, word: str, objects: Run) -> Pattern | None:
    """Return what the verb says of such an object, the most demanding first."""
    names = {found.name for one in objects for found in classes(scene, one)}
    people = any(is_unnamed_party(scene, one) for one in objects)
    flags = {"actor", "person"} if people or everyone(scene, objects) else set()
    words = ((), (word,)) if word != "of" else ((),)
    for pattern in lexicon().patterns.get(lemma, ()):
        if pattern.words not in words or pattern.flags - flags or pattern.negated:
            continue
        if all(name in names for _, name in pattern.needs):
            return pattern
    return None


def _has_day(scene: Scene, one: Chunk) -> bool:
    """Whether a time of its own stands behind the noun: "the release of four men on Monday"."""
    for chunk in scene.chunks[one.at + 1 :]:
        if chunk.part is Part.TIME:
            return True
        if chunk.part not in (Part.PREPOSITION, Part.NOUN, Part.ADVERB):
            return False
    return False


def _is_told_already(act: Act, one: Chunk, acts: Sequence[Act]) -> bool:
    return any(
        (other.kind is act.kind and other.span[0] <= one.start < other.span[1])
        or (other.clause is not None and one in other.clause.subject and other.goes_on)
        or other.cue == act.cue
        for other in acts
    )


__all__ = ["deeds_named"]
