"""What somebody does by what he says is so: "we are at the limit", "you have just lost the plant".

A speaker who has no more to give refuses; one who passes the turn asks; one who tells another what
he will lose threatens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.status import own
from extract.acts.people.roles import Roles
from extract.acts.saying.necessity import speaks_for
from extract.acts.words.denoting import acting, heads
from extract.acts.words.matching import best_pattern
from extract.acts.words.nameless import is_unnamed_party
from extract.acts.words.objects import the_object
from extract.acts.words.warned import own_side
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from extract.wordlists import words
from store.model import ActorKind, Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.acts.words.lexicon import Pattern
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause
    from extract.values import Speech

_FIRST = frozenset({"i", "we"})
_LIMITS = frozenset({"limit", "limits", "ceiling", "end"})
_TO_GIVE = frozenset({"give", "offer", "add", "concede", "say", "discuss", "negotiate"})
_MONEY = frozenset({"money", "cash", "funds", "room", "concessions", "slack", "leeway"})
_LOSING = words("lose regret pay suffer face rue")
_COSTS = words("price consequence consequences dearly penalty penalties everything")
_TELLING = frozenset({"tell", "warn", "remind", "inform"})
_HARM = frozenset({Kind.SANCTION, Kind.ASSAULT, Kind.COERCE, Kind.MOBILIZE})
_UNDOING = frozenset({"tear", "scrap", "revoke", "undo", "reverse", "rip"})
_HIDING = frozenset({"say", "reveal", "disclose", "specify", "divulge"})


def limit(scene: Scene, clause: Clause) -> Act | None:
    """Return the refusal of a speaker who has come to his limit, `None` where he has not."""
    if clause.verb.form != "finite" or not _is_at_limit(scene, clause):
        return None
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or not _is_own(scene, clause, speech):
        return None
    by_name = [one for one in clause.subject if one.head_token.text[0].isupper()]
    some = heads(scene, by_name) or ([speech.speaker] if speech.speaker else [])
    if not some:
        return None
    act = act_of(scene, clause, Kind.REJECT, None, Status.HAPPENED, Roles(sources=some[:1]))
    act.statement, act.background = True, False
    telling = teller(scene, speech)
    if clause.verb.perfect and telling is not None and clause.relation is Relation.CONTENT:
        act.cue = (telling.chunk.start, telling.chunk.end)  # it is refused when it is said
    return act


def _is_own(scene: Scene, clause: Clause, speech: Speech) -> bool:
    """Whether a speaker speaks of himself, or of a body, which is his by the story."""
    if any(one.low in (*_FIRST, "there") for one in clause.subject):
        return True
    named = heads(scene, clause.subject)
    kinds = [scene.cast.actors[name].kind for name in named if name in scene.cast.actors]
    own = {speech.speaker, *speaks_for(scene, speech)}
    return bool(own & set(named)) or ActorKind.ORGANISATION in kinds


_SPENT = frozenset({"go", "bind", "be", "reach", "have"})


def _is_at_limit(scene: Scene, clause: Clause) -> bool:
    verb = clause.verb
    if verb.lemma not in _SPENT:
        return False
    behind = [one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 6]]
    nouns = {one.low for run in clause.objects for one in run}
    nouns |= {one.low for word, run in clause.phrases if word in ("at", "to") for one in run}
    match verb.lemma:
        case "go":
            able = verb.modal in ("can", "could", "will", "would") and verb.negated
            far = behind[:2] == ["as", "far"] and verb.perfect and {"can", "could"} & set(behind)
            return bool(far) or (able and bool({"further", "farther", "higher"} & set(behind)))
        case "bind":
            return verb.passive and verb.negated
        case "be" | "reach":
            none_left = "no" in behind[:2] and bool(nouns & _MONEY)
            return bool(nouns & _LIMITS) or none_left
        case "have":
            first = behind[:1]
            below = any(one.verb.lemma in _TO_GIVE for one in scene.below(clause))
            more = bool({"more", "else", "left"} & set(behind))
            money = first == ["no"] and bool(nouns & _MONEY)
            return money or (first == ["nothing"] and more and below)
    return False


def turn(scene: Scene, clause: Clause) -> Act | None:
    """Return the demand in "it is up to Peru to move", "the ball is in Peru’s court"."""
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or speech.speaker is None or clause.verb.lemma != "be":
        return None
    subject = [one.low for one in clause.subject]
    nouns = {one.low for run in clause.objects for one in run}
    whose = []
    if subject == ["it"]:
        slot = "for" if nouns & {"time"} else "to"
        behind = [one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 4]]
        if nouns & {"time"} or "up" in behind or nouns & {"turn"}:
            whose = [run for word, run in clause.phrases if word == slot]
    elif subject == ["ball"]:
        whose = [run for word, run in clause.phrases if word in ("in", "with")]
    names = [name for run in whose for name in _owners(scene, run)]
    names = [name for name in names if name != speech.speaker]
    if not names:
        return None
    roles = Roles(sources=[speech.speaker], targets=names)
    act = act_of(scene, clause, Kind.REQUEST, None, Status.HAPPENED, roles)
    act.statement, act.background = True, False
    return act


def _owners(scene: Scene, run: tuple[Chunk, ...]) -> list[str]:
    names = heads(scene, run)
    for one in run:
        for token in one.tokens[:-1]:
            if token.mention is not None:
                names += [name for name in token.mention.actors if name not in names]
    return names


def menace(scene: Scene, clause: Clause) -> Act | None:
    """Return the threat in what a hearer is told that he will lose, or that others may do."""
    if clause.verb.form != "finite":
        return None
    speech = scene.speech_at(clause.chunk.start)
    if speech is None:
        return None
    telling = teller(scene, speech)
    hurts = _loses(scene, clause, speech) or _may_be_hurt(scene, clause, telling)
    if not hurts and not _is_out_of_patience(scene, clause, telling):
        return None
    said = best_pattern(scene, telling) if telling is not None else None
    if said is not None and said.kind is Kind.THREATEN:
        return None  # "warned Acme that": told by that verb already
    sources = [speech.speaker] if speech.speaker else []
    if not sources and telling is not None:
        sources = acting(scene, telling.subject)
    if not sources:
        return None
    roles = Roles(sources=sources, targets=hearers(scene, telling)).settle()
    act = act_of(scene, clause, Kind.THREATEN, None, Status.HAPPENED, roles)
    act.statement, act.background = True, False
    if telling is not None and clause.relation is Relation.CONTENT and telling.at < clause.at:
        act.cue = (telling.chunk.start, telling.chunk.end)
    return act


def teller(scene: Scene, speech: Speech) -> Clause | None:
    """Return the clause that reports a speech, where it stands in the sentence."""
    return next((one for one in scene.clauses if scene.cue_of(one) is speech), None)


def hearers(scene: Scene, telling: Clause | None) -> list[str]:
    """Return whom a verb of telling names: "told *Iran* that"."""
    if telling is None or telling.verb.passive:
        return []
    return acting(scene, the_object(telling), bodies=True)


def _loses(scene: Scene, clause: Clause, speech: Speech) -> bool:
    """Whether "you will regret it", "Iran would pay a heavy price"."""
    if clause.verb.lemma not in _LOSING or clause.verb.negated:
        return False
    nouns = {one.low for run in clause.objects for one in run}
    behind = {one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 3]}
    costs = bool((nouns | behind) & _COSTS)
    if any(one.low == "you" for one in clause.subject):
        return speech.direct and (costs or clause.verb.lemma in ("lose", "regret", "rue"))
    others = any(name != speech.speaker for name in heads(scene, clause.subject))
    others = others or any(one.low in ("it", "they", "he", "she") for one in clause.subject)
    return others and costs and bool(clause.verb.modal)


def _may_be_hurt(scene: Scene, clause: Clause, telling: Clause | None) -> bool:
    """Whether a party is told that somebody else could tear up, strike or punish."""
    if telling is None or telling.verb.lemma not in _TELLING or not clause.verb.modal:
        return False
    if clause.verb.negated:
        return False
    told = hearers(scene, telling)
    named = heads(scene, clause.subject)
    if not told or set(told) & set(named) or clause.relation is Relation.CONDITION:
        return False
    kinds = {scene.cast.actors[name].kind for name in named if name in scene.cast.actors}
    own = own_side(scene, acting(scene, telling.subject))
    if kinds == {ActorKind.STATE} and not set(own) & set(named):
        return False  # what another state may do is a warning, and no threat
    if clause.verb.lemma in _UNDOING and named:
        return True  # "could tear up whatever you sign"
    pattern = best_pattern(scene, clause)
    people = bool(named) or any(is_unnamed_party(scene, one) for one in clause.subject)
    return pattern is not None and pattern.kind in _HARM and people


def _is_out_of_patience(scene: Scene, clause: Clause, telling: Clause | None) -> bool:
    """Whether somebody warns that he will no longer wait or stand by."""
    if telling is None or telling.verb.lemma != "warn" or not clause.verb.modal:
        return False
    behind = [one.low for one in scene.tokens[clause.chunk.first : clause.chunk.last + 3]]
    waits = clause.verb.lemma in _WAITING
    return waits and (clause.verb.negated or "longer" in behind)


_WAITING = frozenset({"wait", "tolerate", "accept", "stand", "hesitate"})


def threatens(scene: Scene, clause: Clause, pattern: Pattern) -> bool:
    """Whether what one vows or is ready to do is harm: "vowed to veto it", "ready to walk away"."""
    if "to" not in pattern.words or pattern.lemma not in ("be", "vow", "swear", "stand", "remain"):
        return False
    for other in scene.clauses:
        below = other.parent is clause and other.at > clause.at
        if below and other.relation is Relation.INFINITIVE:
            inner = best_pattern(scene, other)
            return inner is not None and (inner.kind in _HARM or inner.lemma in _BARRING)
    return False


_BARRING = frozenset({"veto", "block", "sue", "strike"})


def only_assures(scene: Scene, clause: Clause) -> bool:
    """Whether one assures somebody of what is or was, and so promises nothing."""
    if clause.verb.lemma not in ("assure", "guarantee"):
        return False
    some = [
        one
        for one in scene.below(clause)
        if one.relation is Relation.CONTENT and one.verb.form == "finite"
    ]
    return bool(some) and not any(one.verb.modal for one in some)


def withheld(scene: Scene, clause: Clause) -> Act | None:
    """Return what somebody would not say: "he would not say what the strike cost"."""
    verb = clause.verb
    would_not = verb.negated and verb.modal in ("would", "will")
    yet = verb.form == "infinitive" and own(scene, clause, Kind.STATE) is Status.DENIED
    if verb.lemma not in _HIDING or not (would_not or yet):
        return None
    i = clause.at + 1
    asked = i < len(scene.chunks) and (
        scene.chunks[i].part is Part.QUESTION or scene.chunks[i].low in ("whether", "if", "when")
    )
    names = acting(scene, clause.subject)
    if not asked or not names:
        return None
    return act_of(scene, clause, Kind.STATE, None, Status.DENIED, Roles(sources=names))


def unmoved(scene: Scene, clause: Clause) -> Act | None:
    """Return the refusal in "will not be talked out of it", "is not having it"."""
    verb = clause.verb
    if not verb.negated or verb.form != "finite":
        return None
    behind = [one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 3]]
    swayed = verb.passive and verb.lemma in _SWAYING and bool(verb.modal) and bool(behind)
    has_it = clause.chunk.head_token.low == "having" and behind[:1] == ["it"]
    shuts_ears = verb.lemma == "hear" and bool(verb.modal) and behind[:1] == ["of"]
    names = acting(scene, clause.subject)
    if not names or not (has_it or shuts_ears or (swayed and behind[0] in ("out", "off", "into"))):
        return None
    return act_of(scene, clause, Kind.REJECT, None, Status.HAPPENED, Roles(sources=names))


_SWAYING = frozenset({"talk", "put", "budge", "drag", "draw", "push", "force", "rush", "warn"})


__all__ = [
    "hearers",
    "limit",
    "menace",
    "only_assures",
    "teller",
    "threatens",
    "turn",
    "unmoved",
    "withheld",
]
