"""Aims at the other side, always with a doubt, what a party does to nobody that it names.

"Raised its offer" is an offer to whoever it deals with, "threatened to walk away" a threat to him;
who refuses a charge contradicts whoever made it. Refusals of an idea, conditions put to the world
and the end of talks as such are aimed at nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from extract.acts.denoting import classes
from extract.acts.matching import the_object
from extract.acts.quarrel import Quarrel
from extract.grammar.clause import Relation
from extract.values import Form
from extract.wordlists import words
from store.model import Kind, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from extract.acts.act import Act
    from extract.acts.allegiance import Sides
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_DOUBT = "whom it is aimed at is taken from whom the party deals with"
_SERVED = "whom it is aimed at is taken from an office"
_ANSWERED = "who is contradicted is taken from what was told before"


def aim(told: Sequence[tuple[Scene, Act]], sides: Sides) -> None:
    """Give each act of one side that is aimed at another the target that its words leave out."""
    quarrel = Quarrel([act for _, act in told], sides)
    for at, (scene, act) in enumerate(told):
        if act.roles.targets or not act.roles.sources:
            continue
        accusers = _accusers(told, at, sides)
        bodies = _bodies(scene, act, sides)
        if bodies or accusers:
            _give(act, bodies or accusers, _SERVED if bodies else _ANSWERED)
        elif is_aimed(scene, act):
            _give(act, quarrel.opposite(act.roles.sources, at, act.beside), _DOUBT)


def _give(act: Act, names: Sequence[str], doubt: str) -> None:
    act.roles.targets = [one for one in names if one not in act.roles.all]
    if act.roles.targets:
        act.doubts.append(doubt)


_ADDRESSED = frozenset({Kind.ACCUSE, Kind.REQUEST, Kind.THREATEN, Kind.CONCEDE, Kind.REJECT})
_TO = frozenset({"to", "on", "at", "against", "with"})


def _bodies(scene: Scene, act: Act, sides: Sides) -> list[str]:
    """Return for which body somebody without a name acts: "accused the union’s leaders"."""
    if act.kind not in _ADDRESSED or act.clause is None or act.clause.verb.passive:
        return []
    own = {sides.of(name) for name in act.roles.sources}
    runs = [run for word, run in act.clause.phrases if word in _TO]
    for one in (one for run in (the_object(act.clause), *runs) for one in run):
        mention = one.head_token.mention
        if mention is None or mention.actors or mention.form is not Form.ROLE:
            continue
        body = sides.body_in(scene.text[mention.start : mention.end], mention.start)
        if body is not None and body not in own:
            return [body]
    return []


_ANSWERING = frozenset({"deny", "reject", "dismiss", "dispute", "rebut", "refute", "contest"})
_POINTING = frozenset({"it", "that", "this"})
_NEAR = 2  # sentences
_CLAIMS = frozenset({Kind.ACCUSE, Kind.STATE, Kind.REQUEST, Kind.REJECT})


def _accusers(told: Sequence[tuple[Scene, Act]], at: int, sides: Sides) -> list[str]:
    """Return who said last what an act denies: "rejected the charge", "denied it"."""
    scene, act = told[at]
    if not _answers(scene, act):
        return []
    own = {sides.of(name) for name in act.roles.sources}
    pointing = act.clause is None or not _is_object(scene, act.clause, "accusation")
    for i in range(at - 1, -1, -1):
        other, said = told[i]
        if scene.index - other.index > _NEAR:
            break
        kinds = _CLAIMS if pointing else frozenset({Kind.ACCUSE, Kind.REJECT})
        names = said.roles.sources
        if said.kind in kinds and len(names) == 1 and sides.of(names[0]) not in own:
            return list(names)
    return []


def _answers(scene: Scene, act: Act) -> bool:
    """Whether an act refuses what somebody said before: a charge, or "it" alone."""
    if act.kind is not Kind.REJECT or act.clause is None:
        return False
    if act.clause.verb.lemma not in _ANSWERING or act.clause.verb.passive:
        return False
    pointing = any(one.low in _POINTING and len(one.tokens) == 1 for one in the_object(act.clause))
    return pointing or _is_object(scene, act.clause, "accusation")


def _is_object(scene: Scene, clause: Clause, *names: str) -> bool:
    """Whether what the verb is done to is of one of some noun classes."""
    return _of(scene, the_object(clause), names)


def _of(scene: Scene, run: Sequence[Chunk], names: Sequence[str]) -> bool:
    return any(found.name in names for one in run for found in classes(scene, one))


def is_aimed(scene: Scene, act: Act) -> bool:
    """Whether an act of a party is done to, made to or aimed at the side that it deals with."""
    if act.kind in _ALWAYS:
        return True
    test = _TESTS.get(act.kind)
    if test is None or act.clause is None:
        return False
    refused = act.kind is Kind.CONCEDE and act.status is Status.DENIED
    return not refused and test(scene, act.clause)


_ALWAYS = frozenset({Kind.ACCUSE, Kind.THREATEN, Kind.ASSAULT, Kind.COERCE})
_OWED = ("deal", "tariff", "staff", "relations", "licence", "asset", "aid")


def _sanction(scene: Scene, clause: Clause) -> bool:
    """Whether it hits somebody: a contract torn up, workers sent home, contact broken off."""
    run = the_object(clause)
    return _of(scene, run, _OWED) or any(one.low in ("contact", "contacts") for one in run)


_SELF = words("admit plead quit resign confess stay let call")


def _concede(scene: Scene, clause: Clause) -> bool:
    """Whether somebody is relieved: not by an end of one’s own strike, nor by an admission."""
    return clause.verb.lemma not in _SELF and not _is_object(scene, clause, "walkout")


_OFFERING = words("offer propose promise pledge invite guarantee assure")
_MAKING = words(
    "make raise improve lift increase sweeten submit table put present extend renew better double "
    "widen lower cut reduce up hike revise announce"
)
_READY = words("ready willing prepared open")


def _agree(scene: Scene, clause: Clause) -> bool:
    """Whether something is offered or promised: "raised its offer", "is willing to"."""
    if clause.verb.lemma in _OFFERING:
        return True
    if clause.complement is not None and clause.complement.low in _READY:
        return True
    return clause.verb.lemma in _MAKING and _is_object(scene, clause, "offer")


def _request(scene: Scene, clause: Clause) -> bool:
    """Whether terms are put to the other side: "asked for 12 percent", "set a deadline"."""
    lemma = clause.verb.lemma
    if lemma == "ask":
        return not clause.objects and _asks_for(scene, clause)
    return lemma == "demand" or (lemma == "set" and _is_object(scene, clause, "deadline", "date"))


def _asks_for(scene: Scene, clause: Clause) -> bool:
    """Whether it is said for what: "asked for 12 percent", "asks that it stop"."""
    below = [one for one in scene.clauses if one.parent is clause]
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
    charge = clause.verb.lemma in _ANSWERING and _is_object(scene, clause, "accusation")
    return charge or _of(scene, (*the_object(clause), *clause.antecedent), ("offer", "demand"))


def _stops_paying(scene: Scene, clause: Clause) -> bool:
    below = [one for one in scene.clauses if one.parent is clause and one.relation is Relation.ING]
    return any(one.verb.lemma == "pay" for one in below)


def _retreat(scene: Scene, clause: Clause) -> bool:
    """Whether captives of the other side go free."""
    return _is_object(scene, clause, "captive")


_TESTS: dict[Kind, Callable[[Scene, Clause], bool]] = {
    Kind.SANCTION: _sanction,
    Kind.CONCEDE: _concede,
    Kind.AGREE: _agree,
    Kind.REQUEST: _request,
    Kind.REJECT: _reject,
    Kind.RETREAT: _retreat,
}
