"""Threats that a speaker makes by saying what he will do, or what will come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.people.roles import Roles
from extract.acts.saying.necessity import HARMFUL, PROMISING, speaks_for, unless
from extract.acts.words.denoting import acting, classes, heads
from extract.acts.words.matching import best_pattern
from extract.grammar.clause import Relation
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause
    from extract.values import Speech

_POSSIBLE = frozenset({"could", "may", "might", "can"})
_OURS = frozenset({"it", "they"})  # whom the speaker serves, where nothing says who else
_VENGEFUL = frozenset({"retaliate", "avenge"})
_HARM = frozenset({Kind.SANCTION, Kind.ASSAULT, Kind.PROTEST, Kind.COERCE, Kind.MOBILIZE})


def threat(scene: Scene, clause: Clause) -> Act | None:
    """Return the threat in "warned that it would strike" and "will leave unless they pay"."""
    verb = clause.verb
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or speech.speaker is None or verb.form != "finite":
        return None
    warns = _cue(scene, speech).startswith(("warn", "threaten"))
    modal = verb.modal in PROMISING or (warns and verb.modal in _POSSIBLE)
    if not modal or verb.negated or verb.passive:
        return None
    sources = _whose(scene, clause, speech)
    hangs = unless(scene, clause) or _else(scene, clause)
    answers = bool(sources) and _answers_blows(scene, clause)
    if answers or (hangs and _comes_back(scene, clause)):
        return _made(scene, clause, sources or [speech.speaker])
    pattern = best_pattern(scene, clause)
    blow = pattern is not None and pattern.kind is Kind.ASSAULT and speech.direct
    menaces = blow or warns or hangs or verb.lemma in _VENGEFUL
    harmful = verb.lemma in HARMFUL or (pattern is not None and pattern.kind in _HARM)
    ours = bool(sources) or (warns and _is_ours(scene, clause))
    if not (menaces and harmful and ours):
        return None
    return _made(scene, clause, sources or [speech.speaker])


def _made(scene: Scene, clause: Clause, sources: list[str]) -> Act:
    roles = Roles(sources=sources[:1])
    act = act_of(scene, clause, Kind.THREATEN, None, Status.HAPPENED, roles)
    act.statement = True
    return act


def _cue(scene: Scene, speech: Speech) -> str:
    return scene.text[speech.cue_start : speech.cue_end].lower()


def _whose(scene: Scene, clause: Clause, speech: Speech) -> list[str]:
    """Return in whose name the speaker speaks, if it is his own or that of whom he serves."""
    subject = acting(scene, clause.subject)
    return subject if {speech.speaker, *speaks_for(scene, speech)} & set(subject) else []


def _is_ours(scene: Scene, clause: Clause) -> bool:
    """Whether those who will do it are nobody else by name: "it", "its members"."""
    if heads(scene, clause.subject):
        return False
    pattern = best_pattern(scene, clause)
    striking = pattern is not None and pattern.kind is Kind.PROTEST
    return striking or any(one.low in _OURS for one in clause.subject)


def _else(scene: Scene, clause: Clause) -> bool:
    """Whether it hangs on another's not giving way: "if they do not move", "if talks fail"."""
    return any(
        one.opener == "if"
        and (one.verb.negated or one.verb.lemma in ("fail", "collapse", "refuse"))
        for one in scene.clauses
        if one is not clause
    )


def _answers_blows(scene: Scene, clause: Clause) -> bool:
    """Whether somebody "will respond to any attack"."""
    if clause.verb.lemma not in ("respond", "react", "answer"):
        return False
    runs = [run for word, run in clause.phrases if word == "to"] + clause.objects
    return any(found.name in _BLOWS for run in runs for one in run for found in classes(scene, one))


def _comes_back(scene: Scene, clause: Clause) -> bool:
    """Whether what harms will go on or come back: "the strikes would resume unless"."""
    if clause.verb.lemma not in _RETURNING or clause.relation is Relation.CONDITION:
        return False
    again = clause.verb.lemma in ("resume", "restart", "return", "spread")
    some = {found.name for one in clause.subject for found in classes(scene, one)}
    return bool(some & (_BLOWS if again else _BLOWS - {"walkout"}))  # a strike "goes ahead"


_BLOWS = frozenset({"attack", "tariff", "walkout", "combat"})
_RETURNING = words("return resume follow go come snap begin start continue take restart spread")

__all__ = ["threat"]
