"""What set turns of speech come to: "it is up to Iran", "we have nothing more to give".

A speaker says how things are, and by it refuses, demands, accuses, threatens or takes sides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.people.roles import Roles
from extract.acts.saying.necessity import speaks_for
from extract.acts.words.denoting import acting, before_noun, classes
from extract.acts.words.nameless import is_unnamed_party
from extract.grammar.clause import Relation
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Callable

    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause
    from extract.values import Speech

Found = tuple[Kind, list[str]]
_WILL = frozenset({"will", "would", "shall"})
_POINTING = frozenset({"it", "this", "that"})


def stance(scene: Scene, clause: Clause) -> Act | None:
    """Return the act that a turn of reported speech amounts to, `None` where it is none."""
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or speech.speaker is None or clause.verb.form != "finite":
        return None
    turn = _TURNS.get(clause.verb.lemma)
    found = turn(scene, clause, speech) if turn is not None else None
    found = found or _slighted(scene, clause, speech)
    if found is None:
        return None
    kind, targets = found
    source = speech.speaker
    if kind is Kind.CONCEDE:
        source, targets = targets[0], [source] if source not in targets else []
    roles = Roles(sources=[source], targets=targets).settle()
    act = act_of(scene, clause, kind, None, Status.HAPPENED, roles)
    act.statement, act.background = True, False
    return act


def _slighted(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    """Read "we were not asked", "nobody asked us", "they never took us seriously"."""
    verb = clause.verb
    if verb.modal:
        return None
    if verb.passive:
        left_out = verb.negated and verb.lemma in _TELLING and is_own(scene, clause, speech)
        return (Kind.ACCUSE, []) if left_out else None
    objects = [one for run in clause.objects for one in run]
    us = any(one.low == "us" or one.tokens[0].low == "our" for one in objects)
    if not us or not (verb.tense == "past" or verb.perfect):
        return None
    if any(one.low in ("nobody", "none") for one in clause.subject):
        return (Kind.ACCUSE, []) if verb.lemma in _TELLING else None
    others = _others(scene, clause, speech) if verb.negated else None
    return None if others is None else (Kind.ACCUSE, others)


_TELLING = words("consult ask inform tell warn involve include hear invite notify brief")


def is_own(scene: Scene, clause: Clause, speech: Speech) -> bool:
    """Whether the speaker speaks of himself or of whom he serves."""
    if any(one.low in ("i", "we") for one in clause.subject):
        return True
    names = acting(scene, clause.subject, bodies=True)
    if not names:
        return any(one.low == "it" for one in clause.subject)
    return bool({speech.speaker, *speaks_for(scene, speech)} & set(names))


def _others(scene: Scene, clause: Clause, speech: Speech) -> list[str] | None:
    """Return the other party that is spoken of, `None` where it is none."""
    if not clause.subject or is_own(scene, clause, speech):
        return None
    names = acting(scene, clause.subject, bodies=True)
    party = names or any(
        one.low == "they" or is_unnamed_party(scene, one) for one in clause.subject
    )
    return names if party else None


def _behind(scene: Scene, clause: Clause, reach: int = 6) -> list[str]:
    last = clause.chunk.last
    return [one.low for one in scene.tokens[last + 1 : last + 1 + reach]]


def _infinitive(scene: Scene, clause: Clause) -> str:
    """Return the base of the verb that is to be done: "nothing to *give*"."""
    for one in scene.below(clause):
        if one.relation is Relation.INFINITIVE:
            return one.verb.lemma
    return ""


def _be(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    """Read "it is up to X", "there is nothing to discuss", "the offer is final"."""
    low = _behind(scene, clause)
    if any(one.low == "there" for one in clause.subject):
        return _there(scene, clause, low)
    if any(one.low in ("ball", "onus", "burden") for one in clause.subject):
        return _charged(scene, clause)
    if any(one.low in _POINTING for one in clause.subject) and low[:2] in (
        ["up", "to"],
        ["time", "for"],
    ):
        return _charged(scene, clause)
    return _of_own(scene, clause, speech, low) or _of_others(scene, clause, speech, low)


def _there(scene: Scene, clause: Clause, low: list[str]) -> Found | None:
    if "nothing" in low and _infinitive(scene, clause) in _TO_BARGAIN:
        return Kind.REJECT, []
    if "no" in low and "question" in low:
        return Kind.REJECT, []
    if clause.verb.modal in _WILL and "consequences" in low:
        return Kind.THREATEN, []
    objects = [one for run in clause.objects for one in run]
    denied = low[:1] == ["no"] or clause.verb.negated
    wanted = any(found.name in _WANTED for one in objects for found in classes(scene, one))
    return (Kind.REJECT, []) if clause.verb.modal in _WILL and denied and wanted else None


_TO_BARGAIN = words("discuss negotiate talk give offer bargain debate add")
_WANTED = words("meeting deal offer concession ballot vote")


def _charged(scene: Scene, clause: Clause) -> Found | None:
    """Return the demand in "it is up to X", "time for X to", "the ball is in X's court"."""
    runs = [run for word, run in clause.phrases if word in ("to", "for", "in", "on") and run]
    names = [name for run in runs for name in acting(scene, run, bodies=True)]
    names += [name for run in runs for one in run for name in before_noun(scene, one)]
    return (Kind.REQUEST, list(dict.fromkeys(names))) if names else None


def _of_own(scene: Scene, clause: Clause, speech: Speech, low: list[str]) -> Found | None:
    said = _said(clause)
    offers = any(found.name == "offer" for one in clause.subject for found in classes(scene, one))
    if offers and said == "final" and not clause.verb.negated:
        return Kind.REJECT, []
    part = clause.verb.negated and "part" in low
    if part or (clause.verb.negated and said == "interested" and is_own(scene, clause, speech)):
        return Kind.REJECT, []
    limit = low[:1] == ["at"] and "limit" in low
    return (Kind.REJECT, []) if limit and is_own(scene, clause, speech) else None


def _said(clause: Clause) -> str:
    """Return what somebody is said to be, in one word."""
    if clause.complement is not None:
        return clause.complement.low
    return clause.objects[0][0].low if clause.objects else ""


def _of_others(scene: Scene, clause: Clause, speech: Speech, low: list[str]) -> Found | None:
    """Read "X is responsible for", "X is right", "X is not serious"."""
    said = _said(clause)
    if said not in ("responsible", "right", "greedy"):
        return None
    others = _others(scene, clause, speech)
    if others is None or clause.verb.negated or clause.verb.modal:
        return None
    if said == "right":
        return Kind.SUPPORT, others
    guilty = said == "greedy" or "for" in low
    return (Kind.ACCUSE, others) if guilty else None


def _have(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    """Read "we have nothing more to give", "they have a right to it"."""
    objects = {one.low for run in clause.objects for one in run}
    own = is_own(scene, clause, speech)
    if own and "nothing" in objects | set(_behind(scene, clause, 2)):
        return (Kind.REJECT, []) if _infinitive(scene, clause) in _TO_BARGAIN else None
    if "right" in objects and not clause.verb.negated:
        others = None if own else _others(scene, clause, speech)
        return (Kind.REJECT, []) if own else None if others is None else (Kind.SUPPORT, others)
    return None


def _go(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    """Read "has gone as far as it can"."""
    far = _behind(scene, clause)[:3] == ["as", "far", "as"]
    return (Kind.REJECT, []) if far and is_own(scene, clause, speech) else None


def _reach(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    limit = any(one.low in ("limit", "limits") for run in clause.objects for one in run)
    return (Kind.REJECT, []) if limit and is_own(scene, clause, speech) else None


def _happen(scene: Scene, clause: Clause, __: Speech) -> Found | None:
    """Read "that will not happen"."""
    before = scene.chunks[clause.at - 1].low if clause.at else ""
    pointing = before == "that" or any(one.low in _POINTING for one in clause.subject)
    refused = clause.verb.negated and clause.verb.modal in _WILL
    return (Kind.REJECT, []) if pointing and refused else None


def _do(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    wrong = "wrong" in _behind(scene, clause)
    nothing = any(one.low == "nothing" for run in clause.objects for one in run)
    innocent = wrong and (nothing or clause.verb.negated)
    return (Kind.REJECT, []) if innocent and is_own(scene, clause, speech) else None


def _deserve(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    others = _others(scene, clause, speech)
    return None if others is None or clause.verb.negated else (Kind.SUPPORT, others)


def _move(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    """Read "they have not moved an inch", which blames, and "Acme has moved", which has yielded."""
    others = _others(scene, clause, speech)
    if others is None or (clause.objects and not clause.verb.negated):
        return None
    if clause.verb.negated:
        return Kind.ACCUSE, others
    past = clause.verb.tense == "past" or clause.verb.perfect
    going = any(word in ("to", "into", "from", "toward", "towards") for word, _ in clause.phrases)
    return (Kind.CONCEDE, others[:1]) if others and past and not going else None


def _pay(scene: Scene, clause: Clause, speech: Speech) -> Found | None:
    """Read "they will pay a price"."""
    price = any(one.low in ("price", "dearly") for run in clause.objects for one in run)
    menaced = price and clause.verb.modal in _WILL and not clause.verb.negated
    others = _others(scene, clause, speech) or _hearers(scene, speech)
    return (Kind.THREATEN, others) if menaced else None


def _hearers(scene: Scene, speech: Speech) -> list[str]:
    """Return who is told it: "told Borduria that it would pay"."""
    telling = next((one for one in scene.clauses if scene.cue_of(one) is speech), None)
    if telling is None or not telling.objects:
        return []
    return acting(scene, telling.objects[0], bodies=True)


def _meet(_: Scene, clause: Clause, __: Speech) -> Found | None:
    """Read "any attack will be met with force"."""
    force = any(
        one.low in _FORCE for word, run in clause.phrases if word in ("with", "by") for one in run
    )
    hostile = force and clause.verb.passive and clause.verb.modal in _WILL
    return (Kind.THREATEN, []) if hostile else None


_FORCE = words(
    "force response retaliation resistance reprisals fire strikes countermeasures action"
)

_TURNS: dict[str, Callable[[Scene, Clause, Speech], Found | None]] = {
    "be": _be,
    "have": _have,
    "go": _go,
    "reach": _reach,
    "happen": _happen,
    "do": _do,
    "deserve": _deserve,
    "move": _move,
    "budge": _move,
    "pay": _pay,
    "meet": _meet,
}
