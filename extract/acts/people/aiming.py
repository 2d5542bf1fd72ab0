"""Aims at the other side, always with a doubt, what a party does to nobody that it names.

"Raised its offer" is an offer to whoever it deals with, "threatened to walk away" a threat to him;
who refuses a charge contradicts whoever made it. Refusals of an idea, conditions put to the world
and the end of talks as such are aimed at nobody.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from extract.acts.people.addressing import addressed
from extract.acts.people.aimed import ANSWERING, is_aimed, is_object, is_offer
from extract.acts.people.opposing import DEALS, give, is_open, oppose
from extract.acts.people.principals import Talks
from extract.acts.people.quarrel import Quarrel
from extract.acts.people.reaching import reached
from extract.acts.people.struck import name_struck
from extract.acts.words.objects import the_object
from extract.grammar.clause import Relation
from extract.values import Form
from store.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from extract.acts.act import Act
    from extract.acts.people.allegiance import Sides
    from extract.acts.scene import Scene
    from extract.grammar.chunks import Chunk
    from extract.grammar.clause import Clause

_SERVED = "whom it is aimed at is taken from an office"
_THROUGH = "whom it is aimed at is taken from what it is done to"
_CALLED = "whom it is aimed at has no name of his own in the sentence"
_ANSWERED = "who is contradicted is taken from what was told before"


def aim(told: Sequence[tuple[Scene, Act]], sides: Sides) -> None:
    """Give each act of one side that is aimed at another the target that its words leave out."""
    name_struck(told, sides)
    acts = [act for _, act in told]
    talks = cache(lambda: Talks(acts, sides))  # read once, where some act asks
    for at, (scene, act) in enumerate(told):
        if is_open(act):
            give(act, reached(scene, act), _THROUGH)
        if is_open(act):
            give(act, _bodies(scene, act, sides), _SERVED)
        if is_open(act):
            rest = partial(_rest, talks, act.roles.sources)
            give(act, addressed(scene, act, rest), _CALLED)
        if is_open(act):
            give(act, _accusers(told, at, sides), _ANSWERED)
    oppose(told, sides)
    offers = [is_open(act) and is_offer(scene, act) for scene, act in told]
    quarrel = Quarrel([act for _, act in told] if any(offers) else (), sides)
    for at, (scene, act) in enumerate(told):
        if not is_open(act):
            continue
        if offers[at]:
            give(act, quarrel.offered(act.roles.sources), DEALS)
        elif act.kind is Kind.REJECT and is_aimed(scene, act):
            give(act, _bidders(told, at, sides), _ANSWERED)


def _rest(talks: Callable[[], Talks], names: Sequence[str]) -> list[str]:
    """Return whose talks an article tells of, less some actors."""
    return talks().without(names)


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


_POINTING = frozenset({"it", "that", "this"})
_NEAR = 2  # sentences
_CLAIMS = frozenset({Kind.ACCUSE, Kind.STATE, Kind.REQUEST, Kind.REJECT})


def _accusers(told: Sequence[tuple[Scene, Act]], at: int, sides: Sides) -> list[str]:
    """Return who said last what an act denies: "rejected the charge", "denied it"."""
    scene, act = told[at]
    if not _answers(scene, act):
        return []
    own = {sides.of(name) for name in act.roles.sources}
    some = [said for said in _before(told, at) if _is_of_another(said, own, sides)]
    kinds = _answered(scene, act)
    found = [said for wanted in kinds for said in some if said.kind in wanted]
    return list(found[0].roles.sources) if found else _tellers(told, at, own, sides)


def _tellers(told: Sequence[tuple[Scene, Act]], at: int, own: set[str], sides: Sides) -> list[str]:
    """Return who said last what they do who deny it: "Roe said it had lied", "It denied this"."""
    for said in _before(told, at):
        speaker = said.speech.speaker if said.speech is not None else None
        doers = {sides.of(name) for name in said.roles.sources}
        if speaker is not None and sides.of(speaker) not in own and doers & own:
            return [speaker]
    return []


_CHARGES = frozenset({Kind.ACCUSE, Kind.REJECT})
_THREATS = frozenset({Kind.THREATEN, Kind.SANCTION})


def _answered(scene: Scene, act: Act) -> tuple[frozenset[Kind], ...]:
    """Return what an answer may answer: "it" whatever was said, "the charge" a charge rather."""
    if act.clause is None:
        return ()
    if is_object(scene, act.clause, "accusation"):
        return _CHARGES, _CLAIMS
    if is_object(scene, act.clause, "threat"):
        return (_THREATS,)
    runs = (the_object(act.clause), *(run for _, run in act.clause.phrases))
    pointing = any(_points(one) for run in runs for one in run)
    pointing |= act.clause.verb.passive
    return (_CLAIMS,) if pointing else (frozenset({Kind.ACCUSE}),)


def _bidders(told: Sequence[tuple[Scene, Act]], at: int, sides: Sides) -> list[str]:
    """Return who offered last what an act refuses: "made approaches, which the board rejected"."""
    own = {sides.of(name) for name in told[at][1].roles.sources}
    for scene, said in _around(told, at):
        if is_offer(scene, said) and _is_of_another(said, own, sides):
            return list(said.roles.sources)
    return []


def _around(told: Sequence[tuple[Scene, Act]], at: int) -> Iterator[tuple[Scene, Act]]:
    """Yield the acts of the same sentence and of those just before, the latest first."""
    last = at
    while last + 1 < len(told) and told[last + 1][0] is told[at][0]:
        last += 1
    for i in range(last, -1, -1):
        if told[at][0].index - told[i][0].index > _NEAR:
            return
        yield told[i]


def _before(told: Sequence[tuple[Scene, Act]], at: int) -> Iterator[Act]:
    """Yield the acts of the sentences just before an act, and of its own, the latest first."""
    for i in range(at - 1, -1, -1):
        if told[at][0].index - told[i][0].index > _NEAR:
            return
        yield told[i][1]


def _is_of_another(act: Act, own: set[str], sides: Sides) -> bool:
    names = act.roles.sources
    return len(names) == 1 and sides.of(names[0]) not in own


def _answers(scene: Scene, act: Act) -> bool:
    """Whether an act refuses what somebody said before: a charge, or "it" alone."""
    clause = act.clause
    if act.kind is not Kind.REJECT or clause is None:
        return False
    if clause.verb.passive:
        return clause.verb.lemma in ANSWERING and any(_points(one) for one in clause.subject)
    if clause.verb.lemma == "hear":  # "would not hear of it"
        return any(_points(one) for _, of in clause.phrases for one in of)
    if clause.verb.lemma in _CALLING:
        return is_object(scene, clause, "accusation")
    return clause.verb.lemma in ANSWERING and _is_said_before(scene, clause)


def _is_said_before(scene: Scene, clause: Clause) -> bool:
    if clause.verb.lemma == "deny" and clause.relation is not Relation.RELATIVE:
        return True
    pointing = any(_points(one) for one in the_object(clause))
    return pointing or is_object(scene, clause, "accusation", "threat")


_CALLING = frozenset({"call", "brand", "label", "describe"})  # "called the charge absurd"


def _points(one: Chunk) -> bool:
    return one.low in _POINTING and len(one.tokens) == 1
