"""What a party does that no pattern names: "the court adjourned", "Paris may follow"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.act import Act, act_of
from extract.acts.course.governing import directly_governed, governs
from extract.acts.course.status import own
from extract.acts.people.roles import Roles
from extract.acts.told.ending import is_ended
from extract.acts.words.denoting import acting, classes, heads
from extract.acts.words.matching import best_pattern
from extract.grammar.clause import Relation
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from extract.acts.scene import Scene
    from extract.grammar.clause import Clause

# what somebody is, has, knows or lives through, and how he looks and moves: no deeds of talks
_NO_DEED = words(
    "be have do know think believe feel want like love need see hear seem appear look become stay "
    "remain mean matter depend belong consist contain include cost weigh own owe lack deserve "
    "resemble differ lie stand sit live die sleep wait walk smile laugh nod wear eat drink grow "
    "rise fall gain earn trade produce employ represent cover "
    "face suffer enjoy expect hope fear remember forget understand learn study work serve lead "
    "run rule govern head begin start continue go come let help fail keep "
    "use show rain snow tell say speak talk add note explain argue turn mark follow"
)


def deed(scene: Scene, clause: Clause) -> Act | None:
    """Return a STATE for a dated or coming deed of a named party, `None` for scenery."""
    told = _may_be(scene, clause) and _is_told_as_news(scene, clause)
    if not told and not _is_meant(scene, clause):
        return None
    names = heads(scene, clause.subject) or _unnamed(scene, clause)
    status = own(scene, clause, Kind.STATE)
    if not names or status is Status.ONGOING:
        return None
    act = act_of(scene, clause, Kind.STATE, None, status, Roles(sources=names))
    act.doubts.append("what sort of act it is is not plain")
    return act


def _unnamed(scene: Scene, clause: Clause) -> list[str]:
    """Return a body without a name that will do something, or did it on a day: "the board"."""
    return acting(scene, clause.subject, bodies=True)


def _is_meant(scene: Scene, clause: Clause) -> bool:
    """Whether somebody only plans what no pattern names: "plans to keep his shares"."""
    parent = clause.parent
    if clause.relation is not Relation.INFINITIVE or parent is None:
        return False
    plans = parent.verb.lemma in _PLANNING and not parent.verb.passive
    plans = plans or governs(scene, parent, clause) is Status.PLANNED
    main = parent.verb.form == "finite" and parent.relation is Relation.MAIN
    quiet = scene.speech_at(clause.chunk.start) is None and clause.verb.lemma not in _NO_DEED
    return plans and main and quiet and directly_governed(scene, clause)


_PLANNING = frozenset({"plan", "intend", "aim"})


def _may_be(scene: Scene, clause: Clause) -> bool:
    """Whether the article itself tells in a main clause what somebody does."""
    verb = clause.verb
    if clause.relation is not Relation.MAIN or verb.form != "finite" or verb.passive:
        return False
    said = scene.speech_at(clause.chunk.start) is not None or scene.cue_of(clause) is not None
    if said or verb.lemma in _NO_DEED:
        return False
    return not any(
        one.relation in (Relation.INFINITIVE, Relation.ING) and not _is_only_ended(scene, one)
        for one in scene.below(clause)
    )


def _is_only_ended(scene: Scene, clause: Clause) -> bool:
    """Whether somebody stops what is no act by itself: "stopped taking grain"."""
    return is_ended(clause) and best_pattern(scene, clause) is None


def _is_told_as_news(scene: Scene, clause: Clause) -> bool:
    """Whether a deed has its day or is still to come: habits and scenery have neither."""
    below = [one for one in scene.below(clause) if _is_only_ended(scene, one)]
    spans = [scene.span(one) for one in (clause, *below)]
    dated = any(one.edtf is not None for span in spans for one in scene.timexes_in(*span))
    return dated or clause.verb.modal in _COMING or _deals(scene, clause)


def _deals(scene: Scene, clause: Clause) -> bool:
    """Whether a past deed has to do with another, or with what talks are about: a draft, a law."""
    if clause.verb.tense != "past" or clause.verb.perfect or clause.verb.lemma in _EMPTY:
        return False
    objects = [one for run in clause.objects for one in run]
    with_whom = [one for word, run in clause.phrases if word in _TOWARDS for one in run]
    own = heads(scene, clause.subject)
    if any(name not in own for name in heads(scene, (*objects, *with_whom))):
        return True
    return any(found.name in _MATTERS for one in objects for found in classes(scene, one))


_EMPTY = frozenset({"put", "receive", "set", "break"})
_TOWARDS = frozenset({"to", "with", "from", "against", "at"})
_MATTERS = words(
    "deal offer plan demand law vote ballot meeting tariff walkout concession licence idea stance "
    "threat accusation rejection captive deadline date"
)


_COMING = frozenset({"will", "would", "shall", "may", "might", "could"})
