"""Demands and promises that a speaker makes by saying what must be, and what he will do.

"Iran must open its sites", "a vote needs a truce"; "we will keep the road open".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.conditions import hangs_on_condition
from extract.acts.course.status import is_future
from extract.acts.people.roles import Roles
from extract.acts.words.denoting import acting, classes, heads, is_negative
from extract.acts.words.matching import best_pattern
from extract.acts.words.objects import the_object
from extract.grammar.chunks import Part
from extract.grammar.clause import Relation
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause
    from extract.values import Speech

_NEEDING = frozenset({"have", "need", "be"})
_MUST = frozenset({"must", "should", "ought"})
_FIRST_PERSON = frozenset({"i", "we"})
_GOALS = frozenset({"goal", "aim", "objective", "condition", "demand", "priority", "requirement"})


def demand(scene: Scene, clause: Clause) -> Act | None:
    """Return the demand that a reported clause makes, `None` where it makes none."""
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or speech.speaker is None or not _is_necessary(scene, clause):
        return None
    if any(is_negative(one) for one in clause.subject):
        return None  # "nobody has to miss a curtain"
    ours = any(one.low in _FIRST_PERSON for one in clause.subject)
    if ours and not (clause.verb.lemma == "need" and clause.objects):
        return None
    some = acting(scene, clause.subject, bodies=True)
    own = bool(some) and {speech.speaker, *speaks_for(scene, speech)} >= set(some)
    has_to = clause.verb.lemma == "have" and clause.verb.modal == "must"  # "must have a text"
    if own and clause.verb.lemma != "need" and not has_to:
        return None  # who "would have to answer" asks for nothing
    targets = [name for name in some if name != speech.speaker]
    roles = Roles(sources=[speech.speaker], targets=targets)
    act = act_of(scene, clause, Kind.REQUEST, None, Status.HAPPENED, roles)
    act.background = False
    return act


def _is_necessary(scene: Scene, clause: Clause) -> bool:
    verb = clause.verb
    if verb.form != "finite" or verb.negated:
        return False
    required = verb.modal in _MUST or _is_subjunctive(scene, clause)
    if required or verb.lemma not in _NEEDING:
        return required
    below = any(
        one.verb.form == "infinitive" and one.at == clause.at + 1 for one in scene.below(clause)
    )
    if verb.lemma == "have" and below:
        return True
    if verb.lemma == "need":
        after = scene.chunks[clause.at + 1].part if clause.at + 1 < len(scene.chunks) else None
        return bool(clause.objects) or below or after is Part.TIME
    if verb.lemma == "be" and below:
        return any(one.low in _GOALS for one in clause.subject)
    return False


def _is_subjunctive(scene: Scene, clause: Clause) -> bool:
    """Whether one is to do what a verb without ending tells: "insisted that Acme pay"."""
    parent = clause.parent
    if parent is None or parent.verb.lemma != "insist" or clause.verb.modal:
        return False
    bare = scene.tokens[clause.chunk.last].low == clause.verb.lemma
    return bare and len(acting(scene, clause.subject)) == 1


PROMISING = frozenset({"will", "would", "shall"})
# said of oneself, these foresee and promise nothing
_FORESEEN = words(
    "be have see win know find need wait remain get like love think feel become want lose "
    "happen seem appear hope believe understand expect prefer say tell add sleep reflect"
)


# what a speaker says that he will do to others
HARMFUL = words(
    "breach violate break quit stop withhold cut close retaliate respond punish fight resist "
    "avenge hit strike attack sue block leave suspend halt expel exceed defy oppose react shut"
)


def speaks_for(scene: Scene, speech: Speech) -> set[str]:
    """Return the state or body in whose name a speaker promises."""
    actor = scene.cast.actors.get(speech.speaker or "")
    bodies = {speech.speaks_for} if speech.speaks_for else set()
    if actor is None:
        return bodies
    return bodies | {role.of for role in actor.roles if role.of} | {actor.side or ""}


def unless(scene: Scene, clause: Clause) -> bool:
    """Whether what is said hangs on another's not giving way: "unless", "if … not"."""
    return any(
        one.opener == "unless" or (one.opener == "if" and one.verb.negated)
        for one in scene.clauses
        if one.at > clause.at
    )


def refusal(scene: Scene, clause: Clause) -> Act | None:
    """Return the refusal in "we will not help", "we do not accept it", whatever is refused."""
    verb = clause.verb
    speech = scene.speech_at(clause.chunk.start)
    if (
        speech is not None
        and speech.speaker is not None
        and (_will_not_have(clause) or _is_defiant(scene, clause, speech))
    ):
        act = act_of(scene, clause, Kind.REJECT, None, Status.HAPPENED, Roles([speech.speaker]))
        act.statement = True
        return act
    none = any(is_negative(one) for one in the_object(clause)[:1])  # "will back neither"
    if not (verb.negated or none) or verb.modal not in _WILLING or speech is None or verb.passive:
        return None
    subject = acting(scene, clause.subject)
    if speech.speaker is None or not {speech.speaker, *speaks_for(scene, speech)} & set(subject):
        return None
    if _kind(scene, clause) not in _GIVING:
        return None
    act = act_of(scene, clause, Kind.REJECT, None, Status.HAPPENED, Roles(sources=subject[:1]))
    act.statement = True
    return act


def _will_not_have(clause: Clause) -> bool:
    """Whether "we" say that we do not accept, want or need something."""
    verb = clause.verb
    present = verb.form == "finite" and verb.tense == "present" and not verb.perfect
    if not (present and verb.negated and verb.lemma in _TO_HAVE):
        return False
    return any(one.low in _FIRST_PERSON for one in clause.subject)


def _is_defiant(scene: Scene, clause: Clause, speech: Speech) -> bool:
    """Whether "we will not be bullied" into it."""
    verb = clause.verb
    if not (verb.negated and verb.passive and verb.lemma in _PUSHED):
        return False
    own = any(one.low in _FIRST_PERSON for one in clause.subject)
    return own or bool(speaks_for(scene, speech) & set(heads(scene, clause.subject)))


_PUSHED = words(
    "bully blackmail intimidate rush dictate pressure pressurise pressurize coerce force push drag "
    "hold scare cow provoke threaten deter"
)
_TO_HAVE = words(
    "accept agree want need care recognise recognize negotiate bargain give sign pay support allow "
    "tolerate yield bend bow surrender compromise trust buy back endorse like see"
)


def _kind(scene: Scene, clause: Clause) -> Kind | None:
    """Return the kind of what a verb says, or the noun that it carries: "make promises"."""
    pattern = best_pattern(scene, clause)
    if pattern is not None or clause.verb.lemma not in ("make", "give", "offer"):
        return pattern.kind if pattern is not None else None
    return next((cls.kind for one in the_object(clause) for cls in classes(scene, one)), None)


_WILLING = PROMISING | {"can", "could"}
_GIVING = frozenset(
    {Kind.AGREE, Kind.AID, Kind.SUPPORT, Kind.CONCEDE, Kind.RETREAT, Kind.COOPERATE}
)


def _comes_about(clause: Clause) -> bool:
    """Whether "it will take effect", which nobody does."""
    runs = [*clause.objects, *(run for word, run in clause.phrases if word == "into")]
    return clause.verb.lemma in ("take", "come", "go", "enter") and any(
        one.low in ("effect", "force", "place", "hold") for run in runs for one in run
    )


def _goes_on(scene: Scene, clause: Clause) -> bool:
    some = (one for one in scene.below(clause) if one.relation is Relation.ING)
    return any(best_pattern(scene, one) is not None for one in some)


def promise(scene: Scene, clause: Clause) -> Act | None:
    """Return what a speaker undertakes to do himself: "says it will go on helping"."""
    verb = clause.verb
    speech = scene.speech_at(clause.chunk.start)
    if speech is None or speech.speaker is None or verb.modal not in PROMISING:
        return None
    if verb.lemma in _FORESEEN or verb.passive or verb.form != "finite":
        return None
    subject = acting(scene, clause.subject)
    if not {speech.speaker, *speaks_for(scene, speech)} & set(subject) or _comes_about(clause):
        return None
    if verb.lemma in ("go", "carry", "keep") and _goes_on(scene, clause):
        return None  # what goes on is told by the verb below: "will go on asking for more"
    kind = Kind.REJECT if verb.negated else Kind.AGREE
    if not verb.negated and (verb.lemma in HARMFUL or unless(scene, clause)):
        kind = Kind.THREATEN
    status = Status.HAPPENED
    if is_future(scene, clause):
        status = Status.PLANNED  # with its own day to come, it is more than a promise
    elif hangs_on_condition(scene, clause) and kind is Kind.AGREE:
        status = Status.CONDITIONAL
    act = act_of(scene, clause, kind, None, status, Roles(sources=subject[:1]))
    act.statement = True
    return act
