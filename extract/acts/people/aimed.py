"""Whether an act of a party is done to, made to or aimed at the side that it deals with.

Hostile acts always are; of the others those that put something to somebody: offers and promises,
terms and deadlines, concessions, cut ties, refused offers and charges, captives set free, strikes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.people.filling import is_pair
from extract.acts.words.denoting import classes, is_unresolved
from extract.acts.words.nameless import is_unnamed_party
from extract.acts.words.objects import the_object
from extract.grammar.clause import Relation
from extract.grammar.tokens import Tag
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.acts.act import Act
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

ANSWERING = frozenset({"deny", "reject", "dismiss", "dispute", "rebut", "refute", "contest"})
"""Verbs that refuse what somebody said before."""


def is_aimed(scene: Scene, act: Act) -> bool:
    """Whether an act of a party is done to, made to or aimed at the side that it deals with."""
    if act.kind in HOSTILE:
        return act.clause is None or not _ends_talks(scene, act.clause)
    if act.kind is Kind.PROTEST:
        return True  # strikes and marches hit whoever the strikers deal with
    test = _TESTS.get(act.kind)
    if test is None or act.clause is None:
        return act.noun and act.one_sided  # "an offer of May 3", "its demand for a vote"
    refused = act.kind is Kind.CONCEDE and act.status is Status.DENIED
    together = act.kind is Kind.AGREE and len(act.roles.sources) > 1
    together = together or is_pair(act.clause, together=False)
    return not (refused or together) and test(scene, act.clause)


HOSTILE = frozenset({Kind.ACCUSE, Kind.THREATEN, Kind.ASSAULT, Kind.COERCE})
"""Kinds of acts that are done to somebody, whether he is named or not."""
_ENDING = words("break close end quit abandon scuttle")


def _ends_talks(scene: Scene, clause: Clause) -> bool:
    """Whether somebody threatens to end the talks, which hits nobody more than himself."""
    return any(
        one.parent is clause
        and one.verb.lemma in _ENDING
        and (not the_object(one) or is_object(scene, one, "meeting") or _of_process(one))
        for one in scene.clauses
    )


def _of_process(clause: Clause) -> bool:
    return any(one.low in ("process", "effort", "diplomacy") for one in the_object(clause))


_OWED = ("deal", "tariff", "staff", "relations", "licence", "asset", "aid")


def _sanction(scene: Scene, clause: Clause) -> bool:
    """Whether it hits somebody: a contract torn up, workers sent home, contact broken off."""
    if clause.verb.lemma in _DISMISSING or clause.verb.lemma in _IMPOSING:
        return True
    if clause.verb.lemma in _TAKING_BACK and is_object(scene, clause, "offer"):
        return True
    run = the_object(clause)
    return _of(scene, run, _OWED) or any(one.low in ("contact", "contacts") for one in run)


_DISMISSING = frozenset({"lay", "dismiss", "sack", "furlough"})  # "laid off 600"
_IMPOSING = words("impose reimpose slap")
_TAKING_BACK = words("withdraw pull rescind revoke")
_SELF = words("admit plead quit resign confess stay let")


def _concede(_scene: Scene, clause: Clause) -> bool:
    """Whether somebody is relieved, as by a strike called off, and not by an admission."""
    return clause.verb.lemma not in _SELF


_OFFERING = words("offer propose promise pledge invite guarantee assure undertake")
_MAKING = words(
    "make raise improve lift increase sweeten submit table put present extend renew better double "
    "widen lower cut reduce up hike revise announce"
)
_READY = words("ready willing prepared open")


def _agree(scene: Scene, clause: Clause) -> bool:
    """Whether something is offered or promised: "raised its offer", "is willing to"."""
    if any(_is_somebody_else(scene, one) for one in the_object(clause)):
        return False
    if clause.verb.lemma in _OFFERING or _agrees_to_do(scene, clause) or _hands_over(scene, clause):
        return True
    behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 2]
    if gives_aid(scene, clause) or any(one.low == "forward" for one in behind):
        return True  # "put forward"
    if clause.complement is not None and clause.complement.low in _READY:
        return True
    return clause.verb.lemma in _MAKING and _of(scene, _made(clause), ("offer",))


def _hands_over(scene: Scene, clause: Clause) -> bool:
    """Whether something is given or made known to somebody: "handed over a map", "announced"."""
    if clause.verb.lemma == "announce":
        return bool(_made(clause))
    behind = scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 2]
    return clause.verb.lemma == "hand" and any(one.low == "over" for one in behind)


def gives_aid(scene: Scene, clause: Clause) -> bool:
    """Whether help is announced: "announced a further 2.5bn in economic help"."""
    return clause.verb.lemma == "announce" and is_object(scene, clause, "aid")


def _made(clause: Clause) -> Sequence[Chunk]:
    """Return what is made: the object, or what "that it made" describes."""
    return (*the_object(clause), *clause.antecedent)


def _is_somebody_else(scene: Scene, one: Chunk) -> bool:
    """Whether something is promised to people who are no party: "assured his countrymen"."""
    pronoun = one.head_token.tag is Tag.PRONOUN
    return not pronoun and (is_unresolved(one) or is_unnamed_party(scene, one))


_ONLY_TALK = words(
    "study consider examine resolve settle end meet talk discuss negotiate work think look hold "
    "keep stop wait take join be have go come speak reach explore continue extend seek sell"
)


def _agrees_to_do(scene: Scene, clause: Clause) -> bool:
    """Whether one side agrees to do something, and so for the other: "agreed to hire nurses"."""
    below = scene.below(clause)
    some = [one for one in below if one.relation is Relation.INFINITIVE]
    agrees = clause.verb.lemma == "agree" and not clause.verb.negated
    return agrees and any(one.verb.lemma not in _ONLY_TALK for one in some)


def _request(scene: Scene, clause: Clause) -> bool:
    """Whether terms are put to the other side: "asked for 12 percent", "set a deadline"."""
    lemma = clause.verb.lemma
    if lemma == "ask":
        return not clause.objects and _asks_for(scene, clause)
    if lemma == "be":
        return any(one.low in _GOALS for one in clause.subject)
    if lemma in _INSISTING:
        return True
    if lemma in _PRESSING:
        return any(word == "for" for word, _ in clause.phrases)
    return lemma == "set" and is_object(scene, clause, "deadline", "date")


_INSISTING = frozenset({"demand", "insist", "want"})
_PRESSING = words("hold press push plead")  # "held out for 77"
_GOALS = frozenset({"goal", "aim", "objective", "demand"})


def _asks_for(scene: Scene, clause: Clause) -> bool:
    """Whether it is said for what: "asked for 12 percent", "asks that it stop"."""
    below = scene.below(clause)
    that = any(one.relation is Relation.CONTENT for one in below)
    return that or any(word == "for" for word, _ in clause.phrases)


_BREAKING = words("break breach violate renege flout dishonour dishonor betray")


def _reject(scene: Scene, clause: Clause) -> bool:
    """Whether what the other side offers, asks or says is refused, or what it is owed withheld."""
    if clause.verb.lemma in ("stop", "halt") and _stops_paying(scene, clause):
        return True
    behind = [one.low for one in scene.tokens[clause.chunk.last + 1 : clause.chunk.last + 3]]
    if clause.verb.lemma in _BREAKING or behind == ["back", "on"]:
        return True  # "broke its word", "went back on commitments"
    charge = clause.verb.lemma in ANSWERING and is_object(scene, clause, "accusation", "threat")
    charge = charge or (clause.verb.lemma == "deny" and not _is_content_below(scene, clause))
    own = clause.verb.lemma in _MAKING  # "would not make promises"
    offered = _of(scene, _made(clause), ("offer", "demand")) or _is_paid(clause)
    return charge or (not own and offered)


_PAY = words("price raise rise award extension increase package")


def _is_paid(clause: Clause) -> bool:
    """Whether what is refused is a sum or terms of somebody: "the first price", "the award"."""
    behind = [one for word, run in clause.phrases if word == "at" for one in run]
    return any(one.low.rpartition(" ")[2] in _PAY for one in (*the_object(clause), *behind))


def _is_content_below(scene: Scene, clause: Clause) -> bool:
    return any(one.relation is Relation.CONTENT for one in scene.below(clause))


def _stops_paying(scene: Scene, clause: Clause) -> bool:
    below = [one for one in scene.below(clause) if one.relation is Relation.ING]
    return any(one.verb.lemma == "pay" for one in below)


def _retreat(scene: Scene, clause: Clause) -> bool:
    """Whether captives of the other side go free, or land is handed over."""
    return is_object(scene, clause, "captive") or _hands_over(scene, clause)


_TESTS: dict[Kind, Callable[[Scene, Clause], bool]] = {
    Kind.SANCTION: _sanction,
    Kind.CONCEDE: _concede,
    Kind.AGREE: _agree,
    Kind.REQUEST: _request,
    Kind.REJECT: _reject,
    Kind.RETREAT: _retreat,
}


def is_offer(scene: Scene, act: Act) -> bool:
    """Whether something is offered by the word: "offered 480p", "made an approach"."""
    if act.kind is not Kind.AGREE or act.clause is None or len(act.roles.sources) != 1:
        return False
    made = act.clause.verb.lemma in _MAKING and _of(scene, _made(act.clause), ("offer",))
    return made or act.clause.verb.lemma in ("offer", "bid")


_HELPING = words("mediate help broker facilitate arbitrate assist host")


def is_mediation(scene: Scene, act: Act) -> bool:
    """Whether somebody offers to help the sides to agree: "offered to mediate"."""
    if act.kind is not Kind.AGREE or act.clause is None:
        return False
    if act.clause.verb.lemma not in (*_OFFERING, "stand", "be"):
        return False
    below = [one.verb.lemma for one in scene.clauses if one.parent is act.clause]
    offices = any(one.low in ("offices", "mediation") for one in the_object(act.clause))
    return offices or any(lemma in _HELPING for lemma in below)


def is_object(scene: Scene, clause: Clause, *names: str) -> bool:
    """Whether what the verb is done to is of one of some noun classes."""
    return _of(scene, the_object(clause), names)


def _of(scene: Scene, run: Sequence[Chunk], names: Sequence[str]) -> bool:
    return any(found.name in names for one in run for found in classes(scene, one))
